import type { KubernetesCondition, KubernetesObject } from '../../kubernetes/objects.ts'
import type { AppliedObject } from '../model.ts'

/** The fields of Flux's objects that we read (fluxcd.io, "API reference"). Any may be missing. */

export interface FluxCondition extends KubernetesCondition {
  readonly observedGeneration?: number
}

export interface FluxReference {
  readonly kind?: string
  readonly name?: string
  readonly namespace?: string
}

interface FluxStatus {
  readonly observedGeneration?: number
  readonly conditions?: readonly FluxCondition[]
  readonly lastHandledReconcileAt?: string
}

interface FluxInventory {
  readonly entries?: readonly { readonly id?: string; readonly v?: string }[]
}

/** GitRepository, OCIRepository, Bucket, HelmRepository. */
export interface FluxSource extends KubernetesObject {
  readonly spec?: {
    readonly url?: string
    readonly suspend?: boolean
    readonly ref?: {
      readonly branch?: string
      readonly name?: string
      readonly tag?: string
      readonly semver?: string
      readonly commit?: string
      readonly digest?: string
    }
  }
  readonly status?: FluxStatus & { readonly artifact?: FluxArtifact }
}

interface FluxArtifact {
  readonly revision?: string
  readonly lastUpdateTime?: string
  readonly metadata?: Readonly<Record<string, string>>
}

export interface FluxKustomization extends KubernetesObject {
  readonly spec?: {
    readonly path?: string
    readonly suspend?: boolean
    readonly sourceRef?: FluxReference
    readonly targetNamespace?: string
    /** Of another cluster. */
    readonly kubeConfig?: object
    readonly wait?: boolean
    readonly healthChecks?: readonly object[]
    readonly components?: readonly string[]
  }
  readonly status?: FluxStatus & {
    readonly lastAttemptedRevision?: string
    readonly lastAppliedRevision?: string
    readonly inventory?: FluxInventory
    readonly history?: readonly { readonly totalReconciliations?: number; readonly lastReconciled?: string }[]
  }
}

export interface FluxHelmRelease extends KubernetesObject {
  readonly spec?: {
    readonly suspend?: boolean
    readonly targetNamespace?: string
    /** Of another cluster. */
    readonly kubeConfig?: object
    readonly chart?: {
      readonly spec?: {
        readonly chart?: string
        readonly sourceRef?: FluxReference
        readonly reconcileStrategy?: string
        readonly valuesFiles?: readonly string[]
      }
    }
    readonly chartRef?: FluxReference
  }
  readonly status?: FluxStatus & {
    readonly helmChart?: string
    readonly lastAttemptedRevision?: string
    readonly lastAttemptedGeneration?: number
    readonly failures?: number
    readonly inventory?: FluxInventory
  }
}

export interface FluxHelmChart extends KubernetesObject {
  readonly spec?: { readonly reconcileStrategy?: string; readonly suspend?: boolean }
  readonly status?: FluxStatus & {
    readonly artifact?: FluxArtifact
    readonly observedSourceArtifactRevision?: string
  }
}

/** The condition of a type, if it is about the current generation of the object. */
export function findCondition(
  { metadata, status }: KubernetesObject & { readonly status?: FluxStatus },
  type: string,
): FluxCondition | undefined {
  const found = status?.conditions?.find((one) => one.type === type)
  return found?.observedGeneration === undefined || found.observedGeneration === metadata.generation ? found : undefined
}

/** `apps_web_apps_Deployment`: namespace, name, group and kind (Flux, "Kustomization", inventory). */
export function listInventory(inventory: FluxInventory | undefined): readonly AppliedObject[] {
  return (inventory?.entries ?? []).flatMap(({ id = '', v = 'v1' }): readonly AppliedObject[] => {
    const parts = id.split('_')
    // Names of RBAC objects may contain colons, written as two underscores.
    const [kind, group] = [parts.at(-1) ?? '', parts.at(-2) ?? '']
    const [namespace = '', ...name] = parts.slice(0, -2)
    if (parts.length < 4) return []
    return [
      {
        apiVersion: group === '' ? v : `${group}/${v}`,
        ...{ kind, name: name.join('_').replaceAll('__', ':') },
        ...(namespace === '' ? {} : { namespace }),
      },
    ]
  })
}
