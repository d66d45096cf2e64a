/** Program of the EKS clusters in front of the API server: `node daemon.ts <options as JSON>`. */

import { readFileSync } from 'node:fs'
import { createApiClient } from '../api.ts'
import { createEksFront } from './front.ts'
import { createNodeGroupNodes } from './nodes.ts'

export interface EksDaemonOptions {
  readonly port: number
  readonly controlPort: number
  /** URL of the API server. */
  readonly apiServer: string
  readonly certificateAuthorityFile: string
  /** `<base>.pem` and `<base>.key`, of the API server and of its administrator. */
  readonly identity: string
  readonly administrator: string
}

const options = JSON.parse(process.argv[2] ?? '{}') as EksDaemonOptions
const read = (file: string): string => readFileSync(file, 'utf8')
const readPair = (base: string) => ({ certificate: read(`${base}.pem`), key: read(`${base}.key`) })
const { apiServer } = options
const certificateAuthority = read(options.certificateAuthorityFile)
const nodes = createNodeGroupNodes(createApiClient(apiServer, certificateAuthority, readPair(options.administrator)))
const front = createEksFront({ apiServer, certificateAuthority, identity: readPair(options.identity), nodes })
front.clusters.listen(options.port, '127.0.0.1')
front.control.listen(options.controlPort, '127.0.0.1')
