import { expect, test } from 'vitest'
import { KubernetesError } from '../../kubernetes/error.ts'
import type { ActionError } from '../../runner/errors/action-error.ts'
import { readReleaseHistory } from './history.ts'

test('a missing release is reported with the existing ones, as far as the caller may list them', async () => {
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
