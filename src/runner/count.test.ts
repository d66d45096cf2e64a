import { expect, test } from 'vitest'
import { formatCount } from './count.ts'

test.each([
  [0, 'root', undefined, '0 roots'],
  [1, 'root', undefined, '1 root'],
  [2, 'root', undefined, '2 roots'],
  [1, 'vulnerability', 'vulnerabilities', '1 vulnerability'],
  [3, 'vulnerability', 'vulnerabilities', '3 vulnerabilities'],
])('%i of the noun %s', (count, noun, plural, expected) => {
  expect(formatCount(count, noun, plural)).toBe(expected)
})
