import type { ImageTag } from '../image/tags.ts'
import { isImmutableTag, type Mutability } from './mutability.ts'

export const onExistingTagModes = ['reuse', 'fail', 'overwrite'] as const
export type OnExistingTag = (typeof onExistingTagModes)[number]

/** What is known before anything is done. Digests are `sha256:…`. */
export interface BuildSituation {
  readonly tags: readonly ImageTag[]
  /** Image that each tag stands on, of those that exist. */
  readonly existing: ReadonlyMap<string, string>
  /** Image with exactly the wanted content; undefined when there is none or the content cannot be known. */
  readonly content: string | undefined
  readonly mutability: Mutability
  readonly mode: OnExistingTag
}

export type BuildDecision =
  | {
      /** The image is there; only tags are set. */
      readonly kind: 'reuse'
      readonly digest: string
      readonly because: 'same content' | 'its tags exist'
      readonly set: readonly string[]
      readonly kept: readonly TagConflict[]
    }
  | { readonly kind: 'build'; readonly set: readonly string[]; readonly kept: readonly TagConflict[] }
  | { readonly kind: 'refuse'; readonly conflicts: readonly TagConflict[] }

/** A tag that stands on another image. */
export interface TagConflict {
  readonly tag: string
  /** Where it stands. */
  readonly digest: string
  readonly why: 'fixed' | 'immutable'
}

/**
 * Decides what is done, from what is known, with no effect. Moving tags move where the repository lets them. A tag for one
 * content (a commit, a version) that stands on another image is left there (`reuse`), refused (`fail`), or moved
 * (`overwrite`). With `reuse` an image whose fixed tags all exist is taken as it is: the same commit is not built twice.
 */
export function decideBuild(situation: BuildSituation): BuildDecision {
  const { tags, existing, content, mode } = situation
  const digest = findReusableDigest(situation)
  const { set, kept } = assignTags(situation, digest)
  const named = set.length > 0 || tags.some(({ name }) => digest !== undefined && existing.get(name) === digest)
  // An image that no tag names is not what was asked for.
  if (kept.length > 0 && (mode !== 'reuse' || !named)) return { kind: 'refuse', conflicts: kept }
  if (digest === undefined) return { kind: 'build', set, kept }
  return { kind: 'reuse', digest, because: digest === content ? 'same content' : 'its tags exist', set, kept }
}

function findReusableDigest({ tags, existing, content, mode }: BuildSituation): string | undefined {
  const standing = tags.filter(({ kind }) => kind === 'fixed').map(({ name }) => existing.get(name))
  const complete = standing.length > 0 && standing.every((digest) => digest !== undefined)
  return mode === 'reuse' && complete ? standing[0] : content
}

/** Which tags are to be set on the image, and which stay on another one. */
function assignTags(
  { tags, existing, mutability, mode }: BuildSituation,
  digest: string | undefined,
): { readonly set: readonly string[]; readonly kept: readonly TagConflict[] } {
  const set: string[] = []
  const kept: TagConflict[] = []
  for (const { name, kind } of tags) {
    const standing = existing.get(name)
    if (standing !== undefined && standing === digest) continue
    if (standing === undefined) set.push(name)
    else if (isImmutableTag(name, mutability)) kept.push({ tag: name, digest: standing, why: 'immutable' })
    else if (kind === 'fixed' && mode !== 'overwrite') kept.push({ tag: name, digest: standing, why: 'fixed' })
    else set.push(name)
  }
  return { set, kept }
}
