import { expect, test } from 'vitest'
import { findMergeKeys } from './merge-keys.ts'

test('items are identified by the key of their list, with its default', () => {
  expect(findMergeKeys('containers', [{ name: 'app' }])).toEqual([{ name: 'app' }])
  expect(findMergeKeys('ports', [{ containerPort: 80 }])).toEqual([{ containerPort: 80, protocol: 'TCP' }])
  expect(findMergeKeys('args', ['--a'])).toBeUndefined()
})

test.each(Object.getOwnPropertyNames(Object.prototype))('a list in a field %s has no key', (field) => {
  expect(findMergeKeys(field, [{ name: 'app' }])).toBeUndefined()
})
