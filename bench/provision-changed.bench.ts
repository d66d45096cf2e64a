import type { Benchmark } from './harness.ts'
import {
  createBenchEnvironment,
  measureInTurn,
  createWaves,
  parseAll,
  commitRootChange,
  rawPlan,
} from './provision-fixture.ts'

const waves = createWaves(200)
const leaf = waves.at(-1)?.at(-1) ?? ''

export const provisionChangedBenchmark: Benchmark = {
  name: 'provision-changed',
  description:
    'changed-only plan of 200 roots with one changed leaf, against `git diff`, parsing all files, and Terraform in that leaf; ms',
  goal: 1.5,
  measure: async () => {
    using environment = createBenchEnvironment({ waves, seconds: 0 })
    const upstream = waves.map(([first = '']) => first)
    await environment.runAction({ command: 'apply', roots: [...upstream, leaf].join('\n'), parallelism: '2' })
    const event = commitRootChange(environment, leaf)
    const decided: number[] = []
    const times = await measureInTurn(
      5,
      async () => {
        decided.push(await environment.runAction({ command: 'matrix', 'changed-only': 'true' }, event))
        return environment.runAction({ command: 'plan', 'changed-only': 'true' }, event)
      },
      () => {
        environment.clean()
        return environment.runShell(`git diff --name-only HEAD~1 > /dev/null; ${parseAll}; set -- ${leaf}; ${rawPlan}`)
      },
    )
    const what = 'selecting the roots to plan, program start included'
    return { ...times, limits: [{ what, measured: decided, most: 1000, unit: 'ms' }] }
  },
}
