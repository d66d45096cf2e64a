import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type EventContext, readEvent } from './event.ts'
import { assertTrustedCheckout, type CheckoutFacts } from './trusted-checkout.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'checkout-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const repository = { full_name: 'acme/shop', default_branch: 'main' }
const fork = { full_name: 'mallory/shop' }
const origin = { owner: 'acme', repo: 'shop' }
const checkout: CheckoutFacts = { path: 'infra', commit: 'main', isInHistory: false, origin }

const pullRequest = {
  repository,
  pull_request: { number: 7, head: { sha: 'head', repo: fork }, base: { sha: 'base', repo: repository } },
}
const createRun = (event: string, branch: string, head: object = repository) => ({
  repository,
  workflow_run: { event, head_branch: branch, head_sha: 'head', head_repository: head },
})

function readFrom(name: string, payload: object): Promise<EventContext> {
  const file = path.join(folder, 'event.json')
  writeFileSync(file, JSON.stringify(payload))
  return readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file,
    GITHUB_SHA: 'main',
    GITHUB_REPOSITORY: 'acme/shop',
  })
}

function expectTrust(event: EventContext, held: Partial<CheckoutFacts>, trusted: boolean, message = /./): void {
  const check = (): void => {
    assertTrustedCheckout(event, { ...checkout, ...held })
  }
  if (trusted) expect(check).not.toThrow()
  else {
    const expected = { code: 'untrusted-checkout', message: expect.stringMatching(message) as string }
    expect(check).toThrow(expect.objectContaining(expected))
  }
}

describe.each([
  ['pull_request_target', pullRequest],
  ['workflow_run', createRun('pull_request', 'feature')],
  ['issue_comment', { repository, issue: { number: 7, pull_request: {} } }],
  ['issues', { repository, issue: { number: 7 } }],
  ['discussion_comment', {}],
  ['check_suite', {}],
  ['status', {}],
])('%s may work on', (name, payload) => {
  test.each<readonly [string, Partial<CheckoutFacts>, boolean]>([
    ['the default branch', {}, true],
    ['an older commit of it', { commit: 'older', isInHistory: true }, true],
    ['the head of a pull request: no', { commit: 'head' }, false],
    ['the merge of both: no', { commit: 'merge' }, false],
    ['files that are in no repository: no', { commit: undefined, origin: undefined }, false],
    ['a clone of unknown origin: no', { commit: 'other', origin: undefined }, false],
    ['another repository of the owner', { commit: 'other', origin: { owner: 'Acme', repo: 'charts' } }, true],
    ["somebody else's repository: no", { commit: 'other', origin: { owner: 'mallory', repo: 'charts' } }, false],
    ['the repository in other letters: no', { commit: 'other', origin: { owner: 'ACME', repo: 'Shop' } }, false],
  ])('%s', async (_, held, trusted) => {
    expectTrust(await readFrom(name, payload), held, trusted)
  })
})

describe('the commit that caused a workflow_run is reviewed', () => {
  test.each<readonly [string, object, boolean]>([
    ['after a push to the default branch', createRun('push', 'main'), true],
    ['not after a push to another branch', createRun('push', 'feature'), false],
    ['not after a pull request from a branch of that name', createRun('pull_request', 'main'), false],
    ['not after a push to the default branch of a fork', createRun('push', 'main', fork), false],
    ['not after a run that somebody started', createRun('workflow_dispatch', 'main'), false],
    ['not without the repository in the payload', { workflow_run: createRun('push', 'main').workflow_run }, false],
  ])('%s', async (_, payload, trusted) => {
    expectTrust(await readFrom('workflow_run', payload), { commit: 'head' }, trusted)
  })
})

test('pull_request_target may work on the base of the pull request', async () => {
  expectTrust(await readFrom('pull_request_target', pullRequest), { commit: 'base' }, true)
})

test('a fork of the same owner is no other repository', async () => {
  const own = { full_name: 'acme/shop-fork' }
  const head = { sha: 'head', repo: own }
  const event = await readFrom('pull_request_target', {
    ...pullRequest,
    pull_request: { ...pullRequest.pull_request, head },
  })
  expectTrust(event, { commit: 'merge', origin: { owner: 'acme', repo: 'shop-fork' } }, false)
})

test.each([
  ['pull_request_target', pullRequest, /infra is the head of pull request #7/],
  ['workflow_run', createRun('push', 'x'), /infra is at head, the commit that caused the workflow_run event/],
  ['issue_comment', { repository }, /rights of main, but infra is at head, which is not known to be reviewed/],
])('%s: the error says what it works on', async (name, payload, message) => {
  expectTrust(await readFrom(name, payload), { commit: 'head' }, false, message)
})

test.each(['pull_request', 'push', 'schedule', 'workflow_dispatch', 'pull_request_review', 'release'])(
  '%s may work on any commit',
  async (name) => {
    expectTrust(await readFrom(name, pullRequest), { commit: 'head' }, true)
  },
)
