import { isDeepStrictEqual } from 'node:util'
import type { AwsClients } from '../../aws/clients.ts'
import { callAws, readAwsErrorName } from '../../aws/errors.ts'
import type { JsonObject } from '../../runner/contract/json.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { type Mutability, type MutabilityMode, maxExclusions, mutabilityModes } from './mutability.ts'

export type Ecr = AwsClients['ecr']

/** A repository as ECR describes it. */
export interface EcrRepository {
  readonly name: string
  readonly arn: string
  /** Image name without tag, `<host>/<name>`, as ECR reports it. */
  readonly uri: string
  /** Host of the registry. */
  readonly registry: string
  readonly mutability: Mutability
  readonly scanOnPush: boolean
  readonly encryption: RepositoryEncryption
}

export type RepositoryEncryption =
  { readonly type: 'AES256' } | { readonly type: 'KMS'; readonly key: string | undefined }

/** Settings of a new repository. An existing one is not changed. */
export interface RepositorySettings {
  readonly mutability: Mutability
  readonly scanOnPush: boolean
  readonly encryption: RepositoryEncryption
  readonly lifecyclePolicy: JsonObject | undefined
}

/** Undefined if it does not exist. @throws ActionError as `toAwsError` */
export async function describeRepository(ecr: Ecr, name: string): Promise<EcrRepository | undefined> {
  const call = { what: `the repository ${name} could not be looked up`, action: 'ecr:DescribeRepositories' }
  return callAws(call, async () => {
    try {
      const { repositories = [] } = await ecr.describeRepositories({ repositoryNames: [name] })
      return repositories[0] === undefined ? undefined : toRepository(repositories[0])
    } catch (error) {
      if (readAwsErrorName(error) === 'RepositoryNotFoundException') return undefined
      throw error
    }
  })
}

/**
 * Creates a repository.
 * @returns `created` is false if another job created it first, which is not an error
 * @throws ActionError `aws-access-denied` naming the IAM action, and others of `toAwsError`
 */
export async function createEcrRepository(
  ecr: Ecr,
  name: string,
  settings: RepositorySettings,
): Promise<{ readonly repository: EcrRepository; readonly created: boolean }> {
  const created = await requestRepository(ecr, name, settings)
  const repository = created ?? (await describeRepository(ecr, name))
  if (repository === undefined) {
    throw new ActionError('repository-not-found', `the repository ${name} was deleted right after it had been created`)
  }
  if (created !== undefined && settings.lifecyclePolicy !== undefined) {
    await putLifecyclePolicy(ecr, name, settings.lifecyclePolicy)
  }
  return { repository, created: created !== undefined }
}

async function requestRepository(
  ecr: Ecr,
  name: string,
  settings: RepositorySettings,
): Promise<EcrRepository | undefined> {
  const { mutability, scanOnPush, encryption } = settings
  const call = {
    what: `the repository ${name} does not exist and could not be created`,
    action: 'ecr:CreateRepository',
  }
  return callAws(call, async () => {
    try {
      const { repository } = await ecr.createRepository({
        repositoryName: name,
        imageScanningConfiguration: { scanOnPush },
        imageTagMutability: mutability.mode,
        ...(mutability.exclusions.length === 0
          ? {}
          : { imageTagMutabilityExclusionFilters: mutability.exclusions.map(toWildcard) }),
        encryptionConfiguration: {
          encryptionType: encryption.type,
          ...(encryption.type === 'KMS' && encryption.key !== undefined ? { kmsKey: encryption.key } : {}),
        },
      })
      return repository === undefined ? undefined : toRepository(repository)
    } catch (error) {
      if (readAwsErrorName(error) === 'RepositoryAlreadyExistsException') return undefined
      throw error
    }
  })
}

function toWildcard(filter: string): { readonly filterType: 'WILDCARD'; readonly filter: string } {
  return { filterType: 'WILDCARD', filter }
}

/** The fields of ECR's answer that are used here (ECR API Reference, Repository). */
interface RepositoryDescription {
  readonly repositoryUri?: string | undefined
  readonly repositoryName?: string | undefined
  readonly repositoryArn?: string | undefined
  readonly imageTagMutability?: string | undefined
  readonly imageTagMutabilityExclusionFilters?: readonly { readonly filter: string | undefined }[] | undefined
  readonly imageScanningConfiguration?: { readonly scanOnPush?: boolean | undefined } | undefined
  readonly encryptionConfiguration?:
    { readonly encryptionType: string | undefined; readonly kmsKey?: string | undefined } | undefined
}

