import { callAws } from '../../aws/errors.ts'
import { createStackCaller, pollUntil } from '../../cloudformation/calls.ts'
import type { StackContext } from '../../cloudformation/model.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { EksctlChange, Step } from '../compare/changes.ts'
import { selectConfig } from '../compare/select-config.ts'
import type { ConfigFile } from '../config/read-config.ts'
import { listEksctlStacks } from '../existing/stacks.ts'
import type { EksctlProgram } from '../program.ts'
import { explainChangeFailure } from './explain-change-failure.ts'
import { type EventMarks, followWhile } from './follow-stacks.ts'

export interface ApplyRequest {
  readonly file: ConfigFile
  readonly program: EksctlProgram
  readonly context: StackContext
}

/**
 * Makes these changes, in this order, and nothing else.
 * @throws ActionError `eksctl-failed` with the first resource that failed, `cancelled`, `timed-out`, `aws-access-denied`
 */
export async function applyChanges(changes: readonly EksctlChange[], request: ApplyRequest): Promise<void> {
  const { file, context } = request
  const cluster = file.config.metadata.name
  for (const [index, change] of changes.entries()) {
    if (change.steps.length === 0) continue
    context.log.line(`${change.action} ${change.what}${change.reason === '' ? '' : ` (${change.reason})`}`)
    let marks: EventMarks = new Map()
    const makeChange = async (): Promise<void> => {
      for (const step of change.steps) await performStep(step, request)
    }
    try {
      await followWhile(cluster, context, makeChange, (found) => (marks = found))
    } catch (thrown) {
      const [done, left] = [changes.slice(0, index), changes.slice(index)]
      throw await explainChangeFailure(thrown, { cluster, change, done, left, marks, context })
    }
  }
}

async function performStep(step: Step, request: ApplyRequest): Promise<void> {
  const { file, program, context } = request
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
    timeoutMs: measureTimeLeft(request),
    env: await context.aws.childEnvironment(),
    region: context.aws.region,
  })
}

/** Milliseconds. */
function measureTimeLeft({ context }: ApplyRequest): number {
  return Math.max(context.deadline - Date.now(), 1)
}

async function waitForNodeGroup(nodegroupName: string, { file, context }: ApplyRequest): Promise<void> {
  const clusterName = file.config.metadata.name
  const eks = await context.aws.client('eks')
  const call = { what: `the node group ${nodegroupName} could not be read`, action: 'eks:DescribeNodegroup' }
  await pollUntil(`the update of node group ${nodegroupName}`, context, async () => {
    const { nodegroup } = await callAws(call, () => eks.describeNodegroup({ clusterName, nodegroupName }))
    return nodegroup?.status === 'UPDATING' ? undefined : true
  })
}

/** Deletes a stack that a failed create left behind, as eksctl deletes its own: without their protection. Waits for its end. */
async function deleteStack(name: string, { file, context }: ApplyRequest): Promise<void> {
  const call = createStackCaller(name, context)
  const findStack = async () =>
    (await listEksctlStacks(file.config.metadata.name, context.aws)).find((one) => one.name === name)
  if ((await findStack())?.isProtected === true) {
    await call({
      could: 'released from its termination protection',
      operation: 'UpdateTerminationProtection',
      send: (client) => client.updateTerminationProtection({ StackName: name, EnableTerminationProtection: false }),
    })
  }
  await call({
    could: 'deleted',
    operation: 'DeleteStack',
    send: (client) => client.deleteStack({ StackName: name }),
  })
  await pollUntil(`the deletion of the stack ${name}`, context, async () => {
    const stack = await findStack()
    if (stack?.status === 'DELETE_FAILED') {
      const reason = stack.reason ?? 'CloudFormation gives no reason'
      throw new ActionError('eksctl-failed', `the stack ${name} could not be deleted: ${reason}`)
    }
    return stack === undefined || stack.status === 'DELETE_COMPLETE' ? true : undefined
  })
}
