import type { TestProject } from 'vitest/node'
import { provideStack } from '../integration/setup.ts'

/** A small stack, with signatures and policies checked, for the faults of provision. */
export function setup(project: TestProject): Promise<() => Promise<void>> {
  return provideStack(project, { only: ['aws', 'github'], options: { iam: true } })
}
