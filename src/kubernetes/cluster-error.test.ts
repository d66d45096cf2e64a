import { expect, test } from 'vitest'
import { KubernetesError } from './error.ts'
import { toClusterError } from './cluster-error.ts'

const createNetworkError = (code: string): Error => Object.assign(new Error('read'), { code })

test.each([
  [
    new KubernetesError(403, { message: 'namespaces "a" is forbidden: User "ci" cannot delete' }),
    'cluster-access-denied',
  ],
  [new KubernetesError(401, { message: 'Unauthorized' }), 'cluster-access-denied'],
  [new KubernetesError(422, { message: 'metadata.name: Invalid value' }), 'cluster-refused'],
  [createNetworkError('ECONNRESET'), 'cluster-unreachable'],
  [createNetworkError('ENOENT'), undefined],
  [new TypeError('x is not a function'), undefined],
])('%s becomes %s', (error, code) => {
  const failure = toClusterError(error, 'staging')
  expect(failure?.code).toBe(code)
  if (error instanceof KubernetesError) expect(failure?.message).toContain(error.message)
})
