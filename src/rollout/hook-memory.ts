import type { KubernetesClient } from '../kubernetes/client.ts'
import type { ContainerStatus, Pod } from '../kubernetes/objects.ts'
import { diagnoseTarget, formatTarget } from './diagnose.ts'
import type { Cause, Rollout, RolloutTarget, Snapshot } from './model.ts'
import { findCurrentPods } from './owners.ts'
import { findTarget } from './status.ts'

/** What hooks leave behind. Helm may delete them in the moment in which they end. */
export interface HookMemory {
  /** Logs by the name of the pod. */
  readonly logs: readonly { readonly pod: string; readonly title: string; readonly text: string }[]
  /** The latest reason why a hook failed. */
  readonly cause: Cause | undefined
}

export interface HookMemoryOptions {
  readonly client: Pick<KubernetesClient, 'text'>
  readonly namespace: string
  readonly rollout: () => Pick<Rollout, 'targets' | 'since'> | undefined
}

export interface HookRecorder {
  /** Called with every change, without delay, and once a second. */
  readonly look: (snapshot: Snapshot) => void
  /** What has been recorded, once the logs that were being read have been. */
  readonly settled: () => Promise<HookMemory>
}

const logLines = 60
/** A log is read again this often while its container runs, in case the end is missed. Milliseconds. */
const readEveryMs = 1000

/** Reads the log of each container of a hook while it runs and when it ends, and remembers why hooks failed. */
export function rememberHooks({ client, namespace, rollout }: HookMemoryOptions): HookRecorder {
  const logs = new Map<string, { readonly pod: string; readonly title: string; readonly text: string }>()
  const reading = new Map<string, { readonly done: Promise<void>; readonly at: number }>()
  let cause: Cause | undefined
  const readLog = async (pod: Pod, container: string): Promise<void> => {
    const { name } = pod.metadata
    const place = encodeURIComponent(pod.metadata.namespace ?? namespace)
    const path = `/api/v1/namespaces/${place}/pods/${encodeURIComponent(name)}/log`
    const text = (await client.text(path, { container, tailLines: logLines })).trimEnd()
    // A hook that runs again has a new pod of the same name.
    if (text !== '') logs.set(`${name}/${container}`, { pod: name, title: `pod ${name}, container ${container}`, text })
  }
  const recordContainer = (pod: Pod, { name, restartCount = 0, state }: ContainerStatus): void => {
    const hasEnded = state?.terminated !== undefined
    if (!hasEnded && state?.running === undefined) return
    const key = `${pod.metadata.uid ?? pod.metadata.name}/${name}/${restartCount}`
    const turn = hasEnded ? `${key} ended` : key
    const last = reading.get(turn)
    const isDue = last === undefined || (!hasEnded && performance.now() - last.at > readEveryMs)
    if (isDue) reading.set(turn, { at: performance.now(), done: readLog(pod, name).catch(() => undefined) })
  }
  return {
    look: (snapshot) => {
      const { targets = [], since = new Date(0) } = rollout() ?? {}
      for (const target of targets.filter(({ role }) => role === 'hook')) {
        for (const pod of listHookPods(target, snapshot)) {
          const { initContainerStatuses = [], containerStatuses = [] } = pod.status ?? {}
          for (const status of [...initContainerStatuses, ...containerStatuses]) recordContainer(pod, status)
        }
        cause = findHookCause(target, snapshot, since) ?? cause
      }
    },
    settled: async () => {
      await Promise.all([...reading.values()].map(({ done }) => done))
      return { logs: [...logs.values()], cause }
    },
  }
}

/** The pods of a Job, or the hook itself where it is a pod, as tests often are. */
function listHookPods(target: RolloutTarget, snapshot: Snapshot): readonly Pod[] {
  if (target.kind !== 'Job') return snapshot.pods.filter(({ metadata }) => metadata.name === target.name)
  const job = findTarget(snapshot.jobs, target)
  const alive = findCurrentPods(target, snapshot)
  const owned = snapshot.pods.filter(({ metadata }) =>
    metadata.ownerReferences?.some(({ uid }) => uid === job?.metadata.uid),
  )
  return job === undefined ? [] : [...new Set([...alive, ...owned])]
}

/** A pod of the hook that failed, or the Job's own word. A pod alone says so before its Job does. */
function findHookCause(target: RolloutTarget, snapshot: Snapshot, since: Date): Cause | undefined {
  const [worst] = diagnoseTarget(target, snapshot, { now: new Date(), since })
  if (
    worst === undefined ||
    (worst.kind !== 'job-failed' && worst.kind !== 'crash-loop' && worst.kind !== 'out-of-memory')
  )
    return undefined
  return { ...worst, kind: 'job-failed', where: worst.where.length === 0 ? [formatTarget(target)] : worst.where }
}
