import { classifyHelmError } from '../apply-error.ts'
import type { ApplicationState, WantedCommit } from '../model.ts'
import { parseFluxRevision, compareRevision } from '../revision.ts'
import {
  findCondition,
  type FluxCondition,
  type FluxHelmChart,
  type FluxHelmRelease,
  type FluxSource,
  listInventory,
} from './objects.ts'
import { type FluxEvaluation, evaluateSource } from './source-state.ts'

export interface HelmReleaseStateOptions {
  /** The HelmChart that the controller created for it; undefined where a release refers to a chart by `chartRef`. */
  readonly chart?: FluxHelmChart | undefined
  /** The commit has its chart. Unset: another application applies the release, so its current generation counts. */
  readonly origin?: {
    readonly source: FluxSource | undefined
    readonly wanted: WantedCommit
    /** The version of the chart while the source did not have the commit yet. */
    readonly versionBefore?: string | undefined
  }
}

/** How far a HelmRelease of Flux is with a commit, or with its current generation. */
export function readHelmReleaseState(release: FluxHelmRelease, options: HelmReleaseStateOptions): ApplicationState {
  const { metadata, status = {} } = release
  const { namespace = '', name } = metadata
  return {
    ...{ kind: 'HelmRelease', namespace, name, isCompared: false, isApplied: false, awaitsObjects: false },
    revision: parseFluxRevision(status.lastAttemptedRevision) ?? status.lastAttemptedRevision,
    sync: 'unknown',
    health: 'unknown',
    objects: listInventory(status.inventory),
    ...evaluate(release, options),
  }
}

function evaluate(release: FluxHelmRelease, { chart, origin }: HelmReleaseStateOptions): FluxEvaluation {
  if (release.spec?.suspend === true)
    return { verdict: 'failed', reason: 'application-suspended', health: 'suspended', message: 'it is suspended' }
  const ready = findCondition(release, 'Ready')
  const waiting = evaluatePrerequisites(ready) ?? evaluateChart(chart)
  if (waiting !== undefined) return waiting
  const { lastAttemptedGeneration, lastAttemptedRevision } = release.status ?? {}
  const isCurrent = lastAttemptedGeneration === release.metadata.generation
  const missing = origin === undefined ? undefined : evaluateVersion(lastAttemptedRevision, chart, origin)
  if (missing !== undefined) return missing
  if (!isCurrent) return { verdict: 'in-progress', isCompared: true, health: 'progressing' }
  return { isCompared: true, ...evaluateAttempt(release, ready) }
}

/** Dependencies, and values that cannot be read. */
function evaluatePrerequisites(ready: FluxCondition | undefined): FluxEvaluation | undefined {
  if (ready?.status !== 'False') return undefined
  const message = ready.message?.trim() ?? ''
  if (ready.reason === 'DependencyNotReady')
    return { verdict: /not found/i.test(message) ? 'failing' : 'in-progress', reason: 'dependency-not-ready', message }
  if (ready.reason === 'ValuesError') return { verdict: 'failing', reason: 'values-invalid', message }
  // Normal for a moment, until the chart has been packaged.
  if (ready.reason === 'SourceNotReady') return { verdict: 'failing', reason: 'chart-unavailable', message }
  return undefined
}

function evaluateChart(chart: FluxHelmChart | undefined): FluxEvaluation | undefined {
  const ready = chart === undefined ? undefined : findCondition(chart, 'Ready')
  if (chart === undefined || ready?.status !== 'False') return undefined
  const message = ready.message?.trim() ?? ''
  const attempt = ready.lastTransitionTime === undefined ? {} : { attempt: ready.lastTransitionTime }
  const isFinal = findCondition(chart, 'Stalled')?.status === 'True'
  return { verdict: isFinal ? 'failed' : 'failing', reason: 'chart-unavailable', message, ...attempt }
}

