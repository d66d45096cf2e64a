import type { AwsSession } from '../../aws/session.ts'
import { describeCluster } from '../../eks/cluster.ts'
import { installCredentialPlugin } from '../../eks/credential-plugin/install.ts'
import { renderKubeconfig } from '../../eks/kubeconfig.ts'
import { writePrivateTempFile } from '../../runner/files/private-file.ts'
import type { ClusterRun } from './contract.ts'
import type { ClusterState } from './engine.ts'

/**
 * Leaves a kubeconfig for later steps of the job, as helm-deploy does: without credentials, and removed after the job.
 * @returns the outputs that name it
 */
export async function writeClusterKubeconfig(
  { inputs, context }: ClusterRun,
  aws: AwsSession,
  { clusterName: cluster }: Pick<ClusterState, 'clusterName'>,
): Promise<{ readonly 'kubeconfig-path'?: string }> {
  if (cluster === undefined) return {}
  const described = await describeCluster(cluster, aws)
  const kubeconfig = await writePrivateTempFile('kubeconfig', context, 'end-of-job', async (folder) => {
    const settings = { cluster, region: aws.region, roles: inputs }
    return renderKubeconfig(described, await installCredentialPlugin(context.distribution, folder, settings))
  })
  await context.exportVariable('KUBECONFIG', kubeconfig)
  return { 'kubeconfig-path': kubeconfig }
}
