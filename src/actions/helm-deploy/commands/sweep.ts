import { type PullRequestStatus, readPullRequestStatus } from '../../../github/pull-request.ts'
import { listPreviews } from '../../../helm/preview/namespace.ts'
import type { Preview } from '../../../helm/preview/ownership.ts'
import { type SweepDecision, decideSweep } from '../../../helm/preview/sweep.ts'
import { renderTextTable, formatTextTable, type TextTable } from '../../../runner/markdown/text-table.ts'
import { ActionError, toActionError } from '../../../runner/errors/action-error.ts'
import { toClusterError } from '../../../kubernetes/cluster-error.ts'
import { formatElapsed } from '../../../runner/log.ts'
import { connectForWriting } from '../../shared/github.ts'
import { endGitHubDeployments, type RemovedEnvironment } from '../github-deployment.ts'
import { resolvePreviewOwner } from '../preview/requested-preview.ts'
import { removePreviewWithReleases } from '../preview/remove-preview.ts'
import type { HelmDeployOutputs, CommandContext } from '../command.ts'
import { formatCount } from '../../../runner/count.ts'

interface PreviewDecision extends SweepDecision {
  readonly preview: Preview
  readonly pullRequest: PullRequestStatus | undefined
}

/** Lists the previews of this repository and which of them are no longer needed; deletes those if `allow-delete` is set. */
export async function sweep(command: CommandContext): Promise<HelmDeployOutputs> {
  const { inputs, event, context, target } = command
  const owner = resolvePreviewOwner(event, context.environment)
  const previews = await listPreviews(target.client, owner)
  const judged = await decideAll(command, previews)
  const expired = judged.filter(({ verdict }) => verdict === 'delete')
  context.log.line(`${formatCount(previews.length, 'preview')} of ${owner.repository} in ${target.cluster}`)
  if (previews.length > 0) for (const line of formatTextTable(buildSweepTable(judged))) context.log.line(line)
  context.summary.add({ kind: 'heading', level: 3, text: `Previews in ${target.cluster}` })
  if (previews.length === 0) context.summary.add({ kind: 'paragraph', text: 'This repository has no previews.' })
  else context.summary.add(renderTextTable(buildSweepTable(judged)))
  if (expired.length === 0 || !inputs['allow-delete']) {
    const sentence =
      expired.length === 0
        ? 'Nothing to delete.'
        : `Nothing was deleted. With allow-delete: true, ${expired.length === 1 ? 'this one is' : `these ${expired.length} are`}: ${expired.map(({ preview }) => preview.namespace).join(', ')}.`
    context.log.line(sentence)
    context.summary.add({ kind: 'paragraph', text: sentence })
    return { changed: false }
  }
  return await removePreviews(command, expired)
}

function buildSweepTable(judged: readonly PreviewDecision[]): TextTable {
  return {
    header: ['preview', 'pull request', 'releases', 'sweep'],
    rows: judged.map(({ preview, pullRequest, verdict, reason: why }) => [
      preview.namespace,
      pullRequest === undefined ? String(preview.pullRequest) : `${preview.pullRequest} ${pullRequest.state}`,
      preview.releases.map(({ name }) => name).join(', '),
      `${verdict}: ${why}`,
    ]),
  }
}

async function decideAll(command: CommandContext, previews: readonly Preview[]): Promise<readonly PreviewDecision[]> {
  const states = await readPullRequestStates(command, [...new Set(previews.map(({ pullRequest }) => pullRequest))])
  const rules = { now: new Date(), keepLabel: command.inputs['keep-label'] }
  return previews.map((preview) => {
    const pullRequest = states.get(preview.pullRequest)
    return { preview, pullRequest, ...decideSweep(preview, pullRequest, rules) }
  })
}

/**
 * The state of the pull requests on GitHub. Without a token, only the expiry counts. A pull request that cannot be read may
 * have the label that keeps its preview, so the sweep stops then.
 * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
 */
async function readPullRequestStates(
  command: CommandContext,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, PullRequestStatus>> {
  const states = new Map<number, PullRequestStatus>()
  const github = numbers.length === 0 ? undefined : await connectForWriting(command, command.context)
  if (github === undefined) return states
  for (const number of numbers) states.set(number, await readPullRequestStatus(github, number))
  return states
}

/** A preview that cannot be removed does not stop the others. */
async function removePreviews(
  command: CommandContext,
  expired: readonly PreviewDecision[],
): Promise<HelmDeployOutputs> {
  const { context, target } = command
  const removed: RemovedEnvironment[] = []
  let deleted = 0
  const failures: (readonly [Preview, ActionError])[] = []
  for (const { preview, pullRequest } of expired) {
    const startedAt = performance.now()
    try {
      const environments = await removePreviewWithReleases(command, preview, pullRequest)
      removed.push(...(environments ?? []))
      deleted += environments === undefined ? 0 : 1
      const result = environments === undefined ? 'kept: it was renewed in the meantime' : 'deleted'
      context.log.line(`${preview.namespace}  ${result}  ${formatElapsed(performance.now() - startedAt)}`)
    } catch (thrown) {
      context.signal.throwIfAborted()
      const failure = toClusterError(thrown, target.cluster) ?? toActionError(thrown)
      context.log.line(`${preview.namespace}  not deleted: ${failure.message}`)
      failures.push([preview, failure])
    }
  }
  await endGitHubDeployments(command, removed)
  const outputs = { changed: deleted > 0 }
  const sentence = `${formatCount(deleted, 'preview')} deleted.`
  context.summary.add({ kind: 'paragraph', text: sentence })
  const [first] = failures
  if (first === undefined) return outputs
  throw new ActionError(
    failures.length === 1 ? first[1].code : 'preview-not-removed',
    `${formatCount(failures.length, 'preview')} of ${expired.length} could not be deleted`,
    {
      details: failures.flatMap(([{ namespace }, { message, details }]) => [
        `${namespace}: ${message}`,
        ...details.map((line) => `  ${line}`),
      ]),
      hint: first[1].hint,
      outputs,
    },
  )
}
