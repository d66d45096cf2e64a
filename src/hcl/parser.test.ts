import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHcl } from './parser.ts'

test('attributes become properties, blocks become lists below their labels', async () => {
  expect(await parseHcl('a.tf', 'x = 1\nmodule "a" {\n  y = var.z\n}\n')).toEqual({
    ok: true,
    value: { x: 1, module: { a: [{ y: '${var.z}' }] } },
  })
})

test('what is no HCL is refused with its line', async () => {
  expect(await parseHcl('a.tf', 'a = 1\nx = [')).toMatchObject({ ok: false, line: 2 })
})

describe('a text that ends the parser', () => {
  const bombs: Readonly<Record<string, (size: number) => string>> = {
    negations: (size) => `${'!'.repeat(size)}true`,
    signs: (size) => `${'-'.repeat(size)}1`,
    conditions: (size) => `${'true ? 1 : '.repeat(size)}1`,
    splats: (size) => `a${'[*]'.repeat(size)}`,
    directives: (size) => `"${'%{ if true }'.repeat(size)}"`,
  }
  const bomb = fc.tuple(fc.constantFrom(...Object.values(bombs)), fc.integer({ min: 30_000, max: 60_000 }))
  const content = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.array(fc.integer(), { maxLength: 200 }))

  test.each(Object.entries(bombs))('%s: the reason is said', async (_, build) => {
    expect(await parseHcl('a.tf', `x = ${build(50_000)}\n`)).toEqual({
      ok: false,
      message: 'An expression is nested too deeply',
    })
  })

  test('does not matter to the next one, whatever the parser was doing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(bomb, content), { minLength: 2, maxLength: 6 }), async (texts) => {
        for (const text of texts) {
          if (Array.isArray(text)) {
            expect((await parseHcl('bomb.tf', `x = ${text[0](text[1])}\n`)).ok).toBe(false)
            continue
          }
          const lines = Object.entries(text).map(([name, value]) => `${name} = ${JSON.stringify(value)}\n`)
          expect(await parseHcl('a.tf', lines.join(''))).toEqual({ ok: true, value: { ...text } })
        }
      }),
      { numRuns: 10 },
    )
  })
})
