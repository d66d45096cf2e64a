import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareMeaning,
  digestMeaning,
  emptyMeaning,
  type PlanMeaning,
  type PlanSettings,
  readPlanMeaning,
} from './meaning.ts'

const createChange = (address: string, actions: string[], values: object = {}) => ({
  address,
  mode: 'managed',
  type: address.split('.')[0],
  change: { actions, before: null, after: {}, after_unknown: {}, ...values },
})
const settings: PlanSettings = {
  variables: new Map([['region', Buffer.from('eu')]]),
  plain: { terraform: '1.11.4', backend: 's3:acme/vpc' },
}
const read = (
  changes: readonly object[],
  more: object = {},
  made: PlanSettings = settings,
  salt?: string,
): PlanMeaning => readPlanMeaning({ resource_changes: changes, ...more }, made, salt)
const base = [createChange('a.x', ['create'], { after: { n: 1, m: 2 } }), createChange('a.y', ['delete'])]

describe('two plans mean the same', () => {
  test.each([
    ['in another order', [base[1]!, base[0]!]],
    ['with another order of keys', [createChange('a.x', ['create'], { after: { m: 2, n: 1 } }), base[1]!]],
    ['with more that stays', [...base, createChange('a.z', ['no-op'], { after: { k: 1 } })]],
    [
      'with another value before',
      [createChange('a.x', ['create'], { after: { n: 1, m: 2 }, before: { n: 0 } }), base[1]!],
    ],
    ['with more data sources', [...base, { ...createChange('data.a.x', ['read']), mode: 'data' }]],
  ])('%s', (_case, changes) => {
    expect(digestMeaning(read(changes))).toBe(digestMeaning(read(base)))
    expect(compareMeaning(read(base), read(changes))).toEqual({ kind: 'covered', left: 2, reviewed: 2 })
  })
})

describe('a plan that was not reviewed is one with', () => {
  const readWith = (values: Partial<PlanSettings>): PlanMeaning => read(base, {}, { ...settings, ...values })
  test.each<[string, PlanMeaning, string]>([
    [
      'another value',
      read([createChange('a.x', ['create'], { after: { n: 1, m: 3 } }), base[1]!]),
      'a.x: m differs from what was reviewed',
    ],
    [
      'another action',
      read([createChange('a.x', ['update'], { after: { n: 1, m: 2 } }), base[1]!]),
      'a.x: create was reviewed, now update',
    ],
    [
      'another address',
      read([createChange('a.w', ['create'], { after: { n: 1, m: 2 } }), base[1]!]),
      'a.w: create was not reviewed',
    ],
    ['one change more', read([...base, createChange('a.z', ['update'])]), 'a.z: update was not reviewed'],
    [
      'a value that is not known any more',
      read([createChange('a.x', ['create'], { after: { m: 2 }, after_unknown: { n: true } }), base[1]!]),
      'a.x: n differs from what was reviewed',
    ],
    [
      'a moved resource',
      read([...base, { ...createChange('a.z', ['no-op']), previous_address: 'a.q' }]),
      'a.z: no-op, moved from a.q was not reviewed',
    ],
    [
      'an import',
      read([...base, createChange('a.z', ['no-op'], { importing: { id: 'i' } })]),
      'a.z: no-op, imported was not reviewed',
    ],
    [
      'a deposed object',
      read([...base, { ...createChange('a.x', ['delete']), deposed: '1a' }]),
      'a.x (deposed 1a): delete was not reviewed',
    ],
    [
      'another object that is deleted',
      read([base[0]!, createChange('a.y', ['delete'], { before: { id: 'other' } })]),
      'a.y: previous id differs from what was reviewed',
    ],
    ['an output', read(base, { output_changes: { o: { actions: ['create'], after: 1 } } }), 'output o: create'],
    ['an action', read(base, { action_invocations: [{ address: 'action.x.y' }] }), 'action invocations: invoke'],
    [
      'another value of a variable',
      readWith({ variables: new Map([['region', Buffer.from('us')]]) }),
      'variable region differs',
    ],
    [
      'one variable more',
      readWith({ variables: new Map([...settings.variables, ['command', Buffer.from('x')]]) }),
      'variable command was not set when reviewed',
    ],
    ['one variable less', readWith({ variables: new Map() }), 'variable region is not set now'],
    [
      'another backend',
      readWith({ plain: { ...settings.plain, backend: 's3:evil/vpc' } }),
      'backend: s3:acme/vpc at plan time, now s3:evil/vpc',
    ],
    [
      'another Terraform',
      readWith({ plain: { ...settings.plain, terraform: '1.12.0' } }),
      'planned with terraform 1.11.4, now running 1.12.0',
    ],
    [
      'another provider',
      readWith({ plain: { ...settings.plain, 'provider hashicorp/aws': '6.1.0' } }),
      'provider hashicorp/aws: none at plan time, now 6.1.0',
    ],
  ])('%s', (_case, now, sentence) => {
    const comparison = compareMeaning(read(base), now)
    expect(comparison).toMatchObject({ kind: 'different', differences: [expect.stringContaining(sentence)] })
    expect(digestMeaning(now)).not.toBe(digestMeaning(read(base)))
  })

  test('changes where none were reviewed', () => {
    expect(compareMeaning(emptyMeaning, read([base[0]!]))).toEqual({
      kind: 'different',
      differences: ['a.x: create was not reviewed'],
    })
  })
})

