import { describe, expect, test } from 'vitest'
import type { RootContent } from '../content/content.ts'

import { hashTestContent, createStoredPlan } from './testing/plans.ts'
import { checkStoredPlan, type PlanBasis } from './check-stored-plan.ts'

/** `main.tf=1` is a file with content 1. */
function createContent(...files: readonly string[]): RootContent {
  const list = files.map((text) => {
    const [path = '', body = ''] = text.split('=')
    return { path, sha256: hashTestContent(body) }
  })
  return { digest: hashTestContent(files.join('\n')), files: list }
}

const stored = createContent('10-vpc/main.tf=1', '10-vpc/outputs.tf=1', 'modules/vpc/nat.tf=1')
const state = { lineage: '4a2648c0', serial: 41 }
const plan = createStoredPlan({ content: stored, state })
const same: PlanBasis = { content: stored, terraform: '1.11.4', state }

describe('a stored plan', () => {
  test.each<readonly [string, PlanBasis]>([
    ['everything is the same', same],
    ['the state is not known yet', { content: stored, terraform: '1.11.4' }],
  ])('holds when %s', (_when, now) => {
    expect(checkStoredPlan(plan, now)).toEqual({ valid: true })
  })

  test('holds when there was no state and is none', () => {
    expect(checkStoredPlan({ ...plan, state: undefined }, { ...same, state: undefined })).toEqual({ valid: true })
  })

  test('of a deferred root does not depend on a state, which nobody looked at', () => {
    const deferred = createStoredPlan({ content: stored, status: 'deferred', state: undefined })
    expect(checkStoredPlan(deferred, same)).toEqual({ valid: true })
  })

  test.each<readonly [string, Partial<PlanBasis>, readonly string[]]>([
    [
      'a file changed',
      { content: createContent('10-vpc/main.tf=2', '10-vpc/outputs.tf=1', 'modules/vpc/nat.tf=1') },
      ['10-vpc/main.tf changed'],
    ],
    [
      'files came and went',
      { content: createContent('10-vpc/main.tf=1', 'modules/vpc/nat.tf=1', 'modules/vpc/peering.tf=1') },
      ['10-vpc/outputs.tf was removed', 'modules/vpc/peering.tf was added'],
    ],
    [
      'more than the files changed',
      { content: { ...stored, digest: hashTestContent('else') } },
      ['the files are the same, but the plan was stored for different content'],
    ],
    ['a branch moved on', { modules: [] }, ['module eks (git::https://github.com/acme/eks.git?ref=main) is gone']],
    ['Terraform is another', { terraform: '1.12.0' }, ['planned with terraform 1.11.4, now running 1.12.0']],
    ['the state moved on', { state: { ...state, serial: 43 } }, ['the state changed: serial 41 at plan time, 43 now']],
    [
      'the state was rolled back',
      { state: { ...state, serial: 40 } },
      ['the state changed: serial 41 at plan time, 40 now'],
    ],
    [
      'the state was made anew',
      { state: { lineage: 'other', serial: 41 } },
      ['the lineage differs: the state was created from scratch'],
    ],
    ['the state is gone', { state: undefined }, ['the state no longer exists: serial 41 at plan time, none now']],
    [
      'several things differ',
      { terraform: '1.12.0', state: { ...state, serial: 42 } },
      ['planned with terraform 1.11.4, now running 1.12.0', 'the state changed: serial 41 at plan time, 42 now'],
    ],
  ])('does not hold when %s', (_when, change, differences) => {
    expect(checkStoredPlan(plan, { ...same, ...change })).toEqual({ valid: false, differences })
  })

  test('does not hold when a state has come into being', () => {
    const differences = ['there was no state at plan time, now its serial is 1']
    const now = { ...same, state: { ...state, serial: 1 } }
    expect(checkStoredPlan({ ...plan, state: undefined }, now)).toEqual({ valid: false, differences })
  })

  test('names ten files of many', () => {
    const many = createContent(
      ...Array.from({ length: 30 }, (_, index) => `new-${String(index).padStart(2, '0')}.tf=1`),
    )
    const verdict = checkStoredPlan(plan, { ...same, content: many })
    const differences = verdict.valid ? [] : verdict.differences
    expect(differences).toHaveLength(11)
    expect(differences.at(-1)).toBe('23 more files differ')
  })
})
