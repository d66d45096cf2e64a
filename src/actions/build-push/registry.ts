import { createDockerConfig, type DockerConfig, logIn, type Login } from '../../containers/registry/login.ts'
import {
  type Ecr,
  mutabilityFor,
  type Repository,
  type RepositorySettings,
  resolveRepository,
} from '../../containers/registry/repository.ts'
import type { AwsSession } from '../../aws/session.ts'
import type { Context } from '../../runner/context.ts'
import type { BuildPushInputs } from './contract.ts'
import type { Source } from './source.ts'

/** The repository, and the way into its registry. */
export interface Registry {
  readonly ecr: Ecr
  readonly repository: Repository
  readonly login: Login
  readonly docker: DockerConfig
}

/** Logs in and finds or makes the repository, both at once. */
export async function openRegistry(
  inputs: BuildPushInputs,
  source: Source,
  aws: AwsSession,
  context: Context,
): Promise<Registry> {
  const { log, secrets, environment, temporaryFolder, state } = context
  const ecr = await aws.client('ecr')
  const settings = inputs['create-repository'] ? settingsOf(inputs, source) : undefined
  const [login, { repository, created, drift }] = await Promise.all([
    logIn(ecr, secrets.add),
    resolveRepository(ecr, inputs.repository, settings),
  ])
  if (created) log.line(`The repository ${repository.name} was made: ${repository.uri}`)
  if (drift.length > 0) log.notice(`The repository ${repository.name} stays as it is: ${drift.join('; ')}.`)
  const docker = await createDockerConfig(login, {
    environment,
    temporaryFolder,
    removeAfterwards: state.removeAfterwards,
  })
  return { ecr, repository, login, docker }
}

function settingsOf(inputs: BuildPushInputs, { movingTags }: Source): RepositorySettings {
  return {
    mutability: mutabilityFor(inputs['tag-mutability'], movingTags),
    scanOnPush: inputs['scan-on-push'],
    encryption: inputs.encryption,
    lifecyclePolicy: inputs['lifecycle-policy'],
  }
}
