import type { Context } from '../../../runner/context.ts'
import type { HelmDeployInputs } from '../contract.ts'
import { openEksCluster } from './eks-cluster.ts'
import { openKubeconfigCluster } from './kubeconfig-cluster.ts'
import type { ClusterConnection, ConnectionRequest } from './target.ts'

/**
 * Connects to the cluster, and checks that the caller has the required access before anything is changed. The kubeconfig is
 * available to later steps of the job and removed after it.
 * @throws ActionError `kubeconfig-invalid`, `cluster-not-found`, `cluster-not-ready`, `cluster-unreachable`,
 *   `cluster-access-denied`, and those of `openAws`
 */
export async function openCluster(
  inputs: HelmDeployInputs,
  request: ConnectionRequest,
  context: Context,
): Promise<ClusterConnection> {
  const connection =
    inputs.kubeconfig === undefined
      ? await openEksCluster(inputs, request, context)
      : await openKubeconfigCluster(inputs.kubeconfig, context)
  await context.exportVariable('KUBECONFIG', connection.kubeconfig)
  return connection
}
