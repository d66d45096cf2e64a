import { describe, expect, test } from 'vitest'
import { toActionError } from '../../runner/errors/action-error.ts'
import type { ClusterChange, ClusterPlan } from './engine.ts'
import { assertRemovalAllowed, assertReviewedPlan } from './plan-guards.ts'

const subject = { subject: 'stack shop' }
const change: ClusterChange = {
  action: 'replace',
  what: 'Nodes',
  type: 'AWS::EKS::Nodegroup',
  reason: 'because of Subnets',
  destructive: true,
}
const plan: ClusterPlan = { changes: [change], digest: 'a', notes: [] }
const readCode = (check: () => void): string => {
  try {
    check()
    return 'allowed'
  } catch (thrown) {
    return toActionError(thrown).code
  }
}

describe('assertReviewedPlan', () => {
  test.each([
    ['nothing is required', false, undefined, undefined, 'allowed'],
    ['a plan is required, and there is none', true, undefined, undefined, 'plan-required'],
    ['the plan that was shown does the same', true, undefined, 'a', 'allowed'],
    ['the plan that was shown does something else', false, undefined, 'b', 'plan-stale'],
    ['the digest is that of this plan', true, 'a', undefined, 'allowed'],
    ['the digest is another one', false, 'b', 'a', 'plan-stale'],
    ['the digest counts more than what was shown last', false, 'a', 'b', 'allowed'],
  ])('%s', (_, required, digest, reviewed, code) => {
    const inputs = { 'require-plan': required, 'plan-digest': digest }
    expect(
      readCode(() => {
        assertReviewedPlan(inputs, subject, { ...plan, reviewed })
      }),
    ).toBe(code)
  })

  test('a plan without changes needs no review', () => {
    const inputs = { 'require-plan': true, 'plan-digest': 'b' }
    expect(
      readCode(() => {
        assertReviewedPlan(inputs, subject, { ...plan, changes: [] })
      }),
    ).toBe('allowed')
  })
})

describe('assertRemovalAllowed', () => {
  test.each([
    ['refused' as const, 'destroy-refused'],
    ['allowed' as const, 'allowed'],
    [['Nodes'], 'allowed'],
    [['Others'], 'destroy-refused'],
  ])('allow-destroy %j', (permission, code) => {
    expect(
      readCode(() => {
        assertRemovalAllowed(subject, plan, permission)
      }),
    ).toBe(code)
  })
})
