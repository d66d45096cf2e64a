import { ActionError } from '../../runner/errors/action-error.ts'
import type { ImageTag } from '../image/tags.ts'
import type { TagConflict, OnExistingTag } from './decision.ts'
import { setTag } from './images.ts'
import type { StoredImage } from './manifest.ts'
import type { Ecr } from './repository.ts'

/** Where the tags stand after all. */
export interface TagPlacement {
  /** The image that the run results in: ours, or that of another job which was first. */
  readonly image: StoredImage
  /** Those of the given tags that stand on it now. */
  readonly appliedTags: readonly string[]
  /** Those that another job has set on another image meanwhile, and that stay there. */
  readonly taken: readonly TagConflict[]
}

/**
 * Sets tags on an image. Another job may have been faster since it was decided: with `reuse` its image takes the place of ours
 * when it has a tag of one content (the same commit, built twice), and a moving tag stays where it is.
 * @throws ActionError `tag-exists` when a tag is taken and `mode` is another one; those of `awsError`
 */
export async function placeTags(
  ecr: Ecr,
  repository: string,
  image: StoredImage,
  tags: readonly ImageTag[],
  mode: OnExistingTag,
): Promise<TagPlacement> {
  const fixed = tags.filter(({ kind }) => kind === 'fixed')
  const moving = tags.filter(({ kind }) => kind === 'moving')
  const first = await setTags(ecr, repository, image, fixed)
  rejectTakenTags(first.taken, mode)
  const [winner] = first.taken
  const result = winner?.by ?? image
  const second = await setTags(ecr, repository, result, moving)
  rejectTakenTags(second.taken, mode)
  const taken = [...first.taken, ...second.taken]
  return {
    image: result,
    appliedTags: [
      // Fixed tags that were set before it was known that another job won stand on our image.
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

/** Tags that stand on other images, as a failure. */
export function createTagConflictError(conflicts: readonly TagConflict[]): ActionError {
  const names = conflicts.map(({ tag }) => tag).join(', ')
  return new ActionError(
    'tag-exists',
    `${names}: ${conflicts.length === 1 ? 'this tag exists' : 'these tags exist'} already`,
    {
      details: conflicts.map(
        ({ tag, digest, why }) =>
          `${tag} stands on ${digest}${why === 'immutable' ? ', and the repository does not let it move' : ''}`,
      ),
    },
  )
}