describe('what is left after an apply that failed half-way was reviewed', () => {
  test.each<[string, readonly object[], number]>([
    ['all of it', base, 2],
    ['a part', [base[1]!], 1],
    ['nothing', [], 0],
  ])('%s', (_case, changes, left) => {
    expect(compareMeaning(read(base), read(changes))).toEqual({ kind: 'covered', left, reviewed: 2 })
  })

  test('with values that were unknown', () => {
    const unknown = createChange('a.x', ['create'], { after: { m: 2 }, after_unknown: { n: true, l: [false, true] } })
    const known = createChange('a.x', ['create'], { after: { m: 2, n: { deep: [1] }, l: [1, 'a'] } })
    const partly = createChange('a.x', ['create'], {
      after: { m: 2, l: ['0', null] },
      after_unknown: { n: true, l: [false, true] },
    })
    expect(
      compareMeaning(
        read([partly]),
        read([{ ...known, change: { ...known.change, after: { m: 2, n: 1, l: ['0', 'a'] } } }]),
      ),
    ).toMatchObject({
      kind: 'covered',
    })
    expect(compareMeaning(read([unknown]), read([known]))).toMatchObject({ kind: 'different' })
  })

  test('and nothing is left to compare where nothing is left to change, whatever it would be made with', () => {
    expect(compareMeaning(read(base), read([], {}, { ...settings, variables: new Map() }))).toMatchObject({ left: 0 })
  })
})

describe('sensitive values', () => {
  const secret = [createChange('a.x', ['create'], { after: { p: 'hunter2' }, after_sensitive: { p: true } })]

  test('are hashed with a key that only the record knows', () => {
    const [first, second] = [read(secret), read(secret)]
    expect(first.salt).toMatch(/^[0-9a-f]{64}$/)
    expect(digestMeaning(first)).not.toBe(digestMeaning(second))
    expect(first.settings['variable region']).not.toBe(read(base).settings['variable region'])
    expect(digestMeaning(read(secret, {}, settings, first.salt))).toBe(digestMeaning(first))
  })

  test.each([
    ['a short one in an output', { output_changes: { o: { actions: ['create'], after: 'x', after_sensitive: true } } }],
    ['a variable', { configuration: { root_module: { variables: { v: { sensitive: true } } } } }],
    [
      'one in a list',
      { resource_changes: [createChange('a.x', ['update'], { before_sensitive: { l: [false, true] } })] },
    ],
  ])('are noticed: %s', (_case, plan) => {
    expect(readPlanMeaning(plan, settings).salt).not.toBe('')
  })

  test('do not exist in most plans, which mean the same every time', () => {
    expect(read(base).salt).toBe('')
  })
})

describe('whatever a plan contains', () => {
  const name = fc.oneof(fc.constantFrom('a', 'b', 'a.b', 'a[0]', '', '__proto__', 'constructor'), fc.string())
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, false, 0, 1, '', '?', 'x', [], {}),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: false }),
    ),
  })).value
  const digest = (after: unknown): string => digestMeaning(read([createChange('a.x', ['create'], { after })]))
  const normalize = (after: unknown): string => JSON.stringify(sortKeys(after))

  test('two values mean the same exactly if they are equal', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(digest(a) === digest(b)).toBe(normalize(a) === normalize(b))
      }),
    )
  })

  test('a plan covers itself, and any part of it, and no plan with one change more', () => {
    const changes = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), value), { selector: ([number]) => number })
    fc.assert(
      fc.property(changes, fc.nat(9), (rows, cut) => {
        const all = rows.map(([number, after]) => createChange(`a.x[${number}]`, ['create'], { after }))
        expect(compareMeaning(read(all), read(all.slice(0, cut)))).toMatchObject({ kind: 'covered' })
        const more = [...all, createChange('a.y', ['create'])]
        expect(compareMeaning(read(all), read(more))).toMatchObject({ kind: 'different' })
      }),
    )
  })
})

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, sortKeys(item), 'entry'])
    .concat([['object', '', '']])
}
