import { isRecord } from '../../runner/records.ts'
import type { GitHub } from '../client.ts'
import { type BranchHistory, isMergeByGitHub } from './branch-updates.ts'

/** How a commit came to a branch: completes "abc1234 …" where it does not count. */
export type MergeOrigin = { readonly kind: 'github' } | { readonly kind: 'doubtful'; readonly why: string }

interface MergeToJudge {
  readonly commit: string
  /** Of the pull request: as the new end of the branch it is what was reviewed, however it came there. */
  readonly head: string
  /** When GitHub calls the pull request merged, in milliseconds since the epoch. */
  readonly mergedAt: number
  /** Commits that followed it on the branch, the closest first, as far as they are looked up. */
  readonly later: readonly string[]
  /** Of the branch; undefined if GitHub does not say. */
  readonly history: BranchHistory | undefined
}

/**
 * Whether GitHub made the commit that merged a pull request. Whoever may push to the branch can merge a reviewed head on their own
 * machine, with other changes in the merge commit, and GitHub calls the pull request merged by that. Even its signature proves
 * little: GitHub signs merges into any branch, and somebody can push them to this one.
 * @throws ActionError as a request of `GitHub`
 */
export async function findMergeOrigin(github: GitHub, merge: MergeToJudge): Promise<MergeOrigin> {
  const { commit, head, mergedAt, later, history } = merge
  if (commit === head) return { kind: 'github' }
  const { updates, isComplete } = history ?? { updates: [], isComplete: true }
  // A merge queue brings several merges at once: the last of them is where it left the branch.
  const end = [commit, ...later].find((sha) => updates.some(({ after }) => after === sha))
  const brought = updates.filter(({ after }) => after === end)
  const [latest] = brought
  if (brought.some((update) => isMergeByGitHub(update) && (end === commit || update.type === 'merge_queue_merge')))
    return { kind: 'github' }
  if (latest !== undefined) {
    const actor = latest.actor === undefined ? '' : ` by @${latest.actor.login}`
    return { kind: 'doubtful', why: `was pushed${actor}, not merged by GitHub, and can hold other changes` }
  }
  const isFromBefore = isComplete && updates.every(({ at }) => at > mergedAt)
  if (isFromBefore && (await isSignedByGitHub(github, commit))) return { kind: 'github' }
  return { kind: 'doubtful', why: 'is not known to be merged by GitHub' }
}

/** GitHub's own account, which commits what is edited or merged on its pages. */
export const webFlow = 'web-flow'

/** GitHub signs the commits that it makes; those of a rebase it does not. */
async function isSignedByGitHub({ request, repository }: GitHub, commit: string): Promise<boolean> {
  const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref: commit })
  const { committer } = data
  return data.commit.verification?.verified === true && isRecord(committer) && committer.login === webFlow
}
