import { openAws } from '../../../aws/session.ts'
import { checkAccess } from '../../../eks/access.ts'
import { describeCluster } from '../../../eks/cluster.ts'
import { createEksConnection } from '../../../eks/connection.ts'
import { installCredentialPlugin } from '../../../eks/credential-plugin/install.ts'
import { assertClusterReady, renderKubeconfig } from '../../../eks/kubeconfig.ts'
import { createKubernetesClient } from '../../../kubernetes/client.ts'
import { settleBoth } from '../../../runner/concurrency.ts'
import type { Context } from '../../../runner/context.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import { writePrivateTempFile } from '../../../runner/files/private-file.ts'
import type { HelmDeployInputs } from '../contract.ts'
import type { ClusterConnection, ConnectionRequest } from './target.ts'

/**
 * Opens `cluster-name` with credentials of AWS.
 * @throws ActionError `invalid-input` without a cluster, `cluster-not-found`, `cluster-not-ready`, `cluster-unreachable`, `cluster-access-denied`, and those of
 *   `openAws`
 */
export async function openEksCluster(
  inputs: HelmDeployInputs,
  { requirements, namespace }: ConnectionRequest,
  context: Context,
): Promise<ClusterConnection> {
  const { 'cluster-name': cluster } = inputs
  if (cluster === undefined) {
    // Only the pipeline gets here: what it applied was to say which cluster it is.
    throw new ActionError('invalid-input', 'what was applied names no EKS cluster, or several', {
      hint: 'Set cluster-name, or let one root have the Terraform output cluster_name, or the stack an EKS cluster.',
    })
  }
  await using opening = new AsyncDisposableStack()
  const aws = opening.use(await openAws(inputs, context))
  const [described, identity] = await Promise.all([describeCluster(cluster, aws), aws.identity()])
  assertClusterReady(described)
  const client = opening.use(createKubernetesClient(createEksConnection(described, aws), context))
  const { region } = aws
  const [kubeconfig] = await settleBoth(
    writePrivateTempFile('kubeconfig', context, 'end-of-job', async (folder) => {
      const settings = { cluster, region, roles: inputs }
      const plugin = await installCredentialPlugin(context.distribution, folder, settings)
      return renderKubeconfig(described, plugin, namespace)
    }),
    checkAccess({ cluster: described, region, identity, client, requirements }),
  )
  const variables = { ...(await aws.childEnvironment()), KUBECONFIG: kubeconfig }
  const opened = opening.move()
  return { cluster, client, kubeconfig, variables, aws, [Symbol.asyncDispose]: () => opened.disposeAsync() }
}
