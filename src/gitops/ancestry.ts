import type { GitWorkTree } from '../git/git.ts'

/** Answers whether commits contain others. */
export interface Ancestry {
  /**
   * Whether a revision contains a commit: it is that commit or a descendant of it. Undefined if the repository does not know one of
   * them, also after it was fetched.
   * @param revision full or abbreviated name of a commit
   */
  readonly contains: (revision: string, commit: string) => Promise<boolean | undefined>
}

export interface GitAncestryOptions {
  readonly git: Pick<GitWorkTree, 'tryRead' | 'tryFetch'>
  readonly remote: string
  readonly branch: string
  /** Milliseconds. */
  readonly fetchTimeoutMs: number
}

/** Reads ancestry from a clone; the branch is fetched for a revision that is newer than it. */
export function createGitAncestry({ git, remote, branch, fetchTimeoutMs }: GitAncestryOptions): Ancestry {
  const ask = async (revision: string, commit: string): Promise<boolean | undefined> => {
    // What the commit reaches and the revision does not: nothing, if the revision contains it.
    const missing = await git.tryRead(['rev-list', '--max-count=1', commit, `^${revision}`, '--'])
    return missing === undefined ? undefined : missing.trim() === ''
  }
  return {
    contains: async (revision, commit) => {
      const known = await ask(revision, commit)
      if (known !== undefined) return known
      await git.tryFetch(['--quiet', '--no-tags', '--', remote, `refs/heads/${branch}`], fetchTimeoutMs)
      return ask(revision, commit)
    },
  }
}

/** A commit that is not known today may arrive with the next fetch. Milliseconds. */
const askAgainMs = 5000

/** Remembers answers, since history does not change, and asks for those that are missing in the background. */
export function rememberAncestry(
  ancestry: Ancestry,
  { commit, onAnswer, now = () => performance.now() }: RememberOptions,
): (revision: string) => boolean | undefined {
  const answers = new Map<string, boolean>()
  const askedAt = new Map<string, number>()
  const ask = async (revision: string): Promise<void> => {
    const answer = await ancestry.contains(revision, commit).catch(() => undefined)
    if (answer === undefined) return
    answers.set(revision, answer)
    onAnswer()
  }
  return (revision) => {
    const isDue = now() - (askedAt.get(revision) ?? Number.NEGATIVE_INFINITY) >= askAgainMs
    if (!answers.has(revision) && isDue) {
      askedAt.set(revision, now())
      void ask(revision)
    }
    return answers.get(revision)
  }
}

export interface RememberOptions {
  readonly commit: string
  readonly onAnswer: () => void
  readonly now?: () => number
}
