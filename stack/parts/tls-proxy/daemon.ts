/** Program of the TLS proxy: `node daemon.ts <port> <stack folder> <port of the AWS endpoint>`. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTlsProxy } from './proxy.ts'

const [port, stack = '', aws] = process.argv.slice(2)
const read = (name: string): string => readFileSync(join(stack, 'tls-proxy', name), 'utf8')
const authority = { cert: read('ca.pem'), key: read('ca.key') }
createTlsProxy({ stack, authority, aws: Number(aws) }).listen(Number(port), '127.0.0.1')
