import type { Cause } from './model.ts'

/** One target at one moment, as far as patience depends on it. */
export interface TargetObservation {
  /** Identifies the target from one moment to the next. */
  readonly id: string
  readonly ready: boolean
  /** Numbers that rise as the rollout moves on: pods updated, pods available. */
  readonly counts: readonly number[]
  /** What happens once on the way: a pod is created or scheduled, a container starts. */
  readonly steps: readonly string[]
  readonly causes: readonly ObservedCause[]
}

export interface ObservedCause extends Cause {
  /** Why this cause may still be cured, however long it lasts: `its old pods are still ending`. */
  readonly heldBy?: string
}

/** A cause with its time. */
export interface TimedCause extends ObservedCause {
  readonly target: string
  /** When it was first seen. Milliseconds, on the caller's clock. */
  readonly since: number
  /** When it ends the rollout, at the earliest; undefined: it does not. Milliseconds, on the caller's clock. */
  readonly endsAt: number | undefined
  /** It ends the rollout now. */
  readonly isFatal: boolean
}

interface CauseRecord {
  readonly seenAt: number
  /** Since when it counts, without progress or a hold; undefined while it has only been a reason to wait. */
  readonly failingSince: number | undefined
  readonly attempt: string
  /** When the latest attempt was seen to fail. */
  readonly attemptedAt: number
}

interface TargetRecord {
  readonly ready: boolean
  readonly counts: readonly number[]
  readonly steps: ReadonlySet<string>
  readonly causes: ReadonlyMap<string, CauseRecord>
}

/** What is remembered from the moments before. */
export type PatienceMemory = ReadonlyMap<string, TargetRecord>

export const emptyMemory: PatienceMemory = new Map()

export interface PatienceOptions {
  /** Milliseconds, on a clock that never goes back. */
  readonly now: number
  /** How long a cause may hold without progress. `Infinity`: only an observer stops the rollout. Milliseconds. */
  readonly patienceMs: number
}

export interface PatienceResult {
  readonly memory: PatienceMemory
  /** All causes, those that end the rollout first. */
  readonly causes: readonly TimedCause[]
}

/**
 * Decides which causes end a rollout. A cause ends it once it has held for the patience: without progress of its target or of one
 * that it may depend on, without a reason to expect a cure, and, if it comes from attempts, only with a failed attempt after the
 * patience. While another target fails with patience left, the rollout goes on: its cure may be the cure of both. What nothing
 * can cure ends the rollout at once.
 */
export function advancePatience(
  memory: PatienceMemory,
  observations: readonly TargetObservation[],
  options: PatienceOptions,
): PatienceResult {
  const isMoving = observations.some((observation) => hasProgressed(memory.get(observation.id), observation))
  const targets = observations.map((observation) =>
    advanceTarget(memory.get(observation.id), observation, { ...options, isMoving }),
  )
  const causes = deferToOthers(targets.flatMap((target) => target.causes))
  return {
    memory: new Map(observations.map(({ id }, index) => [id, targets[index]?.record ?? emptyRecord])),
    causes: causes.toSorted((one, other) => rankCause(one) - rankCause(other)),
  }
}

/** A cause that has lasted long enough waits for those of other targets that have not, or that something holds. */
function deferToOthers(causes: readonly TimedCause[]): readonly TimedCause[] {
  const unripe = causes.filter(({ isFatal, verdict, endsAt, heldBy }) =>
    isFatal || verdict === 'waiting' ? false : endsAt !== undefined || heldBy !== undefined,
  )
  return causes.map((cause) => {
    const others = unripe.filter(({ target }) => target !== cause.target)
    if (!cause.isFatal || cause.verdict === 'incurable' || others.length === 0) return cause
    const held = others.find(({ heldBy }) => heldBy !== undefined)
    if (held !== undefined)
      return { ...cause, isFatal: false, endsAt: undefined, heldBy: `${held.target} is not ready yet` }
    return { ...cause, isFatal: false, endsAt: Math.max(...others.map((other) => other.endsAt ?? 0)) }
  })
}

