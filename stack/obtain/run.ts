/** What all programs of one run share, so that hosts are asked once and builds take turns. */

import { createBuildQueue, type BuildQueue } from './build-queue.ts'
import { openReleaseHosts, type ReleaseHosts, type ReleaseSettings } from './release-hosts.ts'

export interface ObtainRun {
  readonly hosts: ReleaseHosts
  readonly queue: BuildQueue
}

/** @throws ActionError `invalid-input` for mirrors that cannot be read */
export function openObtainRun(
  { signal, progress }: Pick<ReleaseSettings, 'signal' | 'progress'>,
  settings: Pick<ReleaseSettings, 'mirrors' | 'trustedKeys'> = { mirrors: process.env.EKS_ACTIONS_MIRRORS },
): ObtainRun {
  return { hosts: openReleaseHosts({ ...settings, signal, progress }), queue: createBuildQueue() }
}
