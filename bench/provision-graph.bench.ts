import type { Benchmark } from './harness.ts'
import { createEnvironment, inTurn, many, parseAll, peakMegabytes } from './provision.ts'

export const benchmark: Benchmark = {
  name: 'provision-graph',
  description: 'graph and waves of 1000 roots, against parsing their files alone, whole, with the same parser; ms',
  goal: 2,
  measure: async (report) => {
    using environment = createEnvironment({ waves: many(1000), seconds: 0 })
    report(`peak memory: ${(await peakMegabytes(environment, { command: 'matrix' })).toFixed(0)} MB`)
    return await inTurn(
      5,
      () => environment.action({ command: 'matrix' }),
      () => environment.shell(parseAll),
    )
  },
}
