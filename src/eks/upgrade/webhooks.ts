import type { KubernetesObject } from '../../kubernetes/objects.ts'
import type { UpgradeFinding } from './finding.ts'
import { type LabelSelector, matchesSelector } from './selector.ts'

export interface WebhookConfiguration extends KubernetesObject {
  readonly webhooks?: readonly AdmissionWebhook[]
}

interface AdmissionWebhook {
  readonly name: string
  readonly failurePolicy?: string
  readonly timeoutSeconds?: number
  readonly clientConfig?: { readonly service?: { readonly namespace: string; readonly name: string } }
  readonly namespaceSelector?: LabelSelector
  readonly rules?: readonly {
    readonly apiGroups?: readonly string[]
    readonly resources?: readonly string[]
    readonly operations?: readonly string[]
  }[]
}

export interface EndpointSlice extends KubernetesObject {
  readonly endpoints?: readonly { readonly conditions?: { readonly ready?: boolean } }[] | null
}

export type WebhookKind = 'validatingwebhookconfiguration' | 'mutatingwebhookconfiguration'

export interface WebhookEvidence {
  readonly kind: WebhookKind
  readonly configurations: readonly WebhookConfiguration[]
  /** Undefined if EndpointSlices could not be read. */
  readonly slices: readonly EndpointSlice[] | undefined
  readonly systemLabels: Readonly<Record<string, string>>
}

/** Webhooks that EKS installs and runs in its control plane. */
const ofEks = new Set([
  'eks-aws-auth-configmap-validation-webhook',
  'vpc-resource-validating-webhook',
  'vpc-resource-mutating-webhook',
  'pod-identity-webhook',
])

/** Seconds above which a slow webhook delays every request that it catches; the API's default is 10. */
const longTimeout = 10

/** Admission webhooks that reject requests while their own pods are down, as they are while nodes are replaced. */
export function checkWebhooks(evidence: WebhookEvidence): readonly UpgradeFinding[] {
  return evidence.configurations
    .filter(({ metadata }) => !ofEks.has(metadata.name))
    .flatMap((configuration) =>
      (configuration.webhooks ?? []).flatMap((webhook) => checkWebhook(webhook, configuration, evidence)),
    )
}

function checkWebhook(
  webhook: AdmissionWebhook,
  { metadata }: WebhookConfiguration,
  { kind, slices, systemLabels }: WebhookEvidence,
): readonly UpgradeFinding[] {
  const { failurePolicy = 'Fail', timeoutSeconds = 10, clientConfig } = webhook
  if (failurePolicy !== 'Fail') return []
  const subject = `${metadata.name}/${webhook.name}`
  const show = `kubectl describe ${kind} ${metadata.name}`
  const findings: UpgradeFinding[] = []
  const service = clientConfig?.service
  if (service !== undefined && slices !== undefined && !hasReadyEndpoint(slices, service)) {
    findings.push({
      ...{ id: 'webhook-without-endpoints', severity: 'error', subject },
      what: 'The webhook fails closed and nothing answers it, so every request that it catches is rejected',
      evidence: `service ${service.namespace}/${service.name} has no ready endpoints, failurePolicy Fail`,
      fix: `kubectl get pods --namespace ${service.namespace}; if it is not needed any more: kubectl delete ${kind} ${metadata.name}`,
    })
  }
  const caught = listCritical(webhook, systemLabels)
  if (caught.length > 0) {
    findings.push({
      ...{ id: 'webhook-catches-system', severity: 'warning', subject },
      what: 'The webhook fails closed for what new nodes need; while its pods are down, nodes do not become ready',
      evidence: `catches ${caught.join(', ')}; failurePolicy Fail`,
      fix: `exclude kube-system by namespaceSelector, or set failurePolicy: Ignore (${show})`,
    })
  }
  if (timeoutSeconds > longTimeout) {
    findings.push({
      ...{ id: 'webhook-timeout', severity: 'warning', subject },
      what: 'The webhook may hold every request that it catches for long before it fails',
      evidence: `timeoutSeconds ${timeoutSeconds}, failurePolicy Fail`,
      fix: `set timeoutSeconds: 10 or less (${show})`,
    })
  }
  return findings
}

function hasReadyEndpoint(
  slices: readonly EndpointSlice[],
  { namespace, name }: { readonly namespace: string; readonly name: string },
): boolean {
  return slices.some(
    ({ metadata, endpoints }) =>
      metadata.namespace === namespace &&
      metadata.labels?.['kubernetes.io/service-name'] === name &&
      // A missing condition counts as ready (API reference, EndpointConditions).
      (endpoints ?? []).some(({ conditions }) => conditions?.ready !== false),
  )
}

/** Without these no node becomes ready, and no pod of the system starts. */
const criticalResources = [
  { group: '', resource: 'nodes', namespaced: false },
  { group: 'coordination.k8s.io', resource: 'leases', namespaced: true },
  { group: '', resource: 'pods', namespaced: true },
] as const

function listCritical(
  { rules = [], namespaceSelector }: AdmissionWebhook,
  systemLabels: Readonly<Record<string, string>>,
): readonly string[] {
  const catchesSystem = matchesSelector(namespaceSelector, systemLabels)
  return criticalResources
    .filter(
      ({ group, resource, namespaced }) =>
        (!namespaced || catchesSystem) &&
        rules.some(
          ({ apiGroups = [], resources = [], operations = [] }) =>
            [group, '*'].some((each) => apiGroups.includes(each)) &&
            [resource, '*', '*/*'].some((each) => resources.includes(each)) &&
            ['CREATE', 'UPDATE', '*'].some((each) => operations.includes(each)),
        ),
    )
    .map(({ resource, namespaced }) => (namespaced ? `${resource} in kube-system` : resource))
}
