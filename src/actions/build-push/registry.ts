import type { AwsSession } from '../../aws/session.ts'
import { imagesByTag } from '../../containers/registry/images.ts'
import { type JobConfig, logIn, type Login, readJobConfig } from '../../containers/registry/login.ts'
import type { StoredImage } from '../../containers/registry/manifest.ts'
import type { Mutability } from '../../containers/registry/mutability.ts'
import {
  describeRepository,
  driftOf,
  type Ecr,
  makeRepository,
  mutabilityFor,
  type Repository,
  type RepositorySettings,
} from '../../containers/registry/repository.ts'
import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { BuildPushInputs } from './contract.ts'
import type { Source } from './source.ts'

/** The way into a registry. */
export interface Access {
  readonly ecr: Ecr
  readonly login: Login
  /** Has the logins to other registries. */
  readonly job: JobConfig
}

/** What there is before anything is done. */
export interface Found {
  readonly access: Access
  readonly place: Place
  /** Images that the wanted tags stand on. */
  readonly byTag: ReadonlyMap<string, StoredImage>
}

/** Where the image goes: a repository that is there, or one that is to be made. */
export type Place =
  | { readonly kind: 'there'; readonly repository: Repository; readonly mutability: Mutability }
  | { readonly kind: 'missing'; readonly settings: RepositorySettings; readonly mutability: Mutability }

/** The repository, and the way into its registry. */
export interface Registry extends Access {
  readonly repository: Repository
}

/**
 * Logs in, and looks up the repository and the tags, all at once: these are questions only, so that the first failure can be told
 * without waiting for the other answers.
 * @throws ActionError `repository-not-found` where there is none and none may be made; those of `awsError`
 */
export async function find(
  inputs: BuildPushInputs,
  source: Source,
  aws: AwsSession,
  { secrets, environment, log }: Context,
): Promise<Found> {
  const ecr = await aws.client('ecr')
  const names = source.tags.map(({ name }) => name)
  const [login, place, byTag, job] = await Promise.all([
    logIn(ecr, secrets.add),
    placeOf(ecr, inputs, source, log),
    imagesByTag(ecr, inputs.repository, names),
    readJobConfig(environment),
  ])
  return { access: { ecr, login, job }, place, byTag }
}

async function placeOf(ecr: Ecr, inputs: BuildPushInputs, source: Source, log: Context['log']): Promise<Place> {
  const settings = settingsOf(inputs, source)
  const repository = await describeRepository(ecr, inputs.repository)
  if (repository === undefined) {
    if (!inputs['create-repository']) throw await missing(ecr, inputs.repository)
    return { kind: 'missing', settings, mutability: settings.mutability }
  }
  const drift = inputs['create-repository'] ? await driftOf(ecr, repository, settings) : []
  if (drift.length > 0) log.notice(`The repository ${repository.name} stays as it is: ${drift.join('; ')}.`)
  return { kind: 'there', repository, mutability: repository.mutability }
}

async function missing(ecr: Ecr, name: string): Promise<ActionError> {
  const region = await ecr.config.region()
  return new ActionError('repository-not-found', `there is no repository ${name} in ${region}, and none may be made`, {
    hint: 'Check its name, aws-region and the account of the credentials, or set create-repository: true.',
  })
}

function settingsOf(inputs: BuildPushInputs, { movingTags }: Source): RepositorySettings {
  return {
    mutability: mutabilityFor(inputs['tag-mutability'], movingTags),
    scanOnPush: inputs['scan-on-push'],
    encryption: inputs.encryption,
    lifecyclePolicy: inputs['lifecycle-policy'],
  }
}

/** The registry with its repository, which is made where it is missing. */
export async function openRegistry(
  { access, place }: Found,
  { repository: name }: BuildPushInputs,
  { log }: Context,
): Promise<Registry> {
  if (place.kind === 'there') return { ...access, repository: place.repository }
  const { repository, created } = await makeRepository(access.ecr, name, place.settings)
  if (created) log.line(`The repository ${name} was made: ${repository.uri}`)
  return { ...access, repository }
}
