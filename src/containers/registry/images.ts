import { callAws, toAwsError, readAwsErrorName } from '../../aws/errors.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { manifestTypes, type StoredImage } from './manifest.ts'
import type { Ecr } from './repository.ts'

type ImageId = { readonly imageTag: string } | { readonly imageDigest: string }

/**
 * Images by tag. A tag is missing in the result only if the registry says that the image or the repository does not exist.
 * Any other problem is an error, so a denied request is never taken for an absent image.
 * @throws ActionError see `toAwsError`
 */
export async function findImagesByTag(
  ecr: Ecr,
  repository: string,
  tags: readonly string[],
): Promise<ReadonlyMap<string, StoredImage>> {
  // One tag per request: for an image with several tags, the answer need not name the requested one.
  const found = await Promise.all(tags.map((imageTag) => getImage(ecr, repository, { imageTag })))
  return new Map(tags.flatMap((tag, index) => (found[index] === undefined ? [] : [[tag, found[index]] as const])))
}

/** @throws ActionError `api-failed` if the registry does not have it */
export async function getImageByDigest(ecr: Ecr, repository: string, digest: string): Promise<StoredImage> {
  const found = await getImage(ecr, repository, { imageDigest: digest })
  if (found === undefined) throw new ActionError('api-failed', `the repository ${repository} does not have ${digest}`)
  return found
}

async function getImage(ecr: Ecr, repository: string, imageId: ImageId): Promise<StoredImage | undefined> {
  const call = { what: `images of ${repository} could not be looked up`, action: 'ecr:BatchGetImage' }
  const answer = await callAws(call, () => batchGetImage(ecr, repository, imageId))
  if (answer === 'no repository') return undefined
  const { images: [image] = [], failures: [failure] = [] } = answer
  if (image?.imageManifest !== undefined && image.imageId?.imageDigest !== undefined) {
    const { imageManifest: manifest, imageManifestMediaType: mediaType } = image
    return { digest: image.imageId.imageDigest, manifest, mediaType }
  }
  if (failure?.failureCode === 'ImageNotFound') return undefined
  throw new ActionError('aws-failed', call.what, {
    details: [`AWS returned ${failure?.failureCode ?? 'nothing'}: ${failure?.failureReason ?? ''}`],
  })
}

async function batchGetImage(ecr: Ecr, repository: string, imageId: ImageId) {
  const acceptedMediaTypes = [...manifestTypes]
  try {
    return await ecr.batchGetImage({ repositoryName: repository, imageIds: [imageId], acceptedMediaTypes })
  } catch (error) {
    if (readAwsErrorName(error) === 'RepositoryNotFoundException') return 'no repository'
    throw error
  }
}

/** The tag points to the image now, or it is immutable and points to another one. */
export type TagResult = { readonly kind: 'set' } | { readonly kind: 'taken'; readonly by: StoredImage }

/**
 * Sets a tag on an image of the repository; no layer is transferred. Succeeds if the tag already points to it.
 * @throws ActionError see `toAwsError`
 */
export async function setTag(ecr: Ecr, repository: string, image: StoredImage, tag: string): Promise<TagResult> {
  const call = { what: `the tag ${tag} could not be set in ${repository}`, action: 'ecr:PutImage' }
  try {
    await ecr.putImage({
      repositoryName: repository,
      imageManifest: image.manifest,
      ...(image.mediaType === undefined ? {} : { imageManifestMediaType: image.mediaType }),
      imageTag: tag,
      imageDigest: image.digest,
    })
    return { kind: 'set' }
  } catch (error) {
    const name = readAwsErrorName(error)
    if (name === 'ImageAlreadyExistsException') return { kind: 'set' }
    if (name === 'LimitExceededException') throw createTooManyTagsError(repository, image, tag, error)
    if (name !== 'ImageTagAlreadyExistsException') throw toAwsError(error, call)
    const holder = await getImage(ecr, repository, { imageTag: tag })
    // Taken and deleted again: a retry would work, but whoever deletes tags during a run should know.
    if (holder === undefined) throw toAwsError(error, call)
    return holder.digest === image.digest ? { kind: 'set' } : { kind: 'taken', by: holder }
  }
}

/** Amazon ECR service quotas, "Tags per image": an image with unchanged content gets a tag with each commit. */
function createTooManyTagsError(repository: string, { digest }: StoredImage, tag: string, cause: unknown): ActionError {
  return new ActionError(
    'push-failed',
    `the tag ${tag} could not be set in ${repository}: the image has too many tags`,
    {
      details: [`the tag was for the existing image ${digest}; ECR allows 1,000 tags per image`],
      hint: 'Delete old tags of this image: aws ecr batch-delete-image with imageTag in --image-ids.',
      cause,
    },
  )
}
