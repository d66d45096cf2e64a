/** What all programs of one run share: hosts are asked once, programs of the machine are started once, builds take turns. */

import { noExtraKeys, parseTrustedKeys } from '../../src/tools/verify/trust.ts'
import { createBuildQueue, type BuildQueue } from './build-queue.ts'
import { openReleaseHosts, type ReachableHosts, type ReleaseSettings } from './release-hosts.ts'

export interface ObtainRun {
  readonly hosts: ReachableHosts
  readonly queue: BuildQueue
  /** Does the work that a key stands for once; later callers wait for the first. */
  readonly once: (key: string, work: () => Promise<unknown>) => Promise<unknown>
  /** The programs of the machine that take the place of an entry of the cache; searched for once. */
  readonly findOnMachine: (key: string, search: () => Promise<MachinePrograms>) => Promise<MachinePrograms>
}

/** Paths by name; undefined if the machine has not all of them. */
export type MachinePrograms = Readonly<Record<string, string>> | undefined

/** Shares what programs need among those of one run. */
export function createObtainRun(hosts: ReachableHosts, queue: BuildQueue = createBuildQueue()): ObtainRun {
  return { hosts, queue, once: shareResults<unknown>(), findOnMachine: shareResults<MachinePrograms>() }
}

function shareResults<Result>(): (key: string, work: () => Promise<Result>) => Promise<Result> {
  const results = new Map<string, Promise<Result>>()
  return (key, work) => {
    const result = results.get(key) ?? work()
    results.set(key, result)
    return result
  }
}

/**
 * Opens a run with the mirrors and keys that the environment names, as the actions read them on the command line.
 * @throws ActionError `invalid-input` for those that cannot be read
 */
export function openObtainRun({ signal, progress }: Pick<ReleaseSettings, 'signal' | 'progress'>): ObtainRun {
  const { EKS_ACTIONS_MIRRORS: mirrors, EKS_ACTIONS_TRUSTED_KEYS: keys = '' } = process.env
  const trustedKeys = keys === '' ? noExtraKeys : parseTrustedKeys(keys)
  return createObtainRun(openReleaseHosts({ mirrors, trustedKeys, signal, progress }))
}
