import type { KubernetesClient } from '../kubernetes/client.ts'
import { createDiscovery } from '../kubernetes/discovery.ts'
import { KubernetesError } from '../kubernetes/error.ts'
import type { CustomResource } from '../kubernetes/objects.ts'
import { pause } from '../runner/retry.ts'
import type { CustomTarget } from './model.ts'

export interface CustomPollOptions {
  readonly client: Pick<KubernetesClient, 'get'>
  readonly namespace: string
  readonly signal: AbortSignal
  readonly onChange: () => void
  readonly onUnreadable: (error: unknown) => void
}

/** A release has few of them, and the right to watch a kind is rarer than the right to read it. Milliseconds. */
const pollMs = 1000

export interface CustomPoll {
  /** Those that exist and may be read. */
  readonly objects: () => readonly CustomResource[]
  /** Resolves when each has been read once, or could not be. */
  readonly read: Promise<void>
}

/** Reads custom resources again and again. */
export function openCustomPoll(
  targets: readonly CustomTarget[],
  { client, namespace, signal, onChange, onUnreadable }: CustomPollOptions,
): CustomPoll {
  let discovery = createDiscovery(client)
  const found = new Map<CustomTarget, CustomResource>()
  const readTarget = async (target: CustomTarget): Promise<void> => {
    const kind = await discovery.findKind(target.apiVersion, target.kind)
    if (kind === undefined) {
      // Its definition may come with the same release.
      discovery = createDiscovery(client)
      return
    }
    try {
      const object = await client.get<CustomResource>(kind.pathOf(target.name, target.namespace ?? namespace))
      const isNews = found.get(target)?.metadata.resourceVersion !== object.metadata.resourceVersion
      found.set(target, { ...object, kind: target.kind, apiVersion: target.apiVersion })
      if (isNews) onChange()
    } catch (error) {
      if (!(error instanceof KubernetesError && error.status === 404)) throw error
      found.delete(target)
    }
  }
  const follow = async (target: CustomTarget, onRead: () => void): Promise<void> => {
    try {
      while (!signal.aborted) {
        await readTarget(target)
        onRead()
        await pause(pollMs, signal)
      }
    } catch (error) {
      if (!signal.aborted) onUnreadable(error)
      onRead()
    }
  }
  const reads = targets.map((target) => new Promise<void>((resolve) => void follow(target, resolve)))
  return { objects: () => [...found.values()], read: Promise.all(reads).then(() => undefined) }
}
