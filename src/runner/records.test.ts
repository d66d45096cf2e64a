import { expect, test } from 'vitest'
import { getOwn, isRecord, toOptionalText, toRecord, toText } from './records.ts'

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

test.each(Object.getOwnPropertyNames(Object.prototype))(
  '%s of an object that does not have it is undefined',
  (name) => {
    expect(getOwn<unknown>({}, name)).toBeUndefined()
    expect(getOwn<unknown>({ ['a']: 1, [name]: 2 }, name)).toBe(2)
  },
)

test.each([
  ['a', 'a'],
  ['', ''],
  [1.5, '1.5'],
  [0, '0'],
  [null, ''],
  [undefined, ''],
  [true, ''],
  [['a'], ''],
  [{ a: 1 }, ''],
])('%j as text is %j', (value, expected) => {
  expect(toText(value)).toBe(expected)
  expect(toOptionalText(value)).toBe(expected === '' ? undefined : expected)
})
