import { openAws } from '../../../aws/session.ts'
import { describeRepository } from '../../../containers/registry/repository.ts'
import type { Context } from '../../../runner/context.ts'
import { formatCode } from '../../../runner/markdown/text.ts'
import { type BuildPushInputs, contract } from '../../build-push/contract.ts'
import { openActionRun } from '../../shared/action-run.ts'
import { readChangeOrigin } from '../../shared/change-origin.ts'
import { selectTargetRepository } from '../../build-push/target-repository.ts'
import { readEvent } from '../../../github/event.ts'
import { toOptionalText } from '../../../runner/records.ts'
import { defineStage, type StageName, type StageStart } from './stage.ts'

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
 * A repository that does not exist yet may be one that Terraform is about to create: created here, it would be in Terraform's
 * way. So the image is built next to Terraform, and pushed once Terraform is done.
 */
async function waitForRepository(start: StageStart<'build-push'>): Promise<readonly StageName[]> {
  const { inputs, context, run, concurrent } = start
  const { provision } = concurrent
  if (provision?.inputs.command !== 'apply' || !inputs.push) return []
  const origin = readChangeOrigin(await readEvent(context.environment), context.environment)
  const repository = selectTargetRepository(inputs.repository, origin)
  if (await hasRepository(repository, inputs, context)) return []
  context.log.line(`${repository} does not exist yet; provision may create it: pushing once provision is done`)
  await run({ ...inputs, push: false }, context)
  return (await provision.result).status === 'succeeded' ? [] : ['provision']
}

async function hasRepository(repository: string, inputs: BuildPushInputs, context: Context): Promise<boolean> {
  await using aws = await openAws(inputs, context)
  return (await describeRepository(await aws.client('ecr'), repository)) !== undefined
}
