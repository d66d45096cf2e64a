import { ActionError } from '../../runner/errors/action-error.ts'
import type { ImageTag } from '../image/tags.ts'
import type { TagConflict, OnExistingTag } from './decision.ts'
import { setTag } from './images.ts'
import type { StoredImage } from './manifest.ts'
import type { Ecr } from './repository.ts'

/** The images that the tags ended up on. */
export interface TagPlacement {
  /** The image that the run ends with: ours, or that of a faster job. */
  readonly image: StoredImage
  /** The given tags that point to it now. */
  readonly appliedTags: readonly string[]
  /** Tags that another job set on another image meanwhile. They stay there. */
  readonly taken: readonly TagConflict[]
}

export interface PlacementOptions {
  readonly mode: OnExistingTag
  /** Decides whether the image of a faster job is as good as ours. @throws ActionError if it is not */
  readonly checkOther: (image: StoredImage, tag: string) => Promise<void>
}

/**
 * Sets tags on an image. Another job may have been faster since the decision to build. With `reuse`, its image replaces ours if
 * it has one of the fixed tags (the same commit, built twice), and a moving tag stays where it is.
 * @throws ActionError `tag-exists` if a tag is taken and `mode` is not `reuse`; those of `toAwsError`
 */
export async function placeTags(
  ecr: Ecr,
  repository: string,
  image: StoredImage,
  tags: readonly ImageTag[],
  { mode, checkOther }: PlacementOptions,
): Promise<TagPlacement> {
  const fixed = tags.filter(({ kind }) => kind === 'fixed')
  const moving = tags.filter(({ kind }) => kind === 'moving')
  const first = await setTags(ecr, repository, image, fixed)
  rejectTakenTags(first.taken, mode)
  const [winner] = first.taken
  if (winner !== undefined) await checkOther(winner.by, winner.tag)
  const result = winner?.by ?? image
  const second = await setTags(ecr, repository, result, moving)
  rejectTakenTags(second.taken, mode)
  const taken = [...first.taken, ...second.taken]
  return {
    image: result,
    appliedTags: [
      // Otherwise fixed tags were set on our image before another job turned out to be faster.
      ...(winner === undefined ? first.set : []),
      ...taken.filter(({ by }) => by.digest === result.digest).map(({ tag }) => tag),
      ...second.set,
    ],
    taken: taken
      .filter(({ by }) => by.digest !== result.digest)
      .map(({ tag, by }) => ({ tag, digest: by.digest, why: 'immutable' })),
  }
}

interface TakenTag {
  readonly tag: string
  readonly by: StoredImage
}

async function setTags(
  ecr: Ecr,
  repository: string,
  image: StoredImage,
  tags: readonly ImageTag[],
): Promise<{ readonly set: readonly string[]; readonly taken: readonly TakenTag[] }> {
  const results = await Promise.all(
    tags.map(async ({ name }) => ({ name, result: await setTag(ecr, repository, image, name) })),
  )
  return {
    set: results.flatMap(({ name, result }) => (result.kind === 'set' ? [name] : [])),
    taken: results.flatMap(({ name, result }) => (result.kind === 'taken' ? [{ tag: name, by: result.by }] : [])),
  }
}

function rejectTakenTags(taken: readonly TakenTag[], mode: OnExistingTag): void {
  if (taken.length === 0 || mode === 'reuse') return
  throw createTagConflictError(taken.map(({ tag, by }) => ({ tag, digest: by.digest, why: 'immutable' })))
}

/** The error for tags that point to other images. */
export function createTagConflictError(conflicts: readonly TagConflict[]): ActionError {
  const names = conflicts.map(({ tag }) => tag).join(', ')
  const exists = conflicts.length === 1 ? 'this tag already exists' : 'these tags already exist'
  const kinds = conflicts.flatMap(({ why }) => (typeof why === 'string' ? [] : [why.kind]))
  const reason = kinds.includes('different')
    ? ', and was built from other inputs'
    : kinds.includes('unknown')
      ? ', and nothing shows that it was built from the same inputs'
      : ''
  return new ActionError('tag-exists', `${names}: ${exists}${reason}`, {
    details: conflicts.map(({ tag, digest, why }) => `${tag} points to ${digest}${describeConflict(why)}`),
    ...(kinds.length > 0 ? { hint: differentInputsHint } : {}),
  })
}

const differentInputsHint =
  'No tag was set. Builds of one commit with different inputs need different tags or repositories, for example tags: <commit>-production. ' +
  'To replace the image, set on-existing-tag: overwrite in a repository that lets tags move, or delete the tag.'

function describeConflict(why: TagConflict['why']): string {
  if (why === 'fixed') return ''
  if (why === 'immutable') return ', and the repository does not let it move'
  if (why.kind === 'unknown') return `: ${why.why}`
  return `; different from this run: ${formatDifferences(why.differences)}`
}

const shownDifferences = 10

function formatDifferences(differences: readonly string[]): string {
  const more = differences.length - shownDifferences
  return [...differences.slice(0, shownDifferences), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}
