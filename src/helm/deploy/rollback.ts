import { type HelmMajor, timeoutOption, waitOptions } from '../cli/options.ts'
import type { Release } from '../release/release.ts'
import { type Attempt, attempt, type Ended } from './attempt.ts'

export type RollingBack = Omit<Attempt, 'title' | 'args'> & { readonly major: HelmMajor }

/** Puts a release back to a revision, and waits until that is ready. */
export function rollBack(to: Release, { major, ...options }: RollingBack): Promise<Ended> {
  const { release, namespace, timeoutMs } = options
  return attempt({
    ...options,
    title: `helm rollback ${release} ${to.version}`,
    args: [
      ...['rollback', release, String(to.version), `--namespace=${namespace}`],
      ...waitOptions(major),
      timeoutOption(timeoutMs),
    ],
  })
}
