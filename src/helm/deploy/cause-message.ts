import type { Cause, Snapshot } from '../../rollout/model.ts'
import type { ReleaseFailure } from './helm-failure.ts'

const causeTexts: Readonly<Record<Cause['kind'], string>> = {
  'image-pull': 'an image cannot be pulled',
  'crash-loop': 'a container crashes',
  'out-of-memory': 'a container runs out of memory',
  'container-config': 'a container cannot be created',
  'probe-failing': 'a probe fails',
  unschedulable: 'a pod fits on no node',
  'quota-exceeded': 'a quota of the namespace is exceeded',
  'admission-refused': 'its pods are refused',
  'job-failed': 'a Job failed',
  'claim-pending': 'a PersistentVolumeClaim gets no volume',
  'volume-mount': 'a volume cannot be mounted',
}

/** A cause as it is told: what, then where, then what the cluster says. */
export function describeRolloutCause(cause: Cause, snapshot: Snapshot | undefined): ReleaseFailure {
  const image = findCauseImage(cause, snapshot)
  const place = [...cause.where.slice(0, -1), [cause.where.at(-1), image].filter(Boolean).join(': ')].join(' → ')
  return {
    code: cause.kind,
    message: `did not become ready: ${causeTexts[cause.kind]}`,
    details: [place, ...cause.message.split('\n').map((line) => `  ${line}`)],
    hint: undefined,
  }
}

/** Of the container where an image is what is wrong. */
export function findCauseImage({ kind, pod, container }: Cause, snapshot: Snapshot | undefined): string | undefined {
  if (kind !== 'image-pull' && kind !== 'crash-loop') return undefined
  const found = snapshot?.pods.find(({ metadata }) => metadata.name === pod)
  const containers = [...(found?.spec?.initContainers ?? []), ...(found?.spec?.containers ?? [])]
  return containers.find(({ name }) => name === container)?.image
}
