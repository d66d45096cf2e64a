import { classifyApplyError } from '../apply-error.ts'
import type { AppliedObject, ApplicationState, HealthStatus, SyncStatus, WantedCommit } from '../model.ts'
import { compareRevision, type RevisionRelation } from '../revision.ts'
import { classifyComparisonError, trimGrpcFrame } from './comparison-error.ts'
import { type ArgoApplication, type ArgoOperationState, isAutomated, refreshAnnotation } from './objects.ts'

export interface ArgoStateOptions {
  readonly wanted: WantedCommit
  /** Indexes of the sources that read the commit's repository. */
  readonly sources: readonly number[]
  /** When it had been compared before the commit was announced; unset: not yet, or it does not matter. */
  readonly comparedBefore?: string | undefined
  /** The project has windows that limit when it may sync. */
  readonly hasSyncWindows?: boolean
}

type Evaluation = Pick<ApplicationState, 'verdict'> &
  Partial<Pick<ApplicationState, 'reason' | 'message' | 'attempt' | 'settleMs' | 'isCompared' | 'isApplied'>>

/** How far an application of Argo CD is with a commit. A single look: health may still be that of before a sync, see `follow`. */
export function readArgoState(application: ArgoApplication, options: ArgoStateOptions): ApplicationState {
  const { metadata, status = {} } = application
  const { namespace = '', name } = metadata
  return {
    ...{ kind: 'Application', namespace, name, awaitsObjects: false, isCompared: false, isApplied: false },
    revision: readComparedRevisions(application, options.sources)[0],
    sync: syncStatuses[status.sync?.status ?? ''] ?? 'unknown',
    health: healthStatuses[status.health?.status ?? ''] ?? 'unknown',
    objects: listObjects(application),
    ...evaluate(application, options),
  }
}

const syncStatuses: Readonly<Record<string, SyncStatus | undefined>> = { Synced: 'synced', OutOfSync: 'out-of-sync' }

const healthStatuses: Readonly<Record<string, HealthStatus | undefined>> = {
  Healthy: 'healthy',
  Progressing: 'progressing',
  Degraded: 'degraded',
  Suspended: 'suspended',
  Missing: 'missing',
}

function evaluate(application: ArgoApplication, options: ArgoStateOptions): Evaluation {
  const blocked = evaluateConditions(application, options)
  if (blocked !== undefined) return blocked
  const relation = compareAll(readComparedRevisions(application, options.sources), options.wanted)
  if (relation === 'unknown' || relation === 'other') return { verdict: 'in-progress' }
  if (relation === 'newer' && options.wanted.newerCommit === 'fail') {
    const message = `the controller compares a newer commit: ${readComparedRevisions(application, options.sources).join(', ')}`
    return { verdict: 'failed', reason: 'superseded', message, isCompared: true }
  }
  return { isCompared: true, ...evaluateCompared(application, options) }
}

/** The revisions that were compared, of the sources that matter. `sync.revision` is the name of a branch if rendering failed. */
function readComparedRevisions({ status }: ArgoApplication, sources: readonly number[]): readonly string[] {
  const { revision, revisions = [] } = status?.sync ?? {}
  return sources.flatMap((index) => revisions[index] ?? revision ?? [])
}

/** What all of them are to the commit: the worst decides. */
function compareAll(revisions: readonly (string | undefined)[], wanted: WantedCommit): RevisionRelation {
  const relations = revisions.map((revision) => compareRevision(revision, wanted))
  return (['unknown', 'other', 'newer'] as const).find((one) => relations.includes(one)) ?? relations[0] ?? 'unknown'
}

