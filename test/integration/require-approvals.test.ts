/** `require-approvals` of the bundled actions, with reviews on the GitHub stand-in. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { createGitHubControl, type GitHubControl } from '../../stack/parts/github/client.ts'
import type { JobSpec } from '../../stack/parts/github/jobs.ts'
import { startTestDaemon, type TestDaemon } from '../../stack/test/start-daemon.ts'
import { createStepJob } from '../setup/step.ts'

const repository = 'acme/vault'
const job = createStepJob(path.join(repositoryRoot, 'dist'))

let daemon: TestDaemon
let control: GitHubControl
let branches = 0
const tokens: Record<string, string> = {}

/** What is read of GitHub's answers. */
interface Answer {
  readonly sha: string
  readonly id: number
  readonly number: number
  readonly object: { readonly sha: string }
  readonly commit: { readonly sha: string }
}

/** A request of a person, as `PUT git/refs` below the repository. */
async function send(login: string, route: string, body?: object): Promise<Answer> {
  const [method = '', name = ''] = route.split(' ')
  const response = await fetch(`${daemon.url}/repos/${repository}/${name}`, {
    method,
    headers: { authorization: `Bearer ${tokens[login] ?? ''}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  expect(response.ok, `${route}: ${text}`).toBe(true)
  return JSON.parse(text) as Answer
}

beforeAll(async () => {
  daemon = await startTestDaemon('stack/parts/github/server.ts', ['--repository', 'acme/shop'])
  control = createGitHubControl(daemon.url)
  await control.addRepository({ owner: 'acme', name: 'vault', private: true, plan: 'team' })
  for (const login of ['alice', 'bob', 'carol']) {
    await control.setRole({ repository, login, role: 'write' })
    tokens[login] = (await control.addToken({ login })).token
  }
})
afterAll(async () => {
  job[Symbol.dispose]()
  await daemon.stop()
})

/** Alice's pull request, from a branch that she pushed. */
async function openPullRequest() {
  branches += 1
  const branch = `topic-${branches}`
  const { sha } = (await send('alice', 'GET git/ref/heads/main')).object
  await send('alice', 'POST git/refs', { ref: `refs/heads/${branch}`, sha })
  await change('alice', branch, branch)
  const { number } = await send('alice', 'POST pulls', { title: 'Change', head: branch, base: 'main' })
  return { branch, pull_number: number }
}

async function change(login: string, branch: string, name: string): Promise<string> {
  const content = Buffer.from(`# ${name}`).toString('base64')
  const file = { message: 'Change', branch, content }
  return (await send(login, `PUT contents/live/staging/10-vpc/${name}.tf`, file)).commit.sha
}

const review = async (login: string, pull: number, event: 'APPROVE' | 'REQUEST_CHANGES' = 'APPROVE'): Promise<number> =>
  (await send(login, `POST pulls/${pull}/reviews`, { event, body: 'Reviewed' })).id

const merge = async (pull: number): Promise<string> => (await send('carol', `PUT pulls/${pull}/merge`, {})).sha

/** An approved apply goes on, and ends because nothing keeps the state of its root. */
const afterApproval = 'state-not-kept'
const permissions = { contents: 'read', 'pull-requests': 'read', actions: 'read' } as const

/** A step for what is on main, checked out. */
async function runStep(spec: Partial<JobSpec> = {}, step: { action?: string; inputs?: Record<string, string> } = {}) {
  const started = await control.startJob({ repository, event_name: 'push', permissions, actor: 'carol', ...spec })
  const { GITHUB_TOKEN: token = '' } = started
  rmSync(job.workspace, { recursive: true, force: true })
  mkdirSync(job.workspace)
  const url = `${daemon.url.replace('://', `://x-access-token:${token}@`)}/${repository}.git`
  execFileSync('git', ['clone', '--quiet', '--depth=1', url, '.'], { cwd: job.workspace })
  const event = path.join(job.temporary, 'event.json')
  writeFileSync(event, JSON.stringify({ repository: { full_name: repository, default_branch: 'main' } }))
  return job.run({
    action: step.action ?? 'provision',
    inputs: {
      ...(step.action === undefined
        ? { command: 'apply', directory: 'live', 'terraform-path': '/nonexistent/terraform' }
        : {}),
      environment: 'staging',
      ...{ 'require-approvals': '1', 'github-token': token },
      ...step.inputs,
    },
    env: { ...started, PATH: process.env.PATH ?? '', GITHUB_EVENT_PATH: event },
  })
}

describe('an apply that requires approvals', () => {
  test('goes on for a merged pull request that somebody else approved', async () => {
    const { pull_number } = await openPullRequest()
    await review('bob', pull_number)
    await merge(pull_number)
    const step = await runStep()
    expect(step.raw).toContain(`@bob (pull request #${pull_number}`)
    expect(step.outputs['failure-reason'], step.raw).toBe(afterApproval)
  })

  test.each<[string, (pull: number, branch: string) => Promise<unknown>, string]>([
    ['nobody approved', () => Promise.resolve(), 'nobody reviewed it'],
    [
      'the approver pushed to',
      async (pull, branch) => {
        await change('bob', branch, 'more')
        await review('bob', pull)
      },
      '@bob does not count',
    ],
    [
      'changed after its approval',
      async (pull, branch) => {
        await review('bob', pull)
        await change('alice', branch, `later-${pull}`)
      },
      'not the head',
    ],
    [
      'lost its approval',
      async (pull) => {
        await review('bob', pull)
        await review('bob', pull, 'REQUEST_CHANGES')
      },
      '@bob does not count: requested changes',
    ],
    [
      'has a dismissed approval',
      async (pull) => {
        const id = await review('bob', pull)
        await send('carol', `PUT pulls/${pull}/reviews/${id}/dismissals`, { message: 'No' })
      },
      'dismissed',
    ],
  ])('stops for a pull request that %s', async (_, act, expected) => {
    const { branch, pull_number } = await openPullRequest()
    await act(pull_number, branch)
    await merge(pull_number)
    const step = await runStep()
    expect(step.outputs['failure-reason'], step.raw).toBe('approvals-missing')
    expect(step.raw).toContain(expected)
    expect(step.summary).toContain(`#${pull_number}`)
  })

  test('goes on once somebody approves the head after the merge', async () => {
    const { pull_number } = await openPullRequest()
    await merge(pull_number)
    expect((await runStep()).outputs['failure-reason']).toBe('approvals-missing')
    await review('bob', pull_number)
    expect((await runStep()).outputs['failure-reason']).toBe(afterApproval)
  })

  test('stops for a commit that was pushed to the branch', async () => {
    const sha = await change('alice', 'main', `direct-${branches}`)
    const step = await runStep()
    expect(step.outputs['failure-reason'], step.raw).toBe('approvals-missing')
    expect(step.raw).toContain(`${sha.slice(0, 7)} was not merged from a pull request`)
  })

  test('started by hand, goes on if a second person approves the run', async () => {
    await change('alice', 'main', `direct-${branches}-again`)
    const dispatch = { event_name: 'workflow_dispatch', actor: 'alice', run_id: 9001 } as const
    expect((await runStep(dispatch)).outputs['failure-reason']).toBe('approvals-missing')
    await control.reviewRun({ repository, run_id: 9001, environments: ['staging'], state: 'approved', user: 'alice' })
    const own = await runStep(dispatch)
    expect(own.raw).toContain('@alice approved this run and does not count')
    await control.reviewRun({ repository, run_id: 9001, environments: ['staging'], state: 'approved', user: 'bob' })
    const step = await runStep(dispatch)
    expect(step.outputs['failure-reason'], step.raw).toBe(afterApproval)
    expect(step.raw).toContain('@bob (this run)')
  })

  test('started by hand, needs somebody other than the starter', async () => {
    const { pull_number } = await openPullRequest()
    await review('bob', pull_number)
    await merge(pull_number)
    const dispatch = { event_name: 'workflow_dispatch' } as const
    const own = await runStep({ ...dispatch, actor: 'bob', run_id: 9002 })
    expect(own.raw).toContain('@bob does not count: started this run')
    expect((await runStep({ ...dispatch, actor: 'alice', run_id: 9003 })).outputs['failure-reason']).toBe(afterApproval)
  })

  test('stops if the job may not read reviews, and names the permission', async () => {
    const step = await runStep({ permissions: { contents: 'read' } })
    expect(step.outputs['failure-reason'], step.raw).toBe('github-forbidden')
    expect(step.raw).toContain('pull-requests: read')
    expect(step.raw).toContain('nothing counts as approved')
  })

  test('does not ask for a plan', async () => {
    const step = await runStep({ permissions: { contents: 'read' } }, { inputs: { command: 'plan' } })
    expect(step.outputs['failure-reason'], step.raw).toBe('tool-missing')
  })
})

test.each([
  { stages: 'provision', 'provision-command': 'apply', directory: 'live' },
  { stages: 'cluster', 'cluster-command': 'delete', 'stack-name': 'shop', 'cluster-allow-destroy': 'true' },
])('the whole pipeline starts no stage of $stages without approvals', async (inputs) => {
  const { pull_number } = await openPullRequest()
  await merge(pull_number)
  const step = await runStep({}, { action: 'pipeline', inputs })
  expect(step.outputs['failure-reason'], step.raw).toBe('approvals-missing')
  expect(step.raw).toContain('no stage was started')
})

test('a release is not deployed without approvals', async () => {
  const inputs = {
    command: 'rollback',
    release: 'shop',
    'cluster-name': 'staging',
    directory: '',
    'terraform-path': '',
  }
  const step = await runStep({}, { action: 'helm-deploy', inputs })
  expect(step.outputs['failure-reason'], step.raw).toBe('approvals-missing')
  expect(step.raw).toContain('rollback of shop in staging needs 1 approval')
})
