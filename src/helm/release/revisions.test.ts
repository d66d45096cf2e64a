import { expect, test } from 'vitest'
import type { ActionError } from '../../runner/errors/action-error.ts'
import type { ReleaseHistory } from './history.ts'
import type { Release, ReleaseStatus } from './release.ts'
import { selectRollbackRevision } from './revisions.ts'

function createHistory(...statuses: readonly ReleaseStatus[]): ReleaseHistory {
  return statuses.map((status, index) => ({
    name: 'shop',
    namespace: 'shop',
    version: statuses.length - index,
    info: { status },
  })) as unknown as readonly [Release, ...Release[]]
}

test.each<[string, ReleaseHistory, number | undefined, number]>([
  ['the previous one', createHistory('deployed', 'superseded', 'superseded'), undefined, 2],
  ['not a failed one', createHistory('deployed', 'failed', 'superseded'), undefined, 1],
  [
    'the one that a failed upgrade did not replace',
    createHistory('failed', 'failed', 'deployed', 'superseded'),
    undefined,
    2,
  ],
  ['the one that a pending upgrade did not replace', createHistory('pending-upgrade', 'deployed'), undefined, 1],
  ['a requested one', createHistory('deployed', 'superseded', 'superseded'), 1, 1],
  ['a requested one that failed', createHistory('deployed', 'failed', 'superseded'), 2, 2],
])('a rollback goes to %s', (_, history, requested, expected) => {
  expect(selectRollbackRevision(history, requested).version).toBe(expected)
})

test.each([
  ['an automatic rollback', ['good', 'bad', 'good', 'old'], ['deployed', 'failed', 'superseded', 'superseded'], 1],
  ['the same content twice', ['good', 'good', 'old'], ['deployed', 'superseded', 'superseded'], 1],
  ['nothing but the same content', ['good', 'good'], ['deployed', 'superseded'], 1],
  ['a failure of the same content', ['good', 'good', 'old'], ['failed', 'deployed', 'superseded'], 2],
] as const)('a rollback after %s changes something if it can', (_, manifests, statuses, expected) => {
  const history = createHistory(...statuses).map((release, at) => ({ ...release, manifest: manifests[at] }))
  expect(selectRollbackRevision(history as unknown as ReleaseHistory).version).toBe(expected)
})

test.each<[string, ReleaseHistory, number | undefined, RegExp]>([
  ['the first revision', createHistory('deployed'), undefined, /^shop has no previously deployed revision/],
  ['a first one that failed', createHistory('failed'), undefined, /^shop has no previously deployed revision/],
  ['a number that does not exist', createHistory('deployed', 'superseded'), 7, /^shop has no revision 7/],
  ['an uninstalled one', createHistory('uninstalled'), 1, /^shop has no revision 1/],
])('a rollback from %s is refused with the existing revisions', (_, history, requested, message) => {
  const selectRevision = (): unknown => selectRollbackRevision(history, requested)
  expect(selectRevision).toThrow(message)
  try {
    selectRevision()
  } catch (error) {
    const { code, details } = error as ActionError
    expect({ code, details }).toEqual({
      code: 'release-not-found',
      details: history.map(({ version, info }) => `revision ${version}: ${info.status}`),
    })
  }
})
