import type { AwsClients } from '../../aws/clients.ts'
import { callAws, readAwsErrorName } from '../../aws/errors.ts'
import type { AddonRelease, ManagedAddon } from './addons.ts'
import type { ControlPlane, OfferedVersion } from './control-plane.ts'
import type { UpgradeInsight } from './insights.ts'
import type { NodeGroup } from './node-groups.ts'

type Eks = AwsClients['eks']

/** What the description of the cluster says about an upgrade. */
export interface ClusterDetails extends ControlPlane {
  readonly subnetIds: readonly string[]
  readonly hasAuditLog: boolean
}

export async function readClusterDetails(eks: Eks, name: string): Promise<ClusterDetails> {
  const { cluster } = await callAws(describe('the cluster', 'DescribeCluster'), () => eks.describeCluster({ name }))
  return {
    status: cluster?.status ?? 'unknown',
    supportType: cluster?.upgradePolicy?.supportType,
    issues: (cluster?.health?.issues ?? []).map(({ code = '', message = '' }) => ({ code, message })),
    subnetIds: cluster?.resourcesVpcConfig?.subnetIds ?? [],
    hasAuditLog: (cluster?.logging?.clusterLogging ?? []).some(
      ({ enabled, types = [] }) => enabled === true && types.includes('audit'),
    ),
  }
}

export async function listOfferedVersions(eks: Eks): Promise<readonly OfferedVersion[]> {
  const found = await listPages(describe('the versions of EKS', 'DescribeClusterVersions'), async (nextToken) => {
    const { clusterVersions = [], nextToken: next } = await eks.describeClusterVersions({ includeAll: true, nextToken })
    return { items: clusterVersions, next }
  })
  return found.map(({ clusterVersion = '', endOfStandardSupportDate, endOfExtendedSupportDate }) => ({
    version: clusterVersion,
    endOfStandardSupport: endOfStandardSupportDate,
    endOfExtendedSupport: endOfExtendedSupportDate,
  }))
}

export async function listNodeGroups(eks: Eks, clusterName: string): Promise<readonly NodeGroup[]> {
  const names = await listPages(describe('the node groups', 'ListNodegroups'), async (nextToken) => {
    const { nodegroups = [], nextToken: next } = await eks.listNodegroups({ clusterName, nextToken })
    return { items: nodegroups, next }
  })
  return Promise.all(
    names.map(async (nodegroupName) => {
      const call = describe(`the node group ${nodegroupName}`, 'DescribeNodegroup')
      const { nodegroup } = await callAws(call, () => eks.describeNodegroup({ clusterName, nodegroupName }))
      return {
        name: nodegroupName,
        status: nodegroup?.status ?? 'unknown',
        version: nodegroup?.version,
        amiType: nodegroup?.amiType ?? '',
        issues: (nodegroup?.health?.issues ?? []).map(({ code = '', message = '' }) => ({ code, message })),
      }
    }),
  )
}

export async function listManagedAddons(eks: Eks, clusterName: string): Promise<readonly ManagedAddon[]> {
  const names = await listPages(describe('the add-ons', 'ListAddons'), async (nextToken) => {
    const { addons = [], nextToken: next } = await eks.listAddons({ clusterName, nextToken })
    return { items: addons, next }
  })
  return Promise.all(
    names.map(async (addonName) => {
      const call = describe(`the add-on ${addonName}`, 'DescribeAddon')
      const { addon } = await callAws(call, () => eks.describeAddon({ clusterName, addonName }))
      return {
        name: addonName,
        version: addon?.addonVersion ?? '',
        status: addon?.status ?? 'unknown',
        issues: (addon?.health?.issues ?? []).map(({ code = '', message = '' }) => `${code}: ${message}`),
      }
    }),
  )
}

export async function listAddonReleases(eks: Eks, addonName: string): Promise<readonly AddonRelease[]> {
  const addons = await listPages(describe(`versions of ${addonName}`, 'DescribeAddonVersions'), async (nextToken) => {
    const { addons: items = [], nextToken: next } = await eks.describeAddonVersions({ addonName, nextToken })
    return { items, next }
  })
  return addons
    .flatMap(({ addonVersions = [] }) => addonVersions)
    .map(({ addonVersion = '', compatibilities = [] }) => ({
      version: addonVersion,
      clusterVersions: compatibilities.flatMap(({ clusterVersion }) => clusterVersion ?? []),
    }))
}

