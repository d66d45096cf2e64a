import type { Ended } from '../../helm/deploy/attempt.ts'
import { imageOf } from '../../helm/deploy/headline.ts'
import { imageName } from '../../helm/values/image.ts'
import { elapsed } from '../../runner/log.ts'
import type { Work } from './work.ts'

const waitMs = 4000

/**
 * Looks into ECR whether an image that cannot be pulled is there at all, and what is there in its place.
 * @returns the next step; undefined where that is not known
 */
export async function missingImageHint(
  { verdict }: Extract<Ended, { readonly kind: 'failed' }>,
  { target, context }: Work,
): Promise<string | undefined> {
  const { cause, snapshot } = verdict ?? {}
  const image = cause?.kind === 'image-pull' ? imageOf(cause, snapshot) : undefined
  if (image === undefined || target.aws === undefined) return undefined
  const { registry = '', repository, tag, digest } = imageName(image)
  const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(registry) ?? []
  if (account === undefined || region === undefined) return undefined
  const name = repository.slice(registry.length + 1)
  try {
    const ecr = await target.aws.client('ecr', region)
    const options = { abortSignal: AbortSignal.any([AbortSignal.timeout(waitMs), context.signal]) }
    const { imageDetails = [] } = await ecr.describeImages(
      { registryId: account, repositoryName: name, maxResults: 1000 },
      options,
    )
    const there = imageDetails.some(
      ({ imageTags = [], imageDigest }) => (tag !== undefined && imageTags.includes(tag)) || imageDigest === digest,
    )
    if (there)
      return `The image is in ECR, so the nodes may not read it: their role needs ecr:BatchGetImage for ${name}, and a policy of the repository may stand in the way.`
    const [newest] = imageDetails
      .filter(({ imageTags = [], imagePushedAt }) => imageTags.length > 0 && imagePushedAt !== undefined)
      .toSorted((one, other) => Number(other.imagePushedAt) - Number(one.imagePushedAt))
    const age = elapsed(Date.now() - Number(newest?.imagePushedAt ?? 0))
    const instead = newest === undefined ? 'it is empty' : `newest: ${newest.imageTags?.[0] ?? ''}, ${age} ago`
    return `${tag === undefined ? 'The digest' : `The tag ${tag}`} is not in the repository ${name} (${instead}). Did build-push run for this commit?`
  } catch (error) {
    if ((error as Error).name === 'RepositoryNotFoundException')
      return `There is no repository ${name} in ECR (${region}). Did build-push run?`
    context.log.debug(`ECR was not asked for ${image}: ${(error as Error).message}`)
    return undefined
  }
}
