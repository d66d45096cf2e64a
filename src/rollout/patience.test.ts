import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cause, CauseKind, CauseVerdict } from './model.ts'
import {
  advancePatience,
  emptyMemory,
  type ObservedCause,
  type TargetObservation,
  type TimedCause,
} from './patience.ts'

function createCause(changed: Partial<ObservedCause> = {}): ObservedCause {
  const common = { pod: 'app-1', container: 'app', message: 'exit code 1', where: ['deployment/app'] } as const
  return { kind: 'crash-loop', verdict: 'failing', ...common, ...changed } satisfies Cause
}

function observe(causes: readonly ObservedCause[], changed: Partial<TargetObservation> = {}): TargetObservation {
  return { id: 'deployment/app', ready: false, counts: [0], steps: [], causes, ...changed }
}

interface Moment {
  readonly at: number
  readonly observation: TargetObservation
}

/** Runs the moments one after another. @returns the causes of the last one that was looked at, and when the rollout ended */
function runMoments(moments: readonly Moment[], patienceMs = 60_000) {
  let memory = emptyMemory
  let causes: readonly TimedCause[] = []
  for (const { at, observation } of moments) {
    const result = advancePatience(memory, [observation], { now: at, patienceMs })
    memory = result.memory
    causes = result.causes
    if (causes.some(({ isFatal }) => isFatal)) return { causes, endedAt: at }
  }
  return { causes, endedAt: undefined }
}

const createMoment = (at: number, observation: TargetObservation): Moment => ({ at: at * 1000, observation })
const repeatMoment = (from: number, to: number, observation: TargetObservation): readonly Moment[] =>
  Array.from({ length: to - from + 1 }, (_, index) => createMoment(from + index, observation))

describe('a cause ends the rollout', () => {
  test('once it has held for the patience', () => {
    expect(runMoments(repeatMoment(5, 100, observe([createCause()]))).endedAt).toBe(65_000)
  })

  test('at once without patience', () => {
    expect(runMoments(repeatMoment(5, 100, observe([createCause()])), 0).endedAt).toBe(5000)
  })

  test('at once if nothing can cure it', () => {
    expect(runMoments(repeatMoment(5, 100, observe([createCause({ verdict: 'incurable' })]))).endedAt).toBe(5000)
  })

  test('only with a failed attempt after the patience, if it comes from attempts', () => {
    const moments = [
      ...repeatMoment(0, 40, observe([createCause({ attempt: '1' })])),
      ...repeatMoment(41, 80, observe([createCause({ attempt: '2' })])),
      ...repeatMoment(81, 120, observe([createCause({ attempt: '3' })])),
    ]
    expect(runMoments(moments).endedAt).toBe(81_000)
    expect(runMoments(moments.slice(0, 81)).endedAt).toBeUndefined()
  })

  test('although its verdict changes between attempts', () => {
    const moments = Array.from({ length: 90 }, (_, at) =>
      createMoment(at, observe([createCause({ verdict: at % 3 === 0 ? 'failing' : 'waiting' })])),
    )
    expect(runMoments(moments).endedAt).toBe(60_000)
  })
})

describe('a cause does not end the rollout', () => {
  test.each<[string, Partial<ObservedCause>]>([
    ['while it is only waited for', { verdict: 'waiting' }],
    ['while something may cure it', { heldBy: 'statefulset/db is not ready yet' }],
    [
      'that nothing cures, while old pods are ending',
      { verdict: 'incurable', heldBy: 'an old pod of it is still ending' },
    ],
  ])('%s', (_, changed) => {
    expect(runMoments(repeatMoment(0, 3600, observe([createCause(changed)]))).endedAt).toBeUndefined()
  })

  test('during a rollback', () => {
    const moments = repeatMoment(
      0,
      3600,
      observe([createCause(), createCause({ verdict: 'incurable', container: 'other' })]),
    )
    expect(runMoments(moments, Number.POSITIVE_INFINITY).endedAt).toBeUndefined()
  })

  test('before it has held for the patience again, once what held it up is gone', () => {
    const held = observe([createCause({ heldBy: 'statefulset/db is not ready yet' })])
    expect(
      runMoments([...repeatMoment(0, 300, held), ...repeatMoment(301, 400, observe([createCause()]))]).endedAt,
    ).toBe(360_000)
  })

  test.each<[string, Partial<TargetObservation>]>([
    ['a pod becomes available', { counts: [1] }],
    ['a container starts for the first time', { steps: ['p app started'] }],
  ])('before it has held for the patience again, once %s', (_, changed) => {
    const causes = [createCause()]
    const moments = [...repeatMoment(0, 50, observe(causes)), ...repeatMoment(51, 200, observe(causes, changed))]
    expect(runMoments(moments).endedAt).toBe(111_000)
  })
})

