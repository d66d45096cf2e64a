import type { Benchmark } from './harness.ts'
import {
  createBenchEnvironment,
  measureInTurn,
  buildSequentialScript,
  rawPlan,
  startSlowApi,
  twelveRoots,
} from './provision-fixture.ts'

export const provisionPlanBenchmark: Benchmark = {
  name: 'provision-plan',
  description:
    'plan of 12 roots that each wait 1 s for an API, against `terraform init && terraform plan` one after another; ms',
  goal: 0.45,
  measure: async () => {
    await using api = await startSlowApi(1000)
    using environment = createBenchEnvironment({ waves: twelveRoots, seconds: 0, api: api.url })
    await environment.runAction({ command: 'apply', parallelism: '4' })
    return await measureInTurn(
      5,
      () => environment.runAction({ command: 'plan', parallelism: '4' }),
      () => {
        environment.clean()
        return environment.runShell(buildSequentialScript(twelveRoots.flat(), rawPlan))
      },
    )
  },
}
