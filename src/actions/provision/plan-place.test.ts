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

test.each<readonly [string, Trigger, PlanPlace]>([
  ['a pull request', pullRequest, 'review'],
  ['pull_request_target', { ...pullRequest, event: 'pull_request_target' }, 'review'],
  ['a merge queue', { kind: 'merge-group', base: 'b', head: 'a' }, 'review'],
  ['a comment on a pull request', createOther('issue_comment', 1), 'review'],
  ['a push', push, 'protected'],
  ['a dispatch', createOther('workflow_dispatch'), 'protected'],
  ['a schedule', createOther('schedule'), 'protected'],
])('%s stores plans in its place', (_case, trigger, place) => {
  expect(resolvePlanPlace({ trigger }, { GITHUB_ACTIONS: 'true', CI: 'true' })).toBe(place)
})

test.each<readonly [string, Readonly<Record<string, string>>, PlanPlace]>([
  ['GitLab, on the default branch', { GITLAB_CI: 'true', CI: 'true', CI_COMMIT_BRANCH: 'main' }, 'protected'],
  ['GitLab, on another branch', { GITLAB_CI: 'true', CI: 'true', CI_COMMIT_BRANCH: 'feature' }, 'review'],
  ['GitLab, for a tag', { GITLAB_CI: 'true', CI: 'true', CI_COMMIT_TAG: 'v1' }, 'protected'],
  ['GitLab, for a merge request', { GITLAB_CI: 'true', CI: 'true' }, 'review'],
  ['another CI server', { CI: 'true' }, 'review'],
  ['a terminal', {}, 'protected'],
])('outside of events: %s', (_case, environment, place) => {
  expect(resolvePlanPlace({ trigger: { kind: 'none' } }, { CI_DEFAULT_BRANCH: 'main', ...environment })).toBe(place)
})
