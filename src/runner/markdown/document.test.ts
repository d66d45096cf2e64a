import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, commentLimit, cutAtLine, type SizeLimit, renderDocument, summaryLimit } from './document.ts'

const measureSize = (text: string, { unit }: SizeLimit): number =>
  unit === 'bytes' ? Buffer.byteLength(text, 'utf8') : text.length

/** Reads fences and details line by line, as a renderer would; fails on what stays open. */
function assertClosed(markdown: string): void {
  let fence: string | undefined
  let depth = 0
  for (const line of markdown.split('\n')) {
    const [run = ''] = /^`{3,}/.exec(line) ?? []
    if (fence !== undefined) {
      if (run === line && run.length >= fence.length) fence = undefined
    } else if (run !== '') fence = run
    else if (line.startsWith('<details')) depth += 1
    else if (line === '</details>') depth -= 1
    expect(depth).toBeGreaterThanOrEqual(0)
  }
  expect({ fence, depth }).toEqual({ fence: undefined, depth: 0 })
}

describe('blocks are rendered', () => {
  const limit: SizeLimit = { size: 10_000, unit: 'characters' }

  test.each<[Block, string]>([
    [{ kind: 'heading', level: 3, text: 'Title' }, '### Title\n'],
    [{ kind: 'paragraph', text: 'Text' }, 'Text\n'],
    [{ kind: 'table', header: ['a', 'b'], rows: [['1', '2']] }, '| a | b |\n| --- | --- |\n| 1 | 2 |\n'],
    [{ kind: 'code', text: 'x', language: 'diff' }, '```diff\nx\n```\n'],
    [{ kind: 'mermaid', text: 'flowchart LR' }, '```mermaid\nflowchart LR\n```\n'],
    [
      { kind: 'details', title: 'More', body: [{ kind: 'paragraph', text: 'Text' }] },
      '<details><summary>More</summary>\n\nText\n\n</details>\n',
    ],
    [
      { kind: 'details', title: 'my_root: ~1 <b> @team', body: [] },
      '<details><summary>my_root: ~1 &lt;b&gt; @\u200bteam</summary>\n\n\n\n</details>\n',
    ],
    [
      { kind: 'details', title: 'More', body: [], open: true },
      '<details open><summary>More</summary>\n\n\n\n</details>\n',
    ],
  ])('%j', (block, markdown) => {
    expect(renderDocument([block], limit)).toBe(markdown)
  })

  test('with a blank line between them', () => {
    expect(
      renderDocument(
        [
          { kind: 'paragraph', text: 'a' },
          { kind: 'paragraph', text: 'b' },
        ],
        limit,
      ),
    ).toBe('a\n\nb\n')
  })
})

const line = fc.constantFrom(
  '+ resource "aws_vpc" "main"',
  '```',
  '````',
  '</details>',
  'ünï 🦜 日本',
  '',
  '@team',
  'x'.repeat(90),
)
const longText = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 40 }))
  .map(([lines, times]) => Array(times).fill(lines.join('\n')).join('\n'))
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2), text: fc.constant('Title') }),
    fc.record({ kind: fc.constant('paragraph' as const), text: fc.constantFrom('short', 'long '.repeat(300)) }),
    fc.record({ kind: fc.constant('code' as const), text: longText }),
    fc.record({
      kind: fc.constant('table' as const),
      header: fc.constant(['a', 'b']),
      rows: fc.array(fc.constantFrom(['1', '2'], ['ünï', 'x'.repeat(200)]), { maxLength: 60 }),
    }),
    fc.record({
      kind: fc.constant('details' as const),
      title: fc.constant('More'),
      body: fc.array(tie('block'), { maxLength: 4 }),
    }),
  ),
}))

describe('a limit', () => {
  test('is never passed, and everything opened is closed', () => {
    const limit = fc.record({ size: fc.integer({ min: 200, max: 6000 }), unit: fc.constantFrom('bytes', 'characters') })
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), limit, (blocks, chosen) => {
        const text = renderDocument(blocks, chosen)
        expect(measureSize(text, chosen)).toBeLessThanOrEqual(chosen.size)
        assertClosed(text)
      }),
      { numRuns: 300 },
    )
  })

  test('that is kept changes nothing', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
        const whole = renderDocument(blocks, { size: 10_000_000, unit: 'bytes' })
        expect(renderDocument(blocks, { size: Buffer.byteLength(whole), unit: 'bytes' })).toBe(whole)
      }),
      { numRuns: 50 },
    )
  })

  test('costs the long code its end first, not headings, tables and short code', () => {
    const plan = Array.from({ length: 20_000 }, (_, i) => `+ line ${String(i)}`).join('\n')
    const text = renderDocument(
      [
        { kind: 'heading', level: 2, text: 'Plan' },
        { kind: 'table', header: ['root'], rows: [['vpc']] },
        { kind: 'details', title: 'All', body: [{ kind: 'code', text: plan }] },
        { kind: 'code', text: 'short' },
        { kind: 'paragraph', text: 'The end' },
      ],
      commentLimit,
    )
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.length).toBeGreaterThan(65_536 / 4)
    expect(text).toMatch(/^\+ line 0$/m)
    expect(text).toContain('| vpc |')
    expect(text).toContain('short')
    expect(text).toContain('The end')
    const shownLines = text.match(/^\+ line/gm)?.length ?? 0
    expect(text).toContain(`… ${String(20_000 - shownLines)} more lines; see the log for the full text`)
  })

  test('of bytes counts what is written, not characters', () => {
    const text = renderDocument([{ kind: 'code', text: '日本語\n'.repeat(200_000) }], summaryLimit)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(text).toContain('more lines')
  })

  test('cuts a table of countless rows and says so', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`row ${String(i)}`])
    const text = renderDocument([{ kind: 'table', header: ['a'], rows }], commentLimit)
    expect(text.length).toBeGreaterThan(60_000)
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text).toContain('shortened to the size limit')
  })

  test('is kept even when one paragraph is beyond it', () => {
    const text = renderDocument([{ kind: 'paragraph', text: 'x'.repeat(70_000) }], commentLimit)
    expect(text).toBe('… shortened to the size limit; see the log for the rest.\n')
  })

  test('is kept quickly for a hundred thousand blocks', () => {
    const startedAt = performance.now()
    renderDocument(Array<Block>(100_000).fill({ kind: 'paragraph', text: 'some text' }), commentLimit)
    expect(performance.now() - startedAt).toBeLessThan(3000)
  })
})

describe('cutAtLine', () => {
  test.each([
    ['a\nb\nc', 3, 'a\nb\n… 1 more line; see the log for the full text'],
    ['a\nb\nc\n', 1, 'a\n… 2 more lines; see the log for the full text'],
    ['one long line', 4, '… 1 more line; see the log for the full text'],
  ])('%j at %d is %j', (text, limit, cut) => {
    expect(cutAtLine(text, limit)).toBe(cut)
  })
})
