import type { AwsCredentials } from '../aws/credentials/credentials.ts'
import { presignIdentity } from '../aws/presigned-identity.ts'

export interface ClusterToken {
  /** Bearer token of the Kubernetes API; a secret. */
  readonly token: string
  /** When to ask for another one: a minute before the cluster refuses it, or STS the credentials that are in it. */
  readonly expiresAt: Date
}

export interface TokenRequest {
  readonly cluster: string
  readonly region: string
  readonly credentials: AwsCredentials
  readonly now?: Date
}

/** The authenticator of EKS accepts a token for 15 minutes from its signature, whatever its X-Amz-Expires says. */
const acceptedMs = 15 * 60_000
/** A request takes its time, and clocks differ. */
const marginMs = 60_000

/**
 * The token of EKS: a presigned question who is asking, bound to one cluster by a signed header. Made without a request.
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

/** The token of one request after the other, made anew only when the one before is about to end. */
export function cacheToken(request: () => Promise<TokenRequest>): () => Promise<string> {
  let latest: ClusterToken | undefined
  return async () => {
    if (latest === undefined || latest.expiresAt.getTime() <= Date.now())
      latest = await createClusterToken(await request())
    return latest.token
  }
}
