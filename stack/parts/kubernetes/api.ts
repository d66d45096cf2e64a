/** The few API server requests that a start needs. */

import { Agent, request } from 'node:https'
import type { PemPair } from './pki.ts'

export interface KubernetesApi {
  /** Status and body of a GET; status 0 if there is no response. */
  readonly get: (path: string) => Promise<{ readonly status: number; readonly body: string }>
  /** @throws Error with the server's message if it rejects the object. */
  readonly create: (path: string, object: unknown) => Promise<void>
  /** @throws Error with the server's message, except for an object that is gone already. */
  readonly remove: (path: string) => Promise<void>
  readonly close: () => void
}

export function createApiClient(endpoint: string, certificateAuthority: string, user: PemPair): KubernetesApi {
  const agent = new Agent({ ca: certificateAuthority, cert: user.certificate, key: user.key, keepAlive: true })
  const send = async (method: string, path: string, body?: string): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      const headers = body === undefined ? {} : { 'content-type': 'application/json' }
      const sent = request(new URL(path, endpoint), { method, agent, headers, timeout: 4000 }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: text })
        })
        response.on('error', reject)
      })
      sent.on('timeout', () => sent.destroy(new Error(`${endpoint}${path} does not respond`)))
      sent.on('error', reject)
      sent.end(body)
    })
  return {
    get: async (path) => send('GET', path).catch(() => ({ status: 0, body: '' })),
    create: async (path, object) => {
      const { status, body } = await send('POST', path, JSON.stringify(object))
      if (status >= 300) throw new Error(`The API server rejected an object for ${path} (${status}): ${body}`)
    },
    remove: async (path) => {
      const { status, body } = await send('DELETE', path)
      if (status >= 300 && status !== 404) throw new Error(`The API server did not delete ${path} (${status}): ${body}`)
    },
    close: () => {
      agent.destroy()
    },
  }
}
