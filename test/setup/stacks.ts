/**
 * The stacks of a test run. Test files run in several workers at the same time, and each worker has its own stack: whatever a
 * file does to it (faults, requests that are counted, objects with fixed names), no file that runs beside it notices. Only the
 * cluster is shared, because it is expensive; its test files use names of their own.
 *
 * A stack starts with the first test file that needs it. The global setup stops all of them.
 */

import { usualParts } from '../../stack/parts.ts'
import { startStack, type RunningStack, type StackRequest } from '../../stack/stack.ts'
import { gitopsParts, prepareGitops } from './gitops-programs.ts'

export type TestStack = Pick<RunningStack, 'folder' | 'env' | 'facts' | 'skipped'>

/** Everything except the cluster, for one test file at a time. */
export const useStack = startOnce(() => ({
  name: `worker-${readWorkerId()}`,
  only: usualParts.filter((name) => name !== 'kubernetes'),
}))

/**
 * Everything with the cluster; signatures and policies are checked. Other test files use it at the same time: names must be unique, and
 * faults are not allowed.
 */
export const useClusterStack = startOnce(() => ({ name: 'cluster', options: { iam: true } }))

const startGitops = startOnce(() => ({
  name: 'cluster',
  only: [...usualParts, ...gitopsParts],
  options: { iam: true },
}))

/**
 * The same with what follows Git in the cluster. Where its programs are not built yet, this waits for them; nobody who starts a
 * stack meanwhile waits too.
 */
export async function useGitopsStack(): Promise<TestStack> {
  await prepareGitops({ signal: new AbortController().signal, progress: () => undefined })
  return startGitops()
}

/** A small stack that checks signatures and policies, for one test file at a time. */
export const useIamStack = startOnce(() => ({
  name: `iam-${readWorkerId()}`,
  only: ['aws', 'github'],
  options: { iam: true },
}))

/** A small stack with the AWS provider that checks signatures and policies, for one test file at a time. */
export const useProviderStack = startOnce(() => ({
  name: `provider-${readWorkerId()}`,
  only: ['aws', 'github', 'terraform-provider-aws'],
  options: { iam: true },
}))

function startOnce(describe: () => StackRequest): () => Promise<TestStack> {
  let started: Promise<TestStack> | undefined
  return () => (started ??= start(describe()))
}

async function start(request: StackRequest): Promise<TestStack> {
  const { folder, env, facts, skipped } = await startStack(request)
  for (const [part, why] of Object.entries(skipped)) process.stdout.write(`tests of ${part} are skipped: ${why}\n`)
  return { folder, env, facts, skipped }
}

function readWorkerId(): string {
  return process.env.VITEST_POOL_ID ?? '1'
}
