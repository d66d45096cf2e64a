import { readFile } from 'node:fs/promises'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { getCACertificates } from 'node:tls'
import { ActionError } from '../runner/errors/action-error.ts'
import type { EnvironmentVariables } from '../runner/host/environment.ts'

/** Options of the request handler that all clients of a session share. */
export interface Transport {
  readonly httpAgent: HttpAgent
  readonly httpsAgent: HttpsAgent
  /** Milliseconds. */
  readonly connectionTimeout: number
  /** Milliseconds without a byte. */
  readonly socketTimeout: number
}

/**
 * Uses the proxies of the job's environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, upper or lower case; Node.js, "Built-in
 * Proxy Support") and trusts `AWS_CA_BUNDLE` in addition to the authorities of Node.js and NODE_EXTRA_CA_CERTS.
 * @throws ActionError `invalid-input` if the bundle cannot be read
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
