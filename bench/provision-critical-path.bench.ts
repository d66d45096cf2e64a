import type { Benchmark } from './harness.ts'
import {
  createBenchEnvironment,
  measureInTurn,
  buildSequentialScript,
  rawApply,
  twelveRoots,
} from './provision-fixture.ts'

export const provisionCriticalPathBenchmark: Benchmark = {
  name: 'provision-critical-path',
  description:
    'apply of 12 roots in 4 waves with 2 s of work each, against a single root of each wave, one after another, which no order can beat; ms',
  goal: 1.15,
  measure: async () => {
    using environment = createBenchEnvironment({ waves: twelveRoots, seconds: 2 })
    return await measureInTurn(
      3,
      () => {
        environment.clean('states')
        return environment.runAction({ command: 'apply', parallelism: '4' })
      },
      () => {
        environment.clean('states')
        return environment.runShell(
          buildSequentialScript(
            twelveRoots.flatMap(([first = '']) => first),
            rawApply,
          ),
        )
      },
    )
  },
}
