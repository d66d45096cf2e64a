import type { CustomResource, KubernetesCondition } from '../kubernetes/objects.ts'

/** What a custom resource says of itself. */
export interface CustomStatus {
  readonly ready: boolean
  readonly summary: string
  readonly reason?: string
  /** It has given up: its controller does not try again by itself. */
  readonly failed?: boolean
}

type StatusReader = (object: CustomResource, namespace: string) => CustomStatus

/** Kinds whose end is known, with the group that defines them; versions may differ. */
const knownKinds: Readonly<Record<string, StatusReader>> = {
  'argoproj.io/Rollout': readRollout,
  'argoproj.io/Application': readApplication,
  'flagger.app/Canary': readCanary,
  'cert-manager.io/Certificate': readConditions,
  'external-secrets.io/ExternalSecret': readConditions,
  'helm.toolkit.fluxcd.io/HelmRelease': readConditions,
  'kustomize.toolkit.fluxcd.io/Kustomization': readConditions,
  'karpenter.sh/NodePool': readConditions,
}

/** Whether we know when a custom resource of this kind is ready. */
export function isKnownKind(apiVersion: string, kind: string): boolean {
  return findReader(apiVersion, kind) !== undefined
}

/** The status of a custom resource: by the rules of its kind, or else by the conditions that all controllers share (kstatus). */
export function readCustomStatus(object: CustomResource, namespace: string): CustomStatus {
  const readStatus = findReader(object.apiVersion ?? '', object.kind ?? '') ?? readConditions
  if (object.metadata.deletionTimestamp !== undefined) return { ready: false, summary: 'being deleted' }
  return readStatus(object, namespace)
}

function findReader(apiVersion: string, kind: string): StatusReader | undefined {
  return knownKinds[`${apiVersion.split('/')[0] ?? ''}/${kind}`]
}

/** kstatus, "generic" resources: observed generation, then Stalled, Reconciling and Ready. */
function readConditions({ metadata, status }: CustomResource): CustomStatus {
  const observed = Number(status?.observedGeneration ?? metadata.generation ?? 0)
  if (observed < (metadata.generation ?? 0)) return { ready: false, summary: 'waiting for its controller' }
  const conditions = status?.conditions ?? []
  const find = (type: string): KubernetesCondition | undefined => conditions.find((one) => one.type === type)
  const stalled = find('Stalled')
  if (stalled?.status === 'True')
    return { ready: false, failed: true, summary: 'stalled', reason: formatCondition(stalled) }
  const reconciling = find('Reconciling')
  if (reconciling?.status === 'True') {
    return { ready: false, summary: 'reconciling', reason: formatCondition(reconciling) }
  }
  const ready = find('Ready') ?? find('Available')
  if (ready === undefined || ready.status === 'True') return { ready: true, summary: 'ready' }
  return { ready: false, summary: 'not ready', reason: formatCondition(ready) }
}

/** `Ready is False: Issuing: waiting for DNS` */
export function formatCondition({ type, status, reason, message }: KubernetesCondition): string {
  const words = [reason, message].filter((part) => part !== undefined && part !== '')
  return `${type} is ${status}${words.length === 0 ? '' : `: ${words.join(': ')}`}`
}

/** Argo Rollouts, "Rollout status". A step without a duration pauses until somebody promotes it. */
function readRollout({ metadata, spec, status }: CustomResource, namespace: string): CustomStatus {
  const observed = Number(status?.observedGeneration ?? 0)
  if (observed < (metadata.generation ?? 0)) return { ready: false, summary: 'waiting for its controller' }
  const { phase = 'Progressing', message = '' } = status ?? {}
  const step = status?.currentStepIndex === undefined ? '' : `, step ${status.currentStepIndex}`
  if (phase === 'Healthy') return { ready: true, summary: 'healthy' }
  const reason = message === '' ? {} : { reason: message }
  const isPaused = phase === 'Paused' || spec?.paused === true || (status?.pauseConditions ?? []).length > 0
  if (isPaused) {
    const promote = `kubectl argo rollouts promote ${metadata.name} --namespace ${metadata.namespace ?? namespace}`
    return { ready: false, summary: `paused${step}`, reason: `${message || 'paused'}; promote it with: ${promote}` }
  }
  if (phase === 'Degraded') return { ready: false, failed: true, summary: 'degraded', ...reason }
  return { ready: false, summary: `${phase.toLowerCase()}${step}`, ...reason }
}

/** Flagger, "Canary status": the phases in which an analysis has ended, or has nothing to analyse. */
function readCanary({ metadata, status }: CustomResource, namespace: string): CustomStatus {
  const phase = status?.phase ?? 'Initializing'
  const promoted = status?.conditions?.find(({ type }) => type === 'Promoted')
  const reason = promoted?.message === undefined ? {} : { reason: promoted.message }
  if (phase === 'Initialized' || phase === 'Succeeded') return { ready: true, summary: phase.toLowerCase() }
  if (phase === 'Failed') return { ready: false, failed: true, summary: 'failed', ...reason }
  if (phase === 'WaitingPromotion' || phase === 'Waiting') {
    const place = `--namespace ${metadata.namespace ?? namespace}`
    const gate = `it waits for a gate of its webhooks: kubectl describe canary ${metadata.name} ${place}`
    return { ready: false, summary: 'waiting for promotion', reason: gate }
  }
  const weight = status?.canaryWeight === undefined ? '' : `, ${status.canaryWeight} % of the traffic`
  return { ready: false, summary: `${phase.toLowerCase()}${weight}`, ...reason }
}

/** Argo CD, "Resource health": an application is done once it is both synced and healthy. */
function readApplication({ status }: CustomResource): CustomStatus {
  const { status: health = 'Unknown', message } = status?.health ?? {}
  const sync = status?.sync?.status ?? 'Unknown'
  const reason = message === undefined || message === '' ? {} : { reason: message }
  if (health === 'Healthy' && sync === 'Synced') return { ready: true, summary: 'healthy, synced' }
  return { ready: false, summary: `${health.toLowerCase()}, ${sync.toLowerCase()}`, ...reason }
}
