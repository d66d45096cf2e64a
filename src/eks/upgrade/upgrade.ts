import type { AwsSession } from '../../aws/session.ts'
import type { KubernetesClient } from '../../kubernetes/client.ts'
import { KubernetesError } from '../../kubernetes/error.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { type AddonRelease, checkAddons } from './addons.ts'
import { checkControlPlane, checkSupport } from './control-plane.ts'
import type { AuditedCalls } from './deprecated-apis.ts'
import { type Examination, openExamination } from './examination.ts'
import { sortFindings, type UnexaminedPart, type UpgradeFinding } from './finding.ts'
import { checkReleases, type DeployedRelease } from './helm-apis.ts'
import { checkInsights } from './insights.ts'
import { checkNodeGroups } from './node-groups.ts'
import {
  type ClusterDetails,
  listAddonReleases,
  listManagedAddons,
  listNodeGroups,
  listOfferedVersions,
  listOpenInsights,
  readClusterDetails,
  refreshInsights,
} from './read-eks.ts'
import { listExamined } from './read-kubernetes.ts'
import { listSubnets, readAuditLog } from './read-network.ts'
import { checkSelfManagedAddons, essentialAddons, type PodWorkload } from './self-managed-addons.ts'
import { checkSubnets } from './subnets.ts'
import type { UpgradeTarget } from './subject.ts'
import { examineWorkloads } from './workload-findings.ts'

export interface UpgradeSources {
  readonly aws: AwsSession
  /** Undefined if the cluster has no endpoint yet. */
  readonly client: KubernetesClient | undefined
  /** @throws KubernetesError */
  readonly listReleases: () => Promise<readonly DeployedRelease[]>
  /** Waits some milliseconds. */
  readonly pause: (ms: number) => Promise<void>
}

export interface UpgradeReadiness {
  /** The most severe first. */
  readonly findings: readonly UpgradeFinding[]
  readonly unexamined: readonly UnexaminedPart[]
  /** What makes findings less exact: insights that could not be refreshed. */
  readonly notes: readonly string[]
  /** No finding of severity error, and everything was examined. */
  readonly ready: boolean
}

/**
 * Examines whether a cluster can be upgraded, with read-only calls, except that EKS is asked to refresh its insights. What may not be
 * read is recorded instead of failing.
 * @throws ActionError only for what concerns the whole run, such as expired credentials
 */
export async function examineUpgrade(target: UpgradeTarget, sources: UpgradeSources): Promise<UpgradeReadiness> {
  const examination = openExamination(target.cluster)
  const notes: string[] = []
  const eks = await sources.aws.client('eks')
  const part = { what: 'status, health, subnets and logging of the cluster', needs: 'eks:DescribeCluster' }
  const details = await examination.read(part, () => readClusterDetails(eks, target.cluster))
  const addons = examineAddons(target, sources, examination)
  const found = await Promise.all([
    examineControlPlane(target, sources, examination, details),
    examineInsights(target, sources, examination, notes),
    examineNodeGroups(target, sources, examination),
    addons.then(({ findings }) => findings),
    examineSubnets(target, sources, examination, details),
    examineApiServer(target, sources, examination, details, addons),
  ])
  const findings = sortFindings(found.flat())
  const { unexamined } = examination
  const ready = unexamined.length === 0 && !findings.some(({ severity }) => severity === 'error')
  return { findings, unexamined: unexamined.toSorted((a, b) => (a.what < b.what ? -1 : 1)), notes, ready }
}

type Findings = Promise<readonly UpgradeFinding[]>

async function examineControlPlane(
  target: UpgradeTarget,
  { aws }: UpgradeSources,
  { read }: Examination,
  details: ClusterDetails | undefined,
): Findings {
  const eks = await aws.client('eks')
  const part = { what: 'versions that EKS offers, and their support', needs: 'eks:DescribeClusterVersions' }
  const offered = await read(part, () => listOfferedVersions(eks))
  if (offered === undefined || details === undefined) return []
  return [...checkControlPlane(target, details, offered), ...checkSupport(target, details, offered)]
}

async function examineInsights(
  target: UpgradeTarget,
  { aws, pause }: UpgradeSources,
  { read }: Examination,
  notes: string[],
): Findings {
  const eks = await aws.client('eks')
  const stale = await refreshInsights(eks, target.cluster, pause).catch((error: unknown) => {
    if (!(error instanceof ActionError) || !['aws-access-denied', 'aws-failed'].includes(error.code)) throw error
    return error.message
  })
  if (stale !== undefined) notes.push(`${stale}; the insights are up to a day old`)
  const part = { what: 'insights of EKS', needs: 'eks:ListInsights and eks:DescribeInsight' }
  const insights = await read(part, () => listOpenInsights(eks, target.cluster))
  return checkInsights(target, insights ?? [])
}

