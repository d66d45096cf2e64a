import { createDockerConfig, type DockerConfig, logIn, type Login } from '../../containers/registry/login.ts'
import {
  type Ecr,
  mutabilityFor,
  type Repository,
  type RepositorySettings,
  resolveRepository,
} from '../../containers/registry/repository.ts'
import type { Tag } from '../../containers/image/tags.ts'
import type { AwsSession } from '../../aws/session.ts'
import type { Context } from '../../runner/context.ts'
import type { BuildPushInputs } from './contract.ts'

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
  tags: readonly Tag[],
  aws: AwsSession,
  context: Context,
): Promise<Registry> {
  const { log, secrets, environment, temporaryFolder, state } = context
  const ecr = await aws.client('ecr')
  const settings = inputs['create-repository'] ? settingsOf(inputs, tags) : undefined
  const [login, { repository, created, drift }] = await Promise.all([
    logIn(ecr, secrets.add),
    resolveRepository(ecr, inputs.repository, settings),
  ])
  if (created) log.line(`The repository ${repository.name} was made: ${repository.uri}`)
  for (const difference of drift) {
    log.notice(`The repository ${repository.name} stays as it is, but ${difference}.`)
  }
  const docker = await createDockerConfig(login, {
    environment,
    temporaryFolder,
    removeAfterwards: state.removeAfterwards,
  })
  return { ecr, repository, login, docker }
}

function settingsOf(inputs: BuildPushInputs, tags: readonly Tag[]): RepositorySettings {
  const moving = tags.filter(({ kind }) => kind === 'moving').map(({ name }) => name)
  return {
    mutability: mutabilityFor(inputs['tag-mutability'], moving),
    scanOnPush: inputs['scan-on-push'],
    encryption: inputs.encryption,
    lifecyclePolicy: inputs['lifecycle-policy'],
  }
}