/** Conditions say nothing of the commit that they are about: they count once they are newer than it. */
function evaluateConditions({ metadata, status }: ArgoApplication, options: ArgoStateOptions): Evaluation | undefined {
  const { conditions = [], reconciledAt } = status ?? {}
  const isStale =
    metadata.annotations?.[refreshAnnotation] !== undefined ||
    (options.comparedBefore !== undefined && reconciledAt === options.comparedBefore)
  const find = (type: string): string | undefined => conditions.find((one) => one.type === type)?.message
  const refused = find('InvalidSpecError')
  const failed = find('ComparisonError')
  const message = trimGrpcFrame(refused ?? failed ?? '')
  if (message === '') return undefined
  if (isStale) return { verdict: 'in-progress', message }
  if (refused !== undefined) return { verdict: 'failed', reason: 'project-refused', message }
  const { reason, isFinal } = classifyComparisonError(message)
  if (isFinal) return { verdict: 'failed', reason, message }
  return { verdict: 'failing', reason, message, ...(reconciledAt === undefined ? {} : { attempt: reconciledAt }) }
}

/** The application was compared with a revision that contains the commit. */
function evaluateCompared(application: ArgoApplication, options: ArgoStateOptions): Evaluation {
  const { operation, status = {} } = application
  const state = status.operationState
  const isRunning = operation !== undefined || state?.phase === 'Running'
  if (isRunning) return evaluateRunning(state, options)
  if (state !== undefined && isOfCommit(state, options) && (state.phase === 'Failed' || state.phase === 'Error'))
    return evaluateFailedOperation(state)
  if (status.sync?.status === 'Synced') return evaluateSynced(application)
  if (status.sync?.status === 'OutOfSync') return evaluateOutOfSync(application, options)
  return { verdict: 'in-progress' }
}

/** An operation's revision is that of the application's only source, or one for each of them. */
function isOfCommit({ operation, syncResult }: ArgoOperationState, { wanted, sources }: ArgoStateOptions): boolean {
  const { revision, revisions = [] } = operation?.sync ?? {}
  const result = syncResult?.revision === '' ? undefined : syncResult?.revision
  const found = sources.map((index) => revisions[index] ?? syncResult?.revisions?.[index] ?? revision ?? result)
  const relation = compareAll(found, wanted)
  return relation === 'same' || relation === 'newer'
}

function evaluateRunning(state: ArgoOperationState | undefined, options: ArgoStateOptions): Evaluation {
  const message = state?.message ?? ''
  // Requested, and not begun.
  if (state?.phase !== 'Running') return { verdict: 'in-progress' }
  if (!isOfCommit(state, options)) {
    const other = state.operation?.sync?.revision ?? 'another revision'
    return {
      verdict: 'in-progress',
      message: `the controller still syncs ${other}${message === '' ? '' : `: ${message}`}`,
    }
  }
  if (/blocked by sync window/i.test(message)) return { verdict: 'failed', reason: 'sync-window-closed', message }
  const isRetrying = (state.retryCount ?? 0) > 0 && (state.finishedAt ?? null) !== null
  if (!isRetrying) return { verdict: 'in-progress', isApplied: true, ...(message === '' ? {} : { message }) }
  const { reason, message: why = message } = evaluateFailedOperation(state)
  return {
    ...{ verdict: 'failing', isApplied: true, message: why, attempt: String(state.retryCount) },
    ...(reason === undefined ? {} : { reason }),
  }
}

/** The controller does not sync a revision again that failed. */
function evaluateFailedOperation({ message = '', syncResult }: ArgoOperationState): Evaluation {
  const results = syncResult?.resources ?? []
  const hook = results.find(({ hookType, hookPhase }) => hookType !== undefined && isFailedPhase(hookPhase))
  if (hook !== undefined) {
    const where = `${hook.hookType ?? ''} hook ${hook.kind?.toLowerCase() ?? ''}/${hook.name ?? ''}`
    return {
      verdict: 'failed',
      reason: 'hook-failed',
      message: `${where}: ${hook.message ?? message}`,
      isApplied: true,
    }
  }
  const refused = results.find(({ status }) => status === 'SyncFailed')
  const why = refused?.message ?? message
  const where = refused === undefined ? '' : `${refused.kind?.toLowerCase() ?? ''}/${refused.name ?? ''}: `
  return { verdict: 'failed', reason: classifyApplyError(why).reason, message: `${where}${why}`, isApplied: true }
}

