/**
 * The stack's AWS endpoint: forwards requests to the emulator unchanged, except that DescribeCluster returns the stack's
 * own Kubernetes API server, STS answers in JSON on request, the registry requires a login, and tests can inject faults and
 * shorten sessions.
 *
 * Faults are managed at `/_stack/faults` (no bucket can have that name), short sessions at `/_stack/sessions`: POST a rule,
 * GET all, DELETE all. A name sent to `/_stack/sessions/end` ends its sessions. The latest requests are at `/_stack/requests`: GET, DELETE.
 * Clusters whose status at `/_stack/clusters` is CREATING are described so until it is ACTIVE.
 */

import { readFile } from 'node:fs/promises'
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkFault, buildFaultResponse, matchesFault, type FaultRule } from './faults.ts'
import { createHeldClusters, type HeldClusters } from './held-clusters.ts'
import { parseAwsOperation, type AwsOperation } from './operation.ts'
import { createRegistryLoginCheck, type RegistryLoginCheck } from './registry-login.ts'
import { checkSessionName, checkSessionRule, createSessions, type Sessions } from './sessions.ts'
import { convertStsToJson } from './sts-json.ts'

export interface AwsProxyOptions {
  /** Port of the emulator on 127.0.0.1. */
  readonly upstream: number
  /** File that the kubernetes part writes; see {@link ClusterFile}. It may appear later, or never. */
  readonly clusterFile: string
  readonly faults: readonly FaultRule[]
}

/** The Kubernetes part's description of its API server. */
interface ClusterFile {
  readonly endpoint: string
  /** PEM, base64, as in DescribeCluster. */
  readonly certificateAuthorityData: string
}

/** A request in the endpoint's log. */
export interface AwsRequestLine {
  readonly method: string
  readonly url: string
  readonly service: string
  readonly operation?: string
}

const longestLog = 10_000

/** A rule and the number of requests it has hit. */
interface ActiveFault {
  readonly rule: FaultRule
  hits: number
}

/** Forms are short; anything longer is not an AWS query. */
const longestForm = 1 << 20

/** Headers of a single connection, not of the message (RFC 9110, section 7.6.1). */
const hopByHop = new Set(['connection', 'keep-alive', 'proxy-connection', 'expect'])

export function createAwsProxy(options: AwsProxyOptions): Server {
  const faults: ActiveFault[] = options.faults.map((rule) => ({ rule, hits: 0 }))
  const login = createRegistryLoginCheck()
  const sessions = createSessions()
  const clusters = createHeldClusters()
  const requests: AwsRequestLine[] = []
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing, { options, faults, login, sessions, clusters, requests }).catch((error: unknown) => {
      console.error(`${incoming.method} ${incoming.url}: ${String(error)}`)
      if (!outgoing.headersSent) outgoing.writeHead(502, { 'content-type': 'text/plain' })
      outgoing.end(`the AWS emulator does not respond: ${String(error)}\n`)
    })
  })
  // Image layers may take long, and clients reuse connections for longer than Node's default of five seconds.
  server.requestTimeout = 0
  server.keepAliveTimeout = 75_000
  return server
}

/** State that outlives a request. */
interface Endpoint {
  readonly options: AwsProxyOptions
  readonly faults: ActiveFault[]
  readonly login: RegistryLoginCheck
  readonly sessions: Sessions
  readonly clusters: HeldClusters
  readonly requests: AwsRequestLine[]
}

async function handle(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { options, faults, login, sessions, clusters, requests }: Endpoint,
): Promise<void> {
  const head = { method: incoming.method ?? 'GET', url: incoming.url ?? '/', headers: incoming.headers }
  if (head.url === '/_stack/faults') return serveRules(incoming, outgoing, createFaultRules(faults))
  if (head.url === '/_stack/sessions') return serveRules(incoming, outgoing, createSessionRules(sessions))
  if (head.url === '/_stack/sessions/end') return serveRules(incoming, outgoing, createSessionEnd(sessions))
  if (head.url === '/_stack/clusters') return serveRules(incoming, outgoing, createClusterRules(clusters))
  if (head.url === '/_stack/requests') {
    reportRequests(incoming, outgoing, requests)
    return
  }
  const isForm = incoming.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false
  const body = isForm ? await readBody(incoming, longestForm) : undefined
  const operation = parseAwsOperation(head, body?.toString('utf8'))
  recordRequest(requests, head, operation)
  if (await applyFault({ faults, sessions }, operation, incoming, outgoing)) return
  if (sessions.isExpired(head)) {
    sendFault(incoming, outgoing, { fault: 'expired' }, operation)
    return
  }
  if (operation.protocol === 'registry') {
    const refusal = login.refuse(incoming.headers.authorization, incoming.headers.host ?? '')
    if (refusal) {
      incoming.resume()
      outgoing.writeHead(401, refusal)
      outgoing.end('Not Authorized\n')
      return
    }
  }
  const answer = await forward(incoming, body, options.upstream)
  outgoing.sendDate = false
  const wantsJson = incoming.headers.accept?.includes('application/json') ?? false
  const form = body?.toString('utf8') ?? ''
  const edit = selectEdit(operation, { wantsJson, form, clusterFile: options.clusterFile, login, sessions, clusters })
  if (edit) return answerEdited(answer, outgoing, edit)
  outgoing.writeHead(answer.statusCode ?? 502, answer.statusMessage, selectEndToEndHeaders(answer.rawHeaders))
  answer.pipe(outgoing)
  answer.on('error', () => outgoing.destroy())
}

