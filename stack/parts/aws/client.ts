/** For tests: makes the stack's AWS endpoint misbehave. */

import type { FaultRule } from './faults.ts'
import type { HeldCluster } from './held-clusters.ts'
import type { SessionCount, SessionRule } from './sessions.ts'

export interface AwsControl {
  readonly fault: (rule: FaultRule) => Promise<void>
  readonly clearFaults: () => Promise<void>
  readonly shortenSessions: (rule: SessionRule) => Promise<void>
  /** Ends the sessions whose name starts with `name`, of which there must be a rule. */
  readonly endSessions: (name: string) => Promise<void>
  readonly sessions: () => Promise<readonly SessionCount[]>
  /** Keeps a cluster in creation, or ends its creation. */
  readonly setClusterStatus: (cluster: HeldCluster) => Promise<void>
}

/** @param url of the endpoint */
export function createAwsControl(url: string): AwsControl {
  const call = async (name: string, init: RequestInit = {}): Promise<unknown> => {
    const response = await fetch(`${url}/_stack/${name}`, init)
    if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${name}: ${await response.text()}`)
    return response.json()
  }
  const post = async (name: string, rule: object): Promise<void> => {
    await call(name, { method: 'POST', body: JSON.stringify(rule) })
  }
  return {
    fault: (rule) => post('faults', rule),
    clearFaults: async () => {
      await call('faults', { method: 'DELETE' })
    },
    shortenSessions: (rule) => post('sessions', rule),
    endSessions: (name) => post('sessions/end', { name }),
    setClusterStatus: (cluster) => post('clusters', cluster),
    sessions: async () => (await call('sessions')) as readonly SessionCount[],
  }
}
