/**
 * Daemon of the download mirror: `node stack/parts/downloads/server.ts --port 8443 --folder /tmp/downloads --entry <prepared>`.
 * One port serves TLS and plain HTTP; the first byte distinguishes them. Plain HTTP is for the TLS proxy, which has terminated TLS.
 */
import { readFileSync, mkdirSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { MirrorVersions } from './catalog.ts'
import { createDownloadMirror } from './mirror.ts'

/** First byte of a TLS handshake record (RFC 8446, 5.1). */
const tlsHandshake = 0x16

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    folder: { type: 'string' },
    entry: { type: 'string' },
    /** A second site, for files that are not in the prepared mirror. */
    site: { type: 'string' },
  },
})
const { folder, entry } = values
if (!folder || !entry) throw new Error('--folder (for the log) and --entry (the prepared mirror) are required')

mkdirSync(folder, { recursive: true })
const versions = JSON.parse(readFileSync(join(entry, 'versions.json'), 'utf8')) as MirrorVersions
const roots = [join(entry, 'site'), ...(values.site === undefined ? [] : [values.site])]
const site = { roots, versions }
const mirror = createDownloadMirror({ site, logFile: join(folder, 'requests.jsonl') })
const readTlsFile = (name: string): Buffer => readFileSync(join(entry, 'keys', 'tls', name))
const secure = createHttpsServer({ key: readTlsFile('key.pem'), cert: readTlsFile('cert.pem') }, mirror)
const plain = createHttpServer(mirror)

const sockets = new Set<Socket>()
const server = createServer((socket) => {
  sockets.add(socket)
  socket.on('close', () => sockets.delete(socket))
  socket.on('error', () => socket.destroy())
  socket.once('readable', () => {
    const first = socket.read(1) as Buffer | null
    if (!first) return
    socket.unshift(first)
    const target = first[0] === tlsHandshake ? secure : plain
    target.emit('connection', socket)
  })
})
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.stdout.write(`listening on https://127.0.0.1:${address.port}\n`)
})

const stop = (): void => {
  server.close(() => process.exit(0))
  for (const socket of sockets) socket.destroy()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
