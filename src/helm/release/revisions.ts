import { isDeepStrictEqual } from 'node:util'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { ReleaseHistory } from './history.ts'
import type { Release } from './release.ts'

/** The revision to return to if a deploy fails: the deployed one, or else the newest that was deployed. Newest first. */
export function findLastSuccessful(releases: readonly Release[]): Release | undefined {
  return (
    releases.find(({ info }) => info.status === 'deployed') ?? releases.find(({ info }) => info.status === 'superseded')
  )
}

/** Whether Helm has not finished this revision. */
export function isPendingRelease({ info }: Release): boolean {
  return info.status.startsWith('pending-')
}

/** Whether Helm has not finished this revision, or has begun to remove it. */
export function isUnfinishedRelease(release: Release): boolean {
  return isPendingRelease(release) || release.info.status === 'uninstalling'
}

/**
 * The revision that Helm compares an upgrade with: the newest deployed one, or the newest that failed if none was deployed.
 * @param releases all revisions, newest first
 */
export function findDeployedRevision(releases: readonly Release[]): Release | undefined {
  const deployed = releases.find(({ info }) => info.status === 'deployed')
  if (deployed !== undefined) return deployed
  return releases.find(({ info }) => info.status === 'failed' || info.status === 'superseded')
}

/**
 * The revision to roll back to: the requested one, or the last one deployed before the newest that differs from it: after an
 * automatic rollback, the one before has the same content. A newest revision that failed or is pending has replaced nothing, so
 * the one before it is still `deployed`.
 * @throws ActionError `release-not-found` if there is none, with the existing revisions
 */
export function selectRollbackRevision([newest, ...older]: ReleaseHistory, requested?: number): Release {
  const selected =
    requested === undefined
      ? selectPrevious(newest, older)
      : [newest, ...older].find(({ version }) => version === requested)
  if (selected !== undefined && selected.info.status !== 'uninstalled') return selected
  const problem =
    requested === undefined
      ? `${newest.name} has no previously deployed revision to roll back to`
      : `${newest.name} has no revision ${requested} to roll back to`
  throw new ActionError('release-not-found', problem, {
    details: [newest, ...older].map(({ version, info }) => `revision ${version}: ${info.status}`),
    hint: 'Use one of these revisions, or deploy again: Helm keeps the last ten by default (--history-max).',
  })
}

function selectPrevious(newest: Release, older: readonly Release[]): Release | undefined {
  const deployed = older.filter(({ info }) => info.status === 'deployed' || info.status === 'superseded')
  if (newest.info.status !== 'deployed') return deployed[0]
  return deployed.find((release) => !hasSameContent(release, newest)) ?? deployed[0]
}

function hasSameContent(one: Release, other: Release): boolean {
  return (
    one.manifest !== undefined && isDeepStrictEqual([one.manifest, listHooks(one)], [other.manifest, listHooks(other)])
  )
}

/** Without what a run has written into them. */
function listHooks({ hooks = [] }: Release): readonly unknown[] {
  return hooks.map(({ name, kind, manifest, events }) => ({ name, kind, manifest, events }))
}
