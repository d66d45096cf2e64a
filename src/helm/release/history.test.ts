import { expect, test } from 'vitest'
import { KubernetesError } from '../../kubernetes/error.ts'
import type { ActionError } from '../../runner/errors/action-error.ts'
import { type ReleaseHistory, readReleaseHistory, selectRollbackRevision } from './history.ts'
import type { Release, ReleaseStatus } from './release.ts'

function createHistory(...statuses: readonly ReleaseStatus[]): ReleaseHistory {
  return statuses.map((status, index) => ({
    name: 'shop',
    namespace: 'shop',
    version: statuses.length - index,
    info: { status },
  })) as unknown as readonly [Release, ...Release[]]
}

test.each<[string, ReleaseHistory, number | undefined, number]>([
  ['the one before', createHistory('deployed', 'superseded', 'superseded'), undefined, 2],
  ['not a failed one', createHistory('deployed', 'failed', 'superseded'), undefined, 1],
  [
    'the one that a failed upgrade did not replace',
    createHistory('failed', 'failed', 'deployed', 'superseded'),
    undefined,
    2,
  ],
  ['the one that a hanging upgrade did not replace', createHistory('pending-upgrade', 'deployed'), undefined, 1],
  ['the one that is named', createHistory('deployed', 'superseded', 'superseded'), 1, 1],
  ['a failed one that is named', createHistory('deployed', 'failed', 'superseded'), 2, 2],
])('a rollback goes to %s', (_, history, asked, expected) => {
  expect(selectRollbackRevision(history, asked).version).toBe(expected)
})

test.each<[string, ReleaseHistory, number | undefined, RegExp]>([
  ['the first revision', createHistory('deployed'), undefined, /^no revision of shop was deployed before/],
  ['a first one that failed', createHistory('failed'), undefined, /^no revision of shop was deployed before/],
  ['a number that there is not', createHistory('deployed', 'superseded'), 7, /^no revision of shop is revision 7/],
  ['an uninstalled one', createHistory('uninstalled'), 1, /^no revision of shop is revision 1/],
])('a rollback from %s is refused with what there is', (_, history, asked, message) => {
  const selectRevision = (): unknown => selectRollbackRevision(history, asked)
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

test('a release that is not there is told apart from those that are, as far as the caller may look', async () => {
  const createSecret = (name: string, namespace: string) => ({ metadata: { name: 's', namespace, labels: { name } } })
  const readMissing = async (everywhere: 'allowed' | 'denied'): Promise<ActionError> => {
    const get = <T>(path: string, query = {}): Promise<T> => {
      const { labelSelector = '' } = query as { labelSelector?: string }
      const elsewhere = path === '/api/v1/secrets'
      if (elsewhere && everywhere === 'denied') return Promise.reject(new KubernetesError(403, {}))
      const here = labelSelector.includes('name=')
        ? []
        : [createSecret('web', 'a'), createSecret('api', 'a'), createSecret('web', 'a')]
      return Promise.resolve({ metadata: {}, items: elsewhere ? [createSecret('shop', 'b')] : here } as T)
    }
    return await readReleaseHistory({ get }, { release: 'shop', namespace: 'a' }, 'staging').then(
      () => expect.fail('found'),
      (error: unknown) => error as ActionError,
    )
  }
  expect((await readMissing('allowed')).details).toEqual(['namespace a has api, web', 'shop is in namespace b'])
  const error = await readMissing('denied')
  expect(error.message).toBe('there is no release shop in namespace a of staging')
  expect(error.details).toEqual(['namespace a has api, web'])
})
