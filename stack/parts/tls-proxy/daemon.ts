/** Program of the TLS proxy: `node daemon.ts <port> <stack folder> <port of the AWS endpoint>`. */

import { readFileSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { createTlsProxy } from './proxy.ts'

const [port, stack = '', aws] = process.argv.slice(2)
const read = (name: string): string => readFileSync(join(stack, 'tls-proxy', name), 'utf8')
const authority = { cert: read('ca.pem'), key: read('ca.key') }
// Node.js keeps what it compiled when it exits, but a signal ends this program.
createTlsProxy({ stack, authority, aws: Number(aws) }).listen(Number(port), '127.0.0.1', flushCompileCache)
