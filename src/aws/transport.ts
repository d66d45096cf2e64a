import { readFile } from 'node:fs/promises'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { getCACertificates } from 'node:tls'
import { ActionError } from '../runner/errors/action-error.ts'
import type { EnvironmentVariables } from '../runner/host/environment.ts'

/** How requests travel, shared by all clients of a session: the SDK makes its handler of these options. */
export interface Transport {
  readonly httpAgent: HttpAgent
  readonly httpsAgent: HttpsAgent
  /** Milliseconds. */
  readonly connectionTimeout: number
  /** Milliseconds without a byte. */
  readonly socketTimeout: number
}

/**
 * Proxies of the job's environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in capitals or not; Node.js, "Built-in Proxy
 * Support") and the authorities of `AWS_CA_BUNDLE` besides those of Node.js and NODE_EXTRA_CA_CERTS.
 * @throws ActionError `invalid-input` when the bundle cannot be read
 */
export async function createTransport(environment: EnvironmentVariables): Promise<Transport> {
  const common = { keepAlive: true, maxSockets: 50, proxyEnv: environment }
  const bundle = await readAuthorities(environment.AWS_CA_BUNDLE)
  return {
    httpAgent: new HttpAgent(common),
    httpsAgent: new HttpsAgent(bundle === undefined ? common : { ...common, ca: bundle }),
    connectionTimeout: 10_000,
    socketTimeout: 60_000,
  }
}

async function readAuthorities(file: string | undefined): Promise<string[] | undefined> {
  if (file === undefined || file === '') return undefined
  try {
    return [...getCACertificates('default'), await readFile(file, 'utf8')]
  } catch (cause) {
    throw new ActionError('invalid-input', `AWS_CA_BUNDLE names ${file}, which cannot be read`, {
      details: [(cause as Error).message],
      hint: 'Nothing was started. Fix the variable, or remove it from the job.',
      cause,
    })
  }
}
