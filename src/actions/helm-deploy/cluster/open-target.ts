import type { AccessRequirement } from '../../../eks/access.ts'
import type { ReleaseName } from '../../../helm/preview/names.ts'
import type { Context } from '../../../runner/context.ts'
import type { HelmDeployInputs } from '../contract.ts'
import { openEksCluster } from './eks-cluster.ts'
import { openKubeconfigCluster } from './kubeconfig-cluster.ts'
import { type DeployTarget, resolveReleaseName } from './target.ts'

/**
 * Connects to the cluster, and checks that the caller has the required access before anything is changed. The kubeconfig is
 * available to later steps of the job and removed after it.
 * @throws ActionError `kubeconfig-invalid`, `cluster-not-found`, `cluster-not-ready`, `cluster-unreachable`,
 *   `cluster-access-denied`, and those of `openAws`
 */
export async function openDeployTarget(
  inputs: HelmDeployInputs,
  listRequirements: (name: ReleaseName) => readonly AccessRequirement[],
  context: Context,
): Promise<DeployTarget> {
  const name = resolveReleaseName(inputs)
  const target =
    inputs.kubeconfig === undefined
      ? await openEksCluster(inputs, name, listRequirements(name), context)
      : await openKubeconfigCluster(inputs.kubeconfig, name, context)
  await context.exportVariable('KUBECONFIG', target.kubeconfig)
  return target
}
