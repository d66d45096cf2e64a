/** What tests and the demo arrange in the running mirror; the product itself only downloads. */
import type { Versions } from './catalog.ts'
import type { Fault } from './faults.ts'
import type { RequestLine } from './mirror.ts'

export interface DownloadsControl {
  readonly addFault: (fault: Fault) => Promise<void>
  readonly clearFaults: () => Promise<void>
  readonly requests: () => Promise<readonly RequestLine[]>
  readonly clearRequests: () => Promise<void>
  /** Versions with archives, newest first. */
  readonly versions: () => Promise<Versions>
}

/** Controls of the mirror at `controlUrl` (a fact of the part `downloads`; plain HTTP, so that no authority is needed). */
export function downloadsControl(controlUrl: string): DownloadsControl {
  const ask = async <T>(method: string, name: string, body?: unknown): Promise<T> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const response = await fetch(`${controlUrl}/_stack/${name}`, init)
    if (!response.ok) throw new Error(`${method} ${name}: status ${response.status}`)
    return (await response.json()) as T
  }
  const tell = async (method: string, name: string, body?: unknown): Promise<void> => {
    await ask(method, name, body)
  }
  return {
    addFault: (fault) => tell('POST', 'faults', fault),
    clearFaults: () => tell('DELETE', 'faults'),
    requests: () => ask('GET', 'requests'),
    clearRequests: () => tell('DELETE', 'requests'),
    versions: () => ask('GET', 'versions'),
  }
}
