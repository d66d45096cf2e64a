import { callAws } from '../../aws/errors.ts'
import type { AwsSession } from '../../aws/session.ts'
import { getOwn } from '../../runner/records.ts'
import type { EksctlStack, StackPurpose } from './model.ts'

/** Tags that eksctl puts on its stacks (eksctl, pkg/apis/eksctl.io/v1alpha5/types.go). */
export const tagNames = {
  cluster: 'alpha.eksctl.io/cluster-name',
  nodeGroup: 'alpha.eksctl.io/nodegroup-name',
  nodeGroupType: 'alpha.eksctl.io/nodegroup-type',
  serviceAccount: 'alpha.eksctl.io/iamserviceaccount-name',
  podIdentity: 'alpha.eksctl.io/podidentityassociation-name',
  addon: 'alpha.eksctl.io/addon-name',
} as const

export const eksctlTag = tagNames.cluster

/** Stacks of a cluster, without those that are deleted. @throws ActionError as `toAwsError` */
export async function listEksctlStacks(cluster: string, aws: AwsSession): Promise<readonly EksctlStack[]> {
  const cloudformation = await aws.client('cloudformation')
  const call = { what: `the stacks of ${cluster} could not be listed`, action: 'cloudformation:DescribeStacks' }
  const found: EksctlStack[] = []
  let next: string | undefined
  do {
    const token = next
    const { Stacks: page = [], NextToken: more } = await callAws(call, () =>
      cloudformation.describeStacks(token === undefined ? {} : { NextToken: token }),
    )
    for (const stack of page) {
      const tags = Object.fromEntries((stack.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]))
      const { StackName: name = '', StackId: arn = '', StackStatus: status = '', StackStatusReason: reason } = stack
      if (getOwn(tags, tagNames.cluster) !== cluster) continue
      const isProtected = stack.EnableTerminationProtection ?? false
      found.push({ name, arn, status, reason, isProtected, purpose: readPurpose(name, cluster, tags) })
    }
    next = more
  } while (next !== undefined && next !== '')
  return found
}

function readPurpose(name: string, cluster: string, tags: Readonly<Record<string, string>>): StackPurpose {
  const group = getOwn(tags, tagNames.nodeGroup)
  if (group !== undefined)
    return { kind: 'node group', name: group, managed: getOwn(tags, tagNames.nodeGroupType) === 'managed' }
  const account = getOwn(tags, tagNames.serviceAccount)
  if (account !== undefined) return { kind: 'service account', name: account }
  const identity = getOwn(tags, tagNames.podIdentity)
  if (identity !== undefined) return { kind: 'pod identity', name: identity }
  const addon = getOwn(tags, tagNames.addon)
  if (addon !== undefined) return { kind: 'add-on', name: addon }
  if (name === nameClusterStack(cluster)) return { kind: 'cluster' }
  return name.startsWith(`eksctl-${cluster}-accessentry-`) ? { kind: 'access entry' } : { kind: 'other' }
}

function nameClusterStack(cluster: string): string {
  return `eksctl-${cluster}-cluster`
}
