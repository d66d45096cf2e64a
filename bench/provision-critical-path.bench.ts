import type { Benchmark } from './harness.ts'
import { createEnvironment, inTurn, oneByOne, rawApply, twelve } from './provision.ts'

export const benchmark: Benchmark = {
  name: 'provision-critical-path',
  description:
    'apply of 12 roots in 4 waves with 2 s of work each, against one root of each wave alone, one after another: no order can be faster; ms',
  goal: 1.15,
  measure: async () => {
    using environment = createEnvironment({ waves: twelve, seconds: 2 })
    return await inTurn(
      3,
      () => {
        environment.clean('states')
        return environment.action({ command: 'apply', parallelism: '4' })
      },
      () => {
        environment.clean('states')
        return environment.shell(
          oneByOne(
            twelve.flatMap(([first = '']) => first),
            rawApply,
          ),
        )
      },
    )
  },
}
