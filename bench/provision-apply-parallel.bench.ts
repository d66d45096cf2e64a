import type { Benchmark } from './harness.ts'
import { createEnvironment, inTurn, rawApply, sideBySide, twelve } from './provision.ts'

export const benchmark: Benchmark = {
  name: 'provision-apply-parallel',
  description:
    'apply of 12 roots in 4 waves with 2 s of work each, against a shell that was told the waves and runs each with `xargs -P 4`; ms',
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
        return environment.shell(twelve.map((wave) => sideBySide(wave, rawApply, 4)).join('\n'))
      },
    )
  },
}
