import type { AwsClients } from '../../../aws/clients.ts'
import { readAwsErrorName } from '../../../aws/errors.ts'
import type { FailedRun } from '../../../helm/deploy/watched-run.ts'
import { findCauseImage } from '../../../rollout/cause-message.ts'
import { parseImageName } from '../../../helm/values/image.ts'
import { formatElapsed } from '../../../runner/log.ts'
import type { CommandContext } from '../command.ts'

const waitMs = 4000

/** An image in ECR. */
interface EcrImage {
  readonly account: string
  readonly region: string
  /** Name of the repository, without the registry. */
  readonly repository: string
  readonly id: { readonly imageTag: string } | { readonly imageDigest: string }
}

/**
 * Checks in ECR whether an image that cannot be pulled exists, and which images do.
 * @returns the next step with a command that shows more; undefined if it is not known
 */
export async function findMissingImageHint(
  { rollout }: FailedRun,
  { target, context }: CommandContext,
): Promise<string | undefined> {
  const { cause, snapshot } = rollout ?? {}
  const image = cause?.kind === 'image-pull' ? findCauseImage(cause, snapshot) : undefined
  const wanted = image === undefined ? undefined : parseEcrImage(image)
  if (wanted === undefined || target.aws === undefined) return undefined
  const signal = AbortSignal.any([AbortSignal.timeout(waitMs), context.signal])
  try {
    return await findNextStep(wanted, await target.aws.client('ecr', wanted.region), signal)
  } catch (error) {
    context.log.debug(`ECR could not be queried for ${image ?? ''}: ${(error as Error).message}`)
    return undefined
  }
}

function parseEcrImage(image: string): EcrImage | undefined {
  const { registry = '', repository, tag = 'latest', digest } = parseImageName(image)
  const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(registry) ?? []
  if (account === undefined || region === undefined) return undefined
  const id = digest === undefined ? { imageTag: tag } : { imageDigest: digest }
  return { account, region, repository: repository.slice(registry.length + 1), id }
}

async function findNextStep(wanted: EcrImage, ecr: AwsClients['ecr'], abortSignal: AbortSignal): Promise<string> {
  const { account, region, repository, id } = wanted
  const where = { registryId: account, repositoryName: repository }
  const options = `--region ${region} --registry-id ${account}`
  try {
    if (await hasImage({ ...where, imageIds: [id] }, ecr, abortSignal)) {
      return `The image is in ECR; the nodes are probably not allowed to pull it: their role needs ecr:BatchGetImage and ecr:GetDownloadUrlForLayer, and a repository policy may deny them: aws ecr get-repository-policy ${options} --repository-name ${repository}`
    }
    const what = 'imageTag' in id ? `The tag ${id.imageTag}` : 'The digest'
    const newest = await describeNewestImage(where, ecr, abortSignal)
    return `${what} is not in the repository ${repository} (${newest}). Did build-push run for this commit? List the images: aws ecr describe-images ${options} --repository-name ${repository}`
  } catch (error) {
    if (readAwsErrorName(error) !== 'RepositoryNotFoundException') throw error
    return `The repository ${repository} does not exist in ECR. Did build-push run? List the repositories: aws ecr describe-repositories ${options} --query repositories[].repositoryName`
  }
}

async function hasImage(
  image: Parameters<AwsClients['ecr']['describeImages']>[0],
  ecr: AwsClients['ecr'],
  abortSignal: AbortSignal,
): Promise<boolean> {
  try {
    const { imageDetails = [] } = await ecr.describeImages(image, { abortSignal })
    return imageDetails.length > 0
  } catch (error) {
    if (readAwsErrorName(error) === 'ImageNotFoundException') return false
    throw error
  }
}

async function describeNewestImage(
  where: { readonly registryId: string; readonly repositoryName: string },
  ecr: AwsClients['ecr'],
  abortSignal: AbortSignal,
): Promise<string> {
  const filter = { tagStatus: 'TAGGED' } as const
  const { imageDetails = [] } = await ecr.describeImages({ ...where, filter, maxResults: 1000 }, { abortSignal })
  const [newest] = imageDetails.toSorted((one, other) => Number(other.imagePushedAt) - Number(one.imagePushedAt))
  if (newest === undefined) return 'it is empty'
  return `newest: ${newest.imageTags?.[0] ?? ''}, ${formatElapsed(Date.now() - Number(newest.imagePushedAt))} ago`
}
