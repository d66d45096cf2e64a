import { awsCall, awsError, awsErrorName } from '../../aws/errors.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { manifestTypes, type StoredImage } from './manifest.ts'
import type { Ecr } from './repository.ts'

type ImageId = { readonly imageTag: string } | { readonly imageDigest: string }

/** BatchGetImage takes so many at once. */
const batchSize = 100

/**
 * Images by tag. Only what the registry says it does not have is missing in the result; anything else that goes wrong is an
 * error, so that a refusal is never read as "absent".
 * @throws ActionError see `awsError`
 */
export async function imagesByTag(
  ecr: Ecr,
  repository: string,
  tags: readonly string[],
): Promise<ReadonlyMap<string, StoredImage>> {
  const images = new Map<string, StoredImage>()
  for (let start = 0; start < tags.length; start += batchSize) {
    const batch = tags.slice(start, start + batchSize)
    for (const { tag, image } of await batchGet(
      ecr,
      repository,
      batch.map((imageTag) => ({ imageTag })),
    )) {
      if (tag !== undefined) images.set(tag, image)
    }
  }
  return images
}

/** @throws ActionError `api-failed` when the registry does not have it */
export async function imageByDigest(ecr: Ecr, repository: string, digest: string): Promise<StoredImage> {
  const [found] = await batchGet(ecr, repository, [{ imageDigest: digest }])
  if (found === undefined) throw new ActionError('api-failed', `the repository ${repository} does not have ${digest}`)
  return found.image
}

async function batchGet(
  ecr: Ecr,
  repository: string,
  imageIds: readonly ImageId[],
): Promise<readonly { readonly tag: string | undefined; readonly image: StoredImage }[]> {
  const call = { what: `images of ${repository} could not be looked up`, action: 'ecr:BatchGetImage' }
  const { images = [], failures = [] } = await awsCall(call, () =>
    ecr.batchGetImage({
      repositoryName: repository,
      imageIds: [...imageIds],
      acceptedMediaTypes: [...manifestTypes],
    }),
  )
  const broken = failures.find(({ failureCode }) => failureCode !== 'ImageNotFound')
  if (broken !== undefined) {
    throw new ActionError('aws-failed', call.what, {
      details: [`AWS answered ${broken.failureCode ?? 'nothing'}: ${broken.failureReason ?? ''}`],
    })
  }
  return images.map(({ imageId, imageManifest = '', imageManifestMediaType }) => ({
    tag: imageId?.imageTag,
    image: { digest: imageId?.imageDigest ?? '', manifest: imageManifest, mediaType: imageManifestMediaType },
  }))
}

/** What came of setting a tag: it stands on the image now, or it is immutable and stands on another one. */
export type TagResult = 'set' | 'taken'

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
    return 'set'
  } catch (error) {
    switch (awsErrorName(error)) {
      case 'ImageAlreadyExistsException':
        return 'set'
      case 'ImageTagAlreadyExistsException':
        return 'taken'
      default:
        throw awsError(error, call)
    }
  }
}
