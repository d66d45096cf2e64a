import type { AwsInputs } from '../../aws/inputs.ts'
import { openAws } from '../../aws/session.ts'
import { describeRepository } from '../../containers/registry/repository.ts'
import type { Context } from '../../runner/context.ts'
import type { PipelineInputs } from './contract.ts'
import type { StageResult } from './result.ts'

export interface RepositoryQuestion {
  readonly inputs: PipelineInputs
  /** Those of build-push. */
  readonly values: object
  readonly context: Context
  /** Undefined where infrastructure is not part of the run. */
  readonly provision: Promise<StageResult> | undefined
  /** Builds the image without pushing it, so that its layers are there when it may be pushed. */
  readonly buildOnly: () => Promise<void>
}

/**
 * A repository that is not there yet may be one that Terraform is about to make: made here, it would be in Terraform's way.
 * So the image is built beside Terraform, and pushed when that is through.
 * @returns whether the image may be pushed; false where provision did not succeed
 */
export async function untilRepositoryIsSettled(question: RepositoryQuestion): Promise<boolean> {
  const { inputs, values, context, provision } = question
  if (provision === undefined || inputs['provision-command'] !== 'apply' || inputs.push === false) return true
  if (await isThere(inputs.repository as string, values as AwsInputs, context)) return true
  context.log.line(
    `${String(inputs.repository)} is not there yet, and provision may make it: pushed when that is through`,
  )
  await question.buildOnly()
  return (await provision).status === 'succeeded'
}

async function isThere(name: string, inputs: AwsInputs, context: Context): Promise<boolean> {
  await using aws = await openAws(inputs, context)
  return (await describeRepository(await aws.client('ecr'), name)) !== undefined
}
