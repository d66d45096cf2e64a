import { expect, test } from 'vitest'
import { readEvent } from '../../github/event.ts'
import { readRevision } from './source.ts'

const commit = 'a'.repeat(40)

test.each([
  [
    'a branch of GitHub',
    { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: commit, GITHUB_REF: 'refs/heads/main' },
    'refs/heads/main',
    undefined,
  ],
  ['a branch of GitLab', { CI_COMMIT_SHA: commit, CI_COMMIT_BRANCH: 'main' }, 'refs/heads/main', undefined],
  [
    'a tag of GitLab',
    { CI_COMMIT_SHA: commit, CI_COMMIT_TAG: 'v1.4.2', CI_COMMIT_BRANCH: '' },
    'refs/tags/v1.4.2',
    undefined,
  ],
  ['a merge request', { CI_COMMIT_SHA: commit, CI_MERGE_REQUEST_IID: '12' }, undefined, 12],
])('of %s the revision is known', async (_, environment, ref, pullRequest) => {
  expect(readRevision(await readEvent(environment), environment)).toEqual({ commit, ref, pullRequest })
})

test('in a terminal nothing is known of it', async () => {
  expect(readRevision(await readEvent({}), {})).toEqual({ commit: undefined, ref: undefined, pullRequest: undefined })
})
