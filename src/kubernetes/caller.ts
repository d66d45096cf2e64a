import type { KubernetesClient } from './client.ts'

/** Who a caller is to the cluster (Kubernetes API reference, `UserInfo`). */
export interface Caller {
  readonly username: string
  readonly groups: readonly string[]
}

interface SelfSubjectReview {
  readonly status?: { readonly userInfo?: Partial<Caller> }
}

/**
 * Asks who we are; everybody who is let in may (Kubernetes, "Default roles", system:basic-user).
 * @throws KubernetesError; errors of the network as Node.js has them
 */
export async function readCaller(client: Pick<KubernetesClient, 'review'>): Promise<Caller> {
  const { status } = await client.review<SelfSubjectReview>('/apis/authentication.k8s.io/v1/selfsubjectreviews', {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'SelfSubjectReview',
  })
  return { username: '', groups: [], ...status?.userInfo }
}
