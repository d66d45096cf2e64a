import type { AwsCredentials } from './credentials/credentials.ts'

export interface IdentityRequest {
  readonly region: string
  readonly credentials: AwsCredentials
  /** Signed with the request, so it is valid only together with them. */
  readonly headers: Readonly<Record<string, string>>
  /** Seconds. */
  readonly expiresIn: number
  readonly now?: Date
}

/**
 * A presigned STS GetCallerIdentity: anyone who requests the URL with the same headers learns whose credentials these are.
 * Until it expires it is as sensitive as a password.
 *
 * The host is always that of AWS, regardless of `AWS_ENDPOINT_URL`: others request the URL and accept no other host.
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
