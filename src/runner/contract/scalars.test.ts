import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Input, ParseResult } from './kind.ts'
import { boolean, duration, integer, oneOf, patternKind, secret, string } from './scalars.ts'

const parse = <T>(input: Input<T>, text: string): ParseResult<T> | Promise<ParseResult<T>> =>
  input.kind.parse(text, { workspace: '/' })
const description = 'A test'

describe('boolean', () => {
  test.each([
    ['true', true],
    ['false', false],
  ])('%s is %s', (text, value) => {
    expect(parse(boolean({ description }), text)).toEqual({ ok: true, value })
  })

  test.each(['yes', 'no', '1', '0', 'TRUE', 'True', 'on', 'true ', 'truefalse'])('%j is refused', (text) => {
    expect(parse(boolean({ description }), text)).toEqual({ ok: false, rule: 'true or false' })
  })
})

describe('integer', () => {
  test.each([
    '3600abc',
    '1e3',
    '-1',
    '0',
    '999999999999999999999999999',
    '01',
    '+1',
    '1.0',
    '0x10',
    ' 1',
    '١',
    '2147483648',
  ])('%j is refused with the bounds', (text) => {
    expect(parse(integer({ description }), text)).toEqual({ ok: false, rule: 'a whole number from 1 to 2147483647' })
  })

  test('every whole number within the bounds is itself and every one outside is refused', () => {
    const bounded = integer({ description, min: -50, max: 50 })
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (value) => {
        const expected = Math.abs(value) <= 50 ? { ok: true, value } : { ok: false }
        expect(parse(bounded, String(value))).toMatchObject(expected)
      }),
    )
  })

  test('text that is no plain decimal number is never turned into one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789eE.+- xabf_,\n')) }), (text) => {
        const accepted = parse(integer({ description, min: 0 }), text)
        expect(accepted).toHaveProperty('ok', /^(0|[1-9]\d*)$/.test(text) && Number(text) <= 2 ** 31 - 1)
      }),
    )
  })
})

describe('duration', () => {
  test.each([
    ['90s', 90_000],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['1h0m5s', 3_605_000],
    ['250ms', 250],
    ['1s500ms', 1500],
    ['24h', 86_400_000],
    ['1440m', 86_400_000],
  ])('%s is %d ms', (text, value) => {
    expect(parse(duration({ description }), text)).toEqual({ ok: true, value })
  })

  test.each([
    '3600abc',
    '1e3s',
    '-1s',
    '0',
    '0s',
    '5 m',
    's',
    '1.5h',
    '30m1h',
    '1m1m',
    '24h1ms',
    '25h',
    '9'.repeat(29),
    '1M',
  ])('%j is refused', (text) => {
    expect(parse(duration({ description }), text)).toMatchObject({ ok: false })
  })

  test('a bare number is refused with what was most likely meant', () => {
    expect(parse(duration({ description }), '3600')).toMatchObject({ ok: false, hint: 'Did you mean 3600s?' })
  })

  test.each([
    ['14m59s', false],
    ['15m', true],
    ['12h', true],
    ['12h1s', false],
  ])('from 15m to 12h: %s goes: %s', async (text, ok) => {
    const parsed = await parse(duration({ description, min: '15m', max: '12h' }), text)
    expect(parsed.ok).toBe(ok)
    if (!parsed.ok) expect(parsed.rule).toBe('a duration such as 90s, 5m or 1h30m, from 15m to 12h')
  })

  test('hours, minutes, seconds and milliseconds add up', () => {
    const part = fc.integer({ min: 0, max: 59 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 22 }), part, part, fc.integer({ min: 1, max: 999 }), (h, m, s, ms) => {
        const text = `${String(h)}h${String(m)}m${String(s)}s${String(ms)}ms`
        const value = ((h * 60 + m) * 60 + s) * 1000 + ms
        expect(parse(duration({ description }), text)).toEqual({ ok: true, value })
      }),
    )
  })
})

describe('string', () => {
  test.each(['staging', 'two words', 'a-b', '$(id)', '`id`', '"quoted"', 'ünï', '日本'])(
    '%j is taken literally',
    (text) => {
      expect(parse(string({ description }), text)).toEqual({ ok: true, value: text })
    },
  )

  test.each(['-destroy', '--kubeconfig=x', '-', 'two\nlines'])('%j is refused', (text) => {
    expect(parse(string({ description }), text)).toMatchObject({ ok: false })
  })

  test('a pattern and its rule replace the usual ones', () => {
    const digits = string({ description, pattern: /^\d{12}$/, rule: 'a 12-digit account' })
    expect(parse(digits, '123456789012')).toMatchObject({ ok: true })
    expect(parse(digits, '1234')).toEqual({ ok: false, rule: 'a 12-digit account' })
  })
})

describe('oneOf', () => {
  const level = oneOf(['development', 'staging'], { description })

  test.each(['Staging', 'STAGING', 'stagin', 'canary', 'toString', 'development,staging'])('%j is refused', (text) => {
    expect(parse(level, text)).toMatchObject({ ok: false, rule: 'one of development, staging' })
  })

  test('the nearest value is suggested', () => {
    expect(parse(level, 'Staging')).toMatchObject({ hint: 'Did you mean staging?' })
    expect(parse(level, 'canary')).not.toHaveProperty('hint')
  })
})

test('a secret keeps its lines', () => {
  expect(parse(secret({ description }), 'one\ntwo')).toEqual({ ok: true, value: 'one\ntwo' })
  expect(secret({ description }).kind.secret).toBe(true)
})

test('a pattern kind reports the rule that it was given', () => {
  expect(patternKind('digit', /^\d$/, 'a digit').parse('x', { workspace: '/' })).toEqual({ ok: false, rule: 'a digit' })
})
