import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failureReasons } from '../../src/runner/errors/failure-reasons.ts'
import { collectFailureSentences } from './failure-sentences.ts'
import { repositoryRoot } from './suite.ts'

const codes = new Set(Object.keys(failureReasons))
let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'sentences-')))
  mkdirSync(path.join(root, 'src'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

function collect(text: string, file = 'a.ts'): Readonly<Record<string, readonly string[]>> {
  writeFileSync(path.join(root, 'src', file), text)
  return Object.fromEntries(collectFailureSentences(root, codes))
}

describe('sentences of failures', () => {
  test.each([
    [
      'an error, with gaps for what differs',
      "throw new ActionError('state-locked', `${root}: the state is locked by ${who} since ${since}`)",
      { 'state-locked': ['…: the state is locked by … since …'] },
    ],
    [
      'both texts of a choice',
      "new ActionError('disk-full', full ? 'the disk is full' : `no space is left on ${disk}`)",
      { 'disk-full': ['the disk is full', 'no space is left on …'] },
    ],
    [
      'a description of a failure',
      "return { code: 'disk-full', message: `the disk is full${where}` }",
      { 'disk-full': ['the disk is full…'] },
    ],
    [
      'a table of messages',
      "const texts = { 'image-pull': 'an image cannot be pulled' }",
      { 'image-pull': ['an image cannot be pulled'] },
    ],
    ['no frame without words of its own', "new ActionError('tool-failed', `${tool}: ${text}`)", {}],
    ['no other names', "fail('no-such-code', 'this is not a failure')", {}],
  ])('are read from the code: %s', (_, text, expected) => {
    expect(collect(text)).toEqual(expected)
  })

  test('are not read from tests', () => {
    expect(collect("new ActionError('disk-full', 'this is only a test')", 'a.test.ts')).toEqual({})
  })
})

describe('docs/failures.md', () => {
  const document = readFileSync(path.join(repositoryRoot, 'docs/failures.md'), 'utf8')
  const entries = new Map(
    document
      .split(/^### `/m)
      .slice(1)
      .map((entry) => [entry.split('`', 1)[0], entry]),
  )

  test('has an entry for each code, in the order of the code', () => {
    expect([...entries.keys()]).toEqual(Object.keys(failureReasons))
  })

  test.each(Object.keys(failureReasons))('shows what is printed with %s', (code) => {
    expect(entries.get(code)).toMatch(/^Error: \S+|^This release does not end with it/m)
  })
})
