import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseConstraint, parseTerm, findPinnedVersion, satisfies } from './constraint.ts'

interface Cases {
  readonly versions: readonly string[]
  readonly fits: Readonly<Record<string, readonly string[]>>
}

const cases = JSON.parse(readFileSync(path.join(import.meta.dirname, 'constraint.cases.json'), 'utf8')) as Cases

function selectFitting(constraint: string): readonly string[] {
  const terms = parseConstraint(constraint)
  return terms === undefined ? ['not parsed'] : cases.versions.filter((version) => satisfies(version, terms))
}

describe('constraints mean what they mean to Terraform', () => {
  test.each(Object.entries(cases.fits))('%j fits %j, as HashiCorp’s library answers', (constraint, fits) => {
    expect(selectFitting(constraint)).toEqual(fits)
  })

  test.each([
    ['~> 1.9', ['1.9.8', '1.10.0'], true],
    ['~> 1.9.0', ['1.9.8'], true],
    ['~> 1.9.0', ['1.10.0', '2.0.0', '1.8.9'], false],
    ['~> 1.9', ['2.0.0', '1.8.9'], false],
    ['> 1.9', ['1.9.1'], true],
    ['>= 1.9', ['1.10.0-rc1'], false],
    ['>= 1.10.0-beta1', ['1.10.0-rc1', '1.10.0', '1.11.0'], true],
    ['>= 1.10.0-beta1', ['1.11.0-beta2'], false],
  ])('%s over %j: %s', (constraint, versions, expected) => {
    const terms = parseConstraint(constraint) ?? []
    expect(versions.map((version) => satisfies(version, terms))).toEqual(versions.map(() => expected))
  })

  test.each([
    '',
    'x',
    '^1.9',
    '~1.9',
    '1.9.x',
    '>= 1.9 < 2',
    '>=1.9,',
    '1.2.3.4',
    '=> 1',
    '~> 1.9 || ~> 2',
    '1.0.0-01',
    '> ',
  ])('%j is no constraint', (text) => {
    expect(parseConstraint(text)).toBeUndefined()
  })

  test('only an equal sign, or none, pins a version', () => {
    expect(findPinnedVersion(parseConstraint('>= 1.9, 1.9.8') ?? [])).toBe('1.9.8')
    expect(findPinnedVersion(parseConstraint('>= 1.9, != 1.9.8') ?? [])).toBeUndefined()
  })
})

describe('against a reference that counts', () => {
  const number = fc.integer({ min: 0, max: 3 })
  const version = fc.tuple(number, number, number)
  const operator = fc.constantFrom('=', '!=', '>', '>=', '<', '<=', '~>')
  const term = fc.record({ operator, segments: fc.array(number, { minLength: 1, maxLength: 3 }) })

  /** Versions as numbers in base 10; `~>` as the interval that the documentation describes. */
  function matchReference({ operator, segments }: { operator: string; segments: number[] }, given: number[]): boolean {
    const toNumber = ([a = 0, b = 0, c = 0]: number[]): number => a * 100 + b * 10 + c
    const [value, least] = [toNumber(given), toNumber(segments)]
    const fixed = segments.slice(0, -1)
    const end = fixed.length === 0 ? Infinity : toNumber([...fixed.slice(0, -1), (fixed.at(-1) ?? 0) + 1])
    switch (operator) {
      case '=':
        return value === least
      case '!=':
        return value !== least
      case '>':
        return value > least
      case '>=':
        return value >= least
      case '<':
        return value < least
      case '<=':
        return value <= least
      default:
        return value >= least && value < end
    }
  }

  test('every list of terms agrees on every version', () => {
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), version, (terms, given) => {
        const text = terms.map((one) => `${one.operator} ${one.segments.join('.')}`).join(', ')
        expect(satisfies(given.join('.'), parseConstraint(text) ?? [])).toBe(
          terms.every((one) => matchReference(one, given)),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('any text is parsed or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123.,~>=<!v-+ arc^*'.split('')), maxLength: 20 }), (text) => {
        const parsed = parseTerm(text)
        expect(parsed === undefined || typeof satisfies('1.2.3', [parsed]) === 'boolean').toBe(true)
      }),
    )
  })
})
