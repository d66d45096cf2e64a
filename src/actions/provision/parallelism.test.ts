import { expect, test } from 'vitest'
import { chooseGarbageCollection, resolveParallelism } from './parallelism.ts'

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

test.each<readonly [string, number, Record<string, string>, number, object]>([
  ['collects less garbage where memory is free', 2, {}, 7, { GOGC: '400' }],
  ['keeps the default where memory is short for all roots at once', 4, {}, 3.9, {}],
  ['keeps what the job sets', 2, { GOGC: '50' }, 32, {}],
  ['keeps an empty value of the job, which is the default of Go', 2, { GOGC: '' }, 32, {}],
])('%s', (_case, parallelism, job, gigabytes, expected) => {
  expect(chooseGarbageCollection(parallelism, job, { cores: 2, freeBytes: gigabytes * gigabyte })).toEqual(expected)
})
