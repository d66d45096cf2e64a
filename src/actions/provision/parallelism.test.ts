import { expect, test } from 'vitest'
import { resolveParallelism } from './parallelism.ts'

const gigabyte = 1024 ** 3

test.each([
  ['as many as cores', undefined, 8, 32, 8],
  ['two on one core', undefined, 1, 32, 2],
  ['what fits into memory', undefined, 8, 3, 4],
  ['one where memory is short', undefined, 8, 0.1, 1],
  ['what is asked for, whatever the machine', 16, 2, 0.1, 16],
])('%s', (_case, asked, cores, gigabytes, expected) => {
  expect(resolveParallelism(asked, { cores, freeBytes: gigabytes * gigabyte })).toBe(expected)
})
