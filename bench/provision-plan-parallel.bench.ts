import type { Benchmark } from './harness.ts'
import {
  createBenchEnvironment,
  measureInTurn,
  rawPlan,
  buildParallelScript,
  startSlowApi,
  twelveRoots,
} from './provision-fixture.ts'

export const provisionPlanParallelBenchmark: Benchmark = {
  name: 'provision-plan-parallel',
  description:
    'plan of 12 roots that each wait 1 s for an API, 4 in parallel, against `xargs -P 4`, which has no order, defers nothing and reports nothing; ms',
  goal: 1.25,
  measure: async () => {
    await using api = await startSlowApi(1000)
    using environment = createBenchEnvironment({ waves: twelveRoots, seconds: 0, api: api.url })
    await environment.runAction({ command: 'apply', parallelism: '4' })
    return await measureInTurn(
      5,
      () => environment.runAction({ command: 'plan', parallelism: '4' }),
      () => {
        environment.clean()
        return environment.runShell(buildParallelScript(twelveRoots.flat(), rawPlan, 4))
      },
    )
  },
}
