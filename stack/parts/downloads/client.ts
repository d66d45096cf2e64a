/** For tests and the demo: controls of the running mirror. The product itself only downloads. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Facts } from '../../part.ts'
import type { MirrorVersions } from './catalog.ts'
import type { DownloadFault } from './model.ts'
import type { DownloadRequestLine } from './mirror.ts'

export interface DownloadsControl {
  readonly addFault: (fault: DownloadFault) => Promise<void>
  readonly clearFaults: () => Promise<void>
  readonly requests: () => Promise<readonly DownloadRequestLine[]>
  readonly clearRequests: () => Promise<void>
  /** Versions with archives, newest first. */
  readonly versions: () => Promise<MirrorVersions>
}

/** Inputs of the setup action that make it use the mirror and trust its throw-away keys. */
export interface MirrorInputs {
  /** `tool=address`, one per line. */
  readonly mirrors: string
  readonly trustedKeys: string
}

/** @param facts of the part `downloads` */
export function readMirrorInputs(facts: Facts): MirrorInputs {
  const readKey = (name: string): string => readFileSync(join(String(facts.keysFolder), name), 'utf8')
  const tools = ['terraform', 'kubectl', 'helm', 'eksctl']
  return {
    mirrors: tools.map((tool) => `${tool}=${facts[`${tool}Mirror`]}`).join('\n'),
    trustedKeys: [readKey('hashicorp.asc'), readKey('helm-KEYS'), readKey('trusted_root.json')].join('\n'),
  }
}

/** Controls of the mirror at `controlUrl` (a fact of the part `downloads`; plain HTTP, so that no certificate authority is needed). */
export function createDownloadsControl(controlUrl: string): DownloadsControl {
  const request = async <T>(method: string, name: string, body?: unknown): Promise<T> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const response = await fetch(`${controlUrl}/_stack/${name}`, init)
    if (!response.ok) throw new Error(`${method} ${name}: status ${response.status}`)
    return (await response.json()) as T
  }
  const send = async (method: string, name: string, body?: unknown): Promise<void> => {
    await request(method, name, body)
  }
  return {
    addFault: (fault) => send('POST', 'faults', fault),
    clearFaults: () => send('DELETE', 'faults'),
    requests: () => request('GET', 'requests'),
    clearRequests: () => send('DELETE', 'requests'),
    versions: () => request('GET', 'versions'),
  }
}
