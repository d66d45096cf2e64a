import { escapeInline } from './text.ts'
import type { Block } from './document.ts'

/** A table of plain text, for the log and for the summary. */
export interface TextTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Aligned lines for a log. The last column takes the rest of the line. */
export function formatTextTable({ header, rows }: TextTable): readonly string[] {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)))
  return all.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

export function renderTextTable({ header, rows }: TextTable): Block {
  return { kind: 'table', header: header.map(escapeInline), rows: rows.map((cells) => cells.map(escapeInline)) }
}
