import type { Benchmark } from './harness.ts'
import {
  createBenchEnvironment,
  measureInTurn,
  buildSequentialScript,
  rawApply,
  twelveRoots,
} from './provision-fixture.ts'

export const provisionApplyBenchmark: Benchmark = {
  name: 'provision-apply',
  description:
    'apply of 12 roots in 4 waves with 2 s of work each, against `terraform apply` one root after another; ms',
  goal: 0.4,
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
        return environment.runShell(buildSequentialScript(twelveRoots.flat(), rawApply))
      },
    )
  },
}
