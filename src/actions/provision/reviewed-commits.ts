import type { GitHub } from '../../github/client.ts'
import type { EventContext } from '../../github/event.ts'
import { findMergedPullRequest, listMergedPullRequests, type MergedPullRequest } from '../../github/pull-request.ts'
import { toActionError } from '../../runner/errors/action-error.ts'
import type { ReviewedCommit, ReviewedCommits } from '../../terraform/run/model.ts'
import type { PlanPlace } from '../../terraform/store/model.ts'
import { connectToGitHub } from '../shared/github.ts'
import type { ProvisionRun } from './contract.ts'

/**
 * Which commits were reviewed before they were merged. Plans of other commits are of pull requests that are open or were
 * closed, and say nothing about what may be applied.
 * @param place where this run stores its plans: if that is where those of pull requests are, its own commit counts
 */
export async function findReviewedCommits(action: ProvisionRun, place: PlanPlace): Promise<ReviewedCommits> {
  const { event, context } = action
  const { commit } = event
  const own: readonly ReviewedCommit[] =
    commit === undefined || place === 'protected' ? [] : [{ commit, pullRequest: undefined }]
  const listNone = (): Promise<readonly ReviewedCommit[]> => Promise.resolve([])
  try {
    const github = await connectToGitHub(action, context)
    if (github === undefined || commit === undefined) {
      const unknown = commit === undefined ? 'the commit of this run is not known' : 'there is no github-token'
      return { own, listOthers: listNone, unknown }
    }
    const branch = readReviewedBranch(event)
    const merged = branch === undefined ? undefined : await findMergedPullRequest(github, commit, branch)
    const head = merged === undefined ? [] : [toReviewedCommit(merged)]
    const known = new Set([...head, ...own].map((one) => one.commit))
    let others: Promise<readonly ReviewedCommit[]> | undefined
    return {
      own: [...head, ...own.filter((one) => one.commit !== merged?.head)],
      listOthers: () => (others ??= listOthers(github, branch, known)),
      unknown: undefined,
    }
  } catch (thrown) {
    const { message } = toActionError(thrown)
    context.log.warning(
      `GitHub did not say which pull request this commit merged: ${message}. The newest plan of the same files is compared with instead.`,
    )
    return { own, listOthers: listNone, unknown: message }
  }
}

/** The branch that a run is for: what was merged into another one may not have been reviewed. */
function readReviewedBranch({ ref, defaultBranch }: EventContext): string | undefined {
  return ref?.startsWith(branchPrefix) === true ? ref.slice(branchPrefix.length) : defaultBranch
}

const branchPrefix = 'refs/heads/'

async function listOthers(
  github: GitHub,
  branch: string | undefined,
  known: ReadonlySet<string>,
): Promise<readonly ReviewedCommit[]> {
  if (branch === undefined) return []
  const merged = await listMergedPullRequests(github, branch)
  return merged.map(toReviewedCommit).filter(({ commit }) => !known.has(commit))
}

function toReviewedCommit({ head, number, url }: MergedPullRequest): ReviewedCommit {
  return { commit: head, pullRequest: { number, url } }
}
