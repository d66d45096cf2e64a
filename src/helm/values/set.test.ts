import { expect, test } from 'vitest'
import { setKind } from './set.ts'

const parse = async (text: string) => setKind.parse(text, { workspace: '/' })

test.each([
  ['replicas: 3', { replicas: 3 }],
  ['image: { tag: "1e6" }', { image: { tag: '1e6' } }],
  ['a: 0.5\nb: -1\nc: true\nd: null\ne: 1.2.3', { a: 0.5, b: -1, c: true, d: null, e: '1.2.3' }],
  ['args: ["--x={a,b}", "c=d"]', { args: ['--x={a,b}', 'c=d'] }],
])('%s keeps its types', async (text, value) => {
  expect(await parse(text)).toEqual({ ok: true, value })
})

test.each([
  ['tag: 1e6', /tag: 1e6 is the number 1000000/],
  ['image: { tag: 00123 }', /image\.tag: 00123 is the number 123/],
  ['versions: [1.10]', /versions\.0: 1\.10/],
  ['commit: 12345678901234567890', /quote it/],
])('%s is refused, since it would arrive as something else', async (text, hint) => {
  expect(await parse(text)).toMatchObject({ ok: false, hint: expect.stringMatching(hint) as string })
})
