import { expect, test } from 'vitest'
import type { LiveJob } from '../../stack/live/run.ts'
import { arrangeColumns } from './run.ts'

const createJob = (id: string, ...needs: readonly string[]): LiveJob => ({
  id,
  name: id,
  needs,
  environment: undefined,
  result: 'success',
  run: undefined,
})

test.each([
  ['independent jobs in one column', [createJob('a'), createJob('b')], [['a', 'b']]],
  [
    'a job to the right of all the jobs it needs',
    [createJob('c', 'a', 'b'), createJob('a'), createJob('b', 'a')],
    [['a'], ['b'], ['c']],
  ],
  ['legs of a matrix in one column', [createJob('a'), createJob('b', 'a'), createJob('b', 'a')], [['a'], ['b', 'b']]],
])('a graph has %s', (_, jobs, expected) => {
  expect(arrangeColumns(jobs).map((column) => column.map(({ id }) => id))).toEqual(expected)
})

test('a graph is finite although its jobs need each other', () => {
  expect(arrangeColumns([createJob('a', 'b'), createJob('b', 'a')]).flat()).toHaveLength(2)
})
