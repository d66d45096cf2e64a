import { describe, expect, test } from 'vitest'
import { contract as probe } from '../../../../test/fixture/src/actions/probe/contract.ts'
import { defineAction } from '../action.ts'
import { oneOf, string } from '../scalars.ts'
import { renderActionsTable, renderReadmeTables, renderTable } from './tables.ts'

/** Cells as GitHub reads them: a bar ends one unless a backslash stands before it. */
function splitCells(row: string): string[] {
  return row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim())
}

const tricky = defineAction({
  name: 'tricky',
  description: 'Pipes | and\nlines',
  inputs: {
    filter: string({ default: 'a|b', example: 'x|y', description: 'A filter: a|b\nor so' }),
    level: oneOf(['low', 'high'], { required: true, description: 'How much' }),
    empty: string({ default: '', description: 'Nothing' }),
  },
  outputs: { result: 'Either a | b' },
  permissions: { contents: { level: 'read', why: 'Checkout | diff' } },
})

describe('the tables of a README', () => {
  test.each(Object.entries(probe.inputs))('have a row for the input %s', (name, input) => {
    const rows = renderReadmeTables(probe)
      .split('\n')
      .filter((line) => splitCells(line)[0] === `\`${name}\``)
    expect(rows.some((row) => row.includes(input.description) && splitCells(row).length === 4)).toBe(true)
  })

  test.each(Object.entries(probe.outputs))('have a row for the output %s', (name, meaning) => {
    const rows = renderReadmeTables(probe).split('\n').map(splitCells)
    expect(rows.some((row) => row.length === 2 && row[0] === `\`${name}\`` && row[1] === meaning)).toBe(true)
  })

  test('every row has as many cells as its header, whatever the texts hold', () => {
    for (const section of renderReadmeTables(tricky)
      .split('\n\n')
      .filter((part) => part.startsWith('|'))) {
      const [header, ...rows] = section.split('\n').map(splitCells)
      for (const row of rows) expect(row).toHaveLength(header?.length ?? 0)
    }
  })

  test('say default, required and allowed values', () => {
    const rows = renderReadmeTables(tricky).split('\n').map(splitCells)
    expect(rows.find(([name]) => name === '`filter`')?.[2]).toBe(String.raw`${'`'}a\|b${'`'}`)
    expect(rows.find(([name]) => name === '`level`')?.slice(1, 3)).toEqual(['`low`, `high`', '**required**'])
    expect(rows.find(([name]) => name === '`empty`')?.[2]).toBe('')
    expect(rows.find(([name]) => name === '`github-token`')?.[2]).toBe('`${{ github.token }}`')
  })

  test('name each permission and why, or that there is none', () => {
    expect(renderReadmeTables(tricky)).toContain(String.raw`| ${'`contents`'} | ${'`read`'} | Checkout \| diff |`)
    expect(renderReadmeTables(probe)).toContain('None beyond `contents: read`')
  })
})

test('the table of actions links to each README', () => {
  expect(renderActionsTable([tricky, probe]).split('\n').slice(2)).toEqual([
    String.raw`| [${'`tricky`'}](actions/tricky/README.md) | Pipes \| and lines |`,
    '| [`probe`](actions/probe/README.md) | Exercise the runner layer |',
  ])
})

test('a table has a header, a rule and rows', () => {
  expect(renderTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
})

test('inputs with a section have a table of their own, after those without', () => {
  const sectioned = defineAction({
    name: 'sectioned',
    description: 'x',
    inputs: { inner: string({ section: 'build', description: 'x' }), outer: string({ description: 'x' }) },
    outputs: {},
  })
  const text = renderReadmeTables(sectioned)
  expect(text).toMatch(/## Inputs\n\n\| input[^#]*`outer`[^#]*\n\n### build\n\n\| input[^#]*`inner`/)
})
