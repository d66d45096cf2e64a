import type { IncomingMessage } from 'node:http'
import { Agent, request as httpsRequest } from 'node:https'
import type { EnvironmentVariables } from '../runner/host/environment.ts'
import { retry } from '../runner/retry.ts'
import type { Connection } from './connection.ts'
import { KubernetesError, parseKubernetesError, type KubernetesStatus } from './error.ts'

/** The API of a cluster. Paths are those of the API reference: `/api/v1/namespaces/shop/pods`. */
export interface KubernetesClient extends Disposable {
  /** @throws KubernetesError if the server returns an error; network errors of Node.js */
  readonly get: <T>(path: string, query?: Query) => Promise<T>
  /** Undefined if there is no such object. */
  readonly find: <T>(path: string) => Promise<T | undefined>
  /**
   * A POST that creates nothing, such as a SelfSubjectReview. Retried like reads, except after a timeout: it is the first request
   * to a cluster, and waiting for an unreachable one several times helps nobody.
   */
  readonly review: <T>(path: string, question: object) => Promise<T>
  /** Not retried, unlike reads. */
  readonly post: <T>(path: string, body: object) => Promise<T>
  /**
   * A merge patch (RFC 7386): null removes a field. If it contains `metadata.uid` or `metadata.resourceVersion`, the server
   * rejects it with 409 for another object or another version. Not retried.
   */
  readonly patch: <T>(path: string, change: object) => Promise<T>
  /** Requests the deletion without waiting for it. Not retried. @returns false if there is no such object */
  readonly remove: (path: string, preconditions: Preconditions) => Promise<boolean>
  /** The raw response, for example the log of a container. */
  readonly text: (path: string, query?: Query) => Promise<string>
  /**
   * Changes to the objects below a path, as they happen, until the server ends the watch (every few minutes).
   * @throws KubernetesError with status 410 if `resourceVersion` is too old: list again
   */
  readonly watch: <T>(path: string, query: Query, signal: AbortSignal) => AsyncIterable<WatchEvent<T>>
}

/** The server rejects the deletion with 409 unless the object still matches. */
export interface Preconditions {
  readonly uid?: string
  readonly resourceVersion?: string
}

export type Query = Readonly<Record<string, string | number | undefined>>

export interface WatchEvent<T> {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK'
  readonly object: T
}

export interface KubernetesClientOptions {
  readonly environment: EnvironmentVariables
  readonly signal: AbortSignal
  /** Milliseconds without a byte after which a request fails; does not apply to watches. */
  readonly timeoutMs?: number
  /** Attempts for reads, the first one included. */
  readonly attempts?: number
}

interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly query?: Query | undefined
  readonly body?: object
  readonly signal: AbortSignal
  readonly timeoutMs: number
}

type ApiRequest = Omit<ApiCall, 'signal' | 'timeoutMs'>

