import type { AwsSession } from '../../aws/session.ts'
import { describeCluster, type EksCluster } from '../../eks/cluster.ts'
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
  aws: AwsSession,
  { clusterName, stackOutputs }: ClusterState,
): Promise<ClusterOutcome['outputs']> {
  const outputs = stackOutputs === undefined ? {} : { 'stack-outputs': stackOutputs }
  if (clusterName === undefined) return outputs
  return { ...outputs, ...toClusterOutputs(await describeCluster(clusterName, aws)) }
}
