import { openInventory } from '../../kubernetes/inventory.ts'
import type { KubernetesObject } from '../../kubernetes/objects.ts'
import {
  describeAccessError,
  formatResource,
  type GitOpsApi,
  type GitOpsCluster,
  type GitOpsKind,
} from '../applications/cluster-inventory.ts'

export interface WatchedReference {
  readonly kind: GitOpsKind
  readonly namespace: string
  readonly name: string
}

/** The current state of single objects of the controllers. */
export interface ObjectWatch {
  /** The object, watched from now on. Undefined if it does not exist or has not been read yet. */
  readonly find: (reference: WatchedReference) => KubernetesObject | undefined
  /** Whether it has been read, so that `find` answers for the cluster. */
  readonly isRead: (reference: WatchedReference) => boolean
  /** @throws ActionError `cluster-access-denied`, `cluster-unreachable` if one of them cannot be read */
  readonly throwIfUnreadable: () => void
}

export interface ObjectWatchOptions {
  readonly cluster: GitOpsCluster
  readonly api: GitOpsApi
  readonly signal: AbortSignal
  readonly onChange: () => void
}

interface WatchedObject {
  readonly find: () => KubernetesObject | undefined
  readonly isRead: () => boolean
}

/** Watches each object by its name: the right to read one is enough. */
export function watchObjects(options: ObjectWatchOptions): ObjectWatch {
  const watched = new Map<string, WatchedObject>()
  let failure: { readonly error: unknown } | undefined
  const follow = (reference: WatchedReference): WatchedObject => {
    const key = [reference.kind, reference.namespace, reference.name].join('/')
    const known = watched.get(key)
    if (known !== undefined) return known
    const opened = openObject(reference, options, (error) => {
      failure ??= { error }
      options.onChange()
    })
    watched.set(key, opened)
    return opened
  }
  return {
    find: (reference) => follow(reference).find(),
    isRead: (reference) => follow(reference).isRead(),
    throwIfUnreadable: () => {
      if (failure !== undefined) throw failure.error
    },
  }
}

function openObject(
  { kind, namespace, name }: WatchedReference,
  { cluster, api, signal, onChange }: ObjectWatchOptions,
  onError: (error: unknown) => void,
): WatchedObject {
  const path = api.findPath(kind, { namespace })
  if (path === undefined) return { find: () => undefined, isRead: () => true }
  const query = new URLSearchParams({ fieldSelector: `metadata.name=${name}` }).toString()
  let isRead = false
  const inventory = openInventory<{ readonly objects: KubernetesObject }>({
    ...{ client: cluster.client, signal, onChange },
    paths: { objects: `${path}?${query}` },
  })
  inventory.listed
    .then(() => {
      isRead = true
      onChange()
    })
    .catch((error: unknown) => {
      if (signal.aborted) return
      onError(
        describeAccessError(error, { cluster: cluster.name, verb: 'list', resource: formatResource(kind), namespace }),
      )
    })
  return {
    find: () => {
      const found = inventory.all('objects').find(({ metadata }) => metadata.name === name)
      // Items of a list have no kind.
      return found === undefined ? undefined : { ...found, kind }
    },
    isRead: () => isRead,
  }
}
