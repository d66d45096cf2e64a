import { expect, test } from 'vitest'
import type { Trigger } from '../../github/event.ts'
import { readEventBase } from './comparison-base.ts'

const pull = { event: 'pull_request', number: 7, head: 'b2', base: 'a1', fork: false } as const

test.each<readonly [string, Trigger, object]>([
  [
    'the base of a pull request',
    { kind: 'pull-request', ...pull },
    { kind: 'commit', sha: 'a1', pullRequestHead: 'b2' },
  ],
  ['the base of a merge group', { kind: 'merge-group', base: 'a1', head: 'b2' }, { kind: 'commit', sha: 'a1' }],
  ['what a push moved on from', { kind: 'push', before: 'a1' }, { kind: 'previous', sha: 'a1' }],
  ['none where a push does not say', { kind: 'push', before: undefined }, { kind: 'none' }],
  ['none for a schedule', { kind: 'other', name: 'schedule', pullRequest: undefined }, { kind: 'none' }],
  ['none in a terminal', { kind: 'none' }, { kind: 'none' }],
])('what is compared with is %s', (_, trigger, expected) => {
  expect(readEventBase({ trigger } as Parameters<typeof readEventBase>[0])).toMatchObject(expected)
})
