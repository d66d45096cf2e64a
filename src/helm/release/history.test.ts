import { expect, test } from 'vitest'
import { KubernetesError } from '../../kubernetes/error.ts'
import type { ActionError } from '../../runner/errors/action-error.ts'
import { type History, readHistory, rollbackRevision } from './history.ts'
import type { Release, ReleaseStatus } from './release.ts'

function revisions(...statuses: readonly ReleaseStatus[]): History {
  return statuses.map((status, index) => ({
    name: 'shop',
    namespace: 'shop',
    version: statuses.length - index,
    info: { status },
  })) as unknown as readonly [Release, ...Release[]]
}

test.each<[string, History, number | undefined, number]>([
  ['the one before', revisions('deployed', 'superseded', 'superseded'), undefined, 2],
  ['not a failed one', revisions('deployed', 'failed', 'superseded'), undefined, 1],
  [
    'the one that a failed upgrade did not replace',
    revisions('failed', 'failed', 'deployed', 'superseded'),
    undefined,
    2,
  ],
  ['the one that a hanging upgrade did not replace', revisions('pending-upgrade', 'deployed'), undefined, 1],
  ['the one that is named', revisions('deployed', 'superseded', 'superseded'), 1, 1],
  ['a failed one that is named', revisions('deployed', 'failed', 'superseded'), 2, 2],
])('a rollback goes to %s', (_, history, asked, expected) => {
  expect(rollbackRevision(history, asked).version).toBe(expected)
})

test.each<[string, History, number | undefined, RegExp]>([
  ['the first revision', revisions('deployed'), undefined, /^no revision of shop was deployed before/],
  ['a first one that failed', revisions('failed'), undefined, /^no revision of shop was deployed before/],
  ['a number that there is not', revisions('deployed', 'superseded'), 7, /^no revision of shop is revision 7/],
  ['an uninstalled one', revisions('uninstalled'), 1, /^no revision of shop is revision 1/],
])('a rollback from %s is refused with what there is', (_, history, asked, message) => {
  const refused = (): unknown => rollbackRevision(history, asked)
  expect(refused).toThrow(message)
  try {
    refused()
  } catch (error) {
    const { code, details } = error as ActionError
    expect({ code, details }).toEqual({
      code: 'release-not-found',
      details: history.map(({ version, info }) => `revision ${version}: ${info.status}`),
    })
  }
})

test('a release that is not there is told apart from those that are, as far as the caller may look', async () => {
  const labels = (name: string, namespace: string) => ({ metadata: { name: 's', namespace, labels: { name } } })
  const read = async (everywhere: 'allowed' | 'denied'): Promise<ActionError> => {
    const get = <T>(path: string, query = {}): Promise<T> => {
      const { labelSelector = '' } = query as { labelSelector?: string }
      const elsewhere = path === '/api/v1/secrets'
      if (elsewhere && everywhere === 'denied') return Promise.reject(new KubernetesError(403, {}))
      const here = labelSelector.includes('name=') ? [] : [labels('web', 'a'), labels('api', 'a'), labels('web', 'a')]
      return Promise.resolve({ metadata: {}, items: elsewhere ? [labels('shop', 'b')] : here } as T)
    }
    return await readHistory({ get }, { release: 'shop', namespace: 'a' }, 'staging').then(
      () => expect.fail('found'),
      (error: unknown) => error as ActionError,
    )
  }
  expect((await read('allowed')).details).toEqual(['namespace a has api, web', 'shop is in namespace b'])
  const error = await read('denied')
  expect(error.message).toBe('there is no release shop in namespace a of staging')
  expect(error.details).toEqual(['namespace a has api, web'])
})
