import { expect, test } from 'vitest'
import type { Trigger } from '../../github/event.ts'
import type { PlanPlace } from '../../terraform/store/model.ts'
import { resolvePlanPlace } from './plan-place.ts'

const pullRequest: Trigger = {
  kind: 'pull-request',
  event: 'pull_request',
  number: 1,
  head: 'a'.repeat(40),
  base: 'b'.repeat(40),
  fork: false,
}
const push: Trigger = { kind: 'push', before: undefined }
const createOther = (name: string, number?: number): Trigger => ({ kind: 'other', name, pullRequest: number })
const main = 'refs/heads/main'

test.each<readonly [string, Trigger, string | undefined, PlanPlace]>([
  ['a pull request', pullRequest, 'refs/pull/1/merge', 'review'],
  ['a pull request that claims the ref of main', pullRequest, main, 'review'],
  ['pull_request_target', { ...pullRequest, event: 'pull_request_target' }, main, 'review'],
  ['a merge queue', { kind: 'merge-group', base: 'b', head: 'a' }, 'refs/heads/gh-readonly-queue/main/pr-1', 'review'],
  ['a push to main', push, main, 'protected'],
  ['a push to another branch', push, 'refs/heads/feature', 'review'],
  ['a branch whose name ends like main', push, 'refs/heads/feature/main', 'review'],
  ['a tag called main', push, 'refs/tags/main', 'review'],
  ['a dispatch on main', createOther('workflow_dispatch'), main, 'protected'],
  ['a dispatch on another branch', createOther('workflow_dispatch'), 'refs/heads/feature', 'review'],
  ['a comment on a pull request', createOther('issue_comment', 1), main, 'review'],
  ['a schedule', createOther('schedule'), main, 'protected'],
])('%s stores plans in its place', (_case, trigger, ref, place) => {
  expect(resolvePlanPlace({ trigger, ref, defaultBranch: 'main' }, { GITHUB_ACTIONS: 'true', CI: 'true' })).toBe(place)
})

test('a run that does not know the default branch stores plans for review', () => {
  expect(resolvePlanPlace({ trigger: push, ref: main, defaultBranch: undefined }, {})).toBe('review')
})

test.each<readonly [string, Readonly<Record<string, string>>, PlanPlace]>([
  ['GitLab, on the default branch', { GITLAB_CI: 'true', CI: 'true', CI_COMMIT_BRANCH: 'main' }, 'protected'],
  ['GitLab, on another branch', { GITLAB_CI: 'true', CI: 'true', CI_COMMIT_BRANCH: 'feature' }, 'review'],
  ['GitLab, for a merge request', { GITLAB_CI: 'true', CI: 'true' }, 'review'],
  ['another CI server', { CI: 'true' }, 'review'],
  ['a terminal', {}, 'protected'],
])('outside of events: %s', (_case, environment, place) => {
  const event = { trigger: { kind: 'none' }, ref: undefined, defaultBranch: undefined } as const
  expect(resolvePlanPlace(event, { CI_DEFAULT_BRANCH: 'main', ...environment })).toBe(place)
})
