import type { AwsCredentials } from './credentials/credentials.ts'

export interface IdentityRequest {
  readonly region: string
  readonly credentials: AwsCredentials
  /** Signed with the request, so that it counts only together with them. */
  readonly headers: Readonly<Record<string, string>>
  /** Seconds. */
  readonly expiresIn: number
  readonly now?: Date
}

/**
 * An address that tells whoever opens it, with the same headers, who these credentials are of: STS GetCallerIdentity,
 * presigned. It is as good as a password for as long as it lasts.
 *
 * The host is that of AWS whatever `AWS_ENDPOINT_URL` says: the address is opened by others, who accept no other.
 */
export async function presignIdentity({ region, credentials, headers, expiresIn, now }: IdentityRequest): Promise<URL> {
  const [{ SignatureV4 }, { Hash }] = await Promise.all([import('@smithy/signature-v4'), import('@smithy/core/serde')])
  const hostname = resolveStsHost(region)
  const signer = new SignatureV4({ service: 'sts', region, credentials, sha256: Hash.bind(null, 'sha256') })
  const request = {
    method: 'GET',
    protocol: 'https:',
    hostname,
    path: '/',
    query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
    headers: { host: hostname, ...headers },
  }
  const { query = {} } = await signer.presign(request, {
    expiresIn,
    ...(now === undefined ? {} : { signingDate: now }),
  })
  const url = new URL(`https://${hostname}/`)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value))
  return url
}

/** Suffixes of the partitions (AWS General Reference, "AWS Security Token Service endpoints and quotas"). */
const suffixes: readonly (readonly [RegExp, string])[] = [
  [/^cn-/, 'amazonaws.com.cn'],
  [/^us-iso-/, 'c2s.ic.gov'],
  [/^us-isob-/, 'sc2s.sgov.gov'],
  [/^eu-isoe-/, 'cloud.adc-e.uk'],
  [/^us-isof-/, 'csp.hci.ic.gov'],
  [/^eusc-/, 'amazonaws.eu'],
]

function resolveStsHost(region: string): string {
  const [, suffix] = suffixes.find(([pattern]) => pattern.test(region)) ?? []
  return `sts.${region}.${suffix ?? 'amazonaws.com'}`
}
