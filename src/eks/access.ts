import type { CallerIdentity } from '../aws/session.ts'
import { type Caller, readCaller } from '../kubernetes/caller.ts'
import type { KubernetesClient } from '../kubernetes/client.ts'
import { KubernetesError } from '../kubernetes/error.ts'
import { toClusterError } from '../kubernetes/cluster-error.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import type { EksCluster } from './cluster.ts'

/** A permission that a deploy needs. */
export interface AccessRequirement {
  readonly verb: string
  /** Lower-case plural, as in RBAC: `deployments`. */
  readonly resource: string
  /** Empty for the core group. */
  readonly group: string
  /** Undefined for cluster-scoped resources. */
  readonly namespace: string | undefined
}

export interface AccessCheck {
  readonly cluster: EksCluster
  readonly region: string
  readonly identity: CallerIdentity
  readonly client: Pick<KubernetesClient, 'review'>
  readonly requirements: readonly AccessRequirement[]
}

/**
 * Checks, before anything is changed, that the cluster is reachable, knows the caller, and grants the required permissions.
 * @returns the user name of the caller in Kubernetes
 * @throws ActionError `cluster-unreachable`, `cluster-access-denied`, each with the next command; `cluster-refused`
 */
export async function checkAccess(check: AccessCheck): Promise<string> {
  try {
    const caller = await readCaller(check.client)
    const denied = (
      await Promise.all(check.requirements.map(async (need) => ((await isAllowed(check, need)) ? [] : [need])))
    ).flat()
    if (denied.length > 0) throw createNotPermittedError(check, caller, denied)
    return caller.username
  } catch (error) {
    if (error instanceof ActionError) throw error
    if (!(error instanceof KubernetesError)) throw createUnreachableError(check, error)
    if (error.status === 401) throw createUnknownCallerError(check, error)
    throw toClusterError(error, check.cluster.name) ?? error
  }
}

interface SelfSubjectAccessReview {
  readonly status?: { readonly allowed?: boolean }
}

async function isAllowed({ client }: AccessCheck, { namespace, ...attributes }: AccessRequirement): Promise<boolean> {
  const { status } = await client.review<SelfSubjectAccessReview>(
    '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: { resourceAttributes: namespace === undefined ? attributes : { ...attributes, namespace } },
    },
  )
  return status?.allowed === true
}

function createUnreachableError(check: AccessCheck, error: unknown): ActionError {
  const { cluster } = check
  const { code = '', message } = error as NodeJS.ErrnoException
  const address = new URL(cluster.endpoint ?? 'https://unknown').host
  const { why, next } = /CERT|VERIFY|ISSUER|^ERR_TLS/.test(code) ? proxyBetween : adviseOnEndpoint(check)
  return new ActionError('cluster-unreachable', `the API server of ${cluster.name} is not reachable from this runner`, {
    details: [`${address}: ${code === '' ? message : `${code} (${message})`}`, why],
    hint: next,
    cause: error,
  })
}

interface NetworkAdvice {
  readonly why: string
  readonly next: string
}

const proxyBetween: NetworkAdvice = {
  why: "its certificate was not issued by the cluster's authority: a proxy in between terminates TLS",
  next: 'Add the host to NO_PROXY (for all of EKS: .eks.amazonaws.com).',
}

function adviseOnEndpoint({ cluster: { name, publicEndpoint }, region }: AccessCheck): NetworkAdvice {
  const where = `--region ${region} --name ${name}`
  return publicEndpoint
    ? {
        why: 'its endpoint is public: an IP allow-list, a firewall or a proxy may block this runner',
        next: `Check the allow-list: aws eks describe-cluster ${where} --query cluster.resourcesVpcConfig.publicAccessCidrs`,
      }
    : {
        why: 'its endpoint is private: it can be reached only from inside its VPC',
        next: `Run this job on a runner inside the VPC, or open the endpoint: aws eks update-cluster-config ${where} --resources-vpc-config endpointPublicAccess=true,publicAccessCidrs=<addresses of the runner>`,
      }
}