async function examineNodeGroups(target: UpgradeTarget, { aws }: UpgradeSources, { read }: Examination): Findings {
  const eks = await aws.client('eks')
  const part = { what: 'managed node groups', needs: 'eks:ListNodegroups and eks:DescribeNodegroup' }
  return checkNodeGroups(target, (await read(part, () => listNodeGroups(eks, target.cluster))) ?? [])
}

interface ExaminedAddons {
  readonly findings: readonly UpgradeFinding[]
  /** Undefined if they could not be read. */
  readonly managed: readonly string[] | undefined
  readonly releasesOf: ReadonlyMap<string, readonly AddonRelease[]>
}

async function examineAddons(
  target: UpgradeTarget,
  { aws }: UpgradeSources,
  { read }: Examination,
): Promise<ExaminedAddons> {
  const eks = await aws.client('eks')
  const part = { what: 'managed add-ons', needs: 'eks:ListAddons and eks:DescribeAddon' }
  const addons = await read(part, () => listManagedAddons(eks, target.cluster))
  const names = new Set([...essentialAddons.map(({ addon }) => addon), ...(addons ?? []).map(({ name }) => name)])
  const versions = { what: 'versions of add-ons', needs: 'eks:DescribeAddonVersions' }
  const releases = await read(versions, () =>
    Promise.all([...names].map(async (name) => [name, await listAddonReleases(eks, name)] as const)),
  )
  const releasesOf = new Map(releases)
  return {
    findings: checkAddons(target, addons ?? [], releasesOf),
    managed: addons?.map(({ name }) => name),
    releasesOf,
  }
}

async function examineSubnets(
  target: UpgradeTarget,
  { aws }: UpgradeSources,
  { read }: Examination,
  details: ClusterDetails | undefined,
): Findings {
  if (details === undefined || details.subnetIds.length === 0) return []
  const part = { what: 'free addresses in the subnets of the cluster', needs: 'ec2:DescribeSubnets' }
  const subnets = await read(part, () => listSubnets(aws, details.subnetIds))
  return subnets === undefined ? [] : checkSubnets(target, details.subnetIds, subnets)
}

async function examineApiServer(
  target: UpgradeTarget,
  { aws, client, listReleases }: UpgradeSources,
  examination: Examination,
  details: ClusterDetails | undefined,
  addons: Promise<ExaminedAddons>,
): Findings {
  const what = 'everything in the cluster: nodes, budgets, webhooks, workloads, APIs in use, Helm releases'
  if (client === undefined) {
    examination.skip({ what, missing: 'the cluster has no endpoint yet' })
    return []
  }
  // One question first: an API server that does not answer is reported once, and not waited for in each list.
  const isReachable = await examination.read({ what, needs: 'an access entry for the caller' }, () =>
    assertReached(client),
  )
  if (isReachable === undefined) return []
  const readAuditedCalls = (): Promise<AuditedCalls> => readCallers(target, aws, details)
  const secrets = { what: 'Helm releases', needs: 'RBAC: list secrets' }
  const [workloads, releases, systemFindings] = await Promise.all([
    examineWorkloads(target, { client, examination, readAuditedCalls }),
    examination.read(secrets, listReleases),
    examineSystem(target, client, examination, addons),
  ])
  return [...workloads, ...checkReleases(target, releases ?? []), ...systemFindings]
}

/** Whoever is authenticated may ask this; 403 is an answer, too. */
async function assertReached(client: KubernetesClient): Promise<true> {
  await client.get('/version').catch((error: unknown) => {
    if (!(error instanceof KubernetesError) || error.status !== 403) throw error
  })
  return true
}

async function examineSystem(
  target: UpgradeTarget,
  client: KubernetesClient,
  examination: Examination,
  addons: Promise<ExaminedAddons>,
): Findings {
  const list = async (kind: string): Promise<readonly PodWorkload[]> => {
    const path = `/apis/apps/v1/namespaces/kube-system/${kind}`
    const place = { what: `${kind} in kube-system: add-ons that EKS does not manage`, path, resource: `${kind}.apps` }
    return (await listExamined<PodWorkload>(examination, client, place)) ?? []
  }
  const [daemonSets, deployments, { managed, releasesOf }] = await Promise.all([
    list('daemonsets'),
    list('deployments'),
    addons,
  ])
  // Without the list of managed add-ons, each would look like one that is not managed.
  return managed === undefined
    ? []
    : checkSelfManagedAddons(target, [...daemonSets, ...deployments], managed, releasesOf)
}

async function readCallers(
  { cluster, now }: UpgradeTarget,
  aws: AwsSession,
  details: ClusterDetails | undefined,
): Promise<AuditedCalls> {
  if (details?.hasAuditLog !== true) return { kind: 'unknown', why: 'audit logging of the cluster is off' }
  try {
    return await readAuditLog(aws, cluster, now)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { kind: 'unknown', why: error.message }
  }
}
