import type { GitHub } from '../client.ts'
import { isMergeByGitHub, listBranchUpdates } from './branch-updates.ts'
import type { MergedPull } from './model.ts'

/** Who brought the commits of a pull request to its branch. */
export interface Pushers {
  /** With what they pushed: completes "@alice …". */
  readonly people: ReadonlyMap<string, string>
  /** Why somebody else may stand behind the head: "GitHub does not say who pushed the head". */
  readonly doubt: string | undefined
}

/** Nobody but GitHub decides what it pushes. Other bots push what anybody has them push who may change a workflow of a branch. */
const independentBot = 'dependabot[bot]'

/**
 * Author and committer of a commit are what its writer claims, so that the activity of the branch counts. Who merged other pull
 * requests into the branch did not write them.
 * @throws ActionError as a request of `GitHub`
 */
export async function findPushers(
  github: GitHub,
  { number, head, branch }: Pick<MergedPull, 'number' | 'head' | 'branch'>,
): Promise<Pushers> {
  const unknown = { people: new Map(), doubt: 'GitHub does not say who pushed the head' } as const
  if (branch === undefined) return unknown
  const { owner, repo, ref } = branch
  const [history, commits] = await Promise.all([
    listBranchUpdates({ paginate: github.paginate, repository: { owner, repo } }, ref),
    listOwnCommits(github, number),
  ])
  const isOwn = (commit: string): boolean => commits === undefined || commits.has(commit)
  const updates = (history?.updates ?? []).filter(
    (update) => update.after === head || (isOwn(update.after) && !isMergeByGitHub(update)),
  )
  const ofHead = updates.filter(({ after }) => after === head)
  const people = new Map<string, string>()
  for (const { after, actor } of updates) {
    if (actor === undefined) continue
    const isHead = ofHead.some((update) => update.actor?.login === actor.login)
    people.set(
      actor.login,
      isHead ? `pushed the last commit, ${head.slice(0, 7)}` : `pushed ${after.slice(0, 7)} to it`,
    )
  }
  if (ofHead.length === 0 || ofHead.some(({ actor }) => actor === undefined)) return { ...unknown, people }
  const bot = updates.find(
    (update) => update.actor?.isPerson === false && update.actor.login !== independentBot && !isMergeByGitHub(update),
  )
  const doubt =
    bot === undefined
      ? undefined
      : `@${bot.actor?.login ?? ''} pushed ${bot.after === head ? 'the head' : bot.after.slice(0, 7)}, for somebody who is not known`
  return { people, doubt }
}

/** GitHub REST API, "List commits on a pull request": "a maximum of 250 commits". */
const mostListed = 250

/** @returns undefined if GitHub does not list all of them */
async function listOwnCommits(
  { paginate, repository }: GitHub,
  number: number,
): Promise<ReadonlySet<string> | undefined> {
  const commits = await paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', {
    ...repository,
    pull_number: number,
    per_page: 100,
  })
  return commits.length < mostListed ? new Set(commits.map(({ sha }) => sha)) : undefined
}