/** Insights about the upgrade that are not passing, in detail. */
export async function listOpenInsights(eks: Eks, clusterName: string): Promise<readonly UpgradeInsight[]> {
  const filter = {
    categories: ['UPGRADE_READINESS' as const],
    statuses: ['ERROR' as const, 'WARNING' as const, 'UNKNOWN' as const],
  }
  const listed = await listPages(describe('the insights', 'ListInsights'), async (nextToken) => {
    const { insights = [], nextToken: next } = await eks.listInsights({ clusterName, filter, nextToken })
    return { items: insights, next }
  })
  return Promise.all(
    listed.map(async ({ id = '' }) => {
      const call = describe(`the insight ${id}`, 'DescribeInsight')
      const { insight } = await callAws(call, () => eks.describeInsight({ clusterName, id }))
      const { deprecationDetails = [], addonCompatibilityDetails = [] } = insight?.categorySpecificSummary ?? {}
      return {
        id,
        name: insight?.name ?? id,
        status: insight?.insightStatus?.status ?? 'UNKNOWN',
        reason: insight?.insightStatus?.reason ?? '',
        recommendation: insight?.recommendation ?? '',
        kubernetesVersion: insight?.kubernetesVersion,
        lastRefresh: insight?.lastRefreshTime,
        resources: (insight?.resources ?? []).flatMap(({ kubernetesResourceUri: uri, arn }) => uri ?? arn ?? []),
        deprecations: deprecationDetails.map((detail) => ({
          usage: detail.usage ?? '',
          replacement: detail.replacedWith,
          stopsIn: detail.stopServingVersion,
          clients: (detail.clientStats ?? []).map((client) => ({
            userAgent: client.userAgent ?? '',
            requests: client.numberOfRequestsLast30Days ?? 0,
            last: client.lastRequestTime,
          })),
        })),
        addons: addonCompatibilityDetails.map(({ name = '', compatibleVersions = [] }) => ({
          name,
          compatible: compatibleVersions,
        })),
      }
    }),
  )
}

const refreshPollMs = 5000
const longestRefreshMs = 180_000

/**
 * Lets EKS look again instead of reporting what it saw up to a day ago, and waits for it.
 * @param pause waits some milliseconds
 * @returns why the insights are not fresh; undefined if they are
 * @throws ActionError if the refresh is not allowed
 */
export async function refreshInsights(
  eks: Eks,
  clusterName: string,
  pause: (ms: number) => Promise<void>,
): Promise<string | undefined> {
  const start = describe('a refresh of the insights', 'StartInsightsRefresh')
  await callAws(start, async () => {
    try {
      await eks.startInsightsRefresh({ clusterName })
    } catch (error) {
      // One that is in progress already is as good as our own.
      if (readAwsErrorName(error) !== 'InvalidRequestException') throw error
    }
  })
  for (let waited = 0; waited <= longestRefreshMs; waited += refreshPollMs) {
    const call = describe('the refresh of the insights', 'DescribeInsightsRefresh')
    const { status, message = '' } = await callAws(call, () => eks.describeInsightsRefresh({ clusterName }))
    if (status === 'COMPLETED') return undefined
    if (status === 'FAILED') return `EKS could not refresh its insights: ${message}`
    await pause(refreshPollMs)
  }
  return `EKS has not refreshed its insights within ${longestRefreshMs / 60_000} minutes`
}

function describe(what: string, operation: string): { readonly what: string; readonly action: string } {
  return { what: `${what} could not be read`, action: `eks:${operation}` }
}

interface ResultPage<T> {
  readonly items: readonly T[]
  readonly next: string | undefined
}

async function listPages<T>(
  call: { readonly what: string; readonly action: string },
  request: (token: string | undefined) => Promise<ResultPage<T>>,
): Promise<readonly T[]> {
  const found: T[] = []
  let token: string | undefined
  do {
    const page = await callAws(call, () => request(token))
    found.push(...page.items)
    token = page.next
  } while (token !== undefined)
  return found
}
