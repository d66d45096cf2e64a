import type { CloudFormationStack as Stack } from '../aws/cloudformation-types.ts'
import { isRefusal, listPages, type StackCaller } from './calls.ts'
import type { StackDescription } from './model.ts'

/** @param name name or ID; a deleted stack is found by its ID only */
export async function describeStack(call: StackCaller, name: string): Promise<StackDescription | undefined> {
  try {
    const { Stacks: stacks = [] } = await call({
      could: 'described',
      operation: 'DescribeStacks',
      send: (client) => client.describeStacks({ StackName: name }),
    })
    const [stack] = stacks
    return stack === undefined || (stack.StackStatus === 'DELETE_COMPLETE' && !name.startsWith('arn:'))
      ? undefined
      : toDescription(stack)
  } catch (error) {
    if (isRefusal(error, /does not exist/)) return undefined
    throw error
  }
}

function toDescription(stack: Stack): StackDescription {
  const outputs = (stack.Outputs ?? []).map(({ OutputKey: key = '', OutputValue: value = '' }) => [key, value])
  return {
    id: stack.StackId ?? '',
    name: stack.StackName ?? '',
    status: stack.StackStatus ?? '',
    reason: stack.StackStatusReason ?? '',
    outputs: Object.fromEntries(outputs) as Readonly<Record<string, string>>,
    parameterNames: (stack.Parameters ?? []).map(({ ParameterKey: key = '' }) => key),
    terminationProtection: stack.EnableTerminationProtection ?? false,
  }
}

/** Whether the stack has no resources yet: a change set brought it into being, and nobody has executed one. */
export function isUnborn(stack: StackDescription | undefined): boolean {
  return stack === undefined || stack.status === 'REVIEW_IN_PROGRESS'
}

export interface StackResource {
  readonly logicalId: string
  readonly physicalId: string
  readonly type: string
  readonly status: string
  /** `IN_SYNC`, `MODIFIED`, `DELETED`, `NOT_CHECKED`, `UNKNOWN`. */
  readonly drift: string
}

/** Resources of a stack, without those of nested stacks. */
export async function listStackResources(call: StackCaller, name: string): Promise<readonly StackResource[]> {
  const resources: StackResource[] = []
  const pages = listPages((next) =>
    call({
      could: 'read',
      operation: 'ListStackResources',
      send: (client) => client.listStackResources({ StackName: name, ...next }),
    }),
  )
  for await (const page of pages) {
    for (const one of page.StackResourceSummaries ?? []) {
      resources.push({
        logicalId: one.LogicalResourceId ?? '',
        physicalId: one.PhysicalResourceId ?? '',
        type: one.ResourceType ?? '',
        status: one.ResourceStatus ?? '',
        drift: one.DriftInformation?.StackResourceDriftStatus ?? 'NOT_CHECKED',
      })
    }
  }
  return resources
}

export const nestedStackType = 'AWS::CloudFormation::Stack'

/** Names of the EKS clusters in a stack and in the stacks nested in it. */
export async function listStackClusters(call: StackCaller, name: string): Promise<readonly string[]> {
  const resources = (await listStackResources(call, name)).filter(({ status }) => status !== 'DELETE_COMPLETE')
  const own = resources.filter(({ type }) => type === 'AWS::EKS::Cluster').map(({ physicalId }) => physicalId)
  const nested = resources.filter(({ type, physicalId }) => type === nestedStackType && physicalId !== '')
  const inner: string[] = []
  for (const { physicalId } of nested) inner.push(...(await listStackClusters(call, physicalId)))
  return [...own, ...inner]
}
