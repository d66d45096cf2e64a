import { findReachable } from '../../../runner/cycles.ts'
import type { PlannedRelease } from './planned-release.ts'
import type { ReleaseResult } from './release-result.ts'

/**
 * A release that cannot be compared yet is no failure: it has a kind that the cluster does not know, and needs a release that may
 * bring it and is not installed. After that one is deployed, it can.
 */
export function skipMissingKinds(
  results: readonly ReleaseResult[],
  releases: readonly PlannedRelease[],
): readonly ReleaseResult[] {
  const needs = new Map(releases.map((release) => [release.label, release.needs]))
  const isNew = (label: string): boolean =>
    results.some(
      (result) => result.label === label && result.status === 'succeeded' && result.outputs.revision === undefined,
    )
  return results.map((result) => {
    if (result.status !== 'failed' || !hasUnknownKind(result)) return result
    const needed = [...findReachable(result.label, (label) => needs.get(label) ?? [])].find(isNew)
    if (needed === undefined) return result
    const { label, startedAt, endedAt, blocks, error } = result
    const [, kind = ''] = unknownKind.exec(error.message) ?? []
    const reason = `the cluster does not know ${kind} yet; ${needed}, which it needs and which is not installed, may bring it`
    return { status: 'skipped', label, startedAt, endedAt, blocks, reason }
  })
}

const unknownKind = /the cluster does not know (\w+) of /

function hasUnknownKind({ error }: Extract<ReleaseResult, { status: 'failed' }>): boolean {
  return error.code === 'chart-invalid' && unknownKind.test(error.message)
}
