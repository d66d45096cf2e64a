import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { repositoryRoot } from '../suite.ts'
import { mutants } from './list.ts'
import { applyMutant } from './mutant.ts'

test.each(mutants)('$area: $title', (mutant) => {
  const text = readFileSync(path.join(repositoryRoot, mutant.file), 'utf8')
  expect(applyMutant(mutant, text)).not.toBe(text)
  expect(mutant.tests.filter((file) => !existsSync(path.join(repositoryRoot, file)))).toEqual([])
})

test('no mutant is listed twice, and there are some for each area', () => {
  expect(new Set(mutants.map(({ file, find, replace }) => `${file} ${find} ${replace}`)).size).toBe(mutants.length)
  expect([...new Set(mutants.map(({ area }) => area))].sort()).toEqual([
    'GitLab',
    'approvals',
    'images',
    'masking',
    'paths',
    'plan binding',
    'policies',
    'verification',
  ])
})

test('a text that is not there, or there twice, is an error', () => {
  const mutant = { ...mutants[0]!, find: 'a' }
  expect(() => applyMutant(mutant, 'b')).toThrow('does not contain a')
  expect(() => applyMutant(mutant, 'aa')).toThrow('contains more than once a')
})
