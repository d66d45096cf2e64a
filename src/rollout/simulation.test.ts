import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advancePatience, emptyMemory, type ObservedCause, type TargetObservation } from './patience.ts'
import type { CauseKind } from './model.ts'

/**
 * Rollouts as Helm sees them: it only waits until everything is ready, or until its timeout. Whatever order, delays, restarts and
 * slow ends of old pods a rollout has, a rollout that Helm would finish must not be given up, as long as what cures it comes
 * within the patience.
 */

interface Fault {
  readonly kind: CauseKind
  /** How long the fault lasts after what it depends on is there. Seconds, below the patience. */
  readonly lastsFor: number
  /** Seconds between attempts; undefined: the fault is always visible. The pause doubles, as in a kubelet. */
  readonly retryEvery: number | undefined
}

interface WorkloadPlan {
  /** When its pods are created. Seconds. */
  readonly startsAt: number
  readonly faults: readonly Fault[]
  /** Old pods that still end when its new ones begin. Seconds. */
  readonly oldEndsAfter: number
  /** Index of a workload that must be ready first. */
  readonly dependsOn: number | undefined
}

const patienceSeconds = 60

const arbitraryFault: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constantFrom<CauseKind>(
    'crash-loop',
    'container-config',
    'admission-refused',
    'unschedulable',
    'quota-exceeded',
  ),
  lastsFor: fc.integer({ min: 1, max: patienceSeconds - 2 }),
  retryEvery: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
})

const arbitraryRollout = fc
  .array(
    fc.record({
      startsAt: fc.integer({ min: 0, max: 30 }),
      faults: fc.array(arbitraryFault, { maxLength: 3 }),
      oldEndsAfter: fc.integer({ min: 0, max: 120 }),
      dependsOn: fc.option(fc.nat(3), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  // Nothing waits for itself, so that the rollout can be finished.
  .map((plans) =>
    plans.map(({ dependsOn, ...plan }, index): WorkloadPlan => {
      const earlier = dependsOn !== undefined && dependsOn < index ? dependsOn : undefined
      return { ...plan, dependsOn: earlier }
    }),
  )

interface Interval {
  readonly fault: Fault
  readonly from: number
  readonly to: number
}

interface Timeline {
  readonly startsAt: number
  readonly oldEndsAt: number
  readonly intervals: readonly Interval[]
  readonly readyAt: number
}

/** One fault follows the other; the last attempt decides when each is over. */
function planTimeline(plan: WorkloadPlan, earlier: readonly Timeline[]): Timeline {
  const { startsAt, oldEndsAfter, faults, dependsOn } = plan
  const dependency = dependsOn === undefined ? 0 : (earlier[dependsOn]?.readyAt ?? 0)
  const oldEndsAt = startsAt + oldEndsAfter
  let at = startsAt
  const intervals = faults.map((fault, index): Interval => {
    const from = at
    // The first fault waits for what it depends on, and for the room of the old pods.
    const cured = (index === 0 ? Math.max(from, dependency, oldEndsAt) : from) + fault.lastsFor
    at = fault.retryEvery === undefined ? cured : findNextAttempt(from, cured, fault.retryEvery)
    return { fault, from, to: at }
  })
  return { startsAt, oldEndsAt, intervals, readyAt: Math.max(at, dependency, oldEndsAt) + 1 }
}

function findNextAttempt(from: number, cured: number, every: number): number {
  let [at, wait] = [from, every]
  while (at < cured) {
    at += wait
    wait = Math.min(wait * 2, 300)
  }
  return at
}

function countAttempts({ from, fault }: Interval, now: number): string {
  let [at, wait, attempts] = [from, fault.retryEvery ?? Infinity, 0]
  while (at <= now) {
    attempts += 1
    at += wait
    wait = Math.min(wait * 2, 300)
  }
  return String(attempts)
}

function observe(timelines: readonly Timeline[], now: number): readonly TargetObservation[] {
  return timelines.map((timeline, index): TargetObservation => {
    const { intervals, readyAt, oldEndsAt } = timeline
    const current = intervals.findIndex(({ from, to }) => now >= from && now < to)
    const interval = intervals[current]
    const others = timelines.filter((other, each) => each !== index && now < other.readyAt && !isFailing(other, now))
    const heldBy = now < oldEndsAt ? 'old pods are ending' : others.length > 0 ? 'another is starting' : undefined
    const cause: readonly ObservedCause[] =
      interval === undefined
        ? []
        : [
            {
              ...{ kind: interval.fault.kind, verdict: 'failing', where: [], message: '', pod: 'p', container: 'c' },
              ...(interval.fault.retryEvery === undefined ? {} : { attempt: countAttempts(interval, now) }),
              ...(heldBy === undefined ? {} : { heldBy }),
            },
          ]
    // Each fault that is over is a step on the way: the pod has been scheduled, its container has started.
    const steps = intervals.filter(({ to }) => now >= to).map((_, step) => `step ${step}`)
    return { id: String(index), ready: now >= readyAt, counts: [now >= readyAt ? 1 : 0], steps, causes: cause }
  })
}

function isFailing({ intervals }: Timeline, now: number): boolean {
  return intervals.some(({ from, to }) => now >= from && now < to)
}

/** @returns the second in which the rollout is given up; undefined if it is finished */
function simulate(plans: readonly WorkloadPlan[]): number | undefined {
  const timelines = plans.reduce<readonly Timeline[]>((all, plan) => [...all, planTimeline(plan, all)], [])
  const finishedAt = Math.max(...timelines.map(({ readyAt }) => readyAt))
  let memory = emptyMemory
  for (let now = 0; now <= finishedAt; now++) {
    const options = { now: now * 1000, patienceMs: patienceSeconds * 1000 }
    const result = advancePatience(memory, observe(timelines, now), options)
    memory = result.memory
    if (result.causes.some(({ isFatal }) => isFatal)) return now
  }
  return undefined
}

test('no rollout that Helm would finish is given up, if its cures come within the patience', () => {
  fc.assert(
    fc.property(arbitraryRollout, (plans) => {
      expect(simulate(plans)).toBeUndefined()
    }),
    { numRuns: 1000 },
  )
})

test('a rollout that nothing cures is given up, however long it would have been waited for', () => {
  const plan = { startsAt: 0, oldEndsAfter: 0, dependsOn: undefined }
  const fault: Fault = { kind: 'crash-loop', lastsFor: 3600, retryEvery: 10 }
  const endedAt = simulate([{ ...plan, faults: [fault] }])
  expect(endedAt).toBeGreaterThanOrEqual(patienceSeconds)
  expect(endedAt).toBeLessThan(200)
})
