import type { CallerIdentity } from '../aws/session.ts'
import { type Caller, whoAmI } from '../kubernetes/caller.ts'
import type { KubernetesClient } from '../kubernetes/client.ts'
import { KubernetesError } from '../kubernetes/error.ts'
import { clusterFailure } from '../kubernetes/failure.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import type { EksCluster } from './cluster.ts'

/** Something that a deploy is going to do. */
export interface Need {
  readonly verb: string
  /** `deployments`, in the plural and small, as RBAC has it. */
  readonly resource: string
  /** Empty for the core group. */
  readonly group: string
  /** Undefined for what belongs to no namespace. */
  readonly namespace: string | undefined
}

export interface AccessCheck {
  readonly cluster: EksCluster
  readonly region: string
  readonly identity: CallerIdentity
  readonly client: Pick<KubernetesClient, 'review'>
  readonly needs: readonly Need[]
}

/**
 * Finds out, before anything is changed, whether the cluster answers, knows the caller, and lets it do what it needs.
 * @returns who the caller is to Kubernetes
 * @throws ActionError `cluster-unreachable`, `cluster-access-denied`, each with the next command; `cluster-refused`
 */
export async function checkAccess(check: AccessCheck): Promise<string> {
  try {
    const caller = await whoAmI(check.client)
    const denied = (
      await Promise.all(check.needs.map(async (need) => ((await isAllowed(check, need)) ? [] : [need])))
    ).flat()
    if (denied.length > 0) throw notPermitted(check, caller, denied)
    return caller.username
  } catch (error) {
    if (error instanceof ActionError) throw error
    if (!(error instanceof KubernetesError)) throw unreachable(check, error)
    if (error.status === 401) throw unknownCaller(check, error)
    throw clusterFailure(error, check.cluster.name) ?? error
  }
}

interface SelfSubjectAccessReview {
  readonly status?: { readonly allowed?: boolean }
}

async function isAllowed({ client }: AccessCheck, { namespace, ...attributes }: Need): Promise<boolean> {
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

function unreachable(check: AccessCheck, error: unknown): ActionError {
  const { cluster } = check
  const { code = '', message } = error as NodeJS.ErrnoException
  const address = new URL(cluster.endpoint ?? 'https://unknown').host
  const { why, next } = /CERT|VERIFY|ISSUER|^ERR_TLS/.test(code) ? proxyBetween : endpointAdvice(check)
  return new ActionError('cluster-unreachable', `the API server of ${cluster.name} does not answer this runner`, {
    details: [`${address}: ${code === '' ? message : `${code} (${message})`}`, why],
    hint: next,
    cause: error,
  })
}

interface Advice {
  readonly why: string
  readonly next: string
}

const proxyBetween: Advice = {
  why: 'its certificate is not of the authority of the cluster: a proxy that ends TLS stands between',
  next: 'Add the host to NO_PROXY, for all of EKS .eks.amazonaws.com.',
}

function endpointAdvice({ cluster: { name, publicEndpoint }, region }: AccessCheck): Advice {
  const where = `--region ${region} --name ${name}`
  return publicEndpoint
    ? {
        why: 'its endpoint is public: an allow-list of addresses, a firewall or a proxy may stand between',
        next: `Look at the allow-list: aws eks describe-cluster ${where} --query cluster.resourcesVpcConfig.publicAccessCidrs`,
      }
    : {
        why: 'its endpoint is private: it answers inside its VPC only',
        next: `Run this job on a runner inside the VPC, or open the endpoint: aws eks update-cluster-config ${where} --resources-vpc-config endpointPublicAccess=true,publicAccessCidrs=<addresses of the runner>`,
      }
}

function unknownCaller(check: AccessCheck, cause: KubernetesError): ActionError {
  const { cluster, identity } = check
  return new ActionError('cluster-access-denied', `the cluster ${cluster.name} does not know the caller`, {
    details: [`caller: ${identity.arn}`, `${cluster.name} answered 401: there is no access entry of this role`],
    hint: `Give it access: ${grantAccess(check)}`,
    cause,
  })
}

function notPermitted(check: AccessCheck, caller: Caller, denied: readonly Need[]): ActionError {
  const { cluster, identity } = check
  return new ActionError('cluster-access-denied', `the caller may not do in ${cluster.name} what a deploy needs`, {
    details: [
      `caller: ${identity.arn}, in Kubernetes ${caller.username}`,
      ...denied.map(
        ({ verb, resource, group, namespace }) =>
          `may not ${verb} ${resource}${group === '' ? '' : `.${group}`}${namespace === undefined ? '' : ` in ${namespace}`}`,
      ),
    ],
    hint: `Let it: ${grantPermission(check, caller, denied)}`,
  })
}

const policies = {
  admin: 'AmazonEKSClusterAdminPolicy',
  edit: 'AmazonEKSEditPolicy',
} as const

function grantAccess(check: AccessCheck): string {
  const { cluster, region, identity } = check
  const role = principalArn(identity)
  if (cluster.authenticationMode === 'CONFIG_MAP') {
    return `eksctl create iamidentitymapping --region ${region} --cluster ${cluster.name} --arn ${role} --group <group with a role binding>`
  }
  const entry = `aws eks create-access-entry --region ${region} --cluster-name ${cluster.name} --principal-arn ${role}`
  return `${entry} && ${associate(check, check.needs)}`
}

function grantPermission(check: AccessCheck, { username, groups }: Caller, denied: readonly Need[]): string {
  if (check.cluster.authenticationMode !== 'CONFIG_MAP') return associate(check, denied)
  // A user name of aws-auth may hold the name of the session, which is another one with every run.
  const group = groups.find((name) => !name.startsWith('system:'))
  const subject = group === undefined ? `--user=${username}` : `--group=${group}`
  if (isClusterWide(denied)) {
    return `kubectl create clusterrolebinding eks-actions --clusterrole=cluster-admin ${subject}`
  }
  return namespacesOf(denied)
    .map((name) => `kubectl create rolebinding eks-actions --clusterrole=edit ${subject} --namespace=${name}`)
    .join(' && ')
}

function associate({ cluster, region, identity }: AccessCheck, needs: readonly Need[]): string {
  const namespaces = namespacesOf(needs)
  const clusterWide = isClusterWide(needs)
  const policy = `arn:${identity.partition}:eks::aws:cluster-access-policy/${clusterWide ? policies.admin : policies.edit}`
  const scope = clusterWide ? 'type=cluster' : `type=namespace,namespaces=${namespaces.join(',')}`
  return `aws eks associate-access-policy --region ${region} --cluster-name ${cluster.name} --principal-arn ${principalArn(identity)} --policy-arn ${policy} --access-scope ${scope}`
}

function isClusterWide(needs: readonly Need[]): boolean {
  return needs.length === 0 || needs.some(({ namespace }) => namespace === undefined)
}

function namespacesOf(needs: readonly Need[]): readonly string[] {
  return [...new Set(needs.flatMap(({ namespace }) => namespace ?? []))]
}

/** An access entry is of the role, not of its session. A path of the role is not in the name of the session. */
export function principalArn({ arn, partition, account }: CallerIdentity): string {
  const [, role] = /:assumed-role\/([^/]+)\//.exec(arn) ?? []
  return role === undefined ? arn : `arn:${partition}:iam::${account}:role/${role}`
}
