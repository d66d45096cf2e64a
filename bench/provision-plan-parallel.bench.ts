import type { Benchmark } from './harness.ts'
import { createEnvironment, inTurn, rawPlan, sideBySide, startSlowApi, twelve } from './provision.ts'

export const benchmark: Benchmark = {
  name: 'provision-plan-parallel',
  description:
    'plan of 12 roots that each wait 1 s for an API, 4 at once, against `xargs -P 4`, which knows no order, defers nothing and shows nothing; ms',
  goal: 1.25,
  measure: async () => {
    await using api = await startSlowApi(1000)
    using environment = createEnvironment({ waves: twelve, seconds: 0, api: api.url })
    await environment.action({ command: 'apply', parallelism: '4' })
    return await inTurn(
      5,
      () => environment.action({ command: 'plan', parallelism: '4' }),
      () => {
        environment.clean()
        return environment.shell(sideBySide(twelve.flat(), rawPlan, 4))
      },
    )
  },
}
