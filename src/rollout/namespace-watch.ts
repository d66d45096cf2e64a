import type { KubernetesClient } from '../kubernetes/client.ts'
import type { KubernetesObject } from '../kubernetes/objects.ts'
import { pause } from '../runner/retry.ts'

export interface NamespaceWatchOptions {
  readonly client: Pick<KubernetesClient, 'get'>
  readonly namespace: string
  readonly signal: AbortSignal
  readonly onChange: () => void
}

/** Reading one namespace needs less permission than watching all of them. Milliseconds. */
const pollMs = 2000

/**
 * Notices when a namespace is being deleted.
 * @returns whether it is; false where it may not be read
 */
export function openNamespaceWatch({ client, namespace, signal, onChange }: NamespaceWatchOptions): () => boolean {
  let isEnding = false
  let existed = false
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}`
  const follow = async (): Promise<void> => {
    while (!signal.aborted && !isEnding) {
      await pause(pollMs, signal)
      const found = await client.get<KubernetesObject>(path).catch((error: unknown) => {
        // Helm may still be about to create it.
        if (hasStatus(error, 404)) return undefined
        throw error
      })
      isEnding = found === undefined ? existed : found.metadata.deletionTimestamp !== undefined
      existed ||= found !== undefined
      if (isEnding) onChange()
    }
  }
  follow().catch(() => undefined)
  return () => isEnding
}

function hasStatus(error: unknown, status: number): boolean {
  return (error as { readonly status?: unknown }).status === status
}
