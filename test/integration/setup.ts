/** Starts one local stack for all integration tests that share it; see `useStack`. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startStack, type RunningStack, type StackRequest } from '../../stack/stack.ts'

export type SharedStack = Pick<RunningStack, 'folder' | 'env' | 'facts' | 'skipped'>

declare module 'vitest' {
  interface ProvidedContext {
    readonly stack: SharedStack
  }
}

export function setup(project: TestProject): Promise<() => Promise<void>> {
  return provideStack(project, {})
}

/** Starts a stack for the tests of a project. The returned function stops it. */
export async function provideStack(
  project: TestProject,
  request: Pick<StackRequest, 'only' | 'options'>,
): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'eks-actions-'))
  process.env.EKS_ACTIONS_STACK_DIR = home
  const stack = await startStack({
    ...request,
    name: `${project.name}-${process.pid}`,
    stopsWithProcess: true,
    progress: (part, text) => process.stdout.write(`${part}: ${text}\n`),
  })
  const { folder, env, facts, skipped } = stack
  for (const [part, why] of Object.entries(skipped)) process.stdout.write(`tests of ${part} are skipped: ${why}\n`)
  project.provide('stack', { folder, env, facts, skipped })
  return async () => {
    await stack.stop()
    await rm(home, { recursive: true, force: true })
  }
}
