import type { Benchmark } from './harness.ts'
import {
  createBenchEnvironment,
  measureInTurn,
  createWaves,
  parseAll,
  measurePeakMegabytes,
} from './provision-fixture.ts'

export const provisionGraphBenchmark: Benchmark = {
  name: 'provision-graph',
  description: 'graph and waves of 1000 roots, against only parsing their files completely with the same parser; ms',
  goal: 2,
  measure: async () => {
    using environment = createBenchEnvironment({ waves: createWaves(1000), seconds: 0 })
    const memory = await measurePeakMegabytes(environment, { command: 'matrix' })
    const times = await measureInTurn(
      5,
      () => environment.runAction({ command: 'matrix' }),
      () => environment.runShell(parseAll),
    )
    return {
      ...times,
      limits: [
        { what: 'building the graph, program start included', measured: times.ours, most: 3000, unit: 'ms' },
        { what: 'peak memory', measured: [memory], most: 300, unit: 'MB' },
      ],
    }
  },
}
