import { type AwsSession, openAws } from '../../../aws/session.ts'
import { checkAccess, type AccessRequirement } from '../../../eks/access.ts'
import { describeCluster, type EksCluster } from '../../../eks/cluster.ts'
import { installCredentialPlugin } from '../../../eks/credential-plugin/install.ts'
import { assertClusterReady, renderKubeconfig } from '../../../eks/kubeconfig.ts'
import { cacheToken } from '../../../eks/token.ts'
import { buildPreviewNames, type ReleaseName } from '../../../helm/preview/names.ts'
import { createKubernetesClient, type KubernetesClient } from '../../../kubernetes/client.ts'
import type { Connection } from '../../../kubernetes/connection.ts'
import type { Context } from '../../../runner/context.ts'
import type { VariableChanges } from '../../../runner/process/variables.ts'
import type { HelmDeployInputs } from '../contract.ts'
import { openKubeconfigCluster } from './kubeconfig-cluster.ts'
import { settleBoth } from '../../../runner/concurrency.ts'
import { writePrivateTempFile } from '../private-place.ts'

/** The cluster that a command works on, and the release in it. Disposing of it ends connections and the AWS session. */
export interface DeployTarget extends AsyncDisposable, ReleaseName {
  /** For people: its name in EKS or in the kubeconfig. */
  readonly cluster: string
  /** The address where it is reached, without `https://`. */
  readonly server: string
  readonly client: KubernetesClient
  /** Absolute path. */
  readonly kubeconfig: string
  /** For programs that talk to the cluster: KUBECONFIG, and how its plugin gets credentials. */
  readonly variables: VariableChanges
  /** The session in AWS; undefined with a given kubeconfig. */
  readonly aws: AwsSession | undefined
}

/** Release and namespace as they are in the cluster: a preview has names of its own. Both are empty where none is named. */
export function resolveReleaseName({ release = '', namespace = release, preview }: HelmDeployInputs): ReleaseName {
  const name = { release, namespace: namespace.replaceAll('.', '-') }
  return preview === undefined ? name : buildPreviewNames(name, preview)
}

/**
 * Opens the way to the cluster, and makes sure that the caller may do there what is needed, before anything is changed. The
 * kubeconfig stays for later steps of the job, and is removed after it.
 * @param needs rights that the command is going to use
 * @throws ActionError `kubeconfig-invalid`, `cluster-not-found`, `cluster-not-ready`,
 *   `cluster-unreachable`, `cluster-access-denied`, and those of `openAws`
 */
export async function openDeployTarget(
  inputs: HelmDeployInputs,
  needs: (name: ReleaseName) => readonly AccessRequirement[],
  context: Context,
): Promise<DeployTarget> {
  const name = resolveReleaseName(inputs)
  const { 'cluster-name': cluster, kubeconfig: given } = inputs
  const target =
    given === undefined
      ? await openEksTarget(cluster ?? '', inputs, name, needs(name), context)
      : await openKubeconfigCluster(given, name, context)
  await context.exportVariable('KUBECONFIG', target.kubeconfig)
  return target
}

async function openEksTarget(
  cluster: string,
  inputs: HelmDeployInputs,
  name: ReleaseName,
  needs: readonly AccessRequirement[],
  context: Context,
): Promise<DeployTarget> {
  await using opening = new AsyncDisposableStack()
  const aws = opening.use(await openAws(inputs, context))
  const [found, identity] = await Promise.all([describeCluster(cluster, aws), aws.identity()])
  assertClusterReady(found)
  const client = opening.use(createKubernetesClient(createConnection(found, aws), context))
  const { region } = aws
  const role = inputs['role-to-assume']
  const [file] = await settleBoth(
    writePrivateTempFile('kubeconfig', context, 'end-of-job', async (folder) => {
      const settings = { cluster, region, role, roleDurationMs: inputs['role-duration'] }
      return renderKubeconfig(
        found,
        await installCredentialPlugin(context.distribution, folder, settings),
        name.namespace || undefined,
      )
    }),
    checkAccess({ cluster: found, region, identity, client, requirements: needs }),
  )
  const variables = { ...(await aws.childEnvironment()), KUBECONFIG: file }
  const opened = opening.move()
  return {
    ...name,
    cluster,
    server: new URL(found.endpoint ?? 'https://unknown').host,
    client,
    kubeconfig: file,
    variables,
    aws,
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

function createConnection({ name, endpoint = '', certificateAuthority }: EksCluster, aws: AwsSession): Connection {
  const token = cacheToken(async () => ({ cluster: name, region: aws.region, credentials: await aws.credentials() }))
  return {
    server: endpoint,
    certificateAuthority:
      certificateAuthority === undefined ? undefined : Buffer.from(certificateAuthority, 'base64').toString('utf8'),
    credentials: { kind: 'token', token },
  }
}
