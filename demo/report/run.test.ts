import { expect, test } from 'vitest'
import type { LiveJob } from '../../stack/live/run.ts'
import { columns } from './run.ts'

const job = (id: string, ...needs: readonly string[]): LiveJob => ({
  id,
  name: id,
  needs,
  environment: undefined,
  result: 'success',
  run: undefined,
})

test.each([
  ['jobs without needs beside each other', [job('a'), job('b')], [['a', 'b']]],
  ['a job after all that it needs', [job('c', 'a', 'b'), job('a'), job('b', 'a')], [['a'], ['b'], ['c']]],
  ['legs of a matrix in one column', [job('a'), job('b', 'a'), job('b', 'a')], [['a'], ['b', 'b']]],
])('a graph has %s', (_, jobs, expected) => {
  expect(columns(jobs).map((column) => column.map(({ id }) => id))).toEqual(expected)
})

test('a graph ends although its jobs need each other', () => {
  expect(columns([job('a', 'b'), job('b', 'a')]).flat()).toHaveLength(2)
})
