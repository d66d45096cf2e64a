import { type IncomingHttpHeaders, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Transport } from '../../aws/transport.ts'
import { retry } from '../../runner/retry.ts'
import { digestPattern, type ImageReference } from '../image/reference.ts'
import { type ImageManifest, manifestTypes, parseManifest, type StoredImage } from './manifest.ts'
import { computeSha256 } from '../../runner/files/digest.ts'
import { getOwn } from '../../runner/records.ts'

/** The digest that a tag points to now, or why it is unknown. */
export type ResolvedDigest =
  { readonly kind: 'known'; readonly digest: string } | { readonly kind: 'unknown'; readonly why: string }

export interface RegistryClientOptions {
  readonly transport: Pick<Transport, 'httpAgent' | 'httpsAgent'>
  /** `user:password` in base64, by registry. */
  readonly credentials: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/**
 * Asks a registry for the digest of an image without downloading it (OCI distribution specification, "Checking if content
 * exists in the registry"; tokens as in "Token Authentication Specification" of github.com/distribution/distribution).
 * Throws only on cancellation: without an answer the content is unknown, and the image is built.
 */
export async function resolveDigest(
  reference: ImageReference,
  options: RegistryClientOptions,
): Promise<ResolvedDigest> {
  if (reference.digest !== undefined) return { kind: 'known', digest: reference.digest }
  try {
    const digest = await retry(() => fetchDigest(reference, options), {
      attempts: 3,
      baseMs: 300,
      maxMs: 5000,
      signal: options.signal,
      shouldRetry: (error) => !(error instanceof RegistryRefusal) || error.transient,
    })
    return { kind: 'known', digest }
  } catch (error) {
    options.signal.throwIfAborted()
    return { kind: 'unknown', why: (error as Error).message }
  }
}

/**
 * The ONBUILD instructions that building on an image executes (OCI image specification, `config.OnBuild` as Docker writes it).
 * @param platforms those that are built; an index has an image for each
 * @returns why they are unknown, or the instructions of all platforms
 */
export async function readBuildTriggers(
  reference: ImageReference,
  digest: string,
  platforms: readonly string[],
  options: RegistryClientOptions,
): Promise<
  { readonly kind: 'known'; readonly triggers: readonly string[] } | { readonly kind: 'unknown'; readonly why: string }
> {
  try {
    const manifest = parseManifest(await fetchManifest(reference, digest, options))
    const images =
      manifest.kind === 'image' ? [manifest] : await fetchPlatforms(manifest, platforms, reference, options)
    const configs = await Promise.all(images.map(({ config }) => fetchBody(reference, `blobs/${config}`, options)))
    const triggers = configs.flatMap((body) => {
      const { config } = JSON.parse(body.toString('utf8')) as {
        readonly config?: { readonly OnBuild?: readonly string[] | null }
      }
      return config?.OnBuild ?? []
    })
    return { kind: 'known', triggers: [...new Set(triggers)] }
  } catch (error) {
    options.signal.throwIfAborted()
    return { kind: 'unknown', why: (error as Error).message }
  }
}

async function fetchPlatforms(
  { images }: Extract<ImageManifest, { kind: 'index' }>,
  platforms: readonly string[],
  reference: ImageReference,
  options: RegistryClientOptions,
): Promise<readonly Extract<ImageManifest, { kind: 'image' }>[]> {
  const wanted = images.filter(({ platform }) =>
    platforms.some((one) => platform.startsWith(one) || one.startsWith(platform)),
  )
  const manifests = await Promise.all(
    (wanted.length > 0 ? wanted : images).map(({ digest }) => fetchManifest(reference, digest, options)),
  )
  return manifests.map(parseManifest).filter((manifest) => manifest.kind === 'image')
}

async function fetchManifest(
  reference: ImageReference,
  digest: string,
  options: RegistryClientOptions,
): Promise<StoredImage> {
  const body = await fetchBody(reference, `manifests/${digest}`, options)
  return { digest, manifest: body.toString('utf8'), mediaType: undefined }
}

/** Follows the redirect to a storage service, which must not see the login. */
async function fetchBody(reference: ImageReference, name: string, options: RegistryClientOptions): Promise<Buffer> {
  const { registry, repository } = reference
  const url = `${resolveAddress(registry)}/v2/${repository}/${name}`
  const headers = { accept: [...manifestTypes, '*/*'].join(', ') }
  let answer = await send('GET', url, headers, options)
  if (answer.status === 401) {
    const authorization = await authorize(reference, answer.headers['www-authenticate'] ?? '', options)
    answer = await send('GET', url, { ...headers, authorization }, options)
  }
  const { location } = answer.headers
  if (answer.status >= 300 && answer.status < 400 && location !== undefined) {
    answer = await send('GET', new URL(location, url).href, {}, options)
  }
  if (answer.status !== 200) throw new RegistryRefusal(`${registry} answered ${answer.status}`, answer.status)
  return answer.body
}

class RegistryRefusal extends Error {
  readonly transient: boolean
  constructor(message: string, status: number) {
    super(message)
    this.transient = status === 429 || status >= 500
  }
}

async function fetchDigest(reference: ImageReference, options: RegistryClientOptions): Promise<string> {
  const { registry, repository, tag = 'latest' } = reference
  const url = `${resolveAddress(registry)}/v2/${repository}/manifests/${tag}`
  const headers = { accept: manifestTypes.join(', ') }
  let answer = await send('HEAD', url, headers, options)
  let authorization: string | undefined
  if (answer.status === 401) {
    authorization = await authorize(reference, answer.headers['www-authenticate'] ?? '', options)
    answer = await send('HEAD', url, { ...headers, authorization }, options)
  }
  if (answer.status !== 200) throw new RegistryRefusal(`${registry} answered ${answer.status}`, answer.status)
  const digest = answer.headers['docker-content-digest']
  if (typeof digest === 'string' && digestPattern.test(digest)) return digest
  // The header is optional; it is the digest of the manifest.
  const whole = await send('GET', url, authorization === undefined ? headers : { ...headers, authorization }, options)
  if (whole.status !== 200) throw new RegistryRefusal(`${registry} answered ${whole.status}`, whole.status)
  return `sha256:${computeSha256(whole.body)}`
}

/** Docker Hub's registry has a different name than its images; a registry on this machine needs no TLS. */
function resolveAddress(registry: string): string {
  if (registry === 'docker.io') return 'https://registry-1.docker.io'
  const local = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(registry)
  return `${local ? 'http' : 'https'}://${registry}`
}

async function authorize(
  { registry, repository }: ImageReference,
  challenge: string,
  options: RegistryClientOptions,
): Promise<string> {
  const credentials = getOwn(options.credentials, registry)
  const basic = credentials === undefined ? undefined : `Basic ${credentials}`
  if (/^basic\b/i.test(challenge)) {
    if (basic === undefined) throw new RegistryRefusal(`${registry} requires a login, but there is none`, 401)
    return basic
  }
  const parameters = new Map(
    [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )
  const realm = parameters.get('realm')
  if (realm === undefined || !URL.canParse(realm))
    throw new RegistryRefusal(`${registry} does not say where to log in`, 401)
  const url = new URL(realm)
  // Never send credentials in plaintext.
  if (url.protocol !== 'https:' && !resolveAddress(registry).startsWith('http:')) {
    throw new RegistryRefusal(`${registry} wants the login sent to ${url.origin} in plaintext`, 401)
  }
  const service = parameters.get('service')
  if (service !== undefined) url.searchParams.set('service', service)
  url.searchParams.set('scope', `repository:${repository}:pull`)
  const answer = await send('GET', url.href, basic === undefined ? {} : { authorization: basic }, options)
  if (answer.status !== 200)
    throw new RegistryRefusal(`${url.host} answered ${answer.status} to the login`, answer.status)
  const { token, access_token: accessToken } = JSON.parse(answer.body.toString('utf8')) as Partial<
    Record<string, string>
  >
  return `Bearer ${token ?? accessToken ?? ''}`
}

interface RegistryResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const timeoutMs = 10_000
const longestBody = 8 * 1024 * 1024

function send(
  method: 'GET' | 'HEAD',
  url: string,
  headers: Readonly<Record<string, string>>,
  { transport, signal }: RegistryClientOptions,
): Promise<RegistryResponse> {
  return new Promise((resolve, reject) => {
    const secure = url.startsWith('https:')
    const agent = secure ? transport.httpsAgent : transport.httpAgent
    const request = (secure ? httpsRequest : httpRequest)(url, {
      method,
      headers: { ...headers, 'user-agent': 'eks-actions' },
      agent,
      signal,
      timeout: timeoutMs,
    })
    request.on('timeout', () => request.destroy(new Error(`${new URL(url).host} did not answer`)))
    request.on('error', reject)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > longestBody) request.destroy(new Error(`${new URL(url).host} sent too long an answer`))
        else chunks.push(chunk)
      })
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
    request.end()
  })
}
