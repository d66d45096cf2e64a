/** Program of the AWS proxy: `node daemon.ts <port> <options as JSON>`. */

import { createAwsProxy, type AwsProxyOptions } from './proxy.ts'

const [port, options] = process.argv.slice(2)
createAwsProxy(JSON.parse(options ?? '{}') as AwsProxyOptions).listen(Number(port), '127.0.0.1')
