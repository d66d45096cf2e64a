import path from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'
import { repositoryRoot } from '../../scripts/lib/suite.ts'

const listed = 20

/** Ends a run of many files with the slowest of them: what decides how long `npm test` takes. */
export class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length <= listed) return
    const slowest = modules
      .toSorted((a, b) => b.diagnostic().duration - a.diagnostic().duration)
      .slice(0, listed)
      .map(formatRow)
    const header = ['seconds'.padStart(8), 'processor'.padStart(9), 'kind'.padEnd(11), 'file'].join('  ')
    const total = modules.reduce((sum, module) => sum + (module.meta().processorTime ?? 0), 0)
    const all = total === 0 ? '' : `, which took ${total.toFixed(0)} s of processor time without their stacks`
    process.stdout.write(
      `\n The slowest ${listed} of ${modules.length} test files${all}:\n${[header, ...slowest].join('\n')}\n`,
    )
  }
}

function formatRow(module: TestModule): string {
  const { processorTime } = module.meta()
  return [
    (module.diagnostic().duration / 1000).toFixed(1).padStart(8),
    (processorTime?.toFixed(1) ?? '').padStart(9),
    module.project.name.padEnd(11),
    path.relative(repositoryRoot, module.moduleId),
  ].join('  ')
}
