import type { AwsCredentials } from '../aws/credentials/credentials.ts'
import { presignIdentity } from '../aws/presigned-identity.ts'

export interface ClusterToken {
  /** Bearer token of the Kubernetes API; a secret. */
  readonly token: string
  /** When to request a new one: a minute before the cluster rejects it, or before its credentials expire. */
  readonly expiresAt: Date
}

export interface TokenRequest {
  readonly cluster: string
  readonly region: string
  readonly credentials: AwsCredentials
  readonly now?: Date
}

/** EKS accepts a token for 15 minutes after it was signed, regardless of X-Amz-Expires. */
const acceptedMs = 15 * 60_000
/** Allows for slow requests and clock skew. */
const marginMs = 60_000

/**
 * An EKS token: a presigned GetCallerIdentity, bound to one cluster by a signed header. No request is sent.
 * Source: kubernetes-sigs/aws-iam-authenticator, "API Authorization from Outside a Cluster".
 */
export async function createClusterToken({
  cluster,
  region,
  credentials,
  now = new Date(),
}: TokenRequest): Promise<ClusterToken> {
  const url = await presignIdentity({
    region,
    credentials,
    headers: { 'x-k8s-aws-id': cluster },
    expiresIn: 60,
    now,
  })
  const accepted = now.getTime() + acceptedMs
  const end = Math.min(accepted, credentials.expiration?.getTime() ?? accepted)
  return {
    token: `k8s-aws-v1.${Buffer.from(url.href).toString('base64url')}`,
    expiresAt: new Date(end - Math.min(marginMs, (end - now.getTime()) / 2)),
  }
}

/** Returns a token that is replaced only when it is about to expire. */
export function cacheToken(request: () => Promise<TokenRequest>): () => Promise<string> {
  let latest: ClusterToken | undefined
  return async () => {
    if (latest === undefined || latest.expiresAt.getTime() <= Date.now())
      latest = await createClusterToken(await request())
    return latest.token
  }
}
