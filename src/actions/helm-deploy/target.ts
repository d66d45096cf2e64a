import { type AwsSession, openAws } from '../../aws/session.ts'
import { checkAccess, type Need } from '../../eks/access.ts'
import { describeCluster, type EksCluster } from '../../eks/cluster.ts'
import { installPlugin } from '../../eks/credential-plugin/install.ts'
import { assertReady, kubeconfig } from '../../eks/kubeconfig.ts'
import { cachedToken } from '../../eks/token.ts'
import { previewNames, type ReleaseName } from '../../helm/preview/names.ts'
import { createKubernetesClient, type KubernetesClient } from '../../kubernetes/client.ts'
import type { Connection } from '../../kubernetes/connection.ts'
import type { Context } from '../../runner/context.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import type { HelmDeployInputs } from './contract.ts'
import { openGivenCluster } from './given-cluster.ts'
import { both } from '../../runner/both.ts'
import { placePrivately } from './private-place.ts'

/** The cluster that a command works on, and the release in it. Disposing of it ends connections and the AWS session. */
export interface Target extends AsyncDisposable, ReleaseName {
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
export function releaseName({ release = '', namespace = release, preview }: HelmDeployInputs): ReleaseName {
  const name = { release, namespace: namespace.replaceAll('.', '-') }
  return preview === undefined ? name : previewNames(name, preview)
}

/**
 * Opens the way to the cluster, and makes sure that the caller may do there what is needed, before anything is changed. The
 * kubeconfig stays for later steps of the job, and is removed after it.
 * @param needs rights that the command is going to use
 * @throws ActionError `kubeconfig-invalid`, `cluster-not-found`, `cluster-not-ready`,
 *   `cluster-unreachable`, `cluster-access-denied`, and those of `openAws`
 */
export async function openTarget(
  inputs: HelmDeployInputs,
  needs: (name: ReleaseName) => readonly Need[],
  context: Context,
): Promise<Target> {
  const name = releaseName(inputs)
  const { 'cluster-name': cluster, kubeconfig: given } = inputs
  const target =
    given === undefined
      ? await openEks(cluster ?? '', inputs, name, needs(name), context)
      : await openGivenCluster(given, name, context)
  await context.exportVariable('KUBECONFIG', target.kubeconfig)
  return target
}

async function openEks(
  cluster: string,
  inputs: HelmDeployInputs,
  name: ReleaseName,
  needs: readonly Need[],
  context: Context,
): Promise<Target> {
  await using opening = new AsyncDisposableStack()
  const aws = opening.use(await openAws(inputs, context))
  const [found, identity] = await Promise.all([describeCluster(cluster, aws), aws.identity()])
  assertReady(found)
  const client = opening.use(createKubernetesClient(connectionOf(found, aws), context))
  const { region } = aws
  const role = inputs['role-to-assume']
  const [file] = await both(
    placePrivately('kubeconfig', context, 'end-of-job', async (folder) => {
      const settings = { cluster, region, role, roleDurationMs: inputs['role-duration'] }
      return kubeconfig(found, await installPlugin(context.distribution, folder, settings), name.namespace || undefined)
    }),
    checkAccess({ cluster: found, region, identity, client, needs }),
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

function connectionOf({ name, endpoint = '', certificateAuthority }: EksCluster, aws: AwsSession): Connection {
  const token = cachedToken(async () => ({ cluster: name, region: aws.region, credentials: await aws.credentials() }))
  return {
    server: endpoint,
    certificateAuthority:
      certificateAuthority === undefined ? undefined : Buffer.from(certificateAuthority, 'base64').toString('utf8'),
    credentials: { kind: 'token', token },
  }
}
