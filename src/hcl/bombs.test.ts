/** Small texts that would take a parser gigabytes, minutes, or its stack. */

import { describe, expect, test } from 'vitest'
import { evaluateData } from './expressions/evaluate.ts'
import { createValueLimits } from './expressions/limits.ts'
import type { Scope } from './expressions/scope.ts'
import { evaluateTexts, getKnownPrefix } from './expressions/text-pattern.ts'
import { parseTemplate } from './expressions/parse.ts'
import { unknownValue, type TerraformValue } from './expressions/value.ts'
import { readConfiguration } from './file.ts'
import { listStrings } from './strings.ts'

const buildNested = (open: (level: number) => string, close: (level: number) => string, levels = 100_000): string =>
  Array.from({ length: levels }, (_, level) => open(level)).join('') +
  Array.from({ length: levels }, (_, level) => close(levels - 1 - level)).join('')

describe('nesting', () => {
  test.each([
    [
      'lists',
      `x = ${buildNested(
        () => '[',
        () => ']',
      )}\n`,
    ],
    [
      'objects',
      `x = ${buildNested(
        () => '{a=',
        () => '}',
      )}\n`,
    ],
    [
      'brackets',
      `x = ${buildNested(
        () => '(',
        () => ')',
      )}\n`,
    ],
    [
      'templates',
      `x = ${buildNested(
        () => '"${',
        () => '}"',
      )}\n`,
    ],
    [
      'heredocs',
      `x = ${buildNested(
        (level) => `<<E${String(level)}\n\${`,
        (level) => `}\nE${String(level)}\n`,
      )}`,
    ],
    [
      'blocks',
      buildNested(
        () => 'a {\n',
        () => '}\n',
      ),
    ],
    ['brackets that never end', `x = ${'['.repeat(100_000)}`],
    ['templates that never end', `x = "${'${'.repeat(100_000)}"`],
  ])('of %s without end is refused with its line', async (_, text) => {
    expect(await readConfiguration('a.tf', `locals {\n${text}}\n`, () => true)).toMatchObject({
      ok: false,
      message: 'More than 500 brackets, templates or heredocs within each other',
      line: expect.any(Number) as number,
    })
  })

  test.each([
    [
      'brackets',
      `locals {\n x = ${buildNested(
        () => '[',
        () => ']',
        400,
      )}\n}\n`,
    ],
    ['side by side', `locals {\n x = [${'[{a = "${[1]}"}], '.repeat(2000)}]\n}\n`],
    [
      'heredocs side by side',
      `locals {\n${Array.from({ length: 600 }, (_, at) => `h${String(at)} = <<E\n\${[1]}\nE\n`).join('')}}\n`,
    ],
  ])('that is usual is read: %s', async (_, text) => {
    expect(await readConfiguration('a.tf', text, () => true)).toMatchObject({ ok: true })
  })

  test('of operators is refused, whatever the parser does', async () => {
    const text = `locals {\n x = ${'!'.repeat(200_000)}true\n}\n`
    expect(await readConfiguration('a.tf', text, () => true)).toMatchObject({ ok: false })
  })

  test.each([
    [
      'lists',
      buildNested(
        () => '[',
        () => ']',
      ),
    ],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ])('of %s in a JSON file is refused', async (_, value) => {
    expect(await readConfiguration('a.tf.json', `{\n"locals": ${value}}`, () => true)).toMatchObject({
      ...{ ok: false, line: 2 },
      message: 'More than 500 brackets, templates or heredocs within each other',
    })
  })

  test('of brackets in the strings of a JSON file is nobody’s business', async () => {
    const text = JSON.stringify({ locals: { x: `\\"${'['.repeat(1000)}` } })
    expect(await readConfiguration('a.tf.json', text, () => true)).toMatchObject({ ok: true })
  })

  test('in a template of a JSON file is refused with the file', async () => {
    const text = JSON.stringify({
      locals: {
        x: buildNested(
          () => '${"',
          () => '"}',
          1000,
        ),
      },
    })
    const read = await readConfiguration('a.tf.json', text, () => true)
    if (!read.ok) throw new Error(read.message)
    expect(() => listStrings(read.file)).toThrow(expect.objectContaining({ location: { file: 'a.tf.json' } }) as Error)
  })
})

