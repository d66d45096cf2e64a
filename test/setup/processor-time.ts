import { readFileSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'
import { listStepServers } from './served-steps.ts'

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

function readProcessorTime(): number {
  if (process.platform !== 'linux') return 0
  return [process.pid, ...listStepServers()].reduce((sum, pid) => sum + readTimeOfProcess(pid), 0)
}

/** The kernel counts in hundredths of a second: user and system time, of a process and of its children (proc_pid_stat(5)). */
function readTimeOfProcess(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const ticks = fields.split(' ').slice(11, 15).map(Number)
  return ticks.reduce((sum, each) => sum + each, 0) / 100
}
