import type { Benchmark } from './harness.ts'
import {
  createBenchEnvironment,
  createWaves,
  measurePeakMegabytes,
  commitRootChange,
  twelveRoots,
} from './provision-fixture.ts'

export const provisionMemoryBenchmark: Benchmark = {
  name: 'provision-memory',
  description:
    "peak memory of the action's own process: plan of 12 roots, and of 200 roots with one change; MB against 1 MB",
  goal: 200,
  measure: async (report) => {
    using small = createBenchEnvironment({ waves: twelveRoots, seconds: 0 })
    using large = createBenchEnvironment({ waves: createWaves(200), seconds: 0 })
    const all = await measurePeakMegabytes(small, { command: 'plan' })
    const event = commitRootChange(large, 'root-0000')
    const changed = await measurePeakMegabytes(
      large,
      { command: 'plan', 'changed-only': 'true', roots: 'root-0000' },
      event,
    )
    report(`12 roots: ${all.toFixed(0)} MB; 200 roots with one change: ${changed.toFixed(0)} MB`)
    // A runner must hold the highest peak, not the typical one.
    return { ours: [Math.max(all, changed)], theirs: [1] }
  },
}
