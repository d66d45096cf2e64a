import type { AwsSession } from '../../../aws/session.ts'
import type { AccessRequirement } from '../../../eks/access.ts'
import { buildPreviewNames, type ReleaseName } from '../../../helm/preview/names.ts'
import type { KubernetesClient } from '../../../kubernetes/client.ts'
import type { VariableChanges } from '../../../runner/process/variables.ts'
import type { HelmDeployInputs } from '../contract.ts'

/** The cluster that a step works on, shared by all its releases. Disposing of it closes connections and the AWS session. */
export interface ClusterConnection extends AsyncDisposable {
  /** Display name: the cluster's name in EKS or in the kubeconfig. */
  readonly cluster: string
  readonly client: KubernetesClient
  /** Absolute path. */
  readonly kubeconfig: string
  /** Environment of programs that talk to the cluster: KUBECONFIG, and how its credential plugin gets credentials. */
  readonly variables: VariableChanges
  /** Undefined with the input `kubeconfig`. */
  readonly aws: AwsSession | undefined
}

/** What the releases of a step ask of the cluster. */
export interface ConnectionRequest {
  readonly requirements: readonly AccessRequirement[]
  /** Default namespace of the kubeconfig; undefined: that of Kubernetes. */
  readonly namespace: string | undefined
}

/** A release in the cluster. */
export interface DeployTarget extends Omit<ClusterConnection, keyof AsyncDisposable>, ReleaseName {}

/** Release and namespace as named in the cluster; a preview has names of its own. Both are empty if no release is named. */
export function resolveReleaseName({ release = '', namespace = release, preview }: HelmDeployInputs): ReleaseName {
  const name = { release, namespace: namespace.replaceAll('.', '-') }
  return preview === undefined ? name : buildPreviewNames(name, preview)
}
