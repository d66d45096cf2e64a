import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createFakeError, type FakeRoot } from '../../terraform/testing/fake-terraform.ts'
import { type FakeGitHub, startFakeGitHub } from './testing/fake-github.ts'
import { createProvisionFixture, type ProvisionFixture } from './testing/provision.ts'

let github: FakeGitHub
let fixture: ProvisionFixture | undefined
beforeAll(() => {
  process.env.NO_PROXY ??= '127.0.0.1'
})
beforeEach(async () => {
  github = await startFakeGitHub()
})
afterEach(async () => {
  fixture?.[Symbol.dispose]()
  await github[Symbol.asyncDispose]()
})
afterAll(() => {
  if (process.env.NO_PROXY === '127.0.0.1') delete process.env.NO_PROXY
})

const head = 'a'.repeat(40)

function create(
  roots: Readonly<Record<string, Partial<FakeRoot>>>,
  event: 'pull_request' | 'schedule' | 'workflow_dispatch' = 'pull_request',
): ProvisionFixture {
  const repository = { full_name: 'acme/app' }
  const pull_request = {
    number: 7,
    head: { sha: head, repo: repository },
    base: { sha: 'b'.repeat(40), repo: repository },
  }
  fixture = createProvisionFixture({
    roots,
    event: event === 'pull_request' ? { pull_request, repository } : { repository },
    environment: {
      ...{ GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'acme/app', GITHUB_SHA: head, GITHUB_RUN_ID: '1' },
      GITHUB_API_URL: github.url,
    },
  })
  return fixture
}

const token = { 'github-token': 'ghs_token' }
const changes = { changes: ['create aws_vpc.a'] }

describe('the sticky comment', () => {
  test('is written once and updated by the next run', async () => {
    const { provision, root } = create({ '10-vpc': changes })
    expect((await provision(token)).log).toContain('comment: https://github.com/acme/app/comments/1')
    root('10-vpc').changes = []
    await provision(token)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('staging: no changes')
  })

  test.each<[string, string, Partial<FakeRoot>, boolean]>([
    ['always', 'something changes', changes, true],
    ['always', 'nothing changes', {}, true],
    ['on-change', 'something changes', changes, true],
    ['on-change', 'nothing changes', {}, false],
    ['on-change', 'a root fails', { failures: { plan: createFakeError('plan-failed') } }, true],
    ['never', 'something changes', changes, false],
  ])('with comment: %s, if %s', async (comment, _case, root, isWritten) => {
    const { provision } = create({ '10-vpc': root })
    await provision({ ...token, comment })
    expect(github.comments).toHaveLength(isWritten ? 1 : 0)
  })

  test('with comment: on-change is brought up to date when nothing changes any more', async () => {
    const { provision, root } = create({ '10-vpc': changes })
    await provision({ ...token, comment: 'on-change' })
    expect(github.comments[0]?.body).toContain('staging: 1 to add')
    root('10-vpc').changes = []
    await provision({ ...token, comment: 'on-change' })
    expect(github.comments[0]?.body).toContain('staging: no changes')
  })

  test('shows plans, deleted resources and how to apply', async () => {
    const { provision } = create({ '10-vpc': { changes: ['create aws_vpc.a', 'replace aws_db_instance.b'] } })
    await provision(token)
    const body = github.comments[0]?.body ?? ''
    for (const text of [
      'staging: 2 to add, 1 to destroy',
      '**One resource is deleted or replaced**',
      'aws_db_instance.b',
      'plans again and applies the new plans, because these are not stored',
      '`allow-destroy: true`',
      `commit \`${head.slice(0, 7)}\``,
    ]) {
      expect(body).toContain(text)
    }
  })

  test('shows what stopped the run before it had results', async () => {
    const { provision, write } = create({ '10-vpc': {} })
    write('live/staging/10-vpc/broken.tf', 'locals {\n  a =\n}\n')
    const { error } = await provision(token)
    expect(error?.code).toBe('configuration-invalid')
    expect(github.comments[0]?.body).toContain('staging: not planned')
    expect(github.comments[0]?.body).toContain('live/staging/10-vpc/broken.tf')
  })

  test.each(['plan', 'apply'])('is on the merged pull request, if somebody starts %s on the merge', async (command) => {
    const { provision } = create({ '10-vpc': changes }, 'workflow_dispatch')
    await provision({ ...token, command })
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/staging: 1 (to add|applied)/)])
  })

  test('is not written for a schedule', async () => {
    const { provision } = create({ '10-vpc': changes }, 'schedule')
    await provision(token)
    expect(github.comments).toEqual([])
  })

  test.each(['validate', 'matrix', 'drift'])('is not written by %s', async (command) => {
    const { provision } = create({ '10-vpc': changes })
    await provision({ ...token, command })
    expect(github.comments).toEqual([])
  })

  test('is not written without a token', async () => {
    const { provision } = create({ '10-vpc': changes })
    await provision({})
    expect(github.comments).toEqual([])
  })

  test('that cannot be written is a warning: the run succeeds', async () => {
    const { provision } = create({ '10-vpc': changes })
    github.failWith = 422
    const { error, log } = await provision(token)
    expect(error).toBeUndefined()
    expect(log).toContain('Could not publish the results to GitHub')
  })
})

describe('the drift issue', () => {
  test('is opened, updated and closed', async () => {
    const { provision, root } = create({ '10-vpc': { changes: ['update aws_vpc.a'] } }, 'schedule')
    const drift = { ...token, command: 'drift' }
    expect((await provision(drift)).log).toContain('issue: https://github.com/acme/app/issues/1 (opened)')
    expect(github.issues[0]).toMatchObject({ title: 'Drift in staging: 1 to change', state: 'open' })
    root('10-vpc').changes = ['update aws_vpc.a', 'update aws_vpc.b']
    expect((await provision(drift)).log).toContain('(updated)')
    root('10-vpc').changes = []
    expect((await provision(drift)).log).toContain('(closed)')
    expect(github.issues).toMatchObject([{ title: 'Drift in staging: 2 to change', state: 'closed' }])
    expect(github.comments.map(({ body }) => body)).toEqual(['No more drift.'])
  })

  test('stays open where a root could not be checked', async () => {
    const { provision, root } = create({ '10-vpc': { changes: ['update aws_vpc.a'] }, '20-eks': {} }, 'schedule')
    const drift = { ...token, command: 'drift' }
    await provision(drift)
    root('10-vpc').changes = []
    root('20-eks').failures = { plan: createFakeError('plan-failed') }
    await provision(drift)
    expect(github.issues).toMatchObject([{ state: 'open' }])
  })
})

describe('the summary', () => {
  test('has a table, the graph and a timeline', async () => {
    const { provision } = create({ '10-vpc': changes, '20-eks': { changes: ['update aws_vpc.a'] } })
    const { summary } = await provision({})
    expect(summary.map(({ kind }) => kind)).toEqual([
      'heading',
      'table',
      'mermaid',
      'timeline',
      'details',
      'details',
      'paragraph',
    ])
  })
})
