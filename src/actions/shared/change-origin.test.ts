import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { readEvent } from '../../github/event.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import { type ChangeOrigin, readChangeOrigin } from './change-origin.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'change-origin-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function readOrigin(environment: EnvironmentVariables, payload: object = {}): Promise<ChangeOrigin> {
  const file = path.join(folder, 'event.json')
  const repository = { default_branch: 'main', full_name: 'acme/shop' }
  writeFileSync(file, JSON.stringify({ repository, ...payload }))
  const all = { GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'acme/shop', ...environment }
  return readChangeOrigin(await readEvent(all), all)
}

const sha = 'a'.repeat(40)
const side = { sha, repo: { full_name: 'acme/shop' } }
const pullRequest = { pull_request: { number: 7, head: side, base: side } }
const toRun = (run: object) => ({
  workflow_run: { head_sha: sha, head_branch: 'main', head_repository: { full_name: 'acme/shop' }, ...run },
})
const main = 'refs/heads/main'
const merge = 'refs/pull/7/merge'

describe('a run works on', () => {
  test.each<readonly [ChangeOrigin, string, string, object]>([
    ['default-branch', 'push', main, {}],
    ['default-branch', 'workflow_dispatch', main, {}],
    ['default-branch', 'schedule', main, { repository: undefined }],
    ['default-branch', 'workflow_run', main, toRun({ event: 'push' })],
    ['other', 'push', 'refs/heads/feature', {}],
    ['other', 'push', 'refs/heads/main2', {}],
    ['other', 'push', 'refs/tags/main', {}],
    ['other', 'push', 'refs/tags/v1.4.2', {}],
    ['other', 'workflow_dispatch', 'refs/heads/feature', {}],
    ['other', 'push', main, { repository: undefined }],
    ['proposed', 'pull_request', merge, pullRequest],
    ['proposed', 'pull_request', main, pullRequest],
    ['proposed', 'pull_request_target', main, pullRequest],
    ['proposed', 'pull_request_review', merge, pullRequest],
    ['proposed', 'pull_request_review_comment', merge, {}],
    ['proposed', 'issue_comment', main, { issue: { number: 7, pull_request: {} } }],
    ['proposed', 'issue_comment', main, { issue: { number: 7 } }],
    [
      'proposed',
      'merge_group',
      'refs/heads/gh-readonly-queue/main/pr-7',
      { merge_group: { base_sha: sha, head_sha: sha } },
    ],
    ['proposed', 'workflow_run', main, toRun({ event: 'pull_request' })],
    ['proposed', 'workflow_run', main, toRun({ event: 'push', head_branch: 'feature' })],
    ['proposed', 'workflow_run', main, toRun({ event: 'push', head_repository: { full_name: 'stranger/shop' } })],
  ])('%s commits for %s of %s', async (expected, name, ref, payload) => {
    const environment = { GITHUB_EVENT_NAME: name, GITHUB_REF: ref, GITHUB_SHA: sha }
    expect(await readOrigin(environment, payload)).toBe(expected)
  })

  test.each<readonly [ChangeOrigin, EnvironmentVariables]>([
    ['other', {}],
    ['default-branch', { CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main' }],
    ['other', { CI_COMMIT_BRANCH: 'feature', CI_DEFAULT_BRANCH: 'main' }],
    ['other', { CI_COMMIT_TAG: 'v1', CI_DEFAULT_BRANCH: 'main' }],
    ['proposed', { CI_MERGE_REQUEST_IID: '7', CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main' }],
  ])('%s commits in a GitLab job or a terminal with %j', async (expected, environment) => {
    expect(await readOrigin(environment)).toBe(expected)
  })

  test('proposed commits for every event of a pull request, whatever its ref and its job set', async () => {
    const events = [
      'pull_request',
      'pull_request_target',
      'pull_request_review',
      'issue_comment',
      'check_run',
      'status',
    ]
    const names = fc.constantFrom('CI_COMMIT_BRANCH', 'CI_DEFAULT_BRANCH', 'GITHUB_BASE_REF', 'INPUT_REPOSITORY', 'REF')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...events),
        fc.constantFrom(main, merge, 'refs/heads/feature', ''),
        fc.dictionary(names, fc.constantFrom('main', 'shop', 'refs/heads/main')),
        async (name, ref, more) => {
          const environment = { ...more, GITHUB_EVENT_NAME: name, GITHUB_REF: ref, GITHUB_SHA: sha }
          expect(await readOrigin(environment, pullRequest)).toBe('proposed')
        },
      ),
    )
  })
})
