/**
 * EKS clusters in front of the one API server: each has its own version and its own nodes below `/<region>/<name>`. All other
 * requests are forwarded, with whatever the caller authenticates itself with.
 *
 * The AWS part reports clusters by POST to the control server.
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, request } from 'node:https'
import type { PemPair } from '../pki.ts'
import { parseReportedCluster, type ReportedCluster } from './model.ts'
import type { NodeGroupNodes } from './nodes.ts'

export interface EksFrontOptions {
  /** URL of the API server. */
  readonly apiServer: string
  readonly certificateAuthority: string
  /** Certificate of the API server, which clients of the clusters see, too. */
  readonly identity: PemPair
  readonly nodes: NodeGroupNodes
}

export interface EksFront {
  /** For clients of the clusters, over TLS. */
  readonly clusters: Server
  readonly control: Server
}

export function createEksFront(options: EksFrontOptions): EksFront {
  const reported = new Map<string, ReportedCluster>()
  const { certificate: cert, key } = options.identity
  const clusters = createTlsServer({ cert, key }, (incoming, outgoing) => {
    const target = parseTarget(incoming.url ?? '/')
    const cluster = target && reported.get(target.cluster)
    if (cluster === undefined || target === undefined) {
      incoming.resume()
      sendJson(outgoing, 404, { message: `no such cluster: ${incoming.url ?? ''}` })
      return
    }
    const answer = incoming.method === 'GET' ? answerAsCluster(target.url, cluster) : undefined
    if (answer === undefined) {
      forward(incoming, outgoing, addWatchTimeout(target.url), options)
      return
    }
    incoming.resume()
    sendJson(outgoing, 200, answer)
  })
  const control = createServer((incoming, outgoing) => {
    report(incoming, reported, options.nodes).then(
      () => {
        sendJson(outgoing, 200, {})
      },
      (error: unknown) => {
        console.error(error)
        sendJson(outgoing, 500, { message: String(error) })
      },
    )
  })
  return { clusters, control }
}

interface Target {
  /** `<region>/<name>`. */
  readonly cluster: string
  /** The rest, as the API server knows it. */
  readonly url: string
}

function parseTarget(url: string): Target | undefined {
  const [, cluster, rest] = /^\/([^/]+\/[^/]+)(\/.*)$/.exec(url) ?? []
  return cluster === undefined || rest === undefined ? undefined : { cluster, url: rest }
}

/** Lists of all namespaces that eksctl empties before it deletes a cluster: what is in them belongs to other clusters. */
const ofOthers: Readonly<Record<string, readonly [apiVersion: string, kind: string]>> = {
  '/api/v1/services': ['v1', 'ServiceList'],
  '/apis/networking.k8s.io/v1/ingresses': ['networking.k8s.io/v1', 'IngressList'],
}

/** @returns undefined if the API server answers */
function answerAsCluster(url: string, { version }: ReportedCluster): object | undefined {
  const [path = ''] = url.split('?', 1)
  if (path === '/version') {
    const [major = '', minor = ''] = version.split('.')
    return { major, minor, gitVersion: `v${version}.2-eks-local`, platform: 'linux/amd64' }
  }
  const list = Object.hasOwn(ofOthers, path) ? ofOthers[path] : undefined
  return list && { apiVersion: list[0], kind: list[1], metadata: { resourceVersion: '1' }, items: [] }
}

/** Watches last half an hour on EKS; those of the stack's API server end after seconds, which clients of the stack must bear. */
function addWatchTimeout(url: string): string {
  const isUnlimitedWatch = /[?&]watch=(true|1)\b/.test(url) && !url.includes('timeoutSeconds=')
  return isUnlimitedWatch ? `${url}&timeoutSeconds=1800` : url
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, url: string, options: EksFrontOptions): void {
  const { method, rawHeaders } = incoming
  const onward = request(new URL(url, options.apiServer), {
    method,
    headers: rawHeaders,
    ca: options.certificateAuthority,
    setHost: false,
  })
  onward.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
    outgoing.flushHeaders()
    answer.pipe(outgoing)
    answer.on('error', () => outgoing.destroy())
  })
  onward.on('error', (error) => {
    if (outgoing.headersSent) outgoing.destroy()
    else sendJson(outgoing, 502, { message: String(error) })
  })
  outgoing.on('close', () => onward.destroy())
  incoming.pipe(onward)
}

/** A deleted cluster is reported without node groups, so that its nodes go. */
async function report(
  incoming: IncomingMessage,
  reported: Map<string, ReportedCluster>,
  nodes: NodeGroupNodes,
): Promise<void> {
  let text = ''
  for await (const chunk of incoming.setEncoding('utf8') as AsyncIterable<string>) text += chunk
  if (incoming.method !== 'POST') return
  const cluster = parseReportedCluster(text)
  reported.set(`${cluster.region}/${cluster.name}`, cluster)
  await nodes.reconcile(cluster)
}

function sendJson(outgoing: ServerResponse, status: number, value: object): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' })
  outgoing.end(`${JSON.stringify(value)}\n`)
}
