import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeHtml, escapeInline, formatCode, formatFence, formatLink } from './text.ts'

/** What a reader of the rendered text sees: escapes and entities resolved, zero-width spaces gone. */
function renderSeen(markdown: string): string {
  return markdown
    .replaceAll(/\\([\\`*_[\]|~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '')
}

const hostile = fc
  .array(
    fc.constantFrom(
      '@team',
      '@',
      '#12',
      '|',
      '`',
      '```',
      '~~~',
      '<',
      '</details>',
      '<!-- x -->',
      '*',
      '_',
      '[a](b)',
      '!',
      '\\',
      '\n',
      '\r\n',
      '&lt;',
      'x',
      ' ',
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))

describe('inline', () => {
  test.each([
    ['plain text', 'plain text'],
    ['a\n  b\r\nc', 'a b c'],
    ['**bold** _it_', String.raw`\*\*bold\*\* \_it\_`],
    ['[x](https://evil)', String.raw`\[x\](https://evil)`],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['&lt;', '&amp;lt;'],
    ['a|b', String.raw`a\|b`],
    ['`code`', '\\`code\\`'],
    ['@team and me@example.com', '@\u200bteam and me@\u200bexample.com'],
    ['#12', '#\u200b12'],
    ['C# and @', 'C# and @'],
  ])('%j is written %j', (text, markdown) => {
    expect(escapeInline(text)).toBe(markdown)
  })

  test('any text is one line without markup, mention or cell border, and reads the same', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = escapeInline(text)
        expect(markdown).not.toMatch(/[\r\n<>]/)
        expect(markdown).not.toMatch(/@\w|#\d/)
        expect(markdown.replaceAll(/\\[\\`*_[\]|~]/g, '')).not.toMatch(/[\\`*_[\]|~]/)
        expect(renderSeen(markdown)).toBe(text.replaceAll(/\s*\r?\n\s*/g, ' '))
      }),
      { numRuns: 500 },
    )
  })

  // CommonMark, "line ending": a carriage return not followed by a line feed is one too.
  test.each([escapeInline, formatCode])('a lone carriage return is no line end any more', (make) => {
    expect(make('a\r| b')).not.toContain('\r')
  })

  test('a formula is not rendered', () => {
    expect(escapeInline('$x$')).not.toMatch(/(?<!\\)\$x/)
  })
})

describe('code', () => {
  test.each([
    ['x', '`x`'],
    ['a`b', '``a`b``'],
    ['`x`', '`` `x` ``'],
    ['a|b', String.raw`${'`'}a\|b${'`'}`],
    ['two\nlines', '`two lines`'],
    ['@team', '`@team`'],
  ])('%j is written %s', (text, markdown) => {
    expect(formatCode(text)).toBe(markdown)
  })

  test('nothing in a text ends the span', () => {
    fc.assert(
      fc.property(
        hostile.filter((text) => text.trim() !== ''),
        (text) => {
          const [, fence = '', body = ''] = /^(`+)(.*)\1$/s.exec(formatCode(text)) ?? []
          const runs = [...body.matchAll(/`+/g)].map(([run]) => run.length)
          expect(fence).not.toBe('')
          expect(runs).not.toContain(fence.length)
          expect(body).not.toContain('\n')
        },
      ),
    )
  })

  test('an empty text is no pair of stray backticks', () => {
    expect(formatCode('')).not.toBe('``')
  })
})

describe('fenced', () => {
  test.each([
    ['x', '```\nx\n```'],
    ['x\n', '```\nx\n```'],
    ['```\ninner\n```', '````\n```\ninner\n```\n````'],
    ['', '```\n\n```'],
  ])('%j is written %j', (text, markdown) => {
    expect(formatFence(text)).toBe(markdown)
  })

  test('the language stands behind the fence', () => {
    expect(formatFence('x', 'diff')).toBe('```diff\nx\n```')
  })

  test('nothing in a text closes the block', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [first = '', ...rest] = formatFence(text).split('\n')
        const closing = rest.findIndex((line) => /^ {0,3}`{3,} *$/.test(line) && line.trim().length >= first.length)
        expect(closing).toBe(rest.length - 1)
      }),
    )
  })
})

describe('link', () => {
  test('leads to an address of the web', () => {
    expect(formatLink('the [run]', 'https://example.com/1?a=b')).toBe(
      String.raw`[the \[run\]](https://example.com/1?a=b)`,
    )
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.com',
    'https://a b',
    'https://a)](x',
    'https://a<b>',
    'https://a\nb',
    '',
  ])('to %j is text only', (url) => {
    expect(formatLink('x*', url)).toBe(String.raw`x\*`)
  })

  test('cannot end a table cell', () => {
    expect(formatLink('x', 'https://example.com/?a|b')).not.toMatch(/(?<!\\)\|/)
  })
})

// Anything worse than linear would not end within the time of a test.
test.each(['\n', ' ', ' \n', '\r\n', '\u2028', '`', '|', '@'])('a million times %j is escaped', (unit) => {
  const text = `${unit.repeat(1_000_000)}x`
  for (const escape of [escapeInline, escapeHtml, formatCode]) expect(escape(text)).toMatch(/x ?`*$/)
})
