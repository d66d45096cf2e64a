import { renderGantt, type TimelineSpan } from './mermaid.ts'
import { formatFence, escapeHtml, escapeInline } from './text.ts'
import { formatCount } from '../count.ts'

/**
 * A piece of a summary or comment, as data. Strings in pieces are Markdown already: see `escapeInline`, `formatCode`, `formatLink`. Only
 * the title of details is plain text: GitHub renders no Markdown there.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly text: string; readonly language?: string }
  | { readonly kind: 'details'; readonly title: string; readonly body: readonly Block[]; readonly open?: boolean }
  | { readonly kind: 'mermaid'; readonly text: string }
  | { readonly kind: 'timeline'; readonly spans: readonly TimelineSpan[] }

export interface SizeLimit {
  readonly size: number
  /** A job summary is limited in bytes (1 MiB a step), a comment in characters (65,536). */
  readonly unit: 'bytes' | 'characters'
}

export const summaryLimit: SizeLimit = { size: 1024 * 1024 - 4096, unit: 'bytes' }
export const commentLimit: SizeLimit = { size: 65_536, unit: 'characters' }

/**
 * Renders blocks to Markdown within a limit. A text that is too long loses the ends of its longest code blocks first, each
 * cut at a line with a note of how much is missing; tables and headings are cut last.
 */
export function renderDocument(blocks: readonly Block[], limit: SizeLimit): string {
  let shortened = blocks
  let text = renderBlocks(shortened)
  for (let codeLimit = limit.size / 2; measureSize(text, limit) > limit.size && codeLimit >= 64; codeLimit /= 2) {
    shortened = blocks.map((block) => shorten(block, Math.floor(codeLimit)))
    text = renderBlocks(shortened)
  }
  return measureSize(text, limit) > limit.size ? cutRows(shortened, limit) : text
}

function measureSize(text: string, { unit }: SizeLimit): number {
  return unit === 'bytes' ? Buffer.byteLength(text, 'utf8') : text.length
}

function renderBlocks(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`
    case 'paragraph':
      return block.text
    case 'table':
      return [renderRow(block.header), renderRow(block.header.map(() => '---')), ...block.rows.map(renderRow)].join(
        '\n',
      )
    case 'code':
      return formatFence(block.text, block.language)
    case 'mermaid':
      return formatFence(block.text, 'mermaid')
    case 'timeline':
      return formatFence(renderGantt(block.spans), 'mermaid')
    case 'details': {
      const open = block.open === true ? ' open' : ''
      return `<details${open}><summary>${escapeHtml(block.title)}</summary>\n\n${block.body.map(renderBlock).join('\n\n')}\n\n</details>`
    }
  }
}

function renderRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function shorten(block: Block, limit: number): Block {
  if (block.kind === 'details') return { ...block, body: block.body.map((inner) => shorten(inner, limit)) }
  if (block.kind !== 'code' || block.text.length <= limit) return block
  return { ...block, text: cutAtLine(block.text, limit) }
}

/** The first lines that fit, and a last line that says how many are missing. */
export function cutAtLine(text: string, limit: number): string {
  const cut = text.slice(0, Math.max(0, text.lastIndexOf('\n', limit)))
  const missing = text.slice(cut.length).trim().split('\n').length
  const note = `… ${formatCount(missing, 'more line')}; see the log for the full text`
  return cut === '' ? note : `${cut}\n${note}`
}

/** Last resort for a document of countless blocks or rows: whole blocks from the start, then a note. */
function cutRows(blocks: readonly Block[], limit: SizeLimit): string {
  const note: Block = {
    kind: 'paragraph',
    text: escapeInline('… shortened to the size limit; see the log for the rest.'),
  }
  const kept: Block[] = []
  let room = limit.size - measureSize(renderBlocks([note]), limit) - 2
  for (const block of blocks) {
    const fitting = block.kind === 'table' ? fitTable(block, room, limit) : block
    const size = measureSize(renderBlocks([fitting]), limit) + 1
    if (size > room) break
    kept.push(fitting)
    room -= size
  }
  return renderBlocks([...kept, note])
}

function fitTable(table: Extract<Block, { kind: 'table' }>, room: number, limit: SizeLimit): Block {
  const rows: (readonly string[])[] = []
  let used = measureSize(renderBlock({ ...table, rows }), limit) + 4
  for (const cells of table.rows) {
    used += measureSize(renderRow(cells), limit) + 1
    if (used > room) break
    rows.push(cells)
  }
  return { ...table, rows }
}
