import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readEvent } from '../../github/event.ts'
import { createTestContext, readTestInputs } from '../../runner/testing/context.ts'
import { createTestProcesses } from '../../terraform/testing/processes.ts'
import { contract } from './contract.ts'
import { assertReviewedCheckout } from './reviewed-checkout.ts'

type StringMap = Readonly<Record<string, string>>
type CommitName = 'first' | 'merged' | 'later' | 'evil'

interface CheckoutCase {
  /** What is checked out. */
  readonly head: CommitName
  readonly inputs?: StringMap
  /** Variables of the run, given the commit that it is for. */
  readonly variables?: (merged: string) => StringMap
}

const createActionsVariables = (merged: string): StringMap => ({
  GITHUB_SHA: merged,
  GITHUB_EVENT_NAME: 'workflow_dispatch',
})
const createGitLabVariables = (merged: string): StringMap => ({
  GITLAB_CI: 'true',
  CI_COMMIT_SHA: merged,
  CI_DEFAULT_BRANCH: 'main',
})

/** A run for the second of three commits of main, next to a branch that nobody reviewed. */
async function apply({ head, inputs = {}, variables = createActionsVariables }: CheckoutCase): Promise<string> {
  using job = createTestContext()
  const { workspace, temporaryFolder } = job.context
  const runGit = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: workspace,
      encoding: 'utf8',
    }).trim()
  const commit = (name: CommitName): string => {
    writeFileSync(path.join(workspace, 'live', name), name)
    runGit('add', '.')
    runGit('commit', '--quiet', '--message', name)
    return runGit('rev-parse', 'HEAD')
  }
  mkdirSync(path.join(workspace, 'live'))
  runGit('init', '--quiet', '--initial-branch=main')
  const commits: Partial<Record<CommitName, string>> = { first: commit('first') }
  commits.merged = commit('merged')
  commits.later = commit('later')
  runGit('update-ref', 'refs/remotes/origin/main', commits.later)
  runGit('checkout', '--quiet', '-b', 'feature', commits.first ?? '')
  commits.evil = commit('evil')
  runGit('checkout', '--quiet', '--detach', commits[head] ?? '')
  const payload = path.join(temporaryFolder, 'event.json')
  writeFileSync(payload, JSON.stringify({ repository: { default_branch: 'main', full_name: 'acme/shop' } }))
  const environment = { ...variables(commits.merged), GITHUB_EVENT_PATH: payload }
  const texts = { command: 'apply', environment: 'staging', directory: 'live', 'require-plan': 'true', ...inputs }
  const read = await readTestInputs(contract, texts, job.context)
  const { processes } = createTestProcesses(temporaryFolder, { PATH: process.env.PATH ?? '' })
  using stack = new DisposableStack()
  stack.use(processes)
  const context = { ...job.context, environment, processes }
  return await assertReviewedCheckout({ inputs: read, event: await readEvent(environment), context }).then(
    () => 'applied',
    (error: unknown) => (error as { code: string }).code,
  )
}

test.each<[string, CheckoutCase, string]>([
  ['the commit of the run', { head: 'merged' }, 'applied'],
  ['an older one of main', { head: 'first' }, 'applied'],
  ['main, which has gone on', { head: 'later' }, 'applied'],
  ['a branch that nobody reviewed', { head: 'evil' }, 'untrusted-checkout'],
  ['such a branch in GitLab', { head: 'evil', variables: createGitLabVariables }, 'untrusted-checkout'],
  ['main in GitLab', { head: 'later', variables: createGitLabVariables }, 'applied'],
  ['such a branch, where no review is required', { head: 'evil', inputs: { 'require-plan': 'false' } }, 'applied'],
  ['such a branch, to be planned', { head: 'evil', inputs: { command: 'plan' } }, 'applied'],
  ['such a branch, in a terminal', { head: 'evil', variables: () => ({}) }, 'applied'],
])('a checkout of %s', async (_, checkout, expected) => {
  expect(await apply(checkout)).toBe(expected)
})
