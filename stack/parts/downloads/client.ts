/** What tests and the demo arrange in the running mirror; the product itself only downloads. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Facts } from '../../part.ts'
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

/** What makes a client use the mirror and trust its throw-away keys, as the inputs of the setup action take it. */
export interface MirrorInputs {
  /** `tool=address`, one per line. */
  readonly mirrors: string
  readonly trustedKeys: string
}

/** @param facts of the part `downloads` */
export function mirrorInputs(facts: Facts): MirrorInputs {
  const key = (name: string): string => readFileSync(join(String(facts.keysFolder), name), 'utf8')
  const tools = ['terraform', 'kubectl', 'helm', 'eksctl']
  return {
    mirrors: tools.map((tool) => `${tool}=${facts[`${tool}Mirror`]}`).join('\n'),
    trustedKeys: [key('hashicorp.asc'), key('helm-KEYS'), key('trusted_root.json')].join('\n'),
  }
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
