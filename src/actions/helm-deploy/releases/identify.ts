import type { ReleaseEntry } from './release-list.ts'

/** An entry, and what it and its needs are called. */
interface IdentifiedRelease {
  readonly entry: ReleaseEntry
  /** Its name; `namespace/release` if another entry has the same name. Unique, unless two entries are the same release. */
  readonly label: string
  /** `namespace/release`. */
  readonly path: string
  /** Each as written, with the labels of the entries that have that name. */
  readonly needs: readonly { readonly written: string; readonly found: readonly string[] }[]
}

/**
 * @param namespace of the step, for entries without one
 */
export function identifyReleases(
  entries: readonly ReleaseEntry[],
  namespace: string | undefined,
): readonly IdentifiedRelease[] {
  const named = entries.map((entry) => {
    const { release = '' } = entry.values
    const { namespace: own = namespace ?? release.replaceAll('.', '-') } = entry.values
    return { entry, release, path: `${own}/${release}` }
  })
  const labelled = named.map((each) => {
    const isUnique = named.filter(({ release }) => release === each.release).length === 1
    return { ...each, label: isUnique ? each.release : each.path }
  })
  return labelled.map(({ entry, label, path }) => ({
    entry,
    label,
    path,
    needs: [...new Set(entry.needs)].map((written) => ({
      written,
      found: labelled
        .filter(({ release, path: other }) => written === release || written === other)
        .map((each) => each.label),
    })),
  }))
}
