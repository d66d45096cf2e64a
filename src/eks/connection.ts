import type { AwsSession } from '../aws/session.ts'
import type { Connection } from '../kubernetes/connection.ts'
import type { EksCluster } from './cluster.ts'
import { cacheToken } from './token.ts'

/** The API server of a cluster, with tokens of the session that are renewed as long as it is open. */
export function createEksConnection(
  { name, endpoint = '', certificateAuthority }: EksCluster,
  aws: AwsSession,
): Connection {
  const token = cacheToken(async () => ({ cluster: name, region: aws.region, credentials: await aws.credentials() }))
  return {
    server: endpoint,
    certificateAuthority:
      certificateAuthority === undefined ? undefined : Buffer.from(certificateAuthority, 'base64').toString('utf8'),
    credentials: { kind: 'token', token },
  }
}