function isFailedPhase(phase: string | undefined): boolean {
  return phase === 'Failed' || phase === 'Error'
}

/** Times of the status have whole seconds, and health changes up to that long after a sync. Milliseconds. */
const healthSettleMs = 1500
/** The controller begins an operation some time after a comparison, and compares again some time after an operation. Milliseconds. */
const differenceSettleMs = 5000

function evaluateSynced({ status }: ArgoApplication): Evaluation {
  const { health, operationState, reconciledAt = '' } = status ?? {}
  const finishedAt = operationState?.finishedAt ?? ''
  // Health is stale until the first comparison after a sync.
  const isFresh = Date.parse(reconciledAt) >= Date.parse(finishedAt) || finishedAt === ''
  const message = health?.message === undefined || health.message === '' ? {} : { message: health.message }
  if (!isFresh) return { verdict: 'in-progress', isApplied: true }
  if (health?.status === 'Healthy') return { verdict: 'done', isApplied: true, settleMs: healthSettleMs }
  if (health?.status === 'Degraded')
    return {
      verdict: 'failing',
      reason: 'resource-not-ready',
      isApplied: true,
      message: 'its health is Degraded',
      ...message,
    }
  return { verdict: 'in-progress', isApplied: true, ...message }
}

/** Compared with the commit, different from it, and nothing is being done about that. Between two steps it looks the same. */
function evaluateOutOfSync(application: ArgoApplication, { hasSyncWindows, ...options }: ArgoStateOptions): Evaluation {
  const { operationState: state, resources = [] } = application.status ?? {}
  const different = resources.filter(
    ({ status, requiresPruning }) => status === 'OutOfSync' || requiresPruning === true,
  )
  const names = different.map(({ kind = '', name = '' }) => `${kind.toLowerCase()}/${name}`).join(', ')
  const isSynced = state?.phase === 'Succeeded' && isOfCommit(state, options)
  const isOnlyPruning = different.length > 0 && different.every(({ requiresPruning }) => requiresPruning === true)
  const fail = (
    reason: 'prune-needed' | 'drifted' | 'sync-disabled' | 'sync-window-closed',
    message: string,
  ): Evaluation => ({
    ...{ verdict: 'failed', reason, message, isApplied: isSynced, settleMs: differenceSettleMs },
  })
  // A newer commit was compared, and what runs is still what the operation synced.
  const runsOperation = isSynced && !isAutomated(application) && !isComparedAtOperation(application, options.sources)
  if (runsOperation) return evaluateSynced(application)
  if (isOnlyPruning && (isSynced || isAutomated(application)))
    return fail('prune-needed', `not in the commit any more: ${names}`)
  if (isSynced) return fail('drifted', `applied, and different again: ${names}`)
  if (!isAutomated(application)) return fail('sync-disabled', `it has no automated sync; out of sync: ${names}`)
  if (hasSyncWindows === true)
    return fail('sync-window-closed', `no sync window of its project is open; out of sync: ${names}`)
  return { verdict: 'in-progress', message: `out of sync: ${names}` }
}

function isComparedAtOperation(application: ArgoApplication, sources: readonly number[]): boolean {
  const { operation, syncResult } = application.status?.operationState ?? {}
  const synced = sources.map(
    (index) => operation?.sync?.revisions?.[index] ?? syncResult?.revisions?.[index] ?? operation?.sync?.revision,
  )
  return readComparedRevisions(application, sources).every((revision, index) => revision === synced[index])
}

function listObjects({ status }: ArgoApplication): readonly AppliedObject[] {
  return (status?.resources ?? [])
    .filter(({ requiresPruning, hook }) => requiresPruning !== true || hook === true)
    .map(({ group = '', version = 'v1', kind = '', namespace, name = '', hook }) => ({
      apiVersion: group === '' ? version : `${group}/${version}`,
      ...{ kind, name },
      ...(namespace === undefined ? {} : { namespace }),
      ...(hook === true ? { isHook: true } : {}),
    }))
}
