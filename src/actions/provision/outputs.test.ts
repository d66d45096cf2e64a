import { describe, expect, test } from 'vitest'
import { noChanges } from '../../terraform/plan/changes.ts'
import type { Results, RootResult } from '../../terraform/run/model.ts'
import { createFakeError } from '../../terraform/testing/fake-terraform.ts'
import { createTestResult } from '../../terraform/testing/roots.ts'
import { buildProvisionFailure, buildProvisionOutputs } from './outputs.ts'

function createResults(values: Readonly<Record<string, Partial<RootResult>>>): Results {
  return new Map(Object.entries(values).map(([name, result]) => [name, createTestResult(name, result)]))
}

const changes = { ...noChanges, counts: { ...noChanges.counts, add: 2, change: 1 } }
const going = new AbortController().signal

describe('outputs', () => {
  test.each<[string, Partial<RootResult>, boolean]>([
    ['unchanged', { status: 'unchanged' }, false],
    ['planned', { status: 'planned', changes }, true],
    ['deferred', { status: 'deferred' }, true],
    ['applied', { status: 'applied', changes }, true],
    ['destroyed', { status: 'destroyed', changes }, true],
    ['failed', { status: 'failed' }, false],
    ['skipped', { status: 'skipped' }, false],
  ])('say whether anything changes: %s', (_case, result, expected) => {
    expect(buildProvisionOutputs('staging', 'plan', createResults({ vpc: result })).changes).toBe(expected)
  })

  test('add the counts of all roots up', () => {
    const results = createResults({ vpc: { status: 'planned', changes }, eks: { status: 'planned', changes } })
    expect(buildProvisionOutputs('staging', 'plan', results)).toMatchObject({
      'to-add': 4,
      'to-change': 2,
      'to-destroy': 0,
    })
  })

  test('describe each root', () => {
    const results = createResults({
      vpc: { status: 'planned', changes, startedAt: 1000, endedAt: 3460 },
      eks: { status: 'failed', note: 'limit exceeded', error: createFakeError('plan-failed') },
    })
    expect(buildProvisionOutputs('staging', 'plan', results).roots).toEqual({
      vpc: { status: 'planned', add: 2, change: 1, destroy: 0, seconds: 2.5 },
      eks: {
        ...{ status: 'failed', add: 0, change: 0, destroy: 0, seconds: 1 },
        ...{ note: 'limit exceeded', 'failure-reason': 'plan-failed' },
      },
    })
  })

  test('have the Terraform outputs of what exists as configured, after an apply only', () => {
    const outputs = { id: 'vpc-1' }
    const results = createResults({
      vpc: { status: 'applied', outputs },
      kms: { status: 'unchanged', outputs },
      eks: { status: 'failed', outputs },
    })
    expect(buildProvisionOutputs('staging', 'apply', results).outputs).toEqual({ vpc: outputs, kms: outputs })
    expect(buildProvisionOutputs('staging', 'plan', results)).not.toHaveProperty('outputs')
  })

  test.each([
    ['plan', true],
    ['apply', true],
    ['destroy', true],
    ['drift', false],
    ['validate', false],
  ] as const)('of %s name a set of plans: %s', (command, expected) => {
    const outputs = buildProvisionOutputs('staging', command, createResults({ vpc: {} }))
    expect('plan-id' in outputs).toBe(expected)
    expect('plan-digest' in outputs).toBe(expected)
  })
})

describe('the failure of a run', () => {
  test('is none where every root succeeded, or only waits', () => {
    const results = createResults({ vpc: { status: 'planned' }, eks: { status: 'deferred' } })
    expect(buildProvisionFailure('plan', results, {}, going)).toBeUndefined()
  })

  test('that several roots share is reported once', () => {
    const error = createFakeError('graph-cycle', 'a → b → a depend on each other in a cycle')
    const failed = { status: 'failed', error } as const
    const failure = buildProvisionFailure('plan', createResults({ a: failed, b: failed }), {}, going)
    expect([failure?.message, failure?.details, failure?.notes]).toEqual([error.message, [], ['2 failed']])
  })

  test('is that of the first root, with the others and all outputs', () => {
    const results = createResults({
      vpc: { status: 'failed', error: createFakeError('plan-failed', 'vpc: no') },
      eks: { status: 'failed', error: createFakeError('state-locked', 'eks: locked') },
      app: { status: 'skipped' },
    })
    expect(buildProvisionFailure('plan', results, { changes: false }, going)).toMatchObject({
      code: 'plan-failed',
      message: 'vpc: no',
      details: ['also: eks: locked'],
      notes: ['2 failed, 1 not started'],
      outputs: { changes: false },
    })
  })

  test.each<[string, Partial<RootResult>, AbortSignal]>([
    ['a root was cancelled', { status: 'cancelled' }, going],
    ['a cancelled run skipped a root', { status: 'skipped' }, AbortSignal.abort()],
  ])('is a cancellation where %s', (_case, result, signal) => {
    const failure = buildProvisionFailure('apply', createResults({ vpc: result }), {}, signal)
    expect(failure).toMatchObject({ code: 'cancelled', message: 'apply was cancelled' })
  })
})
