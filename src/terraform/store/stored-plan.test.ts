import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import { formatStoredPlan, parseStoredPlan } from './stored-plan.ts'
import { createPlannedRecord, hashTestContent, createStoredPlan } from './testing/plans.ts'

const expected = { environment: 'staging', root: '10-vpc', mode: 'normal' } as const
const read = (text: string) => parseStoredPlan(text, 's3://bucket/record.json', expected)

describe('a stored record', () => {
  test.each([
    ['of changes', createPlannedRecord('plan')],
    ['of changes to compare with', createStoredPlan({ status: 'planned' })],
    ['without changes', createStoredPlan()],
    [
      'of a deferred root',
      createStoredPlan({ status: 'deferred', note: 'reads vpc_id of 10-vpc', state: undefined, meaning: undefined }),
    ],
    ['with its lock file', createPlannedRecord('plan', { lockFile: 'provider "a" {\n}\n' })],
    ['made in a terminal', createStoredPlan({ commit: undefined, run: undefined })],
    ['of a root without files', createStoredPlan({ content: { digest: hashTestContent(''), files: [] } })],
  ])('%s is read as it was written', (_what, plan) => {
    expect(read(formatStoredPlan(plan))).toEqual(plan)
  })

  const valid = createPlannedRecord('plan')
  test.each<readonly [what: string, value: unknown, why: string]>([
    ['a number', 1, 'it is not a JSON object'],
    ['a list', [valid], 'it is not a JSON object'],
    ['null', null, 'it is not a JSON object'],
    ['another version', { ...valid, version: 1 }, 'version 1 is not known'],
    ['a missing member', { ...valid, note: undefined }, 'note is missing or malformed'],
    ['an unknown member', { ...valid, extra: 1 }, 'it has the unknown member extra'],
    [
      'another environment',
      { ...valid, environment: 'production' },
      'its environment is production instead of staging',
    ],
    ['another root', { ...valid, root: '20-eks' }, 'its root is 20-eks instead of 10-vpc'],
    ['another mode', { ...valid, mode: 'destroy' }, 'its mode is destroy instead of normal'],
    ['an unknown mode', { ...valid, mode: 'refresh' }, 'mode is missing'],
    ['a plan without its meaning', { ...valid, meaning: undefined }, 'meaning does not fit planned'],
    ['a deferred root with a meaning', { ...valid, status: 'deferred', planDigest: undefined }, 'meaning does not fit'],
    ['a salt that is none', { ...valid, meaning: { ...valid.meaning, salt: 'short' } }, 'meaning.salt is missing'],
    [
      'a setting that is no text',
      { ...valid, meaning: { ...valid.meaning, settings: { a: 1 } } },
      'meaning.settings.a',
    ],
    ['a change that is no object', { ...valid, meaning: { ...valid.meaning, changes: { a: 1 } } }, 'meaning.changes.a'],
    ['a digest without its status', { ...valid, status: 'unchanged' }, 'planDigest does not fit unchanged'],
    ['a short digest', { ...valid, planDigest: 'abc' }, 'planDigest is missing or malformed'],
    ['a capital digest', { ...valid, planDigest: 'A'.repeat(64) }, 'planDigest is missing or malformed'],
    ['a negative serial', { ...valid, state: { lineage: 'x', serial: -1 } }, 'state.serial'],
    ['a serial as text', { ...valid, state: { lineage: 'x', serial: '1' } }, 'state.serial'],
    ['a state that is null', { ...valid, state: null }, 'state is not a JSON object'],
    ['a broken count', { ...valid, counts: { add: 1.5, change: 0, destroy: 0 } }, 'counts.add'],
    ['files that are no list', { ...valid, content: { ...valid.content, files: {} } }, 'content.files is missing'],
    ['a broken file', { ...valid, content: { ...valid.content, files: [{ path: 'x' }] } }, 'content.files[0].sha256'],
    ['an address that is none', { ...valid, run: 'javascript:alert(1)' }, 'run is missing or malformed'],
    ['a commit that is none', { ...valid, commit: 'main' }, 'commit is missing or malformed'],
    ['a time that is none', { ...valid, createdAt: 'yesterday' }, 'createdAt is missing or malformed'],
    ['a member called __proto__', JSON.parse('{"__proto__":{"version":1}}'), 'it has the unknown member __proto__'],
  ])('with %s is refused', (_what, value, why) => {
    expect(() => read(JSON.stringify(value))).toThrow(`the stored plan s3://bucket/record.json cannot be used: ${why}`)
  })

  test('of other content than its name says is refused', () => {
    const text = formatStoredPlan(valid)
    const other = { ...expected, contentDigest: hashTestContent('other') }
    expect(() => parseStoredPlan(text, 'x', other)).toThrow('its content is not that of its name')
  })

  test('of another commit than its name says is refused', () => {
    const other = { ...expected, commit: 'b'.repeat(40) }
    expect(() => parseStoredPlan(formatStoredPlan(valid), 'x', other)).toThrow('its commit is not that of its name')
  })

  test('is refused when it is cut off anywhere, and always as plan-stale', () => {
    const text = formatStoredPlan(valid).trimEnd()
    fc.assert(
      fc.property(fc.nat(text.length - 1), (end) => {
        try {
          read(text.slice(0, end))
        } catch (error) {
          expect(error).toBeInstanceOf(ActionError)
          expect(error).toMatchObject({ code: 'plan-stale' })
          return
        }
        throw new Error(`accepted with ${end} of ${text.length} characters`)
      }),
    )
  })
})
