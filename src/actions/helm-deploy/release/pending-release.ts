import { hasRunEnded } from '../../../github/workflow-run.ts'
import { readRunOwner, type WorkflowRunAttempt } from '../../../helm/deploy/run-owner.ts'
import { recoverPending } from '../../../helm/deploy/recover-pending.ts'
import type { Release } from '../../../helm/release/release.ts'
import { isPendingRelease, isUnfinishedRelease } from '../../../helm/release/revisions.ts'
import { uninstallRelease } from '../../../helm/release/uninstall.ts'
import { toActionError } from '../../../runner/errors/action-error.ts'
import { connectForWriting } from '../../shared/github.ts'
import type { CommandContext } from '../command.ts'

/** This run, recorded in the release for other runs; undefined outside of GitHub Actions. */
export function readRunAttempt({
  event,
  context,
}: Pick<CommandContext, 'event' | 'context'>): WorkflowRunAttempt | undefined {
  const { GITHUB_REPOSITORY_ID: repository = '' } = context.environment
  if (event.run === undefined || !/^\d+$/.test(repository)) return undefined
  return { repository: Number(repository), run: event.run.id, attempt: event.run.attempt }
}

/**
 * The revisions once none is pending any more, or once a pending one is left to Helm.
 * @throws ActionError `release-pending`
 */
export function resolvePendingRelease(
  command: CommandContext,
  releases: readonly Release[],
): Promise<readonly Release[]> {
  const [latest] = releases
  if (latest === undefined || !isUnfinishedRelease(latest)) return Promise.resolve(releases)
  const { inputs, target, context, helm } = command
  const { client, release, namespace } = target
  return recoverPending({
    client,
    namespace,
    release,
    mode: inputs['recover-pending'],
    guardMs: inputs.timeout,
    isAbandoned: (pending) => isRunAbandoned(pending, command),
    uninstall: () => uninstallRelease(helm, target, { client, timeoutMs: inputs.timeout }),
    log: context.log,
    signal: context.signal,
  })
}

/** Only known for runs of the same repository, and for other runs only if the token may read them. */
async function isRunAbandoned(pending: Release, command: CommandContext): Promise<boolean> {
  // The label names the run that deployed the revision, not the one that began to remove it.
  if (!isPendingRelease(pending)) return false
  const [owner, own] = [readRunOwner(pending), readRunAttempt(command)]
  if (owner === undefined || owner.repository !== own?.repository) return false
  if (owner.run === own.run) return owner.attempt < own.attempt
  const github = await connectForWriting(command, command.context)
  if (github === undefined) return false
  try {
    return await hasRunEnded(github, owner.run, owner.attempt)
  } catch (error) {
    command.context.log.debug(`the run that began it cannot be read: ${toActionError(error).message}`)
    return false
  }
}
