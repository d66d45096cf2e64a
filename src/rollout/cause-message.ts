import type { Cause, CauseKind, Snapshot } from './model.ts'

/** A cause for people, in the order of the report. */
export interface DescribedCause {
  readonly code: CauseKind
  /** Completes "release shop in staging …". */
  readonly message: string
  readonly details: readonly string[]
  /** Undefined: the next step of the code. */
  readonly hint: string | undefined
}

const causeTexts: Readonly<Record<Cause['kind'], string>> = {
  'image-pull': 'an image cannot be pulled',
  'crash-loop': 'a container keeps crashing',
  'out-of-memory': 'a container runs out of memory',
  'container-config': 'a container cannot be created',
  'probe-failing': 'a probe fails',
  unschedulable: 'a pod cannot be scheduled',
  'quota-exceeded': 'a quota of the namespace is exceeded',
  'admission-refused': 'its pods are refused',
  'job-failed': 'a Job failed',
  'claim-pending': 'a PersistentVolumeClaim is not bound to a volume',
  'volume-mount': 'a volume cannot be mounted',
  'webhook-unreachable': 'a webhook does not admit its pods',
  'load-balancer-pending': 'a load balancer has no address',
  'resource-not-ready': 'a custom resource is not ready',
  'namespace-deleted': 'its namespace is being deleted',
}

/** Reports a cause: what failed, where, and the cluster's own message. */
export function describeRolloutCause(cause: Cause, snapshot: Snapshot | undefined): DescribedCause {
  const image = findCauseImage(cause, snapshot)
  const place = [...cause.where.slice(0, -1), [cause.where.at(-1), image].filter(Boolean).join(': ')].join(' → ')
  return {
    code: cause.kind,
    message: `did not become ready: ${causeTexts[cause.kind]}`,
    details: [place, ...cause.message.split('\n').map((line) => `  ${line}`)],
    hint: cause.hint,
  }
}

/** The container's image, where the image may be the fault. */
export function findCauseImage({ kind, pod, container }: Cause, snapshot: Snapshot | undefined): string | undefined {
  if (kind !== 'image-pull' && kind !== 'crash-loop') return undefined
  const affected = snapshot?.pods.find(({ metadata }) => metadata.name === pod)
  const containers = [...(affected?.spec?.initContainers ?? []), ...(affected?.spec?.containers ?? [])]
  return containers.find(({ name }) => name === container)?.image
}
