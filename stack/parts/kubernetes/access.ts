/** Who may do what: IAM roles become Kubernetes users and groups, as on EKS. */

/** Name of the cluster that tokens must be made for (`aws eks get-token --cluster-name …`). */
export const clusterName = 'local'

const viewers = 'eks-viewers'

/** Names of the IAM roles that the cluster knows; any other role is refused with 401. */
export const roles = {
  /** May do everything. */
  admin: 'eks-admin',
  /** May read everything but Secrets; 403 otherwise. */
  viewer: 'eks-viewer',
  /** Known, but without any permission: 403. */
  powerless: 'eks-powerless',
} as const

export function roleArn(account: string, role: string): string {
  return `arn:aws:iam::${account}:role/${role}`
}

/**
 * Configuration of aws-iam-authenticator. The account's root user, which the stack's own credentials belong to, stands
 * for the creator of the cluster, who is its administrator on EKS. More roles can be added as on EKS without access
 * entries: in the ConfigMap `aws-auth` of `kube-system`.
 */
export function authenticatorConfig(account: string): string {
  const mapped = { admin: ['system:masters'], viewer: [viewers], powerless: ['eks-powerless'] } as const
  return JSON.stringify(
    {
      clusterID: clusterName,
      server: {
        mapRoles: Object.entries(roles).map(([key, role]) => ({
          rolearn: roleArn(account, role),
          username: `${role}:{{SessionName}}`,
          groups: mapped[key as keyof typeof roles],
        })),
        mapUsers: [{ userarn: `arn:aws:iam::${account}:root`, username: 'creator', groups: ['system:masters'] }],
      },
    },
    undefined,
    2,
  )
}

/** Gives the viewers the built-in role `view`. */
export const viewerBinding = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  metadata: { name: viewers },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
  subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: viewers }],
} as const
