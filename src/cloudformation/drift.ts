import type { StackResourceDrift } from '../aws/cloudformation-types.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { createStackCaller, pollUntil, listPages, type StackCaller } from './calls.ts'
import type { StackContext } from './model.ts'
import { describeStack, isUnborn, listStackResources, nestedStackType } from './stack.ts'
import { assertIdle } from './states.ts'

/** A resource that differs from what the stack says. */
interface DriftedResource {
  /** Logical ID, with the names of nested stacks in front. */
  readonly path: string
  readonly type: string
  readonly status: 'changed' | 'deleted'
  readonly differences: readonly PropertyDrift[]
}

interface PropertyDrift {
  /** `/InstanceTypes/0`. */
  readonly path: string
  /** `ADD`, `REMOVE`, `NOT_EQUAL`. */
  readonly kind: string
  readonly expected: string
  readonly actual: string
}

export interface StackDriftReport {
  readonly drifted: readonly DriftedResource[]
  /** Resources whose types CloudFormation cannot check. */
  readonly unchecked: readonly string[]
}

/**
 * Lets CloudFormation compare the resources with the stack, those of nested stacks too.
 * @throws ActionError `stack-not-found`, `stack-busy`, `stack-failed`
 */
export async function detectStackDrift(name: string, context: StackContext): Promise<StackDriftReport> {
  const call = createStackCaller(name, context)
  const stack = await describeStack(call, name)
  if (stack === undefined || isUnborn(stack))
    throw new ActionError('stack-not-found', `there is no stack ${name} in ${context.aws.region}`)
  assertIdle(stack, context.aws.region)
  return detect(call, stack.id, [], context)
}

async function detect(
  call: StackCaller,
  stackId: string,
  prefix: readonly string[],
  context: StackContext,
): Promise<StackDriftReport> {
  await runDetection(call, stackId, context)
  const drifted = (await listDrifts(call, stackId)).map((one) => toDriftedResource(one, prefix))
  const resources = await listStackResources(call, stackId)
  const unchecked = resources
    .filter(
      ({ type, drift, status }) => drift === 'NOT_CHECKED' && type !== nestedStackType && status !== 'DELETE_COMPLETE',
    )
    .map(({ logicalId, type }) => `${[...prefix, logicalId].join('/')} (${type})`)
  const inner: StackDriftReport[] = []
  for (const { logicalId, physicalId, type } of resources)
    if (type === nestedStackType && physicalId !== '')
      inner.push(await detect(call, physicalId, [...prefix, logicalId], context))
  return {
    drifted: [...drifted, ...inner.flatMap((one) => one.drifted)],
    unchecked: [...unchecked, ...inner.flatMap((one) => one.unchecked)],
  }
}

async function runDetection(call: StackCaller, stackId: string, context: StackContext): Promise<void> {
  const { StackDriftDetectionId: id } = await call({
    could: 'compared with its resources',
    operation: 'DetectStackDrift',
    send: (client) => client.detectStackDrift({ StackName: stackId }),
  })
  const { DetectionStatus: status, DetectionStatusReason: reason = '' } = await pollUntil(
    'the drift detection',
    context,
    async () => {
      const answer = await call({
        could: 'compared with its resources',
        operation: 'DescribeStackDriftDetectionStatus',
        send: (client) => client.describeStackDriftDetectionStatus({ StackDriftDetectionId: id }),
      })
      return answer.DetectionStatus === 'DETECTION_IN_PROGRESS' ? undefined : answer
    },
  )
  // CloudFormation User Guide, "Detecting drift": a detection that failed has results for what it could check.
  if (status === 'DETECTION_FAILED') context.log.warning(`CloudFormation could not check every resource: ${reason}`)
}

async function listDrifts(call: StackCaller, stackId: string): Promise<readonly StackResourceDrift[]> {
  const drifts: StackResourceDrift[] = []
  const pages = listPages((next) =>
    call({
      could: 'compared with its resources',
      operation: 'DescribeStackResourceDrifts',
      send: (client) =>
        client.describeStackResourceDrifts({
          StackName: stackId,
          StackResourceDriftStatusFilters: ['MODIFIED', 'DELETED'],
          ...next,
        }),
    }),
  )
  for await (const page of pages) drifts.push(...(page.StackResourceDrifts ?? []))
  return drifts
}

function toDriftedResource(drift: StackResourceDrift, prefix: readonly string[]): DriftedResource {
  return {
    path: [...prefix, drift.LogicalResourceId ?? ''].join('/'),
    type: drift.ResourceType ?? '',
    status: drift.StackResourceDriftStatus === 'DELETED' ? 'deleted' : 'changed',
    differences: (drift.PropertyDifferences ?? []).map((one) => ({
      path: one.PropertyPath ?? '',
      kind: one.DifferenceType ?? '',
      expected: one.ExpectedValue ?? '',
      actual: one.ActualValue ?? '',
    })),
  }
}
