import { readFileSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** Seconds of processor time of a test file, with the processes that it waited for; only on Linux. */
    processorTime?: number
  }
}

let before = 0

beforeAll(() => {
  before = readProcessorTime()
})

// Vitest wants the pattern, even where nothing is taken.
// eslint-disable-next-line no-empty-pattern
afterAll(({}, { file }) => {
  if (process.platform === 'linux') file.meta.processorTime = readProcessorTime() - before
})

/** The kernel counts in hundredths of a second: user and system time, of this process and of its children (proc_pid_stat(5)). */
function readProcessorTime(): number {
  if (process.platform !== 'linux') return 0
  const [, fields = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ')
  const ticks = fields.split(' ').slice(11, 15).map(Number)
  return ticks.reduce((sum, each) => sum + each, 0) / 100
}
