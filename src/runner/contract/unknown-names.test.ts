import { describe, expect, test } from 'vitest'
import { defineAction } from './action.ts'
import { string } from './scalars.ts'
import { explainUnknownName } from './unknown-names.ts'

const input = string({ description: 'A test' })
const contract = defineAction({
  name: 'sample',
  description: '',
  inputs: { 'role-duration': input, values: input, context: input, chart: input },
  outputs: {},
  renamed: { modules: 'values' },
  foreign: {
    'role-duration-seconds': 'role-duration',
    'value-files': 'values',
    path: ['context', 'chart'],
    wait: { instead: 'Remove it: it always waits.' },
  },
})

const explain = (name: string, display = (each: string) => each): string => explainUnknownName(contract, name, display)

describe('a name that is not an input', () => {
  test.each([
    ['a former name', 'modules', 'is now called values'],
    ['a former name in capitals', 'MODULES', 'is now called values'],
    ['a name from another action', 'role-duration-seconds', 'is not an input of sample. Did you mean role-duration?'],
    ['the same with underscores', 'role_duration_seconds', 'is not an input of sample. Did you mean role-duration?'],
    ['the same in camel case', 'valueFiles', 'is not an input of sample. Did you mean values?'],
    ['the same with dots', 'value.files', 'is not an input of sample. Did you mean values?'],
    ['one that may mean several', 'path', 'is not an input of sample. Did you mean context or chart?'],
    ['one that is not needed here', 'wait', 'is not an input of sample. Remove it: it always waits.'],
    ['our own with underscores', 'role_duration', 'is not an input of sample. Did you mean role-duration?'],
    ['a misspelled one', 'valeus', 'is not an input of sample. Did you mean values?'],
    ['one with a word more', 'chart_values_file', 'is not an input of sample. Did you mean values?'],
    ['one with a word less', 'duration', 'is not an input of sample. Did you mean role-duration?'],
    ['what every action knows', 'token', 'is not an input of sample. Did you mean github-token?'],
    ['one without likeness', 'zzzzzz', 'is not an input of sample'],
    ['a property of every object', 'constructor', 'is not an input of sample'],
    ['the prototype', '__proto__', 'is not an input of sample'],
  ])('%s, %s: %s', (_, name, expected) => {
    expect(explain(name)).toBe(expected)
  })

  test('leads to its successor as the user writes it', () => {
    expect(explain('modules', (name) => `--${name}`)).toBe('is now called --values')
  })
})

test('a foreign name must lead to an input', () => {
  const definition = { name: 'sample', description: '', inputs: { values: input }, outputs: {} }
  expect(() => defineAction({ ...definition, foreign: { path: 'chart' } })).toThrow('sample: path means no input')
  expect(() => defineAction({ ...definition, foreign: { path: ['values', 'chart'] } })).toThrow('path means no input')
  expect(defineAction({ ...definition, foreign: { path: { instead: 'Remove it.' } } }).foreign).toHaveProperty('path')
})
