import { describeRolloutCause } from '../../rollout/cause-message.ts'
import { collectEvidence, type Evidence } from '../../rollout/evidence.ts'
import type { Cause } from '../../rollout/model.ts'
import type { RolloutResult } from '../../rollout/track.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { FailureCode } from '../../runner/errors/failure-reasons.ts'
import { formatElapsed } from '../../runner/log.ts'
import type { GitOpsCluster } from '../applications/cluster-inventory.ts'
import type { ApplicationState } from '../model.ts'
import { shortenCommit, formatApplicationName, getShortLine } from './report.ts'

export interface FailureRequest {
  readonly state: ApplicationState
  readonly commit: string
  /** Of the objects, if they were followed. */
  readonly rollout: RolloutResult | undefined
  /** A cause that was known when the controller, or the time, ended it. */
  readonly cause: Cause | undefined
  /** The time is up. Milliseconds. */
  readonly timedOutMs?: number
  readonly client: GitOpsCluster['client'] | undefined
}

export interface WaitFailure {
  readonly error: ActionError
  readonly evidence: Evidence
}

/** Reasons of a controller that only say that something did not become ready: the pods say why. */
const unspecific: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'rollout-timeout',
  'resource-not-ready',
  'sync-failed',
  'rolled-back',
])

/** Why an application does not run the commit: the cause in its pods, if there is one, else what its controller says. */
export async function explainWaitFailure(request: FailureRequest): Promise<WaitFailure> {
  const { state, rollout, client } = request
  const cause = request.cause ?? rollout?.cause
  const isExplained = state.reason === undefined || unspecific.has(state.reason)
  const namespace =
    cause?.namespace ?? state.objects.find((object) => object.namespace !== undefined)?.namespace ?? state.namespace
  const hasEvidence = client !== undefined && rollout !== undefined && isExplained
  const evidence = hasEvidence
    ? await collectEvidence({
        client,
        namespace,
        cause,
        snapshot: rollout.snapshot,
        ...(rollout.hooks === undefined ? {} : { hooks: rollout.hooks }),
      })
    : { logs: [], events: [] }
  return {
    error: cause !== undefined && isExplained ? createCauseError(request, cause) : createStateError(request),
    evidence,
  }
}

function createCauseError({ state, commit, rollout }: FailureRequest, cause: Cause): ActionError {
  const { code, message, details, hint } = describeRolloutCause(cause, rollout?.snapshot)
  // The pods say why, and the controller what it did about it.
  const isRolledBack = state.reason === 'rolled-back'
  const notes = isRolledBack ? ['rolled back by its controller'] : []
  const name = formatApplicationName(state)
  return new ActionError(isRolledBack ? 'rolled-back' : code, `${name} at ${shortenCommit(commit)} ${message}`, {
    ...{ details: [...details, ...describeController(state)], notes },
    ...(hint === undefined ? {} : { hint }),
  })
}

function createStateError({ state, commit, timedOutMs }: FailureRequest): ActionError {
  const code = state.reason ?? (state.isCompared ? 'rollout-timeout' : 'never-compared')
  const short = shortenCommit(commit)
  const within = timedOutMs === undefined ? '' : ` within ${formatElapsed(timedOutMs)}`
  const sees = state.revision === undefined ? '' : `; it is at ${shortenCommit(state.revision)}`
  const name = formatApplicationName(state)
  const message =
    code === 'never-compared'
      ? `${name}: no controller looked at ${short}${within}${sees}`
      : `${name} does not run ${short}${within}: ${state.message === undefined ? describeState(state) : getShortLine(state.message)}`
  const lines = state.message?.trim().split('\n') ?? []
  return new ActionError(code, message, { details: lines.length > 1 ? lines.slice(0, 20) : [] })
}

function describeState({ sync, health }: ApplicationState): string {
  return `its sync is ${sync}, its health ${health}`
}

function describeController({ message, kind }: ApplicationState): readonly string[] {
  return message === undefined ? [] : [`${kind}: ${getShortLine(message)}`]
}