const emptyRecord: TargetRecord = { ready: false, counts: [], steps: new Set(), causes: new Map() }

function rankCause({ isFatal, verdict }: TimedCause): number {
  return (isFatal ? 0 : 10) + ['incurable', 'failing', 'waiting'].indexOf(verdict)
}

interface AdvancedTarget {
  readonly record: TargetRecord
  readonly causes: readonly TimedCause[]
}

function advanceTarget(
  last: TargetRecord | undefined,
  observation: TargetObservation,
  options: PatienceOptions & { readonly isMoving: boolean },
): AdvancedTarget {
  const { id, ready, counts, steps } = observation
  const found = ready ? [] : observation.causes
  const attempts = joinAttempts(found)
  const records = new Map<string, CauseRecord>()
  for (const cause of found) {
    const key = buildCauseKey(cause)
    // Several pods can have the same cause: the first one decides, sorted by severity.
    if (records.has(key)) continue
    const record = last?.causes.get(key)
    const next = advanceCause(record, cause, attempts.get(key) ?? '', options.now)
    const startsAgain = options.isMoving || cause.heldBy !== undefined
    records.set(key, startsAgain ? { ...next, failingSince: options.now, attemptedAt: options.now } : next)
  }
  const timed = found.map((cause): TimedCause => {
    const record = records.get(buildCauseKey(cause))
    return { ...cause, target: id, ...timeCause(cause, record, options) }
  })
  const known = new Set([...(last?.steps ?? []), ...steps])
  return { record: { ready, counts, steps: known, causes: records }, causes: timed }
}

function hasProgressed(last: TargetRecord | undefined, { ready, counts, steps }: TargetObservation): boolean {
  if (last === undefined) return false
  return (
    (ready && !last.ready) ||
    counts.some((count, index) => count > (last.counts[index] ?? 0)) ||
    steps.some((step) => !last.steps.has(step))
  )
}

/** Pods are replaced while their cause remains. */
function buildCauseKey({ kind, container = '' }: Cause): string {
  return `${kind}/${container}`
}

function joinAttempts(causes: readonly Cause[]): ReadonlyMap<string, string> {
  const byKey = Map.groupBy(causes, buildCauseKey)
  return new Map([...byKey].map(([key, same]) => [key, same.map(({ attempt = '' }) => attempt).join(' ')]))
}

function advanceCause(record: CauseRecord | undefined, cause: Cause, attempt: string, now: number): CauseRecord {
  const isFailing = cause.verdict !== 'waiting'
  if (record === undefined) return { seenAt: now, failingSince: isFailing ? now : undefined, attempt, attemptedAt: now }
  const failingSince = record.failingSince ?? (isFailing ? now : undefined)
  return attempt === record.attempt
    ? { ...record, failingSince }
    : { ...record, failingSince, attempt, attemptedAt: now }
}

function timeCause(
  { verdict, heldBy, attempt }: ObservedCause,
  record: CauseRecord | undefined,
  { now, patienceMs }: PatienceOptions,
): Pick<TimedCause, 'since' | 'endsAt' | 'isFatal'> {
  const { seenAt = now, failingSince = now, attemptedAt = now } = record ?? {}
  const isHeld = heldBy !== undefined || verdict === 'waiting' || patienceMs === Number.POSITIVE_INFINITY
  if (isHeld) return { since: seenAt, endsAt: undefined, isFatal: false }
  if (verdict === 'incurable') return { since: seenAt, endsAt: now, isFatal: true }
  const endsAt = failingSince + patienceMs
  const hasLasted = attempt === undefined || attemptedAt >= endsAt
  return { since: seenAt, endsAt: Math.max(endsAt, now), isFatal: now >= endsAt && hasLasted }
}
