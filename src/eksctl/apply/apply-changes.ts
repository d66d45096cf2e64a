import { callAws } from '../../aws/errors.ts'
import type { AwsSession } from '../../aws/session.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Context } from '../../runner/context.ts'
import { pause } from '../../runner/retry.ts'
import type { EksctlChange, Step } from '../compare/changes.ts'
import { selectConfig } from '../compare/select-config.ts'
import type { ConfigFile } from '../config/read-config.ts'
import { listEksctlStacks } from '../existing/stacks.ts'
import type { EksctlProgram } from '../program.ts'
import { explainFailure } from './explain-failure.ts'
import { followWhile } from './follow-stacks.ts'

export interface ApplyRequest {
  readonly file: ConfigFile
  readonly program: EksctlProgram
  readonly aws: AwsSession
  readonly context: Pick<Context, 'log' | 'signal'>
  /** Milliseconds since the epoch. */
  readonly deadline: number
  readonly intervalMs?: number
}

/**
 * Makes these changes, in this order, and nothing else.
 * @throws ActionError `eksctl-failed` with the first resource that failed, `cancelled`, `timed-out`, `aws-access-denied`
 */
export async function applyChanges(changes: readonly EksctlChange[], request: ApplyRequest): Promise<void> {
  const { file, aws, context } = request
  const cluster = file.config.metadata.name
  for (const [index, change] of changes.entries()) {
    if (change.steps.length === 0) continue
    context.log.line(`${change.action} ${change.what}${change.reason === '' ? '' : ` (${change.reason})`}`)
    const began = new Date()
    try {
      await followWhile({ cluster, aws, log: context.log, ...pickInterval(request) }, began, async () => {
        for (const step of change.steps) await performStep(step, request)
      })
    } catch (thrown) {
      const [done, left] = [changes.slice(0, index), changes.slice(index)]
      throw await explainFailure(thrown, { cluster, change, done, left, began, aws })
    }
  }
}

function pickInterval({ intervalMs }: ApplyRequest): { readonly intervalMs?: number } {
  return intervalMs === undefined ? {} : { intervalMs }
}

async function performStep(step: Step, request: ApplyRequest): Promise<void> {
  const { file, program, aws } = request
  if (step.kind === 'delete-stack') {
    await deleteStack(step.stack, request)
    return
  }
  if (step.kind === 'wait-for-node-group') {
    await waitForNodeGroup(step.name, request)
    return
  }
  await program.run({
    args: step.args,
    config: step.only === undefined ? undefined : selectConfig(file.values, step.only),
    timeoutMs: leftMs(request),
    env: await aws.childEnvironment(),
    region: aws.region,
  })
}

function leftMs({ deadline }: ApplyRequest): number {
  return Math.max(deadline - Date.now(), 1)
}

const usualIntervalMs = 5000

async function waitForNodeGroup(nodegroupName: string, request: ApplyRequest): Promise<void> {
  const { aws, file, context, intervalMs = usualIntervalMs } = request
  const clusterName = file.config.metadata.name
  const eks = await aws.client('eks')
  const call = { what: `the node group ${nodegroupName} could not be read`, action: 'eks:DescribeNodegroup' }
  for (;;) {
    const { nodegroup } = await callAws(call, () => eks.describeNodegroup({ clusterName, nodegroupName }))
    if (nodegroup?.status !== 'UPDATING') return
    if (leftMs(request) <= 1)
      throw new ActionError('timed-out', `the node group ${nodegroupName} was not updated in time; EKS goes on`)
    await pause(intervalMs, context.signal)
  }
}

/** Deletes a stack that a failed create left behind, and waits for its end. */
async function deleteStack(name: string, request: ApplyRequest): Promise<void> {
  const { aws, file, context, intervalMs = usualIntervalMs } = request
  const cloudformation = await aws.client('cloudformation')
  const call = { what: `the stack ${name} could not be deleted`, action: 'cloudformation:DeleteStack' }
  await callAws(call, () => cloudformation.deleteStack({ StackName: name }))
  for (;;) {
    const stack = (await listEksctlStacks(file.config.metadata.name, aws)).find((one) => one.name === name)
    if (stack === undefined || stack.status === 'DELETE_COMPLETE') return
    if (stack.status === 'DELETE_FAILED') {
      throw new ActionError(
        'eksctl-failed',
        `the stack ${name} could not be deleted: ${stack.reason ?? 'CloudFormation gives no reason'}`,
      )
    }
    if (leftMs(request) <= 1)
      throw new ActionError('timed-out', `the stack ${name} was not deleted in time; CloudFormation goes on`)
    await pause(intervalMs, context.signal)
  }
}