export function createKubernetesClient(connection: Connection, options: KubernetesClientOptions): KubernetesClient {
  const { environment, signal, timeoutMs = 30_000, attempts = 5 } = options
  const agent = new Agent({
    keepAlive: true,
    proxyEnv: environment,
    ...buildTlsOptions(connection),
  })
  const send = async (call: ApiCall): Promise<IncomingMessage> => {
    const response = await openResponse(connection, agent, call)
    const { statusCode = 0 } = response
    if (statusCode >= 200 && statusCode < 300) return response
    throw parseKubernetesError(statusCode, await readBody(response))
  }
  const sendOnce = async (call: ApiRequest): Promise<string> => readBody(await send({ ...call, signal, timeoutMs }))
  const sendWithRetry = (call: ApiRequest, rule = shouldRetry): Promise<string> =>
    retry(() => sendOnce(call), { attempts, baseMs: 300, maxMs: 10_000, signal, shouldRetry: rule })
  const readText = (path: string, query?: Query): Promise<string> => sendWithRetry({ method: 'GET', path, query })
  const get = async <T>(path: string, query?: Query): Promise<T> => JSON.parse(await readText(path, query)) as T
  return {
    get,
    text: readText,
    find: async <T>(path: string) => {
      try {
        return await get<T>(path)
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },
    review: async <T>(path: string, body: object) =>
      JSON.parse(
        await sendWithRetry({ method: 'POST', path, body }, (error) => !isTimeout(error) && shouldRetry(error)),
      ) as T,
    post: async <T>(path: string, body: object) => JSON.parse(await sendOnce({ method: 'POST', path, body })) as T,
    patch: async <T>(path: string, body: object) => JSON.parse(await sendOnce({ method: 'PATCH', path, body })) as T,
    remove: async (path, preconditions) => {
      const body = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions }
      try {
        await sendOnce({ method: 'DELETE', path, body })
        return true
      } catch (error) {
        if (isMissing(error)) return false
        throw error
      }
    },
    watch: (path, query, until) => {
      const either = AbortSignal.any([signal, until])
      return readEvents(() =>
        send({ method: 'GET', path, query: { ...query, watch: 'true' }, signal: either, timeoutMs: 0 }),
      )
    },
    [Symbol.dispose]: () => {
      agent.destroy()
    },
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof KubernetesError && error.status === 404
}

function buildTlsOptions({ certificateAuthority, serverName, insecure, credentials }: Connection) {
  return {
    ...(insecure === true ? { rejectUnauthorized: false } : {}),
    ...(certificateAuthority === undefined ? {} : { ca: certificateAuthority }),
    ...(serverName === undefined ? {} : { servername: serverName }),
    ...(credentials.kind === 'certificate' ? { cert: credentials.certificate, key: credentials.key } : {}),
  }
}

const contentTypes: Partial<Record<ApiCall['method'], string>> = { PATCH: 'application/merge-patch+json' }

async function openResponse(
  { server, credentials }: Connection,
  agent: Agent,
  call: ApiCall,
): Promise<IncomingMessage> {
  const { method, path, query = {}, body, signal, timeoutMs } = call
  const url = new URL(`${server.replace(/\/$/, '')}${path}`)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  const content = body === undefined ? undefined : JSON.stringify(body)
  const headers = {
    accept: 'application/json',
    // Node.js does not set the length of a DELETE's body by itself.
    ...(content === undefined
      ? {}
      : {
          'content-type': contentTypes[method] ?? 'application/json',
          'content-length': Buffer.byteLength(content),
        }),
    ...(credentials.kind === 'token' ? { authorization: `Bearer ${await credentials.token()}` } : {}),
  }
  return new Promise((resolve, reject) => {
    const request = httpsRequest(url, { agent, method, headers, signal }, resolve)
    request.once('error', reject)
    if (timeoutMs > 0) {
      request.setTimeout(timeoutMs, () => {
        request.destroy(Object.assign(new Error(`no response within ${timeoutMs / 1000} s`), { code: 'ETIMEDOUT' }))
      })
    }
    request.end(content)
  })
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of response) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks).toString('utf8')
}

/** Network errors, throttling and server errors are temporary; denied and missing is not. */
function shouldRetry(error: unknown): boolean | number {
  if (!(error instanceof KubernetesError)) return transient.has((error as NodeJS.ErrnoException).code ?? '')
  return error.status === 429 || error.status >= 500 ? (error.retryAfterMs ?? true) : false
}

function isTimeout(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ETIMEDOUT'
}

const transient = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ECONNABORTED'])

async function* readEvents<T>(begin: () => Promise<IncomingMessage>): AsyncGenerator<WatchEvent<T>> {
  const response = await begin()
  try {
    for await (const line of readLines(response)) {
      const event = JSON.parse(line) as WatchEvent<T> | { readonly type: 'ERROR'; readonly object: KubernetesStatus }
      if (event.type === 'ERROR') throw new KubernetesError(event.object.code ?? 500, event.object)
      yield event
    }
  } finally {
    response.destroy()
  }
}

async function* readLines(response: IncomingMessage): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of response.setEncoding('utf8')) {
    const lines = `${rest}${chunk as string}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines.filter((line) => line !== '')
  }
}
