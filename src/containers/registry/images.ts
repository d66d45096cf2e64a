import { callAws, toAwsError, readAwsErrorName } from '../../aws/errors.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { manifestTypes, type StoredImage } from './manifest.ts'
import type { Ecr } from './repository.ts'

type ImageId = { readonly imageTag: string } | { readonly imageDigest: string }

/**
 * Images by tag. Only what the registry says it does not have, the image or its whole repository, is missing in the result;
 * anything else that goes wrong is an error, so that a refusal is never read as "absent".
 * @throws ActionError see `awsError`
 */
export async function findImagesByTag(
  ecr: Ecr,
  repository: string,
  tags: readonly string[],
): Promise<ReadonlyMap<string, StoredImage>> {
  // One at a time: of an image with several tags an answer need not name the one that was asked for.
  const found = await Promise.all(tags.map((imageTag) => getImage(ecr, repository, { imageTag })))
  return new Map(tags.flatMap((tag, index) => (found[index] === undefined ? [] : [[tag, found[index]] as const])))
}

/** @throws ActionError `api-failed` when the registry does not have it */
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
    details: [`AWS answered ${failure?.failureCode ?? 'nothing'}: ${failure?.failureReason ?? ''}`],
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

/** What came of setting a tag: it stands on the image now, or it is immutable and stands on another one. */
export type TagResult = { readonly kind: 'set' } | { readonly kind: 'taken'; readonly by: StoredImage }

/**
 * Sets a tag on an image that the repository has; no layer moves. It is no failure when it stands there already.
 * @throws ActionError see `awsError`
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
    // Taken and gone again: the next try would do, but who deletes tags meanwhile has to know what he does.
    if (holder === undefined) throw toAwsError(error, call)
    return holder.digest === image.digest ? { kind: 'set' } : { kind: 'taken', by: holder }
  }
}

/** "Tags per image" of the quotas of Amazon ECR; an image whose content stays the same gets one with each commit. */
function createTooManyTagsError(repository: string, { digest }: StoredImage, tag: string, cause: unknown): ActionError {
  return new ActionError('push-failed', `the tag ${tag} could not be set in ${repository}: the image has too many`, {
    details: [`${digest} was there already; ECR keeps 1,000 tags for one image`],
    hint: 'Delete old tags of this image: aws ecr batch-delete-image, with imageTag in image-ids.',
    cause,
  })
}