test('it says since when a cause is seen, and when it would end the rollout', () => {
  const { causes } = runMoments(repeatMoment(5, 20, observe([createCause()])))
  expect(causes).toMatchObject([{ target: 'deployment/app', since: 5000, endsAt: 65_000, isFatal: false }])
})

test('what ends the rollout comes first', () => {
  const causes = [
    createCause({ kind: 'probe-failing', verdict: 'waiting' }),
    createCause({ kind: 'image-pull', verdict: 'incurable' }),
  ]
  expect(runMoments([createMoment(0, observe(causes))]).causes.map(({ kind }) => kind)).toEqual([
    'image-pull',
    'probe-failing',
  ])
})

const kinds: readonly CauseKind[] = [
  'crash-loop',
  'image-pull',
  'container-config',
  'admission-refused',
  'unschedulable',
]
const arbitraryMoment = fc.record({
  waitMs: fc.integer({ min: 1, max: 30_000 }),
  kind: fc.constantFrom(undefined, ...kinds),
  verdict: fc.constantFrom<CauseVerdict>('failing', 'waiting'),
  attempt: fc.option(fc.integer({ min: 0, max: 3 }).map(String), { nil: undefined }),
  isHeld: fc.boolean(),
  available: fc.integer({ min: 0, max: 3 }),
})

function toMoments(choices: readonly (typeof arbitraryMoment extends fc.Arbitrary<infer T> ? T : never)[]): Moment[] {
  let at = 0
  return choices.map(({ waitMs, kind, verdict, attempt, isHeld, available }) => {
    at += waitMs
    const more = { ...(attempt === undefined ? {} : { attempt }), ...(isHeld ? { heldBy: 'something' } : {}) }
    const causes = kind === undefined ? [] : [createCause({ kind, verdict, ...more })]
    return { at, observation: observe(causes, { counts: [available] }) }
  })
}

describe('whatever happens', () => {
  test('a rollout ends early only on a cause that was there at every moment of the patience, without progress or hope', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMoment, { maxLength: 40 }).map(toMoments), (moments) => {
        const { endedAt, causes } = runMoments(moments)
        if (endedAt === undefined) return
        const [fatal] = causes
        const since = endedAt - 60_000
        const recent = moments.filter(({ at }) => at > since && at <= endedAt)
        for (const { observation } of recent) {
          const same = observation.causes.find(({ kind }) => kind === fatal?.kind)
          expect(same).toBeDefined()
          expect(same?.heldBy).toBeUndefined()
        }
        const counts = recent.map(({ observation }) => observation.counts[0] ?? 0)
        expect(counts.every((count, index) => index === 0 || count <= (counts[index - 1] ?? 0))).toBe(true)
      }),
    )
  })

  test('a cause that is cured before the patience never ends a rollout', () => {
    const cureAfter = fc.integer({ min: 1, max: 59 })
    fc.assert(
      fc.property(fc.array(fc.record({ cureAfter, kind: fc.constantFrom(...kinds) }), { maxLength: 20 }), (faults) => {
        let at = 0
        const moments = faults.flatMap(({ cureAfter: length, kind }) => {
          const broken = repeatMoment(at, at + length, observe([createCause({ kind })]))
          at += length + 2
          return [...broken, createMoment(at - 1, observe([]))]
        })
        expect(runMoments(moments).endedAt).toBeUndefined()
      }),
    )
  })

  test('a shorter patience never ends a rollout later', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryMoment, { maxLength: 40 }).map(toMoments),
        fc.integer({ min: 0, max: 60_000 }),
        (moments, shorter) => {
          const withoutAttempts = moments.map(({ at, observation }) => ({
            at,
            observation: { ...observation, causes: observation.causes.map(({ attempt: _, ...cause }) => cause) },
          }))
          const [late, early] = [60_000, shorter].map((patience) => runMoments(withoutAttempts, patience).endedAt)
          if (late !== undefined) expect(early ?? Infinity).toBeLessThanOrEqual(late)
        },
      ),
    )
  })
})
