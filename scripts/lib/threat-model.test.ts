import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { repositoryRoot } from './suite.ts'

const folder = path.join(repositoryRoot, 'docs')
const text = readFileSync(path.join(folder, 'threat-model.md'), 'utf8')
/** Title and file of a test. */
const testLink = /\[([^\]]+)\]\((\S+\.(?:test\.ts|tftest\.hcl))\)/

/** Rows of the tables about attackers: attacker, capability, mitigation, test. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && testLink.test(line))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

const named = [...text.matchAll(new RegExp(testLink, 'g'))].map(([, title = '', file = '']) => ({
  title,
  file,
}))

describe('the threat model', () => {
  test('has rows of attacker, capability, mitigation and tests', () => {
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([])
  })

  test('names at least one test in each row of its tables', () => {
    const tables = text
      .split('\n| attacker |')
      .slice(1)
      .map((part) => part.split('\n<!--', 1)[0] ?? '')
    const all = tables.flatMap((table) =>
      table
        .split('\n')
        .slice(2)
        .filter((line) => line.startsWith('| ')),
    )
    expect(all).toHaveLength(rows.length)
  })

  test.each(named)('names a test that exists: $title', ({ title, file }) => {
    const source = readFileSync(path.join(folder, file), 'utf8')
    expect(["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`))).toBe(true)
  })
})
