/** Whether tags of a repository can be moved (ECR User Guide, "Preventing image tags from being overwritten"). */
export interface Mutability {
  readonly mode: MutabilityMode
  /** Wildcard filters of tags that are exempt from the mode; `*` matches any characters. */
  readonly exclusions: readonly string[]
}

export const mutabilityModes = ['MUTABLE', 'IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'] as const
export type MutabilityMode = (typeof mutabilityModes)[number]

/** ECR allows no more filters per repository. */
export const maxExclusions = 5

/** Whether the tag cannot be moved once it is set. */
export function isImmutableTag(tag: string, { mode, exclusions }: Mutability): boolean {
  const excluded = exclusions.some((filter) => matchFilter(filter, tag))
  switch (mode) {
    case 'MUTABLE':
      return false
    case 'IMMUTABLE':
      return true
    case 'IMMUTABLE_WITH_EXCLUSION':
      return !excluded
    case 'MUTABLE_WITH_EXCLUSION':
      return excluded
  }
}

function matchFilter(filter: string, tag: string): boolean {
  const [first = '', ...rest] = filter.split('*')
  if (rest.length === 0) return tag === filter
  if (!tag.startsWith(first)) return false
  let at = first.length
  for (const piece of rest.slice(0, -1)) {
    const found = tag.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  const last = rest.at(-1) ?? ''
  return tag.length - last.length >= at && tag.endsWith(last)
}
