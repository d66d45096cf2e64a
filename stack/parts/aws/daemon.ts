/** The program of the proxy: `node daemon.ts <port> <options as JSON>`. */

import { createProxy, type ProxyOptions } from './proxy.ts'

const [port, options] = process.argv.slice(2)
createProxy(JSON.parse(options ?? '{}') as ProxyOptions).listen(Number(port), '127.0.0.1')
