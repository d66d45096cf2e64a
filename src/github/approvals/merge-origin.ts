import { isRecord } from '../../runner/records.ts'
import { readErrorStatus } from '../api-error.ts'
import type { GitHub } from '../client.ts'

/** How a commit came to a branch: completes "abc1234 …" where it does not count. */
export type MergeOrigin = { readonly kind: 'github' } | { readonly kind: 'doubtful'; readonly why: string }

/**
 * Whether GitHub made the commit that merged a pull request. Whoever may push to the branch can merge a reviewed head on their own
 * machine, with other changes in the merge commit, and GitHub calls the pull request merged by that.
 * @param head of the pull request: as the new end of the branch it is what was reviewed, however it came there
 * @throws ActionError as a request of `GitHub`
 */
export async function findMergeOrigin(
  github: GitHub,
  { commit, head, branch }: { readonly commit: string; readonly head: string; readonly branch: string },
): Promise<MergeOrigin> {
  if (commit === head) return { kind: 'github' }
  const update = await findUpdate(github, commit, branch)
  if (update?.type === 'pr_merge' || update?.type === 'merge_queue_merge') return { kind: 'github' }
  if (update !== undefined) {
    return {
      kind: 'doubtful',
      why: `was pushed${update.actor === undefined ? '' : ` by @${update.actor}`}, not merged by GitHub, and can hold other changes`,
    }
  }
  if (await isSignedByGitHub(github, commit)) return { kind: 'github' }
  return { kind: 'doubtful', why: 'is not known to be merged by GitHub' }
}

interface BranchUpdate {
  readonly type: string
  /** Undefined for an account that is gone. */
  readonly actor: string | undefined
}

/** The entry of the branch's activity whose result is the commit; undefined if GitHub does not say. */
export async function findUpdate(
  { request, repository }: Pick<GitHub, 'request' | 'repository'>,
  commit: string,
  branch: string,
): Promise<BranchUpdate | undefined> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/activity', {
      ...repository,
      ref: `refs/heads/${branch}`,
      per_page: 100,
    })
    const found = data.find(({ after }) => after === commit)
    return found && { type: found.activity_type, actor: found.actor?.login }
  } catch (error) {
    if ([403, 404, 422].includes(readErrorStatus(error) ?? 0)) return undefined
    throw error
  }
}

/** GitHub's own account, which commits what is edited or merged on its pages. */
export const webFlow = 'web-flow'

/** GitHub signs the commits that it makes; those of a rebase it does not. */
async function isSignedByGitHub({ request, repository }: GitHub, commit: string): Promise<boolean> {
  const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref: commit })
  const { committer } = data
  return data.commit.verification?.verified === true && isRecord(committer) && committer.login === webFlow
}
