import { type HelmMajor, formatTimeoutOption, buildWaitOptions } from '../cli/options.ts'
import type { Release } from '../release/release.ts'
import { type WatchedRunOptions, runHelmWatched, type WatchedRunResult } from './watched-run.ts'

export type RollbackOptions = Omit<WatchedRunOptions, 'title' | 'args'> & { readonly major: HelmMajor }

/** Puts a release back to a revision, and waits until that is ready. */
export function rollBackRelease(to: Release, { major, ...options }: RollbackOptions): Promise<WatchedRunResult> {
  const { release, namespace, timeoutMs } = options
  return runHelmWatched({
    ...options,
    title: `helm rollback ${release} ${to.version}`,
    args: [
      ...['rollback', release, String(to.version), `--namespace=${namespace}`],
      ...buildWaitOptions(major),
      formatTimeoutOption(timeoutMs),
    ],
  })
}
