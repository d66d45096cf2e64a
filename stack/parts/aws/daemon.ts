/** Program of the AWS proxy: `node daemon.ts <port> <options as JSON>`. */

import { flushCompileCache } from 'node:module'
import { createAwsProxy, type AwsProxyOptions } from './proxy.ts'

const [port, options] = process.argv.slice(2)
const proxy = createAwsProxy(JSON.parse(options ?? '{}') as AwsProxyOptions)
// Node.js keeps what it compiled when it exits, but a signal ends this program.
proxy.listen(Number(port), '127.0.0.1', flushCompileCache)
