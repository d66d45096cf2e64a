import { resolveInside } from '../../runner/files/workspace.ts'
import { accept, type Kind, reject } from '../../runner/contract/kind.ts'

/** Where a chart comes from. */
export type ChartReference =
  /** A folder or a package of the repository. */
  | { readonly kind: 'path'; readonly absolute: string; readonly relative: string }
  /** `oci://registry/repository/name`, without a tag. */
  | { readonly kind: 'oci'; readonly url: string; readonly registry: string }
  /** The name of a chart in a chart repository; `alias` is the part before the slash. */
  | { readonly kind: 'repository'; readonly alias: string | undefined; readonly name: string }

const ociPattern = /^oci:\/\/([a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?)(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+$/
const namePattern = /^(?:([A-Za-z0-9][\w.-]*)\/)?([A-Za-z0-9][\w.-]*)$/
const rule =
  'a folder or .tgz of the repository, oci://registry/path/chart without a tag, or repository/chart with chart-repository'

/** A path wins over a name: `charts/app` is the folder if it exists. */
export const chartKind: Kind<ChartReference> = {
  type: 'chart',
  rule,
  parse: (text, { workspace }) => {
    if (text.startsWith('oci://')) return parseOci(text)
    if (/^[a-z]+:/i.test(text))
      return reject(rule, 'The only supported URL is oci://; for a chart repository, set chart-repository.')
    if (text.startsWith('-')) return reject(rule, 'It begins with a dash.')
    const resolved = resolveInside(workspace, text, 'any')
    const relative = text.replace(/^\.\//, '').replace(/\/+$/, '')
    if (resolved.ok) return accept({ kind: 'path', absolute: resolved.path, relative })
    if (resolved.problem === 'outside') return reject(rule, 'It leads outside the workspace.')
    const [, alias, name] = namePattern.exec(text) ?? []
    if (name !== undefined) return accept({ kind: 'repository', alias, name })
    return reject(rule, 'Nothing exists at that path.')
  },
}

function parseOci(text: string): ReturnType<Kind<ChartReference>['parse']> {
  const [, registry] = ociPattern.exec(text) ?? []
  if (registry !== undefined) return accept({ kind: 'oci', url: text, registry })
  const version = /^(oci:\/\/.+):([\w.+-]+)$/.exec(text)
  return reject(
    rule,
    version === null ? undefined : `Did you mean chart: ${version[1] ?? ''} and chart-version: ${version[2] ?? ''}?`,
  )
}
