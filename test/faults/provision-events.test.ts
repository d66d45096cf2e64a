import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openPullRequest, type PullRequestSpec } from '../setup/pull-request.ts'
import { createWorkplace, readRootOutcomes, type Workplace } from '../setup/workplace.ts'
import { useIamStack } from '../setup/stacks.ts'

const { url = '' } = (await useIamStack()).facts.github as Readonly<Record<string, string>>

const files = { 'one/main.tf': 'resource "terraform_data" "x" {}\n' }
const keys = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'test' }

const open = (workplace: Workplace, spec: Partial<PullRequestSpec>) =>
  openPullRequest({ url, folder: workplace.job.temporary, ...spec })

describe('a pull request from a fork', () => {
  test.concurrent.each([['plan'], ['apply'], ['drift']])(
    'without credentials is skipped with a notice: %s',
    async (command) => {
      using workplace = createWorkplace(files)
      const pull = await open(workplace, { fork: true })
      // What a workflow passes for a secret that the fork does not get.
      const env = { ...pull.env, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }
      const step = await workplace.run({ command, 'github-token': pull.token }, { env })
      expect(step.exitCode, step.raw).toBe(0)
      expect(step.outputs).toMatchObject({ changes: 'false', 'failure-reason': '' })
      for (const text of [step.raw, step.summary]) expect(text).toContain('pull requests from forks get no credentials')
      expect(existsSync(workplace.path('one/terraform.tfstate'))).toBe(false)
      expect(await pull.comments()).toEqual([])
    },
  )

  test.concurrent('is still validated', async () => {
    using workplace = createWorkplace(files)
    const pull = await open(workplace, { fork: true })
    const step = await workplace.run({ command: 'validate', 'github-token': pull.token }, { env: pull.env })
    expect([step.exitCode, readRootOutcomes(step).one?.status], step.raw).toEqual([0, 'valid'])
  })

  test.concurrent('whose token may not comment: a warning, and the summary has the text', async () => {
    using workplace = createWorkplace(files, keys)
    const pull = await open(workplace, { fork: true })
    const step = await workplace.run({ command: 'plan', 'github-token': pull.token }, { env: pull.env })
    expect(step.exitCode, step.raw).toBe(0)
    const warnings = step.commands.filter(({ name }) => name === 'warning').map(({ data }) => data)
    expect(warnings.join()).toContain(`Could not comment on pull request #${pull.number}`)
    expect(step.summary).toContain('staging: 1 to add')
    expect(step.summary).toContain('terraform_data.x')
    expect(await pull.comments()).toEqual([])
  })
})

describe('a pull request whose environment is refused', () => {
  test('gets a comment with the cause, replacing the plan of an older commit', async () => {
    using workplace = createWorkplace(files)
    const pull = await open(workplace, {})
    const plan = async () =>
      workplace.run({ command: 'plan', 'github-token': pull.token }, { env: { ...pull.env, GITHUB_RUN_ID: '7' } })
    expect((await plan()).exitCode).toBe(0)
    expect(await pull.comments()).toEqual([expect.stringContaining('### staging: 1 to add')])
    workplace.write({ 'one/terraform.lock.hcl': '' })
    const step = await plan()
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, 'lock-file-misnamed'])
    const [comment = '', ...others] = await pull.comments()
    expect(others).toEqual([])
    expect(comment).toContain('### staging: not planned')
    expect(comment).toContain('one/terraform.lock.hcl:1')
    expect(comment).toContain('Next: Rename it to .terraform.lock.hcl')
  })

  test('by validate gets no comment: the comment belongs to the plan', async () => {
    using workplace = createWorkplace(files)
    const pull = await open(workplace, {})
    const step = await workplace.run({ command: 'validate', 'github-token': pull.token }, { env: pull.env })
    expect(step.exitCode, step.raw).toBe(0)
    expect(await pull.comments()).toEqual([])
  })
})

describe('a job that lacks a permission', () => {
  test.concurrent('to comment gets an error that names it', async () => {
    using workplace = createWorkplace(files)
    const pull = await open(workplace, { permissions: { contents: 'read' } })
    const step = await workplace.run({ command: 'plan', 'github-token': pull.token }, { env: pull.env })
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.raw).toContain('`pull-requests: write`')
  })

  test.concurrent('for OIDC tokens gets an error that names it, and nothing is started', async () => {
    using workplace = createWorkplace(files)
    const pull = await open(workplace, {})
    const role = 'arn:aws:iam::111122223333:role/deploy'
    const step = await workplace.run({ 'role-to-assume': role, 'aws-region': 'eu-central-1' }, { env: pull.env })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, 'no-credentials'])
    expect(step.raw).toContain('permissions: { id-token: write')
    expect(existsSync(workplace.path('one/terraform.tfstate'))).toBe(false)
  })
})

describe('pull_request_target', () => {
  const git = (workplace: Workplace, ...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: workplace.job.workspace, encoding: 'utf8' }).trim()
  const commit = (workplace: Workplace): string => {
    git(workplace, 'init', '--quiet')
    git(workplace, 'add', '.')
    git(workplace, '-c', 'user.name=Test', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message=Head')
    return git(workplace, 'rev-parse', 'HEAD')
  }

  test.concurrent.each([['plan'], ['apply'], ['matrix'], ['unlock']])(
    'with other files than the base branch is refused before anything is read: %s',
    async (command) => {
      using workplace = createWorkplace({ ...files, 'broken/main.tf': 'this is no HCL' }, keys)
      commit(workplace)
      const pull = await open(workplace, { event: 'pull_request_target', fork: true })
      const step = await workplace.run({ command, 'lock-id': 'abc' }, { env: pull.env })
      expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, 'untrusted-checkout'])
      expect(step.raw).toContain('no `ref` for actions/checkout')
    },
  )

  test.concurrent('with the base checked out is planned', async () => {
    using workplace = createWorkplace(files, keys)
    const base = commit(workplace)
    const pull = await open(workplace, { event: 'pull_request_target' })
    const step = await workplace.run({ command: 'plan' }, { env: { ...pull.env, GITHUB_SHA: base } })
    expect([step.exitCode, readRootOutcomes(step).one?.status], step.raw).toEqual([0, 'planned'])
  })
})
