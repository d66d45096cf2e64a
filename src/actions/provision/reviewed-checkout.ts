import { createGit, type GitWorkTree, resolveCommit } from '../../git/git.ts'
import { findTop } from '../../git/repository.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { ProvisionRun } from './contract.ts'

/**
 * With `require-plan`, apply compares with what was reviewed for the commit of the run, but Terraform runs what is checked out, with the
 * rights that apply, before there is anything to compare. So that must be this commit, what came before it, or the default branch.
 * A folder that is in no repository, or a run without a commit, has nothing to compare.
 * @throws ActionError `untrusted-checkout`
 */
export async function assertReviewedCheckout({ inputs, event, context }: ProvisionRun): Promise<void> {
  const { directory } = inputs
  const commit = event.sha ?? context.environment.CI_COMMIT_SHA
  const top = findTop(directory.absolute)
  if (inputs.command !== 'apply' || !inputs['require-plan'] || commit === undefined || top === undefined) return
  const git = createGit(context.processes, top)
  const head = await resolveCommit(git, 'HEAD')
  if (head === undefined || head === commit) return
  const branch = event.defaultBranch ?? context.environment.CI_DEFAULT_BRANCH
  const known = [commit, ...(branch === undefined ? [] : [`refs/remotes/origin/${branch}`])]
  for (const one of known) if (await isAncestor(git, head, one)) return
  throw new ActionError(
    'untrusted-checkout',
    `apply is for commit ${commit}, but ${directory.relative || 'the checkout'} is at ${head}, which is not known to be reviewed`,
    {
      details: ['reviewed are the commit of the run, what came before it, and the default branch'],
      hint: 'Nothing was planned. Set no `ref` for actions/checkout; to apply an older commit, run its workflow again, or fetch the history with `fetch-depth: 0`.',
    },
  )
}

async function isAncestor(git: GitWorkTree, commit: string, of: string): Promise<boolean> {
  return (await git.tryRead(['merge-base', '--is-ancestor', '--end-of-options', commit, of])) !== undefined
}
