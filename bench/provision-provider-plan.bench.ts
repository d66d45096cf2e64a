import type { Benchmark } from './harness.ts'
import { createProviderBench } from './provision-provider-fixture.ts'

/** Against Terragrunt, or Terraform on its own where there is none. */
const goal = 0.75

export const provisionProviderPlanBenchmark: Benchmark = {
  name: 'provision-provider-plan',
  description:
    'plan of 12 roots with the AWS provider, in a fresh checkout and again, against Terragrunt or, where it cannot be built, Terraform one root after another; ms',
  goal,
  measure: async (report) => {
    await using bench = await createProviderBench()
    report(`against ${bench.peer.name}`)
    for (const name of ['ours', 'theirs']) {
      bench.writeEnvironment(name, 'first')
      await bench.runAction({ command: 'apply', environment: name, 'plan-store': 'none' })
      bench.clean(name)
    }
    const plan = { command: 'plan', environment: 'ours', 'plan-store': 'none' }
    const measured: { readonly ours: number[]; readonly theirs: number[] } = { ours: [], theirs: [] }
    const ratios: Record<'cold' | 'warm', number[]> = { cold: [], warm: [] }
    for (const kind of ['cold', 'warm', 'cold', 'warm'] as const) {
      if (kind === 'cold') for (const name of ['ours', 'theirs']) bench.clean(name)
      const theirs = await bench.peer.run('plan', 'theirs')
      const ours = await bench.runAction(plan)
      report(`${kind}: ours ${(ours / 1000).toFixed(1)} s, theirs ${(theirs / 1000).toFixed(1)} s`)
      measured.ours.push(ours)
      measured.theirs.push(theirs)
      ratios[kind].push((100 * ours) / theirs)
    }
    const memory = await bench.measureMemory(plan)
    return {
      ...measured,
      limits: [
        { what: 'cold plan', measured: ratios.cold, most: 100 * goal, unit: '%' },
        { what: 'warm plan', measured: ratios.warm, most: 100 * goal, unit: '%' },
        { what: 'memory of all processes', measured: [memory], most: 2000, unit: 'MB' },
      ],
    }
  },
}
