import { describe, expect, test } from 'vitest'
import { awsRegionKind } from './patterns.ts'
import { oneOfKind } from './scalars.ts'
import { lines, listOf, object } from './structures.ts'

const context = { workspace: '/' }
const description = 'A test'

describe('lists', () => {
  test.each([
    ['', []],
    ['one', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['  one  \n\n\n two\n', ['one', 'two']],
    ['a,b', ['a,b']],
  ])('%j has the entries %j', async (text, value) => {
    expect(await lines({ description }).kind.parse(text, context)).toEqual({ ok: true, value })
  })

  test('commas separate only where they are allowed to', async () => {
    const parsed = await lines({ description, commas: true }).kind.parse('a, b\nc,,', context)
    expect(parsed).toEqual({ ok: true, value: ['a', 'b', 'c'] })
  })

  test('so do spaces', async () => {
    const parsed = await lines({ description, spaces: true }).kind.parse('a b,c,\n d', context)
    expect(parsed).toEqual({ ok: true, value: ['a', 'b', 'c', 'd'] })
  })

  test('unset means empty, and a default of the caller is kept', () => {
    expect(lines({ description }).default).toBe('')
    expect(lines({ description, default: 'a\nb' }).default).toBe('a\nb')
  })

  test('the entry that breaks the rule is named', async () => {
    const regions = listOf(awsRegionKind, { description })
    expect(await regions.kind.parse('eu-central-1\nnowhere', context)).toEqual({
      ok: false,
      rule: 'one entry per line, each an AWS region such as eu-central-1',
      hint: 'Look at "nowhere".',
    })
  })

  test('a suggestion for the entry is passed on', async () => {
    const levels = listOf(oneOfKind(['staging', 'production']), { description })
    expect(await levels.kind.parse('stagin', context)).toMatchObject({
      hint: 'Look at "stagin". Did you mean staging?',
    })
    expect(levels.kind.allowed).toEqual(['staging', 'production'])
  })
})

test('an object keeps the types of its values', async () => {
  const parsed = await object({ description }).kind.parse('replicas: 3\ntag: "1e6"', context)
  expect(parsed).toEqual({ ok: true, value: { replicas: 3, tag: '1e6' } })
})
