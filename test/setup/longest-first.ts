import { createHash } from 'node:crypto'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The order of the projects: first the long test files, which mostly wait; at the end the many short ones, which leave no worker
 * idle. Within a project, vitest starts with the files that took longest in the previous run.
 */
const order = ['provider', 'integration', 'faults', 'modules', 'e2e', 'bundle', 'gitops', 'unit']

/** Files that take minutes, for the first run on a machine. */
const longest = ['example-workflows', 'provision-life-cycle', 'helm-deploy-workflow', 'helm-deploy-renewal']

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // A seed: the files that share a worker, and those that run beside each other, are others with each.
    const { EKS_ACTIONS_TEST_ORDER: seed = '' } = process.env
    if (seed !== '') return files.toSorted((a, b) => (hash(seed, a) < hash(seed, b) ? -1 : 1))
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => rank(a) - rank(b))
  }
}

function hash(seed: string, { moduleId }: TestSpecification): string {
  return createHash('sha256').update(`${seed} ${moduleId}`).digest('hex')
}

function rank({ project, moduleId }: TestSpecification): number {
  const long = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
  return 2 * order.indexOf(project.name) + (long === -1 ? 1 : 0)
}