test('a heredoc without end is refused before it is parsed, with its line', async () => {
  const text = `locals {\n${Array.from({ length: 20_000 }, (_, at) => `h${String(at)} = <<E${String(at)}\n`).join('')}`
  expect(await readConfiguration('a.tf', text, () => true)).toMatchObject({
    ok: false,
    message: 'Unterminated heredoc: there is no line E0',
    line: 2,
  })
})

test('a file of unusual size is refused', async () => {
  const text = `locals {\n x = "${'x'.repeat(9 * 1024 ** 2)}"\n}\n`
  expect(await readConfiguration('a.tf', text, () => true)).toMatchObject({ ok: false })
})

describe('doubling', () => {
  const levels = 60
  /** `local.b1` is made of `local.b0` twice, and so on. */
  function evaluateDoubling(first: string, double: (before: string) => string): TerraformValue {
    const known = new Map<string, TerraformValue>()
    const scope: Scope = {
      folder: '/',
      readFile: () => undefined,
      limits: createValueLimits(),
      lookup: (root, name) => {
        const level = Number(name.slice(1))
        if (root !== 'local' || Number.isNaN(level)) return unknownValue
        const value =
          known.get(name) ?? evaluateData(level === 0 ? first : double(`local.b${String(level - 1)}`), scope)
        known.set(name, value)
        return value
      },
    }
    return evaluateData(`\${local.b${String(levels)}}`, scope)
  }

  test.each<[string, string, (before: string) => string]>([
    ['concat', '${["x"]}', (before) => `\${concat(${before}, ${before})}`],
    ['lists', '${["x"]}', (before) => `\${[${before}, ${before}]}`],
    ['objects', '${["x"]}', (before) => `\${{ a = ${before}, b = ${before} }}`],
    ['templates', 'x', (before) => `\${${before}}\${${before}}`],
    ['join', 'xy', (before) => `\${join(${before}, [${before}, ${before}])}`],
    ['replace', 'xx', (before) => `\${replace(${before}, "x", ${before})}`],
    ['format', 'x', (before) => `\${format("%s%s", ${before}, ${before})}`],
    ['merge', '${{ a = "x" }}', (before) => `\${merge(${before}, { "k-\${join("", keys(${before}))}" = ${before} })}`],
    ['changes of case', 'x', (before) => `\${upper(${before})}\${lower(${before})}`],
  ])('%s is refused', (_, first, double) => {
    expect(() => evaluateDoubling(first, double)).toThrow('an expression cannot be evaluated')
  })

  test.each<[string, string, (before: string) => string]>([
    ['setproduct', '${["x"]}', (before) => `\${setproduct(${before}, ${before})}`],
    ['flatten', '${["x"]}', (before) => `\${flatten([${before}, ${before}])}`],
    ['jsonencode', 'x', (before) => `\${jsonencode([${before}, ${before}])}`],
    ['range', '${999999999}', (before) => `\${range(${before})}`],
    ['for', '${["x"]}', (before) => `\${[for a in ${before} : [for b in ${before} : a]]}`],
    ['cidrsubnets', '10.0.0.0/8', (before) => `\${cidrsubnets(${before}, 20)}`],
  ])('%s is left to Terraform', (_, first, double) => {
    expect(evaluateDoubling(first, double)).toBe(unknownValue)
  })

  test('choices within a text become what they have in common', () => {
    const scope: Scope = {
      folder: '/',
      readFile: () => undefined,
      limits: createValueLimits(),
      lookup: () => unknownValue,
    }
    const choice = `\${var.u ? "${'a'.repeat(100_000)}" : "${'b'.repeat(100_000)}"}`
    const texts = evaluateTexts(parseTemplate(`states/${choice.repeat(30)}`), scope)
    expect(texts.length).toBeLessThanOrEqual(256)
    expect(texts.every((pattern) => getKnownPrefix(pattern).startsWith('states/'))).toBe(true)
    expect(texts.flat().reduce((sum, part) => sum + (part?.length ?? 0), 0)).toBeLessThan(4 * 1024 ** 2)
  })
})
