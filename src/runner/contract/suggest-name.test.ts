import { expect, test } from 'vitest'
import { suggestName } from './suggest-name.ts'

const levels = ['development', 'staging', 'production']

test.each([
  ['stagin', levels, 'Did you mean staging?'],
  ['Staging', levels, 'Did you mean staging?'],
  ['PRODUCTION', levels, 'Did you mean production?'],
  ['prodction', levels, 'Did you mean production?'],
  ['canary', levels, undefined],
  ['', levels, undefined],
  ['staging', [], undefined],
  ['role-to-asume', ['role-to-assume', 'region'], 'Did you mean role-to-assume?'],
])('%j among %j: %s', (text, candidates, expected) => {
  expect(suggestName(text, candidates)).toBe(expected)
})

test('capitals of the candidates do not lead astray', () => {
  expect(suggestName('immutable', ['MUTABLE', 'IMMUTABLE'])).toBe('Did you mean IMMUTABLE?')
})
