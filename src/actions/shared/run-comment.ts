import type { GitHub } from '../../github/client.ts'
import { upsertComment } from '../../github/comment.ts'
import type { EventContext } from '../../github/event.ts'
import type { Marker } from '../../github/marker.ts'
import { findMergedPullRequest } from '../../github/pull-request.ts'
import { withGrace } from '../../runner/cancellation.ts'
import type { Context } from '../../runner/context.ts'
import { toActionError } from '../../runner/errors/action-error.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { connectToGitHub } from './github.ts'

/** What writing on GitHub needs of a run. */
interface PublishingRun {
  readonly inputs: { readonly 'github-token': string | undefined }
  readonly event: EventContext
  readonly context: Context
}

/** The one comment of its kind and subject, as a run writes it. */
export interface RunComment {
  readonly marker: Marker
  readonly blocks: readonly Block[]
  readonly ifMissing: 'create' | 'skip'
  /** Whether a run for a merge writes on the pull request that was merged. */
  readonly aboutMerge: boolean
}

/** Only warns if GitHub cannot be written to: what was done to the infrastructure is done. */
export async function writeToGitHub(action: PublishingRun, write: (github: GitHub) => Promise<void>): Promise<void> {
  const { context } = action
  // A cancelled run reports what it did, too: the runner waits 7.5 s before it kills the step.
  using signal = withGrace(context.signal, commentGraceMs)
  try {
    const github = await connectToGitHub(action, { ...context, signal })
    if (github !== undefined) await write(github)
  } catch (thrown) {
    const error = toActionError(thrown)
    context.log.warning(`Could not publish the results to GitHub: ${error.message}. ${error.hint}`)
  }
}

const commentGraceMs = 5000

/** Writes the comment on this run's pull request, or on the one whose merge started it; only warns if it cannot. */
export async function upsertRunComment(action: PublishingRun, comment: RunComment): Promise<void> {
  const { event, context } = action
  const { marker, blocks, ifMissing, aboutMerge } = comment
  await writeToGitHub(action, async (github) => {
    const target = await findPullRequest(github, event, { aboutMerge })
    if (target === undefined) return
    const { number: pullRequest, commit } = target
    const sticky = { marker, pullRequest, commit, run: event.run, blocks, ifMissing }
    const result = await upsertComment(github, sticky, context.log)
    if (result.kind === 'created' || result.kind === 'updated') context.log.line(`comment: ${result.url}`)
    if (result.kind === 'superseded') {
      context.log.line(`comment left to the newer run for ${result.by.slice(0, 7)}`)
    }
  })
}

interface CommentTarget {
  readonly number: number
  readonly commit: string
}

async function findPullRequest(
  github: GitHub,
  { trigger, commit }: EventContext,
  { aboutMerge }: Pick<RunComment, 'aboutMerge'>,
): Promise<CommentTarget | undefined> {
  if (commit === undefined) return undefined
  switch (trigger.kind) {
    case 'pull-request':
      return { number: trigger.number, commit }
    case 'push':
      return aboutMerge ? findMerge(github, commit) : undefined
    case 'other':
      if (trigger.pullRequest !== undefined) return { number: trigger.pullRequest, commit }
      // Before an approval, the reviewers see the plan where they have seen the change.
      return trigger.name === 'workflow_dispatch' && aboutMerge ? findMerge(github, commit) : undefined
    case 'merge-group':
    case 'none':
      return undefined
  }
}

/** The pull request whose merge made a commit. */
async function findMerge(github: GitHub, commit: string): Promise<CommentTarget | undefined> {
  const merged = await findMergedPullRequest(github, commit)
  return merged === undefined ? undefined : { number: merged.number, commit: merged.head }
}
