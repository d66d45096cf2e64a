import type { KubernetesObject } from '../../kubernetes/objects.ts'
import {
  describeAccessError,
  formatResource,
  type GitOpsApi,
  type GitOpsCluster,
} from '../applications/cluster-inventory.ts'
import type { SelectedApplication } from '../applications/select-applications.ts'
import { type ArgoApplication, isAutomated, listArgoSources, refreshAnnotation } from '../argocd/objects.ts'
import type { WatchedReference } from './object-watch.ts'

/**
 * How controllers are asked to look at a commit.
 * - `none`: they look by themselves, after a webhook or their interval.
 * - `refresh`: an annotation.
 * - `sync`: Argo CD is told to sync this very commit, where it does not by itself; the others are refreshed.
 */
export type TriggerMode = 'none' | 'refresh' | 'sync'

export interface TriggerOptions {
  readonly cluster: GitOpsCluster
  readonly api: GitOpsApi
  readonly mode: TriggerMode
  readonly commit: string
  readonly now: () => Date
}

/** Who is shown in Argo CD as having asked for a sync. */
const username = 'eks-actions'

/** Asks the controllers of an application to look at the commit. @throws ActionError `cluster-access-denied` with the missing right */
export async function requestComparison(application: SelectedApplication, options: TriggerOptions): Promise<void> {
  if (options.mode === 'none') return
  if (application.kind === 'Application') {
    await requestFromArgo(application, options)
    return
  }
  const { sourceObject } = application
  const requested = { [requestAnnotation]: options.now().toISOString() }
  // What reads the source is told by Flux; told earlier, it would first work on the commit before.
  if (sourceObject?.kind === 'GitRepository' || sourceObject?.kind === 'OCIRepository')
    await annotate({ ...sourceObject, kind: sourceObject.kind }, requested, options)
}

/** Asks for another attempt after one that failed: controllers may leave minutes between them. */
export async function requestAnotherAttempt(application: SelectedApplication, options: TriggerOptions): Promise<void> {
  await requestComparison(application, options)
  if (options.mode === 'none' || application.kind === 'Application') return
  await annotate(application, { [requestAnnotation]: options.now().toISOString() }, options)
}

const requestAnnotation = 'reconcile.fluxcd.io/requestedAt'

async function requestFromArgo(application: SelectedApplication, options: TriggerOptions): Promise<void> {
  const { cluster, api, mode, commit } = options
  const path = api.findPath('Application', application)
  const object = mode === 'sync' && path !== undefined ? await cluster.client.find<ArgoApplication>(path) : undefined
  if (object === undefined || path === undefined || isAutomated(object)) {
    await annotate(application, { [refreshAnnotation]: 'normal' }, options)
    return
  }
  // A patch would replace what somebody else has asked for; the next look tries again.
  if (object.operation !== undefined) return
  const revisions = listArgoSources(object).map((source, index) =>
    application.matched.includes(index)
      ? commit
      : (object.status?.sync?.revisions?.[index] ?? source.targetRevision ?? 'HEAD'),
  )
  const isSingle = object.spec?.sources === undefined
  const sync = { ...(isSingle ? { revision: commit } : { revisions }), syncStrategy: { hook: {} } }
  const { resourceVersion } = object.metadata
  const metadata = resourceVersion === undefined ? {} : { resourceVersion }
  await patch(application, { metadata, operation: { initiatedBy: { username }, sync } }, options)
}

async function annotate(
  reference: WatchedReference,
  annotations: Readonly<Record<string, string>>,
  options: TriggerOptions,
): Promise<void> {
  await patch(reference, { metadata: { annotations } }, options)
}

async function patch(reference: WatchedReference, change: object, { cluster, api }: TriggerOptions): Promise<void> {
  const { kind, namespace } = reference
  const path = api.findPath(kind, reference)
  if (path === undefined) return
  await cluster.client.patch<KubernetesObject>(path, change).catch((error: unknown) => {
    // Changed between reading and writing: the next look tries again.
    if ((error as { readonly status?: unknown }).status === 409) return
    throw describeAccessError(error, {
      cluster: cluster.name,
      verb: 'patch',
      resource: formatResource(kind),
      namespace,
    })
  })
}
