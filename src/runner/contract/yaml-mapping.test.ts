import { stringify } from 'yaml'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMapping } from './yaml-mapping.ts'

test.each([
  ['a: 1', { a: 1 }],
  ['{"a": [1, "two", null, true]}', { a: [1, 'two', null, true] }],
  ['tag: "00123"\nother: 1e6', { tag: '00123', other: 1e6 }],
  ['a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
  ['country: no', { country: 'no' }],
  ['<<: {a: 1}', { '<<': { a: 1 } }],
  ['date: 2024-01-01', { date: '2024-01-01' }],
])('%j is %j', (text, value) => {
  expect(parseMapping(text)).toEqual({ ok: true, value })
})

test.each([
  ['- a list', 'list or a single value'],
  ['just text', 'list or a single value'],
  ['', 'list or a single value'],
  ['a: 1\na: 2', 'unique'],
  ['{"a": 1, "a": 2}', 'unique'],
  ['a: {b: 1, b: 2}', 'unique'],
  ['a: [1', ''],
  ['a: "open', ''],
  ['a: 1\n---\nb: 2', 'multiple documents'],
  ['a: *nowhere', 'nowhere'],
  ['__proto__: {polluted: true}', 'The key __proto__ is not allowed.'],
  ['{"a": {"__proto__": {"polluted": true}}}', 'The key __proto__ is not allowed.'],
  ['a: [{constructor: {prototype: {polluted: true}}}]', 'is not allowed.'],
  ['"\\u005f_proto__": 1', 'The key __proto__ is not allowed.'],
])('%j is refused, mentioning %j', (text, mention) => {
  const parsed = parseMapping(text)
  expect(parsed).toMatchObject({ ok: false, rule: 'a YAML or JSON mapping' })
  expect(JSON.stringify(parsed)).toContain(mention)
  expect({}).not.toHaveProperty('polluted')
})

test('a bomb of aliases is refused at once', () => {
  const levels = Array.from({ length: 20 }, (_, i) =>
    i === 0
      ? 'l0: &l0 [x, x, x]'
      : `l${String(i)}: &l${String(i)} [${Array(9)
          .fill(`*l${String(i - 1)}`)
          .join(', ')}]`,
  )
  const startedAt = performance.now()
  expect(parseMapping(levels.join('\n'))).toMatchObject({ ok: false })
  expect(performance.now() - startedAt).toBeLessThan(500)
})

test('plain data survives the way through YAML and JSON', () => {
  const key = fc.string().filter((text) => !['__proto__', 'constructor', 'prototype'].includes(text))
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).value
  fc.assert(
    fc.property(fc.dictionary(key, json, { maxKeys: 4, noNullPrototype: true }), (value) => {
      expect(parseMapping(JSON.stringify(value))).toEqual({ ok: true, value })
      expect(parseMapping(stringify(value, { aliasDuplicateObjects: false }))).toEqual({ ok: true, value })
    }),
  )
})

test.each([
  ['a number and a text that become one key', '1: a\n"1": b'],
  ['an alias that repeats a key', 'x: &k a\na: 1\n*k : 2'],
])('%s are duplicate keys', (_name, text) => {
  expect(parseMapping(text)).toMatchObject({ ok: false })
})

test('a forbidden key cannot hide behind an alias', () => {
  expect(parseMapping('x: &k __proto__\n*k : {polluted: true}')).toMatchObject({ ok: false })
})

test.each([
  'a: !!binary aGVsbG8=',
  'a: !!timestamp 2020-01-01',
  'a: !!set {x, y}',
  'a: .nan',
  'a: .inf',
  '? {b: 1}\n: c',
  '? [b]\n: c',
])('%j is refused, for it is more than plain data', (text) => {
  expect(parseMapping(text)).toMatchObject({ ok: false })
})

test('nesting without end is refused, not a crash', () => {
  expect(parseMapping(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)).toMatchObject({ ok: false })
})
