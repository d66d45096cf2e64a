import { findImagesByTag } from '../../containers/registry/images.ts'
import {
  type EcrLogin,
  type JobDockerConfig,
  logInToEcr,
  readJobDockerConfig,
} from '../../containers/registry/login.ts'
import type { StoredImage } from '../../containers/registry/manifest.ts'
import type { Mutability } from '../../containers/registry/mutability.ts'
import {
  createEcrRepository,
  createMutability,
  describeRepository,
  describeRepositoryDrift,
  type Ecr,
  type EcrRepository,
  type RepositorySettings,
} from '../../containers/registry/repository.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { BuildRun } from './build-run.ts'

/** What it takes to read from and push to a registry. */
interface RegistryAccess {
  readonly ecr: Ecr
  readonly login: EcrLogin
  /** With the job's logins to other registries. */
  readonly job: JobDockerConfig
}

/** The registry before the run changes anything. */
export interface RegistryState {
  readonly access: RegistryAccess
  readonly repository: RepositoryState
  /** Images that the requested tags point to. */
  readonly byTag: ReadonlyMap<string, StoredImage>
}

/** A repository that exists, or one that the run creates. */
type RepositoryState =
  | { readonly kind: 'existing'; readonly repository: EcrRepository; readonly mutability: Mutability }
  | { readonly kind: 'missing'; readonly settings: RepositorySettings; readonly mutability: Mutability }

/** The repository that the image is pushed to, and the access to it. */
export interface ImageRegistry extends RegistryAccess {
  readonly repository: EcrRepository
}

/** A run whose repository exists. */
export interface RegistryRun extends BuildRun {
  readonly registry: ImageRegistry
}

/**
 * Logs in, and looks up repository and tags at the same time: these are only reads, so the first failure is thrown without
 * waiting for the others.
 * @throws ActionError `repository-not-found` if there is none and `create-repository` is false; those of `toAwsError`
 */
export async function inspectRegistry(run: BuildRun, ecr: Ecr): Promise<RegistryState> {
  const { inputs, source, context } = run
  const [login, repository, byTag, job] = await Promise.all([
    logInToEcr(ecr, context.secrets.add, inputs['registry-account']),
    inspectRepository(run, ecr),
    findImagesByTag(
      ecr,
      inputs.repository,
      source.tags.map(({ name }) => name),
    ),
    readJobDockerConfig(context.environment),
  ])
  const host = repository.kind === 'existing' ? repository.repository.registry : login.ownRegistry
  if (inputs['registry-account'] !== undefined && host !== login.registry) {
    throw createForeignRepositoryError(inputs.repository, login)
  }
  return { access: { ecr, login, job }, repository, byTag }
}

/** Created with these credentials, it would be in the wrong account. */
function createForeignRepositoryError(name: string, { registry, ownRegistry }: EcrLogin): ActionError {
  return new ActionError('repository-not-found', `there is no repository ${name} in ${registry}`, {
    details: [`The credentials are those of ${ownRegistry}; a repository of another account is never created.`],
    hint: 'Nothing was built. Create it in its account, with a repository policy that lets the caller push, or correct registry-account.',
  })
}

async function inspectRepository(run: BuildRun, ecr: Ecr): Promise<RepositoryState> {
  const { inputs, context } = run
  const settings = selectRepositorySettings(run)
  const repository = await describeRepository(ecr, inputs.repository)
  if (repository === undefined) {
    if (!inputs['create-repository']) throw await createMissingRepositoryError(ecr, run)
    return { kind: 'missing', settings, mutability: settings.mutability }
  }
  const drift = inputs['create-repository'] ? await describeRepositoryDrift(ecr, repository, settings) : []
  if (drift.length > 0) {
    context.log.notice(`The existing repository ${repository.name} is not changed: ${drift.join('; ')}.`)
  }
  return { kind: 'existing', repository, mutability: repository.mutability }
}

async function createMissingRepositoryError(ecr: Ecr, { inputs, origin }: BuildRun): Promise<ActionError> {
  const name = inputs.repository
  const region = await ecr.config.region()
  const where =
    origin === 'proposed'
      ? 'Images of pull requests go to a repository of their own. Create it (preview = true in the module ecr)'
      : 'Check its name, aws-region and the account of the credentials'
  return new ActionError(
    'repository-not-found',
    `there is no repository ${name} in ${region}, and create-repository is false`,
    { hint: `${where}, or set create-repository: true.` },
  )
}

function selectRepositorySettings({ inputs, source }: BuildRun): RepositorySettings {
  return {
    mutability: createMutability(inputs['tag-mutability'], source.movingTags),
    scanOnPush: inputs['scan-on-push'],
    encryption: inputs.encryption,
    lifecyclePolicy: inputs['lifecycle-policy'],
  }
}

/** The registry with its repository, which is created if missing. */
export async function ensureRepository(
  { inputs, context }: BuildRun,
  { access, repository: state }: RegistryState,
): Promise<ImageRegistry> {
  if (state.kind === 'existing') return { ...access, repository: state.repository }
  const { repository, created } = await createEcrRepository(access.ecr, inputs.repository, state.settings)
  if (created) context.log.line(`Created the repository ${repository.name}: ${repository.uri}`)
  return { ...access, repository }
}