function toRepository(described: RepositoryDescription): EcrRepository {
  const { repositoryUri: uri = '', repositoryName: name = '', repositoryArn: arn = '' } = described
  const { encryptionType = 'AES256', kmsKey } = described.encryptionConfiguration ?? {}
  return {
    name,
    arn,
    uri,
    registry: uri.slice(0, -name.length - 1),
    mutability: readMutability(described),
    scanOnPush: described.imageScanningConfiguration?.scanOnPush ?? false,
    encryption: encryptionType === 'AES256' ? { type: 'AES256' } : { type: 'KMS', key: kmsKey },
  }
}

function readMutability({
  imageTagMutability,
  imageTagMutabilityExclusionFilters: filters,
}: RepositoryDescription): Mutability {
  const mode = mutabilityModes.find((known) => known === imageTagMutability) ?? 'MUTABLE'
  if (filters !== undefined) return { mode, exclusions: filters.map(({ filter = '' }) => filter) }
  // If the exclusions are unknown, only setting a tag shows whether it moves.
  return mode === 'IMMUTABLE_WITH_EXCLUSION' ? { mode, exclusions: ['*'] } : { mode, exclusions: [] }
}

async function putLifecyclePolicy(ecr: Ecr, name: string, policy: JsonObject): Promise<void> {
  const call = {
    what: `${name} was created, but its lifecycle policy could not be set`,
    action: 'ecr:PutLifecyclePolicy',
  }
  await callAws(call, () =>
    ecr.putLifecyclePolicy({ repositoryName: name, lifecyclePolicyText: JSON.stringify(policy) }),
  )
}

/** Describes how an existing repository differs from the requested settings, for people. @throws ActionError as `toAwsError` */
export async function describeRepositoryDrift(
  ecr: Ecr,
  repository: EcrRepository,
  settings: RepositorySettings,
): Promise<readonly string[]> {
  const { mutability, scanOnPush, encryption } = repository
  const drift: string[] = []
  if (mutability.mode !== settings.mutability.mode) {
    drift.push(`tag-mutability is ${mutability.mode}, not ${settings.mutability.mode}`)
  }
  if (scanOnPush !== settings.scanOnPush) drift.push(`scan-on-push is ${scanOnPush}, not ${settings.scanOnPush}`)
  if (encryption.type !== settings.encryption.type) {
    drift.push(`encryption is ${encryption.type}, not ${settings.encryption.type}`)
  }
  if (
    settings.lifecyclePolicy !== undefined &&
    !(await hasLifecyclePolicy(ecr, repository.name, settings.lifecyclePolicy))
  ) {
    drift.push('lifecycle-policy is different or missing')
  }
  return drift
}

async function hasLifecyclePolicy(ecr: Ecr, name: string, wanted: JsonObject): Promise<boolean> {
  const call = { what: `the lifecycle policy of ${name} could not be read`, action: 'ecr:GetLifecyclePolicy' }
  return callAws(call, async () => {
    try {
      const { lifecyclePolicyText = '{}' } = await ecr.getLifecyclePolicy({ repositoryName: name })
      return isDeepStrictEqual(JSON.parse(lifecyclePolicyText), wanted)
    } catch (error) {
      if (readAwsErrorName(error) === 'LifecyclePolicyNotFoundException') return false
      throw error
    }
  })
}

/**
 * The mutability of a new repository. `IMMUTABLE_WITH_EXCLUSION` excludes caches, pull requests and tags that are known to move,
 * as many as ECR allows; tags of commits, versions and content stay.
 */
export function createMutability(mode: MutabilityMode, movingTags: readonly string[]): Mutability {
  switch (mode) {
    case 'MUTABLE':
    case 'IMMUTABLE':
      return { mode, exclusions: [] }
    case 'IMMUTABLE_WITH_EXCLUSION':
      return { mode, exclusions: [...new Set(['cache*', 'pr-*', ...movingTags])].slice(0, maxExclusions) }
    case 'MUTABLE_WITH_EXCLUSION':
      return { mode, exclusions: ['content-*', 'v*.*'] }
  }
}
