import { expect, test } from 'vitest'
import { resolveNamedValues } from './named-values.ts'

test('takes a value from the environment where none is given, and omits the rest', () => {
  const named = [
    { name: 'A', value: '1' },
    { name: 'B', value: undefined },
    { name: 'C', value: undefined },
  ]
  expect(resolveNamedValues(named, { A: 'x', B: '2' })).toEqual({ A: '1', B: '2' })
})

test.each(Object.getOwnPropertyNames(Object.prototype))('a name like %s has no value either', (name) => {
  expect(resolveNamedValues([{ name, value: undefined }], {})).toEqual({})
})
