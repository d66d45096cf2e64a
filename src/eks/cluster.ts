import { ActionError } from '../runner/errors/action-error.ts'
import { callAws, readAwsErrorName } from '../aws/errors.ts'
import type { AwsInputs } from '../aws/inputs.ts'
import { type AwsContext, type AwsSession, openAws } from '../aws/session.ts'

/** Description of a cluster by EKS. */
export interface EksCluster {
  readonly name: string
  readonly arn: string
  /** Kubernetes version without patch: `1.34`. */
  readonly version: string
  /** `ACTIVE`, `CREATING`, `UPDATING`, `DELETING`, `FAILED`, `PENDING`. */
  readonly status: string
  /** Address of the API server; undefined while the cluster is being created. */
  readonly endpoint: string | undefined
  /** PEM in base64, as in a kubeconfig. */
  readonly certificateAuthority: string | undefined
  /** Issuer of service account tokens. */
  readonly oidcIssuer: string | undefined
  /** `API`, `API_AND_CONFIG_MAP` or `CONFIG_MAP`: where access is configured. */
  readonly authenticationMode: string | undefined
  /** False if the API server is reachable only from inside the VPC. */
  readonly publicEndpoint: boolean
}

/** @throws ActionError `cluster-not-found` with the existing names, and those of `toAwsError` */
export async function describeCluster(name: string, session: AwsSession): Promise<EksCluster> {
  const eks = await session.client('eks')
  const call = {
    what: `the cluster ${name} in ${session.region} could not be looked up`,
    action: 'eks:DescribeCluster',
  }
  const { cluster } = await callAws(call, async () => {
    try {
      return await eks.describeCluster({ name })
    } catch (error) {
      throw readAwsErrorName(error) === 'ResourceNotFoundException'
        ? await createNotFoundError(name, session, error)
        : error
    }
  })
  return {
    name,
    arn: cluster?.arn ?? '',
    version: cluster?.version ?? '',
    status: cluster?.status ?? 'PENDING',
    endpoint: cluster?.endpoint,
    certificateAuthority: cluster?.certificateAuthority?.data,
    oidcIssuer: cluster?.identity?.oidc?.issuer,
    authenticationMode: cluster?.accessConfig?.authenticationMode,
    publicEndpoint: cluster?.resourcesVpcConfig?.endpointPublicAccess ?? true,
  }
}

/** The Kubernetes version of a cluster, read in its own session. @throws ActionError as `openAws`, `describeCluster` */
export async function readClusterVersion(name: string, inputs: AwsInputs, context: AwsContext): Promise<string> {
  await using session = await openAws(inputs, context)
  return (await describeCluster(name, session)).version
}

async function createNotFoundError(name: string, session: AwsSession, cause: unknown): Promise<ActionError> {
  return new ActionError('cluster-not-found', `there is no EKS cluster ${name} in ${session.region}`, {
    details: await listClusterNames(session),
    hint: 'Fix cluster-name or aws-region, or check that the credentials belong to the right account.',
    cause,
  })
}

/** For people only: permission to describe one cluster does not imply permission to list them. */
async function listClusterNames(session: AwsSession): Promise<readonly string[]> {
  try {
    const { clusters = [] } = await (await session.client('eks')).listClusters({ maxResults: 20 })
    const { account } = await session.identity()
    return [`account ${account} has ${clusters.length === 0 ? 'none' : clusters.join(', ')}`]
  } catch {
    return []
  }
}
