import { type Benchmark, computeMedian } from './harness.ts'
import { createProviderBench, type ProviderBench } from './provision-provider-fixture.ts'

export const provisionProviderApplyBenchmark: Benchmark = {
  name: 'provision-provider-apply',
  description:
    'apply of 12 roots with the AWS provider from nothing, and of reviewed plans of one change in ten of them, against Terragrunt or, where it cannot be built, Terraform one root after another; ms',
  goal: 1.05,
  measure: async (report) => {
    await using bench = await createProviderBench()
    report(`against ${bench.peer.name}`)
    const measured: { readonly ours: number[]; readonly theirs: number[] } = { ours: [], theirs: [] }
    for (const round of ['1', '2']) {
      for (const name of ['ours', 'theirs']) bench.writeEnvironment(`${name}${round}`, 'first')
      measured.theirs.push(await bench.peer.run('apply', `theirs${round}`))
      measured.ours.push(await bench.runAction({ command: 'apply', environment: `ours${round}` }))
    }
    const reviewed: number[] = []
    for (const round of ['1', '2']) {
      for (const name of ['ours', 'theirs']) bench.writeEnvironment(`${name}${round}`, 'second')
      await bench.runAction({ command: 'plan', environment: `ours${round}` })
      const theirs = await bench.peer.run('apply', `theirs${round}`)
      const ours = await bench.runAction({ command: 'apply', environment: `ours${round}`, 'require-plan': 'true' })
      report(`reviewed plans: ours ${(ours / 1000).toFixed(1)} s, theirs ${(theirs / 1000).toFixed(1)} s`)
      reviewed.push((100 * ours) / theirs)
    }
    const compared = await measureComparison(bench)
    report(`plan and apply of what was reviewed elsewhere: ${(compared / 1000).toFixed(1)} s`)
    const memory = await bench.measureMemory({ command: 'apply', environment: 'ours1' })
    return {
      ...measured,
      limits: [
        { what: 'apply of reviewed plans', measured: [computeMedian(reviewed)], most: 50, unit: '%' },
        { what: 'memory of all processes', measured: [memory], most: 2000, unit: 'MB' },
      ],
    }
  },
}

/** The plans of a pull request are only compared with: the protected job plans each root again before it applies it. */
async function measureComparison({ writeEnvironment, runAction }: ProviderBench): Promise<number> {
  writeEnvironment('ours1', 'third')
  await runAction({ command: 'plan', environment: 'ours1' }, 'merge_group')
  return runAction({ command: 'apply', environment: 'ours1', 'require-plan': 'true' })
}
