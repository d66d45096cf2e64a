import { type Kind, reject } from '../../runner/contract/kind.ts'
import { pathKind, type WorkspacePath } from '../../runner/contract/paths.ts'

const fileKind = pathKind('file')

/** A key with a colon, a flow mapping, a list entry or an assignment: values instead of the path of a values file. */
const valuesText = /^["']?[\w.-]+["']?:(\s|$)|^\{|^- |=/

/** One entry of the input `values`. */
export const valuesFileKind: Kind<WorkspacePath> = {
  ...fileKind,
  parse: async (text, context) => {
    const parsed = await fileKind.parse(text, context)
    if (parsed.ok || !valuesText.test(text)) return parsed
    return reject(parsed.rule, 'For values as text: set.')
  },
}
