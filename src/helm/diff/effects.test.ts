import { expect, test } from 'vitest'
import { listStartupConfig } from './effects.ts'

const listConfig = (container: object): readonly string[] => [
  ...listStartupConfig({ spec: { template: { spec: { containers: [{ name: 'app', ...container }] } } } }),
]

test('pods read ConfigMaps and Secrets at their start as environment variables', () => {
  expect(listConfig({ envFrom: [{ configMapRef: { name: 'a' } }, { secretRef: { name: 'b' } }] })).toEqual([
    'ConfigMap/a',
    'Secret/b',
  ])
})

test.each(Object.getOwnPropertyNames(Object.prototype))('a field %s names no such object', (field) => {
  expect(listConfig({ [field]: { name: 'a' } })).toEqual([])
})
