import { expect, test } from 'vitest'
import { renderTextTable, formatTextTable } from './text-table.ts'

const table = {
  header: ['revision', 'status', 'description'],
  rows: [
    ['12', 'deployed', 'Upgrade complete'],
    ['9', 'superseded', ''],
  ],
}

test('a table is aligned in the log, without blanks at the end', () => {
  expect(formatTextTable(table)).toEqual([
    'revision  status      description',
    '12        deployed    Upgrade complete',
    '9         superseded',
  ])
})

test('text of charts is inert in the summary', () => {
  const rows = [['1', 'failed', 'a | b\n@team']]
  expect(renderTextTable({ ...table, rows })).toMatchObject({ rows: [['1', 'failed', 'a \\| b @\u200bteam']] })
})
