import type { FailureCode } from '../../runner/errors/failure-reasons.ts'
import type { ApplicationState } from '../model.ts'

/** What is remembered of one application between looks. */
export interface DecisionMemory {
  /** Verdict and reason, since when they hold; milliseconds on the caller's clock. */
  readonly holds: { readonly what: string; readonly since: number } | undefined
  /** Attempts that failed, by reason. They are counted across pauses, in which the controller tries again. */
  readonly attempts: ReadonlyMap<FailureCode, ReadonlySet<string>>
}

export const emptyDecisionMemory: DecisionMemory = { holds: undefined, attempts: new Map() }

/**
 * How the objects of an application are, as far as they are watched. `unwatched`: there are none that take time, or they cannot be
 * read.
 */
export type ObjectsStatus = 'ready' | 'pending' | 'failed' | 'unwatched'

export type Decision = 'done' | 'failed' | 'pending'

export interface DecisionOptions {
  /** Milliseconds, on a clock that never goes back. */
  readonly now: number
  /** How long something that fails without countable attempts may last. Milliseconds. */
  readonly patienceMs: number
  readonly objects: ObjectsStatus
}

/** A controller may judge the readiness of its objects by other rules than we do: then its word counts in the end. Milliseconds. */
const trustMs = 15_000
/** The first attempt may have met something that was just changing. */
const enoughAttempts = 2

/** Decides from this look and those before whether an application runs the commit, or never will. */
export function advanceDecision(
  memory: DecisionMemory,
  state: ApplicationState,
  options: DecisionOptions,
): { readonly memory: DecisionMemory; readonly decision: Decision } {
  const what = `${state.verdict} ${state.reason ?? ''} ${state.revision ?? ''}`
  const holds = memory.holds?.what === what ? memory.holds : { what, since: options.now }
  const attempts = countAttempt(memory.attempts, state)
  return {
    memory: { holds, attempts },
    decision: decide(state, { ...options, heldMs: options.now - holds.since, attempts }),
  }
}

function countAttempt(attempts: DecisionMemory['attempts'], state: ApplicationState): DecisionMemory['attempts'] {
  const { verdict, reason, attempt } = state
  if (verdict === 'done') return new Map()
  if (verdict !== 'failing' || reason === undefined || attempt === undefined) return attempts
  return new Map([...attempts, [reason, new Set([...(attempts.get(reason) ?? []), attempt])]])
}

interface DecisionInputs extends DecisionOptions {
  readonly heldMs: number
  readonly attempts: DecisionMemory['attempts']
}

function decide(state: ApplicationState, { heldMs, attempts, objects, patienceMs }: DecisionInputs): Decision {
  const { verdict, reason, attempt, settleMs = 0, awaitsObjects } = state
  // The tracking of objects has had its own patience.
  if (objects === 'failed') return 'failed'
  switch (verdict) {
    case 'failed':
      return heldMs >= settleMs ? 'failed' : 'pending'
    case 'failing': {
      const isRepeated = reason !== undefined && (attempts.get(reason)?.size ?? 0) >= enoughAttempts
      if (isRepeated) return 'failed'
      return attempt === undefined && heldMs >= patienceMs ? 'failed' : 'pending'
    }
    case 'in-progress':
      return 'pending'
    case 'done': {
      if (heldMs < settleMs) return 'pending'
      if (objects === 'ready' || objects === 'unwatched') return 'done'
      return !awaitsObjects && heldMs >= trustMs ? 'done' : 'pending'
    }
  }
}
