import type { InputComparison } from '../context/input-record.ts'
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
  /** By digest: how the inputs of an image with a fixed tag relate to those of the run. */
  readonly comparisons: ReadonlyMap<string, InputComparison>
  readonly mutability: Mutability
  readonly mode: OnExistingTag
  /** Whether an image may be reused before all its fixed tags exist. */
  readonly mayReuse: boolean
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
  readonly why: 'fixed' | 'immutable' | Exclude<InputComparison, { kind: 'same' }>
}

/**
 * Decides whether to build, without any effect. Moving tags move if the repository allows it. A fixed tag (of a commit or a
 * version) that points to another image stays there (`reuse`), is an error (`fail`), or moves (`overwrite`). With `reuse`, an
 * image that has one of the fixed tags is taken if it was built from the same inputs: the same commit is not built twice, and a
 * version gets the image of its commit. A tag alone is no proof of that.
 */
export function decideBuild(situation: BuildSituation): BuildDecision {
  const { tags, existing, content, mode } = situation
  const unproven = mode === 'reuse' ? findUnprovenTags(situation) : []
  if (unproven.length > 0) return { kind: 'refuse', conflicts: unproven }
  const digest = findReusableDigest(situation)
  const { tagsToSet, keptTags } = assignTags(situation, digest)
  const isTagged =
    tagsToSet.length > 0 || tags.some(({ name }) => digest !== undefined && existing.get(name) === digest)
  // An image without any of the requested tags is not what was asked for.
  if (keptTags.length > 0 && (mode !== 'reuse' || !isTagged)) return { kind: 'refuse', conflicts: keptTags }
  if (digest === undefined) return { kind: 'build', tagsToSet, keptTags }
  return { kind: 'reuse', digest, reason: digest === content ? 'same content' : 'tags exist', tagsToSet, keptTags }
}

/** Fixed tags whose images are not known to have the same inputs. */
function findUnprovenTags({ tags, existing, content, comparisons }: BuildSituation): readonly TagConflict[] {
  return tags.flatMap(({ name, kind }) => {
    const digest = existing.get(name)
    if (kind === 'moving' || digest === undefined || digest === content) return []
    const comparison = comparisons.get(digest) ?? { kind: 'unknown', why: 'its inputs were not compared' }
    return comparison.kind === 'same' ? [] : [{ tag: name, digest, why: comparison }]
  })
}

function findReusableDigest({ tags, existing, content, mode, mayReuse }: BuildSituation): string | undefined {
  if (mode !== 'reuse') return content
  const digests = tags.filter(({ kind }) => kind === 'fixed').map(({ name }) => existing.get(name))
  const found = digests.filter((digest) => digest !== undefined)
  if (found.length === 0 || (!mayReuse && found.length < digests.length)) return content
  return content !== undefined && found.includes(content) ? content : found[0]
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