function createUnknownCallerError(check: AccessCheck, cause: KubernetesError): ActionError {
  const { cluster, identity } = check
  return new ActionError('cluster-access-denied', `the cluster ${cluster.name} does not know the caller`, {
    details: [`caller: ${identity.arn}`, `${cluster.name} returned 401: there is no access entry for this role`],
    hint: `Grant access: ${formatAccessCommand(check)}`,
    cause,
  })
}

function createNotPermittedError(
  check: AccessCheck,
  caller: Caller,
  denied: readonly AccessRequirement[],
): ActionError {
  const { cluster, identity } = check
  return new ActionError(
    'cluster-access-denied',
    `the caller lacks permissions in ${cluster.name} that a deploy needs`,
    {
      details: [
        `caller: ${identity.arn}, in Kubernetes ${caller.username}`,
        ...denied.map(
          ({ verb, resource, group, namespace }) =>
            `cannot ${verb} ${resource}${group === '' ? '' : `.${group}`}${namespace === undefined ? '' : ` in ${namespace}`}`,
        ),
      ],
      hint: `Grant them: ${formatPermissionCommand(check, caller, denied)}`,
    },
  )
}

const policies = {
  admin: 'AmazonEKSClusterAdminPolicy',
  edit: 'AmazonEKSEditPolicy',
} as const

function formatAccessCommand(check: AccessCheck): string {
  const { cluster, region, identity } = check
  const role = toPrincipalArn(identity)
  if (cluster.authenticationMode === 'CONFIG_MAP') {
    return `eksctl create iamidentitymapping --region ${region} --cluster ${cluster.name} --arn ${role} --group <group with a role binding>`
  }
  const entry = `aws eks create-access-entry --region ${region} --cluster-name ${cluster.name} --principal-arn ${role}`
  return `${entry} && ${formatAssociateCommand(check, check.requirements)}`
}

function formatPermissionCommand(
  check: AccessCheck,
  { username, groups }: Caller,
  denied: readonly AccessRequirement[],
): string {
  if (check.cluster.authenticationMode !== 'CONFIG_MAP') return formatAssociateCommand(check, denied)
  // A user name from aws-auth may contain the session name, which changes with every run.
  const group = groups.find((name) => !name.startsWith('system:'))
  const subject = group === undefined ? `--user=${username}` : `--group=${group}`
  if (isClusterWide(denied)) {
    return `kubectl create clusterrolebinding eks-actions --clusterrole=cluster-admin ${subject}`
  }
  return listNamespaces(denied)
    .map((name) => `kubectl create rolebinding eks-actions --clusterrole=edit ${subject} --namespace=${name}`)
    .join(' && ')
}

function formatAssociateCommand(
  { cluster, region, identity }: AccessCheck,
  needs: readonly AccessRequirement[],
): string {
  const namespaces = listNamespaces(needs)
  const clusterWide = isClusterWide(needs)
  const policy = `arn:${identity.partition}:eks::aws:cluster-access-policy/${clusterWide ? policies.admin : policies.edit}`
  const scope = clusterWide ? 'type=cluster' : `type=namespace,namespaces=${namespaces.join(',')}`
  return `aws eks associate-access-policy --region ${region} --cluster-name ${cluster.name} --principal-arn ${toPrincipalArn(identity)} --policy-arn ${policy} --access-scope ${scope}`
}

function isClusterWide(needs: readonly AccessRequirement[]): boolean {
  return needs.length === 0 || needs.some(({ namespace }) => namespace === undefined)
}

function listNamespaces(needs: readonly AccessRequirement[]): readonly string[] {
  return [...new Set(needs.flatMap(({ namespace }) => namespace ?? []))]
}

/** An access entry belongs to the role, not to its session. The session's ARN does not contain the path of the role. */
function toPrincipalArn({ arn, partition, account }: CallerIdentity): string {
  const [, role] = /:assumed-role\/([^/]+)\//.exec(arn) ?? []
  return role === undefined ? arn : `arn:${partition}:iam::${account}:role/${role}`
}
