import { expect, test } from 'vitest'
import { createTestOrder } from '../../../terraform/testing/roots.ts'
import { buildMatrix } from './matrix.ts'

test.each<[string, readonly string[], readonly string[], readonly (readonly string[])[]]>([
  ['by data and by number', ['a', 'b', 'c', 'd'], ['a > b', 'b >> c'], [['a', 'd'], ['b'], ['c']]],
  ['without what is not in this run', ['b'], ['a > b'], [['b']]],
  ['what is destroyed after its users', ['b', '-a', '-c'], ['a > b', 'a > c'], [['b', 'c'], ['a']]],
  ['nothing', [], [], []],
])('waves stand in order: %s', (_, names, edges, expected) => {
  const waves = buildMatrix(createTestOrder(names, edges))
  expect(waves.map(({ roots }) => roots)).toEqual(expected)
  expect(waves.map(({ wave }) => wave)).toEqual(expected.map((_roots, index) => index + 1))
})
