import type { KubernetesClient } from './client.ts'

/** The caller as the cluster sees it (Kubernetes API reference, `UserInfo`). */
export interface Caller {
  readonly username: string
  readonly groups: readonly string[]
}

interface SelfSubjectReview {
  readonly status?: { readonly userInfo?: Partial<Caller> }
}

/**
 * Reads the identity of the caller, which every authenticated user may (Kubernetes, "Default roles", system:basic-user).
 * @throws KubernetesError; network errors of Node.js
 */
export async function readCaller(client: Pick<KubernetesClient, 'review'>): Promise<Caller> {
  const { status } = await client.review<SelfSubjectReview>('/apis/authentication.k8s.io/v1/selfsubjectreviews', {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'SelfSubjectReview',
  })
  return { username: '', groups: [], ...status?.userInfo }
}
