import { expect, test } from 'vitest'
import { isRecord, toRecord } from './records.ts'

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  [undefined, false],
  ['text', false],
  [1, false],
])('%j is an object: %s', (value, expected) => {
  expect(isRecord(value)).toBe(expected)
  expect(toRecord(value)).toEqual(expected ? value : {})
})
