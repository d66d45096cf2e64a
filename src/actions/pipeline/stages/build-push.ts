import { openAws } from '../../../aws/session.ts'
import { describeRepository } from '../../../containers/registry/repository.ts'
import type { Context } from '../../../runner/context.ts'
import { formatCode } from '../../../runner/markdown/text.ts'
import { type BuildPushInputs, contract } from '../../build-push/contract.ts'
import { selectEngine } from '../../cluster/open-engine.ts'
import { openActionRun } from '../../shared/action-run.ts'
import { readChangeOrigin } from '../../shared/change-origin.ts'
import { selectTargetRepository } from '../../build-push/target-repository.ts'
import { readEvent } from '../../../github/event.ts'
import { toOptionalText } from '../../../runner/records.ts'
import { type ConcurrentStages, defineStage, type StageName, type StageResult, type StageStart } from './stage.ts'

export const buildPushStage = defineStage({
  name: 'build-push',
  contract,
  needs: [],
  run: async () => (await import(/* webpackChunkName: "build-push" */ '../../build-push/run.ts')).run,
  inputsFrom: () => ({}),
  expectedInputs: {},
  check: checkBuildSource,
  beforeRun: waitForRepository,
  describeOutcome: ({ image }) => formatCode(toOptionalText(image) ?? ''),
})

/** Without a Dockerfile, a stage to build or a tag, there is nothing to build. */
async function checkBuildSource(inputs: BuildPushInputs, context: Context): Promise<void> {
  const { readBuildSource } = await import('../../build-push/source.ts')
  await readBuildSource(await openActionRun<typeof contract>(inputs, context))
}

/**
 * A repository that does not exist yet may be one that Terraform or CloudFormation is about to create: created here, it would
 * be in their way. So the image is built next to them, and pushed once they are done.
 */
async function waitForRepository(start: StageStart<'build-push'>): Promise<readonly StageName[]> {
  const { inputs, context, run, concurrent } = start
  const creator = findRepositoryCreator(concurrent)
  if (creator === undefined || !inputs.push) return []
  const { stage, result } = creator
  const origin = readChangeOrigin(await readEvent(context.environment), context.environment)
  const repository = selectTargetRepository(inputs.repository, origin)
  if (await hasRepository(repository, inputs, context)) return []
  context.log.line(`${repository} does not exist yet; ${stage} may create it: pushing once ${stage} is done`)
  await run({ ...inputs, push: false }, context)
  return (await result).status === 'succeeded' ? [] : [stage]
}

interface RepositoryCreator {
  readonly stage: StageName
  readonly result: Promise<StageResult>
}

/** The stage that may create repositories; eksctl never does. */
function findRepositoryCreator({ provision, cluster }: ConcurrentStages): RepositoryCreator | undefined {
  if (provision?.inputs.command === 'apply') return { stage: 'provision', result: provision.result }
  if (cluster?.inputs.command !== 'apply' || selectEngine(cluster.inputs) === 'eksctl') return undefined
  return { stage: 'cluster', result: cluster.result }
}

async function hasRepository(repository: string, inputs: BuildPushInputs, context: Context): Promise<boolean> {
  await using aws = await openAws(inputs, context)
  return (await describeRepository(await aws.client('ecr'), repository)) !== undefined
}
