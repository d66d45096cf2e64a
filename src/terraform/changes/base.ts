import { ActionError } from '../../runner/errors/action-error.ts'
import { type GitWorkTree, isCommitName, isZeroCommit, readParents, resolveCommit } from '../../git/git.ts'

/** What the event that started the run says about the base. */
export type ComparisonBase =
  /**
   * Compared from where the work tree's history left that commit: the base of a pull request or a merge group, or a
   * commit given by hand. `pullRequestHead` is the head commit of a pull request: where HEAD is the merge that GitHub
   * made of it (`refs/pull/N/merge`), the first parent of HEAD is the base, and no other history is needed.
   */
  | { readonly kind: 'commit'; readonly sha: string; readonly pullRequestHead?: string }
  /**
   * What the branch was before a push. Compared directly: after a forced push, what was taken back counts as changed too.
   */
  | { readonly kind: 'previous'; readonly sha: string }
  | { readonly kind: 'none'; readonly why: string }

export type ResolvedBase =
  | { readonly kind: 'commit'; readonly sha: string }
  /** There is nothing to compare with, so everything counts as changed. */
  | {
      readonly kind: 'none'
      readonly why: string
      /** There is a previous commit, but it cannot be had: roots may have been deleted since. */
      readonly unfetched?: true
      /** A commit before HEAD, to look for deleted roots at least there. */
      readonly near?: string
    }

/** How many commits of history are fetched, step by step, when a shallow checkout does not reach the merge base. */
const deepenBy = [50, 250, 1000]
const fetchTimeoutMs = 120_000

/**
 * The commit that the work tree is compared with. Fetches from `origin` what a shallow checkout lacks.
 * @throws ActionError `base-commit-missing` if it is not available; a guess would miss changed roots
 */
export async function resolveBase(git: GitWorkTree, base: ComparisonBase): Promise<ResolvedBase> {
  if (base.kind === 'none') return base
  if (isZeroCommit(base.sha)) return { kind: 'none', why: 'the branch is new' }
  if (base.kind === 'previous') {
    const known = await fetchCommit(git, base.sha)
    if (known !== undefined) return { kind: 'commit', sha: known }
    const why = `the previous commit ${shorten(base.sha)} of the branch is not in the checkout and could not be fetched from origin`
    // The nearest commit that is there shows at least its own deletions.
    const [parent] = await readParents(git, 'HEAD')
    const near = parent === undefined ? undefined : await resolveCommit(git, parent)
    return { kind: 'none', why, unfetched: true, ...(near === undefined ? {} : { near }) }
  }
  const merged = await findMergeParent(git, base.pullRequestHead)
  if (merged !== undefined) return { kind: 'commit', sha: merged }
  const known = await fetchCommit(git, base.sha)
  if (known === undefined)
    throw createMissingBaseError(base.sha, 'it is not in the checkout and could not be fetched from origin')
  const sha = await findMergeBase(git, known)
  return sha === undefined
    ? { kind: 'none', why: `HEAD has no commit in common with ${shorten(known)}` }
    : { kind: 'commit', sha }
}

/** The first parent of HEAD, where HEAD is the merge of this pull request. */
async function findMergeParent(git: GitWorkTree, pullRequestHead: string | undefined): Promise<string | undefined> {
  if (pullRequestHead === undefined) return undefined
  const [base, merged, ...more] = await readParents(git, 'HEAD')
  if (base === undefined || merged !== pullRequestHead || more.length > 0) return undefined
  const known = await fetchCommit(git, base)
  if (known === undefined)
    throw createMissingBaseError(base, 'it is the base that HEAD was merged into, and could not be fetched')
  return known
}

async function fetchCommit(git: GitWorkTree, name: string): Promise<string | undefined> {
  const known = await resolveCommit(git, name)
  if (known !== undefined || !isCommitName(name)) return known
  // A depth would cut the history of a complete checkout short.
  const depth = (await isShallow(git)) ? ['--depth=1'] : []
  await tryFetch(git, [...depth, 'origin', name])
  return resolveCommit(git, name)
}

async function findMergeBase(git: GitWorkTree, base: string): Promise<string | undefined> {
  const readMergeBase = async (): Promise<string | undefined> =>
    (await git.tryRead(['merge-base', 'HEAD', base]))?.trim()
  let found = await readMergeBase()
  for (const commits of deepenBy) {
    if (found !== undefined || !(await isShallow(git))) return found
    const head = (await git.read(['rev-parse', '--verify', 'HEAD'])).trim()
    if (!(await tryFetch(git, [`--deepen=${String(commits)}`, 'origin', head, base]))) break
    found = await readMergeBase()
  }
  if (found !== undefined || !(await isShallow(git))) return found
  throw createMissingBaseError(base, 'the checkout is too shallow to find the merge base of HEAD')
}

async function isShallow(git: GitWorkTree): Promise<boolean> {
  return (await git.read(['rev-parse', '--is-shallow-repository'])).trim() === 'true'
}

/** False if the server does not return it: deleted, not permitted, no credentials. */
function tryFetch(git: GitWorkTree, args: readonly string[]): Promise<boolean> {
  const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance']
  return git.tryFetch([...flags, ...args], fetchTimeoutMs)
}

function createMissingBaseError(commit: string, why: string): ActionError {
  return new ActionError(
    'base-commit-missing',
    `cannot compare with the base commit ${shorten(commit)}: ${why}, so the changes are not known`,
  )
}

function shorten(commit: string): string {
  return isCommitName(commit) ? commit.slice(0, 12) : commit
}
