import type { ImageTag } from '../image/tags.ts'
import { isImmutableTag, type Mutability } from './mutability.ts'

export const onExistingTagModes = ['reuse', 'fail', 'overwrite'] as const
export type OnExistingTag = (typeof onExistingTagModes)[number]

/** What is known before the run changes anything. Digests are `sha256:…`. */
export interface BuildSituation {
  readonly tags: readonly ImageTag[]
  /** Digest that each existing tag points to. */
  readonly existing: ReadonlyMap<string, string>
  /** Image with the same content; undefined if there is none or the content is unknown. */
  readonly content: string | undefined
  readonly mutability: Mutability
  readonly mode: OnExistingTag
}

export type BuildDecision =
  | {
      /** The image exists; only tags are set. */
      readonly kind: 'reuse'
      readonly digest: string
      readonly reason: 'same content' | 'tags exist'
      readonly tagsToSet: readonly string[]
      readonly keptTags: readonly TagConflict[]
    }
  | { readonly kind: 'build'; readonly tagsToSet: readonly string[]; readonly keptTags: readonly TagConflict[] }
  | { readonly kind: 'refuse'; readonly conflicts: readonly TagConflict[] }

/** A tag that points to another image. */
export interface TagConflict {
  readonly tag: string
  /** Of the image that it points to. */
  readonly digest: string
  readonly why: 'fixed' | 'immutable'
}

/**
 * Decides whether to build, without any effect. Moving tags move if the repository allows it. A fixed tag (of a commit or a
 * version) that points to another image stays there (`reuse`), is an error (`fail`), or moves (`overwrite`). With `reuse`, an
 * image whose fixed tags all exist is taken as it is: the same commit is not built twice.
 */
export function decideBuild(situation: BuildSituation): BuildDecision {
  const { tags, existing, content, mode } = situation
  const digest = findReusableDigest(situation)
  const { tagsToSet, keptTags } = assignTags(situation, digest)
  const isTagged =
    tagsToSet.length > 0 || tags.some(({ name }) => digest !== undefined && existing.get(name) === digest)
  // An image without any of the requested tags is not what was asked for.
  if (keptTags.length > 0 && (mode !== 'reuse' || !isTagged)) return { kind: 'refuse', conflicts: keptTags }
  if (digest === undefined) return { kind: 'build', tagsToSet, keptTags }
  return { kind: 'reuse', digest, reason: digest === content ? 'same content' : 'tags exist', tagsToSet, keptTags }
}

function findReusableDigest({ tags, existing, content, mode }: BuildSituation): string | undefined {
  const digests = tags.filter(({ kind }) => kind === 'fixed').map(({ name }) => existing.get(name))
  const allExist = digests.length > 0 && digests.every((digest) => digest !== undefined)
  return mode === 'reuse' && allExist ? digests[0] : content
}

/** Which tags to set on the image, and which stay on another one. */
function assignTags(
  { tags, existing, mutability, mode }: BuildSituation,
  digest: string | undefined,
): { readonly tagsToSet: readonly string[]; readonly keptTags: readonly TagConflict[] } {
  const tagsToSet: string[] = []
  const keptTags: TagConflict[] = []
  for (const { name, kind } of tags) {
    const current = existing.get(name)
    if (current !== undefined && current === digest) continue
    if (current === undefined) tagsToSet.push(name)
    else if (isImmutableTag(name, mutability)) keptTags.push({ tag: name, digest: current, why: 'immutable' })
    else if (kind === 'fixed' && mode !== 'overwrite') keptTags.push({ tag: name, digest: current, why: 'fixed' })
    else tagsToSet.push(name)
  }
  return { tagsToSet, keptTags }
}