/** Forwards the request to the emulator with its own headers, including Host, because signatures cover them. */
async function forward(incoming: IncomingMessage, body: Buffer | undefined, port: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const onward = request({
      host: '127.0.0.1',
      port,
      method: incoming.method,
      path: incoming.url,
      headers: [...selectEndToEndHeaders(incoming.rawHeaders), ...buildTransportHeaders(incoming.headers.host)],
      // A new connection per request: the emulator closes idle ones without notice.
      agent: false,
      setHost: false,
    })
    onward.on('response', resolve).on('error', reject)
    incoming.on('close', () => {
      if (!incoming.complete) onward.destroy()
    })
    if (body) onward.end(body)
    else incoming.pipe(onward)
  })
}

/** Requests for AWS host names come from the TLS proxy, hence arrived over TLS: `aws:SecureTransport` is true. */
function buildTransportHeaders(host = ''): readonly string[] {
  return /\.amazonaws\.com(\.cn)?$/.test(host) ? ['x-forwarded-proto', 'https'] : []
}

/** Changes the body of a response. */
interface ResponseEdit {
  readonly text: (body: string, status: number) => string | Promise<string>
  readonly contentType?: string
}

interface EditContext extends Pick<AwsProxyOptions, 'clusterFile'>, Pick<Endpoint, 'login' | 'sessions' | 'clusters'> {
  readonly wantsJson: boolean
  readonly form: string
}

function selectEdit(
  { service, name, protocol }: AwsOperation,
  { wantsJson, form, clusterFile, login, sessions, clusters }: EditContext,
): ResponseEdit | undefined {
  if (service === 'eks' && name === 'DescribeCluster') {
    return {
      text: (body, status) => (status === 200 ? (clusters.describe(body) ?? withCluster(body, clusterFile)) : body),
    }
  }
  if (service === 'ecr' && name === 'GetAuthorizationToken') {
    const learn = (body: string, status: number): string => {
      if (status === 200) login.learn(body)
      return body
    }
    return { text: learn }
  }
  if (service === 'sts' && name?.startsWith('AssumeRole') === true) {
    return { text: (body) => sessions.shorten(form, body) }
  }
  if (service === 'sts' && protocol === 'query' && wantsJson) {
    return { text: (body) => convertStsToJson(body) ?? body, contentType: 'application/json' }
  }
  return undefined
}

async function answerEdited(answer: IncomingMessage, outgoing: ServerResponse, edit: ResponseEdit): Promise<void> {
  const status = answer.statusCode ?? 502
  const body = Buffer.from(await edit.text((await readBody(answer)).toString('utf8'), status))
  const replaced = ['content-length', ...(edit.contentType ? ['content-type'] : [])]
  const headers = pairHeaders(selectEndToEndHeaders(answer.rawHeaders)).filter(
    ([name]) => !replaced.includes(name.toLowerCase()),
  )
  if (edit.contentType) headers.push(['content-type', edit.contentType])
  outgoing.writeHead(status, [...headers, ['content-length', String(body.length)]].flat())
  outgoing.end(body)
}

/** Puts the stack's API server into the response of DescribeCluster; unchanged if there is none, or if the cluster has its own address. */
async function withCluster(body: string, clusterFile: string): Promise<string> {
  const text = await readFile(clusterFile, 'utf8').catch(() => undefined)
  if (text === undefined) return body
  const { endpoint, certificateAuthorityData } = JSON.parse(text) as ClusterFile
  const answer = JSON.parse(body) as { cluster: { readonly certificateAuthority?: { readonly data?: string } } }
  if ((answer.cluster.certificateAuthority?.data ?? '') !== '') return body
  const cluster = { ...answer.cluster, endpoint, certificateAuthority: { data: certificateAuthorityData } }
  return JSON.stringify({ ...answer, cluster })
}

