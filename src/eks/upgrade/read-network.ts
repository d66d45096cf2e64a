import { callAws } from '../../aws/errors.ts'
import type { AwsSession } from '../../aws/session.ts'
import { type AuditedCall, type AuditedCalls, parseAuditEvent } from './deprecated-apis.ts'
import type { ClusterSubnet } from './subnets.ts'

/** The subnets with these IDs that exist. @throws ActionError */
export async function listSubnets(aws: AwsSession, ids: readonly string[]): Promise<readonly ClusterSubnet[]> {
  const client = await aws.client('ec2')
  const call = { what: 'the subnets of the cluster could not be read', action: 'ec2:DescribeSubnets' }
  // A filter, because an ID that does not exist would fail the call.
  const Filters = [{ Name: 'subnet-id', Values: ids }]
  const { Subnets = [] } = await callAws(call, () => client.describeSubnets({ Filters }))
  return Subnets.map(({ SubnetId = '', AvailabilityZone = '', CidrBlock = '', AvailableIpAddressCount = 0 }) => ({
    ...{ id: SubnetId, zone: AvailabilityZone, cidr: CidrBlock, free: AvailableIpAddressCount },
  }))
}

const auditHours = 24
/** The log of a large cluster has many pages without a match. */
const mostPages = 20

/** Who asked for deprecated APIs: the API server annotates such requests in its audit log (Kubernetes, "Audit Annotations"). */
export async function readAuditLog(aws: AwsSession, cluster: string, now: Date): Promise<AuditedCalls> {
  const client = await aws.client('logs')
  const call = { what: 'the audit log could not be read', action: 'logs:FilterLogEvents' }
  const request = {
    logGroupName: `/aws/eks/${cluster}/cluster`,
    logStreamNamePrefix: 'kube-apiserver-audit',
    filterPattern: '"k8s.io/removed-release"',
    startTime: now.getTime() - auditHours * 3_600_000,
  }
  const calls: AuditedCall[] = []
  let nextToken: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const answer = await callAws(call, () => client.filterLogEvents({ ...request, nextToken }))
    calls.push(...(answer.events ?? []).flatMap(({ message = '' }) => parseAuditEvent(message) ?? []))
    nextToken = answer.nextToken
    if (nextToken === undefined) break
  }
  return { kind: 'read', calls, hours: auditHours }
}
