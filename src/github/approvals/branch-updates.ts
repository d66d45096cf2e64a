import { readErrorStatus } from '../api-error.ts'
import type { GitHub } from '../client.ts'

/** A change of a branch: a push, or a merge by GitHub. */
interface BranchUpdate {
  readonly type: string
  /** Where it left the branch. */
  readonly after: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Undefined for an account that is gone. */
  readonly actor: { readonly login: string; readonly isPerson: boolean } | undefined
}

/** The activity of a branch, the newest first. */
export interface BranchHistory {
  readonly updates: readonly BranchUpdate[]
  /** Whether these are all that GitHub keeps. */
  readonly isComplete: boolean
}

/** Above this, looking for older ones takes longer than it is worth. */
const mostUpdates = 2000

/**
 * Who changed a branch, and how: commits say only what their writer claims.
 * @returns undefined if GitHub does not say, as for forks that are private or gone, and for older servers
 * @throws ActionError as a request of `GitHub`
 */
export async function listBranchUpdates(
  { paginate, repository }: Pick<GitHub, 'paginate' | 'repository'>,
  branch: string,
): Promise<BranchHistory | undefined> {
  let count = 0
  try {
    const updates = await paginate(
      'GET /repos/{owner}/{repo}/activity',
      { ...repository, ref: `refs/heads/${branch}`, per_page: 100 },
      ({ data }, done) => {
        count += data.length
        if (count >= mostUpdates) done()
        return data.map(({ activity_type: type, after, timestamp, actor }) => ({
          ...{ type, after, at: Date.parse(timestamp) },
          actor: actor === null ? undefined : { login: actor.login, isPerson: actor.type === 'User' },
        }))
      },
    )
    return { updates, isComplete: count < mostUpdates }
  } catch (error) {
    if ([403, 404, 422].includes(readErrorStatus(error) ?? 0)) return undefined
    throw error
  }
}

/** GitHub made the commit itself, from the head of a pull request. */
export function isMergeByGitHub({ type }: BranchUpdate): boolean {
  return type === 'pr_merge' || type === 'merge_queue_merge'
}
