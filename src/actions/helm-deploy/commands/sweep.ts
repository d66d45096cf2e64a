import { type PullRequestStatus, readPullRequestStatus } from '../../../github/pull-request.ts'
import { listPreviews } from '../../../helm/preview/namespace.ts'
import type { Preview } from '../../../helm/preview/ownership.ts'
import { type SweepDecision, decideSweep } from '../../../helm/preview/sweep.ts'
import { renderTextTable, formatTextTable, type TextTable } from '../../../helm/report/table.ts'
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

/** Shows the previews of this repository and which of them nobody needs any longer; deletes those where that is allowed. */
export async function sweep(command: CommandContext): Promise<HelmDeployOutputs> {
  const { inputs, event, context, target } = command
  const owner = resolvePreviewOwner(event, context.environment)
  const previews = await listPreviews(target.client, owner)
  const judged = await decideAll(command, previews)
  const doomed = judged.filter(({ verdict }) => verdict === 'delete')
  context.log.line(`${formatCount(previews.length, 'preview')} of ${owner.repository} in ${target.cluster}`)
  if (previews.length > 0) for (const line of formatTextTable(buildSweepTable(judged))) context.log.line(line)
  context.summary.add({ kind: 'heading', level: 3, text: `Previews in ${target.cluster}` })
  if (previews.length === 0) context.summary.add({ kind: 'paragraph', text: 'There is none of this repository.' })
  else context.summary.add(renderTextTable(buildSweepTable(judged)))
  if (doomed.length === 0 || !inputs['allow-delete']) {
    const sentence =
      doomed.length === 0
        ? 'There is nothing to delete.'
        : `Nothing was deleted. With allow-delete: true, ${doomed.length === 1 ? 'this one is' : `these ${doomed.length} are`}: ${doomed.map(({ preview }) => preview.namespace).join(', ')}.`
    context.log.line(sentence)
    context.summary.add({ kind: 'paragraph', text: sentence })
    return { changed: false }
  }
  return await removePreviews(command, doomed)
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
 * What GitHub says of the pull requests. Without a token only time decides. One that may not be read may have the label that
 * keeps its preview, so nothing goes on then.
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

/** One that cannot be removed does not keep the others. */
async function removePreviews(command: CommandContext, doomed: readonly PreviewDecision[]): Promise<HelmDeployOutputs> {
  const { context, target } = command
  const removed: RemovedEnvironment[] = []
  let deleted = 0
  const failures: (readonly [Preview, ActionError])[] = []
  for (const { preview, pullRequest } of doomed) {
    const startedAt = performance.now()
    try {
      const gone = await removePreviewWithReleases(command, preview, pullRequest)
      removed.push(...(gone ?? []))
      deleted += gone === undefined ? 0 : 1
      const how = gone === undefined ? 'kept: it was renewed meanwhile' : 'deleted'
      context.log.line(`${preview.namespace}  ${how}  ${formatElapsed(performance.now() - startedAt)}`)
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
    `${formatCount(failures.length, 'preview')} of ${doomed.length} could not be deleted`,
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
