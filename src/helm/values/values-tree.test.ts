import { expect, test } from 'vitest'
import { parseValues } from './parse-values.ts'
import { assignValue, createTreeAt, findValue, formatValuesTree, mergeLayers, toValuesTree } from './values-tree.ts'

const parse = (text: string) => parseValues(text, 'values.yaml')

test.each([
  ['a number that would change', 'tag: 1e6', '{"tag": 1e6}'],
  ['digits with leading zeros', 'tag: 00123', '{"tag": 00123}'],
  ['quoted digits', 'tag: "00123"', '{"tag": "00123"}'],
  ['a boolean of YAML 1.1', 'on: yes', '{"on": yes}'],
  ['null', 'a:\nb: ~\nc: null', '{"a": null, "b": null, "c": null}'],
  ['plain text with special characters', 'a: x, {y = z}', '{"a": "x, {y = z}"}'],
  ['multi-line text', 'a: |\n  one\n  two\n', '{"a": "one\\ntwo\\n"}'],
  ['a tag for text', 'a: !!str 12', '{"a": "12"}'],
  ['a tag for a number', 'a: !!int "12"', '{"a": 12}'],
  ['a timestamp', 'a: 2026-01-01 10:00:00', '{"a": "2026-01-01 10:00:00"}'],
  ['aliases', 'a: &a { b: 1 }\nc: *a', '{"a": {"b": 1}, "c": {"b": 1}}'],
  ['a merge', 'a: &a { b: 1, c: 2 }\nd: { <<: *a, c: 3 }', '{"a": {"b": 1, "c": 2}, "d": {"b": 1, "c": 3}}'],
  ['a list', 'a: [1, "2", x]', '{"a": [1, "2", x]}'],
  ['a file without values', '# nothing\n', '{}'],
  ['a byte order mark', '\ufeffa: 1', '{"a": 1}'],
])('%s stays as written', (_, text, expected) => {
  expect(formatValuesTree(parse(text))).toBe(expected)
})

test.each([
  ['a duplicate key', 'a: 1\nb: 2\na: 3', 3],
  ['a key of prototypes', 'a: 1\n__proto__: { x: 1 }', 2],
  ['a list', '- a', 1],
  ['two documents', 'a: 1\n---\nb: 1', 2],
  ['invalid YAML', 'a: {{ .Values.x }}', 1],
  ['an unknown tag', 'a: !secret x', 1],
  ['a missing anchor', 'a: *none', 1],
])('%s is refused with its line', (_, text, line) => {
  expect(() => parse(text)).toThrow(
    expect.objectContaining({ code: 'values-invalid', location: { file: 'values.yaml', line } }),
  )
})

test('an alias bomb is refused', () => {
  const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(', ')}]`)
  expect(() => parse(['l0: &l0 x', ...levels].join('\n'))).toThrow(/expand/)
})

test('mappings are merged; lists and scalars are replaced, and null is kept', () => {
  const lower = parse('a: { b: 1, c: [1, 2] }\nd: x\ne: { f: 1 }')
  const upper = parse('a: { c: [3] }\nd: { g: 1 }\ne: null')
  expect(formatValuesTree(mergeLayers(lower, upper))).toBe('{"a": {"b": 1, "c": [3]}, "d": {"g": 1}, "e": null}')
})

test('plain data keeps its types, whatever its text looks like', () => {
  const data = { a: 'x,y={z}\n"', b: 3, c: true, d: null, e: ['1e6'], f: '00123', g: 'null' }
  expect(JSON.parse(formatValuesTree(toValuesTree(data)))).toEqual(data)
})

test('a value is found and set by its path', () => {
  const tree = createTreeAt(['a', 'b'], toValuesTree('x'))
  expect(findValue(tree, ['a', 'b'])).toEqual({ kind: 'text', text: 'x' })
  expect(findValue(tree, ['a', 'b', 'c'])).toBeUndefined()
})

test.each([
  ['an entry of a list', 'a: [{ b: 1, c: 2 }, d]', '', ['a', 0, 'b'], '{"a": [{"b": x, "c": 2}, d]}'],
  ['the next entry', 'a: [1]', '', ['a', 1], '{"a": [1, x]}'],
  ['an entry of a list that only the chart has', 'b: 1', 'a: [1, 2]', ['a', 1], '{"b": 1, "a": [1, x]}'],
  ['an entry of a list that a file replaces', 'a: [3]', 'a: [1, 2]', ['a', 0], '{"a": [x]}'],
  ['an entry of a list that a file removes', 'a: null', 'a: [1, 2]', ['a', 0], '{"a": [x]}'],
  ['a key below a text', 'a: text', '', ['a', 'b'], '{"a": {"b": x}}'],
  ['a key next to others', 'a: { b: 1 }', 'a: { c: 2 }', ['a', 'd'], '{"a": {"b": 1, "d": x}}'],
])('assigns %s', (_, values, chart, path, expected) => {
  const assigned = assignValue(parse(values), path, { kind: 'plain', source: 'x' }, parse(chart))
  expect(assigned.ok && formatValuesTree(assigned.tree)).toBe(expected)
})

test('refuses a position beyond the end of a list', () => {
  const value = { kind: 'plain', source: 'x' } as const
  expect(assignValue(parse('a: [1]'), ['a', 2], value)).toEqual({ ok: false, length: 1 })
  expect(assignValue(parse(''), ['a', 1, 'b'], value, parse('a: []'))).toEqual({ ok: false, length: 0 })
})
