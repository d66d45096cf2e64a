/** What all programs of one run share, so that hosts are asked once and builds take turns. */

import { noExtraKeys, parseTrustedKeys } from '../../src/tools/verify/trust.ts'
import { createBuildQueue, type BuildQueue } from './build-queue.ts'
import { openReleaseHosts, type ReleaseHosts, type ReleaseSettings } from './release-hosts.ts'

export interface ObtainRun {
  readonly hosts: ReleaseHosts
  readonly queue: BuildQueue
}

/**
 * Opens a run with the mirrors and keys that the environment names, as the actions read them on the command line.
 * @throws ActionError `invalid-input` for those that cannot be read
 */
export function openObtainRun({ signal, progress }: Pick<ReleaseSettings, 'signal' | 'progress'>): ObtainRun {
  const { EKS_ACTIONS_MIRRORS: mirrors, EKS_ACTIONS_TRUSTED_KEYS: keys = '' } = process.env
  const trustedKeys = keys === '' ? noExtraKeys : parseTrustedKeys(keys)
  return { hosts: openReleaseHosts({ mirrors, trustedKeys, signal, progress }), queue: createBuildQueue() }
}
