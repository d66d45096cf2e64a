import type { AwsSession } from '../../aws/session.ts'
import { findImagesByTag } from '../../containers/registry/images.ts'
import {
  type JobDockerConfig,
  logInToEcr,
  type EcrLogin,
  readJobDockerConfig,
} from '../../containers/registry/login.ts'
import type { StoredImage } from '../../containers/registry/manifest.ts'
import type { Mutability } from '../../containers/registry/mutability.ts'
import {
  describeRepository,
  describeRepositoryDrift,
  type Ecr,
  createEcrRepository,
  createMutability,
  type EcrRepository,
  type RepositorySettings,
} from '../../containers/registry/repository.ts'
import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { BuildPushInputs } from './contract.ts'
import type { BuildSource } from './source.ts'

/** The way into a registry. */
export interface RegistryAccess {
  readonly ecr: Ecr
  readonly login: EcrLogin
  /** Has the logins to other registries. */
  readonly job: JobDockerConfig
}

/** What there is before anything is done. */
export interface RegistryState {
  readonly access: RegistryAccess
  readonly repository: RepositoryState
  /** Images that the wanted tags stand on. */
  readonly byTag: ReadonlyMap<string, StoredImage>
}

/** Where the image goes: a repository that is there, or one that is to be made. */
export type RepositoryState =
  | { readonly kind: 'there'; readonly repository: EcrRepository; readonly mutability: Mutability }
  | { readonly kind: 'missing'; readonly settings: RepositorySettings; readonly mutability: Mutability }

/** The repository, and the way into its registry. */
export interface ImageRegistry extends RegistryAccess {
  readonly repository: EcrRepository
}

/**
 * Logs in, and looks up the repository and the tags, all at once: these are questions only, so that the first failure can be told
 * without waiting for the other answers.
 * @throws ActionError `repository-not-found` where there is none and none may be made; those of `awsError`
 */
export async function inspectRegistry(
  inputs: BuildPushInputs,
  source: BuildSource,
  aws: AwsSession,
  { secrets, environment, log }: Context,
): Promise<RegistryState> {
  const ecr = await aws.client('ecr')
  const names = source.tags.map(({ name }) => name)
  const [login, place, byTag, job] = await Promise.all([
    logInToEcr(ecr, secrets.add),
    inspectRepository(ecr, inputs, source, log),
    findImagesByTag(ecr, inputs.repository, names),
    readJobDockerConfig(environment),
  ])
  return { access: { ecr, login, job }, repository: place, byTag }
}

async function inspectRepository(
  ecr: Ecr,
  inputs: BuildPushInputs,
  source: BuildSource,
  log: Context['log'],
): Promise<RepositoryState> {
  const settings = selectRepositorySettings(inputs, source)
  const repository = await describeRepository(ecr, inputs.repository)
  if (repository === undefined) {
    if (!inputs['create-repository']) throw await createMissingRepositoryError(ecr, inputs.repository)
    return { kind: 'missing', settings, mutability: settings.mutability }
  }
  const drift = inputs['create-repository'] ? await describeRepositoryDrift(ecr, repository, settings) : []
  if (drift.length > 0) log.notice(`The repository ${repository.name} stays as it is: ${drift.join('; ')}.`)
  return { kind: 'there', repository, mutability: repository.mutability }
}

async function createMissingRepositoryError(ecr: Ecr, name: string): Promise<ActionError> {
  const region = await ecr.config.region()
  return new ActionError('repository-not-found', `there is no repository ${name} in ${region}, and none may be made`, {
    hint: 'Check its name, aws-region and the account of the credentials, or set create-repository: true.',
  })
}

function selectRepositorySettings(inputs: BuildPushInputs, { movingTags }: BuildSource): RepositorySettings {
  return {
    mutability: createMutability(inputs['tag-mutability'], movingTags),
    scanOnPush: inputs['scan-on-push'],
    encryption: inputs.encryption,
    lifecyclePolicy: inputs['lifecycle-policy'],
  }
}

/** The registry with its repository, which is made where it is missing. */
export async function ensureRepository(
  { access, repository: place }: RegistryState,
  { repository: name }: BuildPushInputs,
  { log }: Context,
): Promise<ImageRegistry> {
  if (place.kind === 'there') return { ...access, repository: place.repository }
  const { repository, created } = await createEcrRepository(access.ecr, name, place.settings)
  if (created) log.line(`The repository ${name} was made: ${repository.uri}`)
  return { ...access, repository }
}
