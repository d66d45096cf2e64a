import type { Benchmark } from './harness.ts'
import { createEnvironment, inTurn, oneByOne, rawPlan, startSlowApi, twelve } from './provision.ts'

export const benchmark: Benchmark = {
  name: 'provision-plan',
  description:
    'plan of 12 roots that each wait 1 s for an API, against `terraform init && terraform plan` one after another; ms',
  goal: 0.45,
  measure: async () => {
    await using api = await startSlowApi(1000)
    using environment = createEnvironment({ waves: twelve, seconds: 0, api: api.url })
    await environment.action({ command: 'apply', parallelism: '4' })
    return await inTurn(
      5,
      () => environment.action({ command: 'plan', parallelism: '4' }),
      () => {
        environment.clean()
        return environment.shell(oneByOne(twelve.flat(), rawPlan))
      },
    )
  },
}
