import type { ApplicationState, WantedCommit } from '../model.ts'
import { parseFluxRevision, compareRevision } from '../revision.ts'
import { findCondition, type FluxSource } from './objects.ts'

/** What a source contributes to the state of what reads it; undefined: it has the commit. */
export type FluxEvaluation = Pick<ApplicationState, 'verdict'> &
  Partial<
    Pick<
      ApplicationState,
      'reason' | 'message' | 'attempt' | 'health' | 'sync' | 'isCompared' | 'isApplied' | 'settleMs'
    >
  >

const ociRevision = 'org.opencontainers.image.revision'

/** The commit of a source's artifact; of an OCI artifact the one it was built from (`flux push artifact --revision`). */
export function readSourceCommit({ status }: FluxSource): string | undefined {
  const { revision, metadata } = status?.artifact ?? {}
  return (
    parseFluxRevision(metadata?.[ociRevision]) ??
    (revision?.includes('@sha256:') === true ? undefined : parseFluxRevision(revision))
  )
}

/** What keeps a source from having the commit. @returns undefined if it has it */
export function evaluateSource(source: FluxSource | undefined, wanted: WantedCommit): FluxEvaluation | undefined {
  if (source === undefined) return { verdict: 'failing', reason: 'source-failed', message: 'its source does not exist' }
  const name = `${source.kind ?? 'source'} ${source.metadata.name}`
  const has = compareRevision(readSourceCommit(source), wanted)
  if (has === 'same' || has === 'newer') return undefined
  if (source.spec?.suspend === true)
    return { verdict: 'failed', reason: 'application-suspended', message: `its ${name} is suspended` }
  const pinned = source.spec?.ref?.commit
  if (pinned !== undefined && has === 'other')
    return { verdict: 'failed', reason: 'wrong-source', message: `its ${name} is pinned to the commit ${pinned}` }
  const ready = findCondition(source, 'Ready')
  const failed = findCondition(source, 'FetchFailed')
  if (failed?.status !== 'True')
    return { verdict: 'in-progress', message: `its ${name} has not fetched the commit yet` }
  return {
    ...{ verdict: 'failing', reason: 'source-failed', message: `its ${name}: ${failed.message?.trim() ?? ''}` },
    // While an attempt runs, nothing new is known.
    ...(ready?.status === 'False' && ready.lastTransitionTime !== undefined
      ? { attempt: ready.lastTransitionTime }
      : {}),
  }
}
