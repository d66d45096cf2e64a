/**
 * A CONNECT proxy that serves AWS host names and those that parts have registered: it terminates TLS with a certificate of
 * the stack's authority and pipes the plaintext to a server of the stack, unread and unchanged.
 */

import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { createSecureContext, createServer as createTlsServer, type SecureContext } from 'node:tls'
import { issueCertificate, type CertificatePair } from './authority.ts'
import { readProxyRoutes, selectRoute } from './routes.ts'

export interface TlsProxyOptions {
  /** Folder of the stack; see `readRoutes`. */
  readonly stack: string
  readonly authority: CertificatePair
  /** Port of the AWS endpoint. */
  readonly aws: number
}

export function createTlsProxy({ stack, authority, aws }: TlsProxyOptions): Server {
  const contextFor = createCertificateCache(authority)
  const server = createServer((incoming, outgoing) => {
    const healthy = incoming.url === '/healthz'
    outgoing.writeHead(healthy ? 200 : 405, { 'content-type': 'text/plain' })
    outgoing.end(healthy ? 'ok\n' : 'The local stack proxies HTTPS only.\n')
  })
  server.on('connect', (incoming, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const [host, port] = splitAuthority(incoming.url ?? '')
    openTunnel(host, port, socket, head).catch((error: unknown) => {
      console.error(`${host}: ${String(error)}`)
      socket.destroy()
    })
  })

  async function openTunnel(host: string, port: number, socket: Duplex, head: Buffer): Promise<void> {
    const route = selectRoute(host, aws, await readProxyRoutes(stack))
    if (route.kind === 'refused') {
      console.error(`refused: ${host}`)
      const reason = `The local stack does not serve ${host}: only AWS host names and those registered by its parts.\n`
      socket.end(
        `HTTP/1.1 403 Forbidden\r\ncontent-type: text/plain\r\ncontent-length: ${reason.length}\r\n\r\n${reason}`,
      )
      return
    }
    const context = route.kind === 'served' ? await contextFor(host) : undefined
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    if (head.length > 0) socket.unshift(head)
    if (route.kind === 'local') joinStreams(socket, connect(port, host.replace(/[[\]]/g, '')))
    else terminateTls(socket, context, route.port)
  }
  return server
}

/** Terminates TLS on a connection and joins the plaintext with a local server. */
function terminateTls(socket: Duplex, context: SecureContext | undefined, port: number): void {
  const tls = createTlsServer({
    SNICallback: (_, done) => {
      done(null, context)
    },
    ALPNProtocols: ['http/1.1'],
  })
  tls.on('secureConnection', (plain) => {
    joinStreams(plain, connect(port, '127.0.0.1'))
  })
  tls.on('tlsClientError', () => socket.destroy())
  tls.emit('connection', socket)
}

/** Pipes in both directions; when one side ends or fails, the other is destroyed. */
function joinStreams(one: Duplex, other: Duplex): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.on('error', () => to.destroy())
    from.on('close', () => to.destroy())
    from.pipe(to)
  }
}

/** Caches TLS contexts by host name, so that each certificate is issued once. */
function createCertificateCache(authority: CertificatePair): (host: string) => Promise<SecureContext> {
  const issued = new Map<string, Promise<SecureContext>>()
  return async (host) => {
    const known = issued.get(host)
    if (known) return known
    const context = issueCertificate(authority, host).then(({ cert, key }) => createSecureContext({ cert, key }))
    issued.set(host, context)
    return context
  }
}

/** Splits `host:port` of a CONNECT request; IPv6 addresses are in brackets. */
function splitAuthority(text: string): [host: string, port: number] {
  const colon = text.lastIndexOf(':')
  return [text.slice(0, colon), Number(text.slice(colon + 1))]
}
