import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { describeYamlError } from './yaml-error.ts'

test.each([
  ['a key twice', 'a: 1\na: 2\n', 'Map keys must be unique'],
  [
    'a bracket that stays open',
    'a: [1\n',
    'Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['lists within lists', '['.repeat(20_000), 'it is nested too deeply'],
  ['mappings within mappings', '{a: '.repeat(20_000), 'it is nested too deeply'],
])('%s: the reason without excerpt and place', (_, text, expected) => {
  const { errors } = parseDocument(text)
  expect(errors.map(({ message }) => describeYamlError(message))).toContain(expected)
})

test('the place is kept where nothing else shows it', () => {
  const [error] = parseDocument('a: 1\na: 2\n').errors
  expect(describeYamlError(error?.message ?? '', 'within')).toBe('Map keys must be unique at line 2, column 1')
})
