import type { Benchmark } from './harness.ts'
import { createEnvironment, inTurn, many, parseAll, peakMegabytes } from './provision.ts'

export const benchmark: Benchmark = {
  name: 'provision-graph',
  description: 'graph and waves of 1000 roots, against parsing their files alone, whole, with the same parser; ms',
  goal: 2,
  measure: async () => {
    using environment = createEnvironment({ waves: many(1000), seconds: 0 })
    const memory = await peakMegabytes(environment, { command: 'matrix' })
    const times = await inTurn(
      5,
      () => environment.action({ command: 'matrix' }),
      () => environment.shell(parseAll),
    )
    return {
      ...times,
      limits: [
        { what: 'graphed, start of the program included', measured: times.ours, most: 3000, unit: 'ms' },
        { what: 'peak memory', measured: [memory], most: 300, unit: 'MB' },
      ],
    }
  },
}
