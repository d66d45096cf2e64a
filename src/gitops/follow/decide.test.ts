import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ApplicationState } from '../model.ts'
import { advanceDecision, type Decision, emptyDecisionMemory, type ObjectsStatus } from './decide.ts'

const base: ApplicationState = {
  ...{
    kind: 'Application',
    namespace: 'argocd',
    name: 'web',
    revision: 'a'.repeat(40),
    sync: 'synced',
    health: 'healthy',
  },
  ...{ verdict: 'in-progress', isCompared: true, isApplied: true, awaitsObjects: false, objects: [] },
}

interface Look {
  readonly at: number
  readonly state: Partial<ApplicationState>
  readonly objects?: ObjectsStatus
}

function decideLast(looks: readonly Look[]): Decision | undefined {
  let memory = emptyDecisionMemory
  let last: Decision | undefined
  for (const { at, state, objects = 'unwatched' } of looks) {
    const next = advanceDecision(memory, { ...base, ...state }, { now: at, patienceMs: 60_000, objects })
    memory = next.memory
    last = next.decision
  }
  return last
}

const done = { verdict: 'done', settleMs: 1500 } as const
const failing = { verdict: 'failing', reason: 'webhook-unreachable' } as const

describe('done', () => {
  test.each<[string, readonly Look[], Decision]>([
    ['a single look may be stale', [{ at: 0, state: done }], 'pending'],
    [
      'one that holds',
      [
        { at: 0, state: done },
        { at: 1500, state: done },
      ],
      'done',
    ],
    [
      'one that was interrupted',
      [
        { at: 0, state: done },
        { at: 1000, state: {} },
        { at: 1600, state: done },
      ],
      'pending',
    ],
    [
      'of another revision',
      [
        { at: 0, state: done },
        { at: 1500, state: { ...done, revision: 'b'.repeat(40) } },
      ],
      'pending',
    ],
    [
      'while its pods are not ready',
      [
        { at: 0, state: done, objects: 'pending' },
        { at: 2000, state: done, objects: 'pending' },
      ],
      'pending',
    ],
    [
      'while the controller insists',
      [
        { at: 0, state: done, objects: 'pending' },
        { at: 15_000, state: done, objects: 'pending' },
      ],
      'done',
    ],
    [
      'where only the pods know',
      [
        { at: 0, state: { ...done, awaitsObjects: true }, objects: 'pending' },
        { at: 99_000, state: { ...done, awaitsObjects: true }, objects: 'pending' },
      ],
      'pending',
    ],
  ])('%s', (_, looks, expected) => {
    expect(decideLast(looks)).toBe(expected)
  })
})

describe('failed', () => {
  test.each<[string, readonly Look[], Decision]>([
    ['nothing can change it', [{ at: 0, state: { verdict: 'failed', reason: 'manifests-invalid' } }], 'failed'],
    [
      'a first attempt',
      [
        { at: 0, state: { ...failing, attempt: '1' } },
        { at: 99_000, state: { ...failing, attempt: '1' } },
      ],
      'pending',
    ],
    [
      'a second one',
      [
        { at: 0, state: { ...failing, attempt: '1' } },
        { at: 1, state: { ...failing, attempt: '2' } },
      ],
      'failed',
    ],
    [
      'a second one after a pause',
      [
        { at: 0, state: { ...failing, attempt: '1' } },
        { at: 1, state: {} },
        { at: 2, state: { ...failing, attempt: '2' } },
      ],
      'failed',
    ],
    [
      'a second one for another reason',
      [
        { at: 0, state: { ...failing, attempt: '1' } },
        { at: 1, state: { ...failing, reason: 'source-failed', attempt: '2' } },
      ],
      'pending',
    ],
    [
      'one that lasts, where attempts cannot be counted',
      [
        { at: 0, state: failing },
        { at: 60_000, state: failing },
      ],
      'failed',
    ],
    [
      'one that does not last',
      [
        { at: 0, state: failing },
        { at: 59_000, state: failing },
      ],
      'pending',
    ],
    ['its pods', [{ at: 0, state: {}, objects: 'failed' }], 'failed'],
  ])('%s', (_, looks, expected) => {
    expect(decideLast(looks)).toBe(expected)
  })
})

test('nothing is done unless the controller says so', () => {
  const arbitraryLook = fc.record({
    at: fc.integer({ min: 0, max: 600_000 }),
    state: fc.record({
      verdict: fc.constantFrom<ApplicationState['verdict']>('in-progress', 'failing', 'failed'),
      attempt: fc.constantFrom('1', '2', '3'),
    }),
    objects: fc.constantFrom<ObjectsStatus>('ready', 'pending', 'failed', 'unwatched'),
  })
  fc.assert(
    fc.property(fc.array(arbitraryLook, { minLength: 1 }), (looks) => {
      const inOrder = looks.toSorted((one, other) => one.at - other.at)
      return decideLast(inOrder) !== 'done'
    }),
  )
})
