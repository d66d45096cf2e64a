import type { KubernetesClient } from '../../kubernetes/client.ts'
import type { KubernetesObject, Workload } from '../../kubernetes/objects.ts'
import { type AuditedCalls, checkRequestedApis, parseRequestedApis } from './deprecated-apis.ts'
import { checkBudgets, type DisruptionBudget } from './budgets.ts'
import type { Examination } from './examination.ts'
import type { UpgradeFinding } from './finding.ts'
import { checkNodes, type ClusterNode } from './nodes.ts'
import { listExamined } from './read-kubernetes.ts'
import { checkReplicas } from './single-replicas.ts'
import { checkStoredVersions, type CustomResourceDefinition } from './stored-versions.ts'
import type { UpgradeTarget } from './subject.ts'
import { checkWebhooks, type EndpointSlice, type WebhookConfiguration, type WebhookKind } from './webhooks.ts'

export interface WorkloadSources {
  readonly client: Pick<KubernetesClient, 'get' | 'text'>
  readonly examination: Examination
  /** Asked only if a deprecated API is in use. */
  readonly readAuditedCalls: () => Promise<AuditedCalls>
}

type Sources = Pick<WorkloadSources, 'client' | 'examination'>

/** What the API server shows, without Helm releases and add-ons. */
export async function examineWorkloads(
  target: UpgradeTarget,
  sources: WorkloadSources,
): Promise<readonly UpgradeFinding[]> {
  const findings = await Promise.all([
    examineNodes(target, sources),
    examineBudgets(sources),
    examineReplicas(sources),
    examineWebhooks(sources),
    examineDefinitions(sources),
    examineRequests(target, sources),
  ])
  return findings.flat()
}

async function examineNodes(
  target: UpgradeTarget,
  { client, examination }: Sources,
): Promise<readonly UpgradeFinding[]> {
  const place = { what: 'nodes and their kubelets', path: '/api/v1/nodes', resource: 'nodes' }
  return checkNodes(target, (await listExamined<ClusterNode>(examination, client, place)) ?? [])
}

async function examineBudgets({ client, examination }: Sources): Promise<readonly UpgradeFinding[]> {
  const path = '/apis/policy/v1/poddisruptionbudgets'
  const place = { what: 'PodDisruptionBudgets', path, resource: 'poddisruptionbudgets.policy' }
  return checkBudgets((await listExamined<DisruptionBudget>(examination, client, place)) ?? [])
}

async function examineReplicas({ client, examination }: Sources): Promise<readonly UpgradeFinding[]> {
  const kinds = ['deployment', 'statefulset'] as const
  const findings = await Promise.all(
    kinds.map(async (kind) => {
      const place = {
        ...{ what: kind === 'deployment' ? 'Deployments' : 'StatefulSets' },
        ...{ path: `/apis/apps/v1/${kind}s`, resource: `${kind}s.apps` },
      }
      return checkReplicas(kind, (await listExamined<Workload>(examination, client, place)) ?? [])
    }),
  )
  return findings.flat()
}

async function examineWebhooks({ client, examination }: Sources): Promise<readonly UpgradeFinding[]> {
  const kinds: readonly WebhookKind[] = ['validatingwebhookconfiguration', 'mutatingwebhookconfiguration']
  const [slices, system, ...configurations] = await Promise.all([
    listExamined<EndpointSlice>(examination, client, {
      what: 'endpoints of webhooks',
      path: '/apis/discovery.k8s.io/v1/endpointslices',
      resource: 'endpointslices.discovery.k8s.io',
    }),
    readSystemLabels(client),
    ...kinds.map((kind) =>
      listExamined<WebhookConfiguration>(examination, client, {
        what: kind.startsWith('validating') ? 'validating webhooks' : 'mutating webhooks',
        path: `/apis/admissionregistration.k8s.io/v1/${kind}s`,
        resource: `${kind}s.admissionregistration.k8s.io`,
      }),
    ),
  ])
  return kinds.flatMap((kind, at) =>
    checkWebhooks({ kind, configurations: configurations[at] ?? [], slices, systemLabels: system }),
  )
}

const systemLabel = { 'kubernetes.io/metadata.name': 'kube-system' }

/** Without them, what every namespace has: the label with its name. */
async function readSystemLabels(client: Pick<KubernetesClient, 'get'>): Promise<Readonly<Record<string, string>>> {
  const found = await client.get<KubernetesObject>('/api/v1/namespaces/kube-system').catch(() => undefined)
  return found?.metadata.labels ?? systemLabel
}

async function examineDefinitions({ client, examination }: Sources): Promise<readonly UpgradeFinding[]> {
  const path = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions'
  const resource = 'customresourcedefinitions.apiextensions.k8s.io'
  const place = { what: 'stored versions of CustomResourceDefinitions', path, resource }
  return checkStoredVersions((await listExamined<CustomResourceDefinition>(examination, client, place)) ?? [])
}

async function examineRequests(
  target: UpgradeTarget,
  { client, examination, readAuditedCalls }: WorkloadSources,
): Promise<readonly UpgradeFinding[]> {
  const part = { what: 'deprecated APIs that were requested', needs: 'RBAC: get the non-resource URL /metrics' }
  const metrics = await examination.read(part, () => client.text('/metrics'))
  const requested = parseRequestedApis(metrics ?? '').filter(({ removedIn }) => removedIn !== '')
  return requested.length === 0 ? [] : checkRequestedApis(target, requested, await readAuditedCalls())
}
