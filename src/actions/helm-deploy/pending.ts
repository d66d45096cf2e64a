import { hasEnded } from '../../github/run.ts'
import { ownerOf, type RunAttempt } from '../../helm/deploy/owner.ts'
import { recoverPending } from '../../helm/deploy/recover.ts'
import type { Release } from '../../helm/release/release.ts'
import { isPending } from '../../helm/release/standing-revision.ts'
import { toActionError } from '../../runner/errors/action-error.ts'
import { connectForWriting } from '../shared/github.ts'
import type { Work } from './work.ts'

/** The run that this is, for others to find in the release; undefined elsewhere than on GitHub. */
export function ownRun({ event, context }: Pick<Work, 'event' | 'context'>): RunAttempt | undefined {
  const { GITHUB_REPOSITORY_ID: repository = '' } = context.environment
  if (event.run === undefined || !/^\d+$/.test(repository)) return undefined
  return { repository: Number(repository), run: event.run.id, attempt: event.run.attempt }
}

/**
 * The revisions as they stand once none is left as pending, or once it is Helm's to judge.
 * @throws ActionError `release-pending`
 */
export function withoutPending(work: Work, releases: readonly Release[]): Promise<readonly Release[]> {
  const [latest] = releases
  if (latest === undefined || !isPending(latest)) return Promise.resolve(releases)
  const { inputs, target, context } = work
  const { client, release, namespace } = target
  return recoverPending({
    client,
    namespace,
    release,
    mode: inputs['recover-pending'],
    guardMs: inputs.timeout,
    isAbandoned: (pending) => isAbandoned(pending, work),
    log: context.log,
    signal: context.signal,
  })
}

/** Known of runs of the same repository only, and of a run other than this where the token may read it. */
async function isAbandoned(pending: Release, work: Work): Promise<boolean> {
  const [owner, own] = [ownerOf(pending), ownRun(work)]
  if (owner === undefined || owner.repository !== own?.repository) return false
  if (owner.run === own.run) return owner.attempt < own.attempt
  const github = await connectForWriting(work, work.context)
  if (github === undefined) return false
  try {
    return await hasEnded(github, owner.run, owner.attempt)
  } catch (error) {
    work.context.log.debug(`the run that began it cannot be looked up: ${toActionError(error).message}`)
    return false
  }
}
