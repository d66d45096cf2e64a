/** Progress of long work: how much is done, for how long it has run, and what comes next. */

import { formatElapsed } from '../../src/runner/log.ts'

/** How often a line is printed, in milliseconds. Work that ends earlier prints none. */
const intervalMs = 10_000

/**
 * Prints a line about running work from time to time.
 * @param describe what is done, for example `812 of 1832 packages`
 */
export function reportRegularly(
  progress: (text: string) => void,
  describe: () => string,
  every: number = intervalMs,
): { readonly stop: () => void } {
  const began = performance.now()
  const timer = setInterval(() => {
    progress(`${describe()} after ${formatElapsed(performance.now() - began)}`)
  }, every)
  timer.unref()
  return {
    stop: () => {
      clearInterval(timer)
    },
  }
}
