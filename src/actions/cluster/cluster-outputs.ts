import { openAws } from '../../aws/session.ts'
import { describeCluster, type EksCluster } from '../../eks/cluster.ts'
import type { ClusterRun } from './contract.ts'
import type { ClusterOutcome, ClusterState } from './engine.ts'

/** What EKS says about a cluster, as outputs. */
export function toClusterOutputs({ name, arn, version, endpoint, oidcIssuer }: EksCluster): ClusterOutcome['outputs'] {
  return {
    'cluster-name': name,
    'cluster-arn': arn,
    'cluster-version': version,
    ...(endpoint === undefined ? {} : { 'cluster-endpoint': endpoint }),
    ...(oidcIssuer === undefined ? {} : { 'oidc-issuer': oidcIssuer }),
  }
}

/** The outputs of what the engine found or left: its cluster, if there is one, and what its stack says. */
export async function readClusterOutputs(
  { inputs, context }: ClusterRun,
  { clusterName, stackOutputs }: ClusterState,
): Promise<ClusterOutcome['outputs']> {
  const outputs = stackOutputs === undefined ? {} : { 'stack-outputs': stackOutputs }
  if (clusterName === undefined) return outputs
  await using aws = await openAws(inputs, context)
  return { ...outputs, ...toClusterOutputs(await describeCluster(clusterName, aws)) }
}
