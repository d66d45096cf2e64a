import { statSync } from 'node:fs'
import path from 'node:path'
import { accept, type Kind, reject } from '../runner/contract/kind.ts'

/** A kubeconfig as an input of the action. */
export type KubeconfigInput =
  /** Absolute path of an existing file. */
  | { readonly kind: 'file'; readonly path: string }
  /** Content, for example from a secret. */
  | { readonly kind: 'text'; readonly text: string }

const rule = 'the path or the text of a kubeconfig'

/** Files may be outside the workspace: earlier steps write them to the home or the temporary folder. */
export const kubeconfigKind: Kind<KubeconfigInput> = {
  type: 'kubeconfig',
  rule,
  parse: (text, { workspace }) => {
    if (/[\n{]/.test(text)) return accept({ kind: 'text', text })
    const file = path.resolve(workspace, text)
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) return accept({ kind: 'file', path: file })
    return reject(rule, 'There is no file at that path.')
  },
}