/** Applies the first matching fault; true if the request has been answered. */
async function applyFault(
  { faults, sessions }: Pick<Endpoint, 'faults' | 'sessions'>,
  operation: AwsOperation,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<boolean> {
  const head = { url: incoming.url ?? '/', headers: incoming.headers }
  const active = faults.find(
    ({ rule, hits }) =>
      hits < (rule.count ?? Infinity) && matchesFault(rule, operation, head, (key) => sessions.findAccount(key)),
  )
  if (!active) return false
  active.hits++
  const { rule } = active
  switch (rule.fault) {
    case 'slow':
      await sleep(rule.milliseconds ?? 2000)
      return false
    case 'reset':
      incoming.socket.resetAndDestroy()
      return true
    case 'throttle':
    case 'expired':
    case 'error':
      sendFault(incoming, outgoing, { ...rule, fault: rule.fault }, operation)
      return true
  }
}

function sendFault(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  rule: Parameters<typeof buildFaultResponse>[0],
  { protocol }: AwsOperation,
): void {
  const { status, headers, body } = buildFaultResponse(rule, protocol)
  incoming.resume()
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  outgoing.end(incoming.method === 'HEAD' ? undefined : body)
}

function recordRequest(
  requests: AwsRequestLine[],
  { method, url }: { readonly method: string; readonly url: string },
  { service, name }: AwsOperation,
): void {
  // The stack's own health checks are not logged.
  if (url.startsWith('/_ministack/')) return
  requests.push({ method, url, service, ...(name === undefined ? {} : { operation: name }) })
  if (requests.length > longestLog) requests.shift()
}

function reportRequests(incoming: IncomingMessage, outgoing: ServerResponse, requests: AwsRequestLine[]): void {
  incoming.resume()
  if (incoming.method === 'DELETE') requests.length = 0
  outgoing.writeHead(200, { 'content-type': 'application/json' })
  outgoing.end(`${JSON.stringify(requests)}\n`)
}

/** Rules managed over HTTP. */
interface RuleSet {
  /** @throws Error that names the problem */
  readonly add: (rule: unknown) => void
  readonly clear: () => void
  readonly all: () => readonly object[]
}

function createFaultRules(faults: ActiveFault[]): RuleSet {
  return {
    add: (rule) => faults.push({ rule: checkFault(rule), hits: 0 }),
    clear: () => (faults.length = 0),
    all: () => faults.map(({ rule, hits }) => ({ ...rule, hits })),
  }
}

function createSessionRules({ add, clear, counts }: Sessions): RuleSet {
  return {
    add: (rule) => {
      add(checkSessionRule(rule))
    },
    clear,
    all: counts,
  }
}

function createSessionEnd({ end, clear, counts }: Sessions): RuleSet {
  return {
    add: (sessions) => {
      end(checkSessionName(sessions))
    },
    clear,
    all: counts,
  }
}

function createClusterRules({ set, clear, list }: HeldClusters): RuleSet {
  return { add: set, clear, all: list }
}

async function serveRules(incoming: IncomingMessage, outgoing: ServerResponse, rules: RuleSet): Promise<void> {
  const reply = (status: number, value: unknown): void => {
    outgoing.writeHead(status, { 'content-type': 'application/json' })
    outgoing.end(`${JSON.stringify(value)}\n`)
  }
  if (incoming.method === 'DELETE') rules.clear()
  if (incoming.method === 'POST') {
    try {
      rules.add(JSON.parse((await readBody(incoming, longestForm)).toString('utf8')))
    } catch (error) {
      reply(400, { message: error instanceof Error ? error.message : String(error) })
      return
    }
  }
  reply(200, rules.all())
}

async function readBody(message: IncomingMessage, limit = Infinity): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) throw new Error(`the body is longer than ${limit} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Raw headers (name, value, name, value …) without those of the connection. */
function selectEndToEndHeaders(rawHeaders: readonly string[]): string[] {
  return pairHeaders(rawHeaders)
    .filter(([name]) => !hopByHop.has(name.toLowerCase()))
    .flat()
}

function pairHeaders(rawHeaders: readonly string[]): [name: string, value: string][] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, index) => [
    rawHeaders[2 * index] ?? '',
    rawHeaders[2 * index + 1] ?? '',
  ])
}
