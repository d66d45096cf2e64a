import type { WatchOptions } from '../../../helm/deploy/watched-run.ts'
import type { Release } from '../../../helm/release/release.ts'
import { createStatusLogger } from '../../../rollout/report.ts'
import { toActionError } from '../../../runner/errors/action-error.ts'
import type { CommandContext } from '../command.ts'
import type { PreparedRelease } from './prepared-release.ts'

/** One deploy, with everything it started from. */
export interface DeployRun {
  readonly command: CommandContext
  readonly prepared: PreparedRelease
  /** The previously deployed revision; undefined for a first install. */
  readonly previous: Release | undefined
  /** Newest revision before this deploy; 0 before the first install. */
  readonly after: number
  /** Timestamp from `performance.now()`. */
  readonly startedAt: number
}

/** Options of every watched run of Helm in a command. */
export function createWatchOptions({ inputs, target, helm, context }: CommandContext, after: number): WatchOptions {
  const { client, release, namespace } = target
  const { log, signal } = context
  return {
    helm,
    client,
    release,
    namespace,
    after,
    timeoutMs: inputs.timeout,
    signal,
    onStatus: createStatusLogger(log),
    onWatchError: (error) => {
      log.debug(`the rollout cannot be watched: ${toActionError(error).message}`)
    },
  }
}
