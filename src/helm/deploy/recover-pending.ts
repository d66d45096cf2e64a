import type { KubernetesClient } from '../../kubernetes/client.ts'
import { KubernetesError } from '../../kubernetes/error.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { formatElapsed, type Log } from '../../runner/log.ts'
import { pause } from '../../runner/retry.ts'
import {
  decodeRelease,
  encodeRelease,
  type Release,
  type ReleaseSecret,
  readReleases,
  buildReleasesPath,
} from '../release/release.ts'
import { isPendingRelease, isUnfinishedRelease } from '../release/revisions.ts'

export interface RecoveryOptions {
  readonly client: Pick<KubernetesClient, 'get' | 'patch'>
  readonly namespace: string
  readonly release: string
  readonly mode: 'auto' | 'fail' | 'off'
  /** A pending revision younger than this may belong to a run in progress. Milliseconds. */
  readonly guardMs: number
  /** Whether the run that began the revision is known to have ended; its age does not matter then. */
  readonly isAbandoned: (pending: Release) => Promise<boolean>
  /** Finishes an uninstall that was killed. @throws ActionError */
  readonly uninstall: () => Promise<void>
  readonly log: Pick<Log, 'line' | 'warning' | 'progress'>
  readonly signal: AbortSignal
  readonly now?: () => number
}

/**
 * Recovers a release that a killed Helm left unfinished, which would block every later run. A pending revision is marked as
 * failed, as Helm does when it is interrupted; nothing else in the cluster is touched. An uninstall that was begun is finished. A
 * young one is waited for, unless the run that began it has ended.
 * @returns all revisions after that, newest first
 * @throws ActionError `release-pending` with `mode: fail`
 */
export async function recoverPending(recovery: RecoveryOptions): Promise<readonly Release[]> {
  const { client, namespace, release, mode, guardMs, log, signal, now = Date.now } = recovery
  const progress = log.progress(release)
  const isAbandoned = limitLookups(recovery.isAbandoned)
  for (;;) {
    const releases = await readReleases(client, namespace, release)
    const [latest] = releases
    if (latest === undefined || !isUnfinishedRelease(latest) || mode === 'off') return releases
    const { deleted, last_deployed } = latest.info
    const begun = Date.parse((isPendingRelease(latest) ? last_deployed : deleted) ?? '')
    // Clocks differ. An unreadable time must not make us wait forever.
    const ageMs = Number.isNaN(begun) ? Number.POSITIVE_INFINITY : Math.max(0, now() - begun)
    if (mode === 'fail') throw createPendingError(latest, ageMs)
    if (ageMs < guardMs && !(await isAbandoned(latest))) {
      progress.update({
        state: latest.info.status,
        detail: `revision ${latest.version}, begun ${formatElapsed(ageMs)} ago by another run; ${isPendingRelease(latest) ? 'recovered' : 'finished'} once it is ${formatElapsed(guardMs)} old`,
      })
      await pause(Math.min(pollMs, guardMs - ageMs), signal)
      continue
    }
    if (!isPendingRelease(latest)) {
      await recovery.uninstall()
      log.warning(`Release ${release} was left uninstalling by a run that was killed; its uninstall is finished now.`)
      continue
    }
    await markFailed(recovery, latest)
    log.warning(
      `Revision ${latest.version} of ${release} was left ${latest.info.status} by a run that was killed ${Number.isFinite(ageMs) ? `${formatElapsed(ageMs)} ago` : 'some time ago'}; it is now marked as failed.`,
    )
  }
}

/** Asks on the first check and then on every fifteenth: GitHub limits requests. */
function limitLookups(ask: RecoveryOptions['isAbandoned']): RecoveryOptions['isAbandoned'] {
  let looks = 0
  return async (pending) => looks++ % 15 === 0 && (await ask(pending))
}

const pollMs = 2000

function createPendingError({ name, version, info }: Release, ageMs: number): ActionError {
  const since = Number.isFinite(ageMs) ? ` since ${formatElapsed(ageMs)}` : ''
  return new ActionError('release-pending', `${name} is ${info.status}${since}: revision ${version} never finished`, {
    details: info.description === undefined ? [] : [`Helm's description: ${info.description}`],
  })
}

/** Marks a pending revision newer than `after` as failed, once our own Helm is known to have ended. */
export async function failPendingRevision(of: ReleaseLocation, after: number): Promise<void> {
  const [latest] = await readReleases(of.client, of.namespace, of.release)
  if (latest !== undefined && latest.version > after && isPendingRelease(latest)) await markFailed(of, latest)
}

type ReleaseLocation = Pick<RecoveryOptions, 'client' | 'namespace' | 'release'>

/** Writes the release as Helm would; a revision that has changed since it was read is left alone. */
async function markFailed({ client, namespace, release }: ReleaseLocation, { version }: Release): Promise<void> {
  const path = `${buildReleasesPath(namespace)}/sh.helm.release.v1.${release}.v${version}`
  const secret = await client.get<ReleaseSecret>(path)
  const stored = await decodeRelease(secret)
  if (!isPendingRelease(stored)) return
  const description = `Marked as failed by eks-actions: the helm of ${stored.info.status} was killed`
  const data = await encodeRelease({ ...stored, info: { ...stored.info, status: 'failed', description } })
  try {
    await client.patch(path, {
      metadata: { resourceVersion: secret.metadata.resourceVersion, labels: { status: 'failed' } },
      data: { release: data },
    })
  } catch (error) {
    // Another run has just recovered it.
    if (!(error instanceof KubernetesError && error.status === 409)) throw error
  }
}
