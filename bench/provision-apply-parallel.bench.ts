import type { Benchmark } from './harness.ts'
import {
  createBenchEnvironment,
  measureInTurn,
  rawApply,
  buildParallelScript,
  twelveRoots,
} from './provision-fixture.ts'

export const provisionApplyParallelBenchmark: Benchmark = {
  name: 'provision-apply-parallel',
  description:
    'apply of 12 roots in 4 waves with 2 s of work each, against a shell script that is given the waves and runs each with `xargs -P 4`; ms',
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
        return environment.runShell(twelveRoots.map((wave) => buildParallelScript(wave, rawApply, 4)).join('\n'))
      },
    )
  },
}
