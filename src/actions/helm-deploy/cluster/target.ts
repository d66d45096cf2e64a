import type { AwsSession } from '../../../aws/session.ts'
import { buildPreviewNames, type ReleaseName } from '../../../helm/preview/names.ts'
import type { KubernetesClient } from '../../../kubernetes/client.ts'
import type { VariableChanges } from '../../../runner/process/variables.ts'
import type { HelmDeployInputs } from '../contract.ts'

/** The cluster that a command works on, and the release in it. Disposing of it closes connections and the AWS session. */
export interface DeployTarget extends AsyncDisposable, ReleaseName {
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

/** Release and namespace as named in the cluster; a preview has names of its own. Both are empty if no release is named. */
export function resolveReleaseName({ release = '', namespace = release, preview }: HelmDeployInputs): ReleaseName {
  const name = { release, namespace: namespace.replaceAll('.', '-') }
  return preview === undefined ? name : buildPreviewNames(name, preview)
}
