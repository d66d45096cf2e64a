import { type PullRequestState, pullRequestState } from '../../github/pull-request.ts'
import { listPreviews } from '../../helm/preview/namespace.ts'
import type { Preview } from '../../helm/preview/ownership.ts'
import { type Judgement, judge } from '../../helm/preview/sweep.ts'
import { tableBlock, tableLines, type TextTable } from '../../helm/report/table.ts'
import { ActionError, toActionError } from '../../runner/errors/action-error.ts'
import { clusterFailure } from '../../kubernetes/failure.ts'
import { elapsed } from '../../runner/log.ts'
import { connectForWriting } from '../shared/github.ts'
import { endDeployments, type Removed } from './github-deployment.ts'
import { ownerOf } from './preview.ts'
import { removeWhole } from './remove-preview.ts'
import type { HelmDeployOutputs, Work } from './work.ts'

interface Judged extends Judgement {
  readonly preview: Preview
  readonly pullRequest: PullRequestState | undefined
}

/** Shows the previews of this repository and which of them nobody needs any longer; deletes those where that is allowed. */
export async function sweep(work: Work): Promise<HelmDeployOutputs> {
  const { inputs, event, context, target } = work
  const owner = ownerOf(event, context.environment)
  const previews = await listPreviews(target.client, owner)
  const judged = await judgeAll(work, previews)
  const doomed = judged.filter(({ verdict }) => verdict === 'delete')
  context.log.line(`${count(previews.length, 'preview')} of ${owner.repository} in ${target.cluster}`)
  if (previews.length > 0) for (const line of tableLines(tableOf(judged))) context.log.line(line)
  context.summary.add({ kind: 'heading', level: 3, text: `Previews in ${target.cluster}` })
  if (previews.length === 0) context.summary.add({ kind: 'paragraph', text: 'There is none of this repository.' })
  else context.summary.add(tableBlock(tableOf(judged)))
  if (doomed.length === 0 || !inputs['allow-delete']) {
    const sentence =
      doomed.length === 0
        ? 'There is nothing to delete.'
        : `Nothing was deleted. With allow-delete: true, ${doomed.length === 1 ? 'this one is' : `these ${doomed.length} are`}: ${doomed.map(({ preview }) => preview.namespace).join(', ')}.`
    context.log.line(sentence)
    context.summary.add({ kind: 'paragraph', text: sentence })
    return { changed: false }
  }
  return await removeAll(work, doomed)
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

function tableOf(judged: readonly Judged[]): TextTable {
  return {
    header: ['preview', 'pull request', 'releases', 'sweep'],
    rows: judged.map(({ preview, pullRequest, verdict, why }) => [
      preview.namespace,
      pullRequest === undefined ? String(preview.pullRequest) : `${preview.pullRequest} ${pullRequest.state}`,
      preview.releases.map(({ name }) => name).join(', '),
      `${verdict}: ${why}`,
    ]),
  }
}

async function judgeAll(work: Work, previews: readonly Preview[]): Promise<readonly Judged[]> {
  const states = await statesOf(work, [...new Set(previews.map(({ pullRequest }) => pullRequest))])
  const rules = { now: new Date(), keepLabel: work.inputs['keep-label'] }
  return previews.map((preview) => {
    const pullRequest = states.get(preview.pullRequest)
    return { preview, pullRequest, ...judge(preview, pullRequest, rules) }
  })
}

/**
 * What GitHub says of the pull requests. Without a token only time decides. One that may not be read may have the label that
 * keeps its preview, so nothing goes on then.
 * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
 */
async function statesOf(work: Work, numbers: readonly number[]): Promise<ReadonlyMap<number, PullRequestState>> {
  const states = new Map<number, PullRequestState>()
  const github = numbers.length === 0 ? undefined : await connectForWriting(work, work.context)
  if (github === undefined) return states
  for (const number of numbers) states.set(number, await pullRequestState(github, number))
  return states
}

/** One that cannot be removed does not keep the others. */
async function removeAll(work: Work, doomed: readonly Judged[]): Promise<HelmDeployOutputs> {
  const { context, target } = work
  const removed: Removed[] = []
  let deleted = 0
  const failures: (readonly [Preview, ActionError])[] = []
  for (const { preview, pullRequest } of doomed) {
    const startedAt = performance.now()
    try {
      const gone = await removeWhole(work, preview, pullRequest)
      removed.push(...(gone ?? []))
      deleted += gone === undefined ? 0 : 1
      const how = gone === undefined ? 'kept: it was renewed meanwhile' : 'deleted'
      context.log.line(`${preview.namespace}  ${how}  ${elapsed(performance.now() - startedAt)}`)
    } catch (thrown) {
      context.signal.throwIfAborted()
      const failure = clusterFailure(thrown, target.cluster) ?? toActionError(thrown)
      context.log.line(`${preview.namespace}  not deleted: ${failure.message}`)
      failures.push([preview, failure])
    }
  }
  await endDeployments(work, removed)
  const outputs = { changed: deleted > 0 }
  const sentence = `${count(deleted, 'preview')} deleted.`
  context.summary.add({ kind: 'paragraph', text: sentence })
  const [first] = failures
  if (first === undefined) return outputs
  throw new ActionError(
    failures.length === 1 ? first[1].code : 'preview-not-removed',
    `${count(failures.length, 'preview')} of ${doomed.length} could not be deleted`,
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
