import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitArguments } from './arguments.ts'

test.each([
  ['', []],
  ['   \n\t ', []],
  ['a b  c', ['a', 'b', 'c']],
  ['-var name=value', ['-var', 'name=value']],
  ['-var\tname=value\n-target=x', ['-var', 'name=value', '-target=x']],
  [`'a b' "c d"`, ['a b', 'c d']],
  [`''`, ['']],
  [`"" x ''`, ['', 'x', '']],
  [`pre'mid dle'"po st"end`, ['premid dlepo stend']],
  [String.raw`'back\slash'`, [String.raw`back\slash`]],
  [String.raw`a\ b`, ['a b']],
  [String.raw`"say \"hi\""`, ['say "hi"']],
  [String.raw`"\$HOME \`id\` \\ \n"`, [String.raw`$HOME ${'`'}id${'`'} \ \n`]],
  [`"it's"`, [`it's`]],
  [`'"'`, ['"']],
  ['; rm -rf / | tee > x & $X $(id) `id` * ~ # !', [...'; rm -rf / | tee > x & $X $(id) `id` * ~ # !'.split(' ')]],
  ['"two\nlines"', ['two\nlines']],
  ['"joined \\\nline"', ['joined line']],
])('%j is split into %j, and nothing is expanded', (text, words) => {
  expect(splitArguments(text)).toEqual(words)
})

// XCU 2.2.1: "If a <newline> immediately follows the <backslash>, the shell shall interpret this as line continuation."
test('a backslash at the end of a line joins the lines, as people write long commands', () => {
  expect(splitArguments('-var a=b \\\n  -target=x')).toEqual(['-var', 'a=b', '-target=x'])
})

test.each([`'open`, `"open`, `a 'b" c`, `"a\\"`, 'ends in a backslash \\'])(
  '%j has an open quote and is no list',
  (text) => {
    expect(splitArguments(text)).toBeUndefined()
  },
)

const quotes: readonly ((word: string) => string)[] = [
  (word) => `'${word.replaceAll("'", `'\\''`)}'`,
  (word) => `"${word.replaceAll(/[\\"$`]/g, String.raw`\$&`)}"`,
]

test('words come back exactly however they were quoted', () => {
  const quoted = fc.tuple(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...quotes),
    fc.stringMatching(/^[ \t\n]{1,3}$/),
  )
  fc.assert(
    fc.property(fc.array(quoted), (entries) => {
      const text = entries.map(([word, quote, gap]) => quote(word) + gap).join('')
      expect(splitArguments(text)).toEqual(entries.map(([word]) => word))
    }),
  )
})

test('a pathological text is split in linear time', () => {
  const startedAt = performance.now()
  splitArguments(`${'a"b"'.repeat(20_000)}'`)
  splitArguments('"'.repeat(20_001))
  splitArguments('\\"'.repeat(20_000))
  expect(performance.now() - startedAt).toBeLessThan(500)
})
