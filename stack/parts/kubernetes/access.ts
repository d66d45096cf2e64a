/** Access control: IAM roles map to Kubernetes users and groups, as on EKS. */

/** Name of the cluster that tokens must be issued for (`aws eks get-token --cluster-name …`). */
export const localClusterName = 'local'

const viewers = 'eks-viewers'

/** Names of the IAM roles that the cluster knows; any other role gets 401. */
export const localRoles = {
  /** Full access. */
  admin: 'eks-admin',
  /** May read everything except Secrets; 403 otherwise. */
  viewer: 'eks-viewer',
  /** Known, but without any permission: 403. */
  powerless: 'eks-powerless',
} as const

/**
 * Roles that `bootstrap` creates for the environments of the example. Access entries would admit them to the clusters of
 * these environments; here they have full access.
 */
const environmentRoles = [
  'eks-actions-development',
  'eks-actions-development-preview',
  'eks-actions-staging',
  'eks-actions-production',
] as const

export function formatRoleArn(account: string, role: string): string {
  return `arn:aws:iam::${account}:role/${role}`
}

/**
 * Renders the configuration of aws-iam-authenticator. The account's root user, which the stack's own credentials belong to,
 * acts as the creator of the cluster, who is its administrator on EKS. More roles can be added as on EKS without access
 * entries: in the ConfigMap `aws-auth` in `kube-system`.
 */
export function renderAuthenticatorConfig(account: string): string {
  const mapRole = (role: string, groups: readonly string[]) => ({
    rolearn: formatRoleArn(account, role),
    username: `${role}:{{SessionName}}`,
    groups,
  })
  const mapped = { admin: ['system:masters'], viewer: [viewers], powerless: ['eks-powerless'] } as const
  return JSON.stringify(
    {
      clusterID: localClusterName,
      server: {
        mapRoles: [
          ...Object.entries(localRoles).map(([key, role]) => mapRole(role, mapped[key as keyof typeof localRoles])),
          ...environmentRoles.map((role) => mapRole(role, mapped.admin)),
        ],
        mapUsers: [{ userarn: `arn:aws:iam::${account}:root`, username: 'creator', groups: ['system:masters'] }],
      },
    },
    undefined,
    2,
  )
}

/** Binds the viewers to the built-in role `view`. */
export const viewerBinding = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  metadata: { name: viewers },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
  subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: viewers }],
} as const
