import { describe, expect, test } from 'vitest'
import type { AwsSession } from '../../aws/session.ts'
import type { KubernetesClient } from '../../kubernetes/client.ts'
import { KubernetesError } from '../../kubernetes/error.ts'
import type { UpgradeTarget } from './subject.ts'
import { examineUpgrade, type UpgradeSources } from './upgrade.ts'

const target: UpgradeTarget = {
  ...{ cluster: 'staging', region: 'eu-central-1', current: '1.33', target: '1.34' },
  now: new Date('2026-01-01'),
}
const answers: Readonly<Record<string, object>> = {
  describeCluster: { cluster: { status: 'ACTIVE', resourcesVpcConfig: { subnetIds: ['subnet-a'] } } },
  describeClusterVersions: { clusterVersions: [{ clusterVersion: '1.34' }] },
  startInsightsRefresh: {},
  describeInsightsRefresh: { status: 'COMPLETED' },
  listInsights: { insights: [{ id: 'i' }] },
  describeInsight: { insight: { id: 'i', name: 'Skew', insightStatus: { status: 'PASSING' } } },
  listNodegroups: { nodegroups: ['blue'] },
  describeNodegroup: { nodegroup: { status: 'ACTIVE', version: '1.33', amiType: 'AL2023_x86_64_STANDARD' } },
  listAddons: { addons: ['coredns'] },
  describeAddon: { addon: { status: 'ACTIVE', addonVersion: 'v1.12.4' } },
  describeAddonVersions: {
    addons: [{ addonVersions: [{ addonVersion: 'v1.12.4', compatibilities: [{ clusterVersion: '1.34' }] }] }],
  },
  describeSubnets: {
    Subnets: [{ SubnetId: 'subnet-a', AvailabilityZone: 'a', CidrBlock: '10.0.0.0/24', AvailableIpAddressCount: 200 }],
  },
}

/** Answers every call, except those that are denied. */
function createSources(denied: readonly string[] = []): UpgradeSources {
  const client = new Proxy<Readonly<Record<string, () => Promise<object>>>>(
    {},
    {
      get: (_, operation) => {
        const name = String(operation)
        // The client itself is awaited, too.
        if (name === 'then') return undefined
        return () =>
          denied.includes(name)
            ? Promise.reject(
                Object.assign(new Error('no'), { name: 'AccessDeniedException', $metadata: { httpStatusCode: 403 } }),
              )
            : Promise.resolve(answers[name] ?? {})
      },
    },
  )
  const answer = (path: string): Promise<unknown> =>
    denied.some((resource) => path.endsWith(resource))
      ? Promise.reject(new KubernetesError(403, {}))
      : Promise.resolve(path === '/metrics' ? '' : { items: [], metadata: {} })
  return {
    aws: { region: 'eu-central-1', client: () => Promise.resolve(client) } as unknown as AwsSession,
    client: { get: answer, text: answer } as unknown as KubernetesClient,
    listReleases: () => answer('/api/v1/secrets').then(() => []),
    pause: () => Promise.resolve(),
  }
}

describe('the examination', () => {
  test('of a clean cluster finds nothing, and leaves nothing out', async () => {
    expect(await examineUpgrade(target, createSources())).toEqual({
      ...{ findings: [], unexamined: [], notes: [], ready: true },
    })
  })

  test.each([
    ['describeClusterVersions', 'eks:DescribeClusterVersions'],
    ['listInsights', 'eks:ListInsights'],
    ['describeInsight', 'eks:DescribeInsight'],
    ['listNodegroups', 'eks:ListNodegroups'],
    ['describeNodegroup', 'eks:DescribeNodegroup'],
    ['listAddons', 'eks:ListAddons'],
    ['describeAddon', 'eks:DescribeAddon'],
    ['describeAddonVersions', 'eks:DescribeAddonVersions'],
    ['describeSubnets', 'ec2:DescribeSubnets'],
    ['/nodes', 'RBAC: list nodes'],
    ['/secrets', 'RBAC: list secrets'],
    ['/poddisruptionbudgets', 'RBAC: list poddisruptionbudgets.policy'],
    ['/apps/v1/deployments', 'RBAC: list deployments.apps'],
    ['/kube-system/daemonsets', 'RBAC: list daemonsets.apps in kube-system'],
    ['/mutatingwebhookconfigurations', 'RBAC: list mutatingwebhookconfigurations.admissionregistration.k8s.io'],
    ['/endpointslices', 'RBAC: list endpointslices.discovery.k8s.io'],
    ['/customresourcedefinitions', 'RBAC: list customresourcedefinitions.apiextensions.k8s.io'],
    ['/metrics', 'RBAC: get the non-resource URL /metrics'],
  ])('without %s says that %s is missing, and is not ready', async (denied, missing) => {
    const readiness = await examineUpgrade(target, createSources([denied]))
    expect(readiness.unexamined.map((part) => part.missing)).toEqual([missing])
    expect(readiness).toMatchObject({ findings: [], ready: false })
  })

  test('without a refresh of the insights says that they may be old', async () => {
    const { notes, ready } = await examineUpgrade(target, createSources(['startInsightsRefresh']))
    expect(notes).toEqual([expect.stringMatching(/eks:StartInsightsRefresh.*up to a day old/)])
    expect(ready).toBe(true)
  })

  test('without an API server says that once', async () => {
    const refuseConnection = () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))
    const client = { get: refuseConnection, text: refuseConnection } as unknown as KubernetesClient
    const { unexamined } = await examineUpgrade(target, { ...createSources(), client })
    expect(unexamined.map(({ what }) => what)).toEqual([expect.stringContaining('everything in the cluster')])
    const none = await examineUpgrade(target, { ...createSources(), client: undefined })
    expect(none.unexamined).toHaveLength(1)
  })
})
