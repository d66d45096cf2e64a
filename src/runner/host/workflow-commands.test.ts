import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neutralize, formatWorkflowCommand } from './workflow-commands.ts'

/** How the runner reads a command: .NET's white space before `::` is trimmed, `##[` may stand anywhere in a line. */
function containsCommand(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.some((line) => /^[\s\u0085]*::/.test(line) || line.includes('##['))
}

/** Any text, characters beyond 16 bits and unpaired surrogates included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((points) => String.fromCodePoint(...points))

describe('workflowCommand', () => {
  test.each([
    ['group', 'Plan', {}, '::group::Plan\n'],
    ['endgroup', '', {}, '::endgroup::\n'],
    ['error', 'two\nlines\r', {}, '::error::two%0Alines%0D\n'],
    ['error', '100% %0A', {}, '::error::100%25 %250A\n'],
    ['warning', 'a:b,c', { file: 'a,b:c.tf', line: '3' }, '::warning file=a%2Cb%3Ac.tf,line=3::a:b,c\n'],
    ['notice', 'x', { title: 'x::add-mask::y\n' }, '::notice title=x%3A%3Aadd-mask%3A%3Ay%0A::x\n'],
  ])('%s of %j with %j is %j', (name, data, properties, line) => {
    expect(formatWorkflowCommand(name, data, properties)).toBe(line)
  })

  test('is one line whatever it holds, and the runner reads the same data back', () => {
    fc.assert(
      fc.property(anyText, fc.string(), (data, title) => {
        const command = formatWorkflowCommand('notice', data, { title })
        expect(command.slice(0, -1)).not.toMatch(/[\r\n]/)
        const [, properties = '', read = ''] = /^::notice title=(.*?)::(.*)\n$/s.exec(command) ?? []
        const unescape = (text: string): string =>
          text
            .replaceAll('%3A', ':')
            .replaceAll('%2C', ',')
            .replaceAll('%0D', '\r')
            .replaceAll('%0A', '\n')
            .replaceAll('%25', '%')
        expect(unescape(properties)).toBe(title)
        expect(read.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')).toBe(data)
      }),
    )
  })
})

describe('neutralize', () => {
  test.each(['plain', 'a :: b', 'std::vector', '#[x]', '## [x]', 'C::\n', ' :x', ''])('%j stays as it is', (text) => {
    expect(neutralize(text)).toBe(text)
  })

  test.each([
    '::set-output name=a::b',
    '   ::add-mask::x',
    '\t::stop-commands::x',
    '\u00a0\u3000::x::',
    'text\n::save-state name=x::y',
    'text\r\n ::x::',
    'text\r::x::',
    ':::x::',
    'x ##[set-output name=a]b',
    '###[x]',
    '##[##[x]',
    '\n\n  ::x::\n##[y]',
  ])('%j is no command any more', (text) => {
    expect(containsCommand(text)).toBe(true)
    expect(containsCommand(neutralize(text))).toBe(false)
  })

  const hostile = fc
    .array(fc.constantFrom('::', ':', '#', '##[', '[', ' ', '\t', '\n', 'x', '\u00a0', '\u2028', 'add-mask'), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''))

  test('leaves no command in any text, and changes nothing that a person sees', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(containsCommand(neutralize(text))).toBe(false)
        expect(neutralize(text).replaceAll('\u200b', '')).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([':\r:add-mask::x', '#\r#[set-output name=a]b', '##\r[x]', 'x\n:\r:x::'])(
    '%j does not become a command by losing its carriage return',
    (text) => {
      expect(containsCommand(neutralize(text))).toBe(false)
    },
  )

  // Char.IsWhiteSpace, which the runner's trimming follows, holds U+0085; JavaScript's \s does not.
  test('a next-line character before a command does not save it', () => {
    expect(containsCommand(neutralize('\u0085::add-mask::x'))).toBe(false)
  })
})

// Anything worse than linear would not end within the time of a test.
test.each(['\n', ' ', ' \n', '\u0085', '\u2028', '\u0085\n', ':', '#'])(
  'a million times %j is made harmless',
  (unit) => {
    const harmless = neutralize(`${unit.repeat(1_000_000)}::error::x`)
    expect(harmless.endsWith(':error::x')).toBe(true)
    expect(harmless.split('\n').some((line) => line.trim().startsWith('::'))).toBe(false)
  },
)
