import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseExactJson } from './exact-json.ts'

test.each([
  '9007199254740993',
  '-9007199254740993',
  '12345678901234567890',
  `1${'0'.repeat(40)}`,
  '0.1234567890123456789',
  '123456789012345678e-3',
  '0.1',
  '-0.5',
  '0',
])('%s keeps its digits', (number) => {
  expect(JSON.stringify(parseExactJson(`{"a":[${number}]}`))).toBe(`{"a":[${number}]}`)
})

test('whole numbers of any size keep their digits', () => {
  fc.assert(
    fc.property(fc.bigInt(), (number) => {
      expect(JSON.stringify(parseExactJson(`[${number}]`))).toBe(`[${number}]`)
    }),
  )
})

test('everything else is what JSON.parse returns', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = JSON.stringify(value)
      expect(JSON.parse(JSON.stringify(parseExactJson(text)))).toEqual(JSON.parse(text))
    }),
  )
})
