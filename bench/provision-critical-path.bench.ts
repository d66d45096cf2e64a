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
    'apply of 12 roots in 4 waves with 2 s of work each, against one root of each wave alone, one after another: no order can be faster; ms',
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