/** What keeps the chart of the commit from being deployed. @returns undefined if it is */
function evaluateVersion(
  version: string | undefined,
  chart: FluxHelmChart | undefined,
  { source, wanted, versionBefore }: NonNullable<HelmReleaseStateOptions['origin']>,
): FluxEvaluation | undefined {
  const deployed = compareRevision(parseFluxRevision(version), wanted)
  if (deployed === 'newer' && wanted.newerCommit === 'fail')
    return {
      verdict: 'failed',
      reason: 'superseded',
      message: `the controller deploys ${version ?? ''}`,
      isCompared: true,
    }
  if (deployed === 'same' || deployed === 'newer') return undefined
  const lacking = evaluateSource(source, wanted)
  if (lacking !== undefined) return lacking
  const packaged = chart?.status?.artifact?.revision
  const seen = compareRevision(parseFluxRevision(chart?.status?.observedSourceArtifactRevision), wanted)
  if (seen !== 'same' && seen !== 'newer') return { verdict: 'in-progress', message: 'its chart is being packaged' }
  if (chart?.spec?.reconcileStrategy === 'Revision') return { verdict: 'in-progress', isCompared: true }
  return evaluateUnversioned({
    version,
    packaged,
    versionBefore,
    isPackagedAfter: isAfter(chart, source),
    isSame: seen === 'same',
  })
}

interface UnversionedChart {
  readonly version: string | undefined
  readonly packaged: string | undefined
  readonly versionBefore: string | undefined
  /** The chart was packaged after the source was fetched. */
  readonly isPackagedAfter: boolean
  /** The source has the commit itself, not a descendant. */
  readonly isSame: boolean
}

/** Flux packages and deploys a chart with `reconcileStrategy: ChartVersion` only if its version differs. */
function evaluateUnversioned({
  version,
  packaged,
  versionBefore,
  isPackagedAfter,
  isSame,
}: UnversionedChart): FluxEvaluation | undefined {
  const message = `the source has the commit, and the chart still has the version ${packaged ?? ''}`
  if (packaged !== undefined && packaged === versionBefore)
    return { verdict: 'failed', reason: 'chart-version-unchanged', message, isCompared: true }
  const isChanged = versionBefore !== undefined || (isSame && isPackagedAfter)
  if (isChanged) return packaged === version ? undefined : { verdict: 'in-progress', isCompared: true }
  if (isSame) return { verdict: 'failed', reason: 'chart-version-unchanged', message, isCompared: true }
  // Later commits hide whether the chart has been packaged since the commit.
  return { verdict: 'failing', reason: 'chart-version-unchanged', message, isCompared: true }
}

function isAfter(chart: FluxHelmChart | undefined, source: FluxSource | undefined): boolean {
  const [packagedAt, fetchedAt] = [chart?.status?.artifact?.lastUpdateTime, source?.status?.artifact?.lastUpdateTime]
  return Date.parse(packagedAt ?? '') >= Date.parse(fetchedAt ?? '')
}

function evaluateAttempt(release: FluxHelmRelease, ready: FluxCondition | undefined): FluxEvaluation {
  const isWorking = findCondition(release, 'Reconciling')?.status === 'True'
  if (ready?.status === 'True' && !isWorking)
    return { verdict: 'done', isApplied: true, sync: 'synced', health: 'healthy' }
  if (ready?.status !== 'False') return { verdict: 'in-progress', isApplied: true, health: 'progressing' }
  const isFinal = findCondition(release, 'Stalled')?.status === 'True'
  return { ...evaluateFailure(release, ready, isFinal), health: 'degraded', sync: 'out-of-sync' }
}

function evaluateFailure(release: FluxHelmRelease, ready: FluxCondition, isFinal: boolean): FluxEvaluation {
  const failures = release.status?.failures
  const common = { verdict: isFinal ? 'failed' : 'failing', isApplied: true } as const
  const attempt = failures === undefined ? {} : { attempt: String(failures) }
  const released = findCondition(release, 'Released')
  const why = (released?.status === 'False' ? released.message : ready.message)?.trim() ?? ''
  const isRolledBack = findCondition(release, 'Remediated')?.status === 'True'
  const { reason } = classifyHelmError(why)
  if (isRolledBack) return { ...common, ...attempt, reason: 'rolled-back', message: why }
  return { ...common, ...attempt, reason, message: why }
}
