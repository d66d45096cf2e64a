import { expect, test } from 'vitest'
import type { ActionError } from '../../../../runner/errors/action-error.ts'
import { assertStartedByHand } from './start.ts'

const noEvent = { trigger: { kind: 'none' } } as const

function start(environment: Readonly<Record<string, string>>): string {
  try {
    assertStartedByHand(noEvent, environment)
    return 'started'
  } catch (error) {
    return (error as ActionError).code
  }
}

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['in a terminal', {}, 'started'],
  ['in a pipeline that a person ran', { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'web' }, 'started'],
  ['in a manual job', { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push', CI_JOB_MANUAL: 'true' }, 'started'],
  ['after a push', { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push' }, 'event-refused'],
  ['on a schedule', { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'schedule' }, 'event-refused'],
  ['by another pipeline', { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'trigger' }, 'event-refused'],
  [
    'in a manual job of a merge request',
    { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'merge_request_event', CI_MERGE_REQUEST_IID: '7', CI_JOB_MANUAL: 'true' },
    'pull-request-refused',
  ],
])('%s it is %s', (_, environment, expected) => {
  expect(start(environment)).toBe(expected)
})
