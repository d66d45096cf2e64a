import type { KubernetesObject } from '../../kubernetes/objects.ts'

/** The fields of an Argo CD Application that we read (Argo CD, `pkg/apis/application/v1alpha1/types.go`). Any may be missing. */
export interface ArgoApplication extends KubernetesObject {
  readonly spec?: {
    readonly project?: string
    readonly source?: ArgoSource
    readonly sources?: readonly ArgoSource[]
    readonly destination?: { readonly server?: string; readonly name?: string; readonly namespace?: string }
    readonly syncPolicy?: { readonly automated?: { readonly enabled?: boolean; readonly prune?: boolean } | null }
  }
  /** An operation that is requested or runs. */
  readonly operation?: ArgoOperation
  readonly status?: ArgoStatus
}

export interface ArgoSource {
  readonly repoURL?: string
  readonly path?: string
  readonly targetRevision?: string
  readonly chart?: string
  /** Other sources refer to this one as `$<ref>`. */
  readonly ref?: string
  readonly helm?: { readonly valueFiles?: readonly string[] }
}

interface ArgoOperation {
  readonly sync?: { readonly revision?: string; readonly revisions?: readonly string[] }
}

interface ArgoStatus {
  /** Where projects are, which are not in the namespaces of applications. */
  readonly controllerNamespace?: string
  readonly sync?: { readonly status?: string; readonly revision?: string; readonly revisions?: readonly string[] }
  readonly health?: { readonly status?: string; readonly message?: string }
  readonly conditions?: readonly { readonly type?: string; readonly message?: string }[]
  /** When it was last compared; whole seconds. */
  readonly reconciledAt?: string
  readonly operationState?: ArgoOperationState
  readonly resources?: readonly ArgoResource[]
}

export interface ArgoOperationState {
  readonly phase?: string
  readonly message?: string
  readonly retryCount?: number
  readonly startedAt?: string
  readonly finishedAt?: string | null
  readonly operation?: ArgoOperation
  readonly syncResult?: {
    readonly revision?: string
    readonly revisions?: readonly string[]
    readonly resources?: readonly ArgoResourceResult[]
  }
}

interface ArgoResourceResult {
  readonly kind?: string
  readonly name?: string
  readonly namespace?: string
  readonly status?: string
  readonly message?: string
  readonly hookType?: string
  readonly hookPhase?: string
}

interface ArgoResource {
  readonly group?: string
  readonly version?: string
  readonly kind?: string
  readonly namespace?: string
  readonly name?: string
  readonly status?: string
  readonly hook?: boolean
  readonly requiresPruning?: boolean
}

/** The sources of an application, one or several. */
export function listArgoSources({ spec }: ArgoApplication): readonly ArgoSource[] {
  return spec?.sources !== undefined && spec.sources.length > 0
    ? spec.sources
    : spec?.source === undefined
      ? []
      : [spec.source]
}

/** Whether the controller syncs by itself. */
export function isAutomated({ spec }: ArgoApplication): boolean {
  const automated = spec?.syncPolicy?.automated
  return automated !== undefined && automated !== null && automated.enabled !== false
}

export const refreshAnnotation = 'argocd.argoproj.io/refresh'
