import { readErrorStatus } from '../../github/api-error.ts'
import type { GitHub } from '../../github/client.ts'
import { findOpenPull, isLeftOver, type ProposalText, type ProposedPull, upsertPull } from '../../github/proposal.ts'
import {
  commitChange,
  type CommitOptions,
  type CommittedChange,
  type FileChangeRequest,
  prepareChange,
  type PreparedChange,
} from './commit-files.ts'
import { createCommit } from './github-repository.ts'
import type { StateRepository } from './state-repository.ts'

export interface ProposalRequest {
  readonly github: GitHub
  readonly repository: StateRepository
  /** On top of the base branch. */
  readonly change: FileChangeRequest
  /** Branch of the pull request. */
  readonly head: string
  readonly text: ProposalText
}

export interface Proposal extends CommittedChange {
  /** Undefined if the base branch has everything already. */
  readonly pull: ProposedPull | undefined
}

/**
 * Proposes a change: one branch, one open pull request, updated in place. What the open one already proposes for other
 * values stays in it.
 * @throws ActionError as `commitChange`
 */
export async function proposeChange(request: ProposalRequest, options: CommitOptions): Promise<Proposal> {
  const { github, repository, change, head, text } = request
  const onBase = await prepareChange(repository, change)
  if (onBase.edited.length === 0) return { ...(await commitChange(repository, change, options)), pull: undefined }
  const started = await startBranch(request, onBase, options)
  const committed = started ?? (await commitChange(repository, { ...change, branch: head }, options))
  const pull = await upsertPull(github, { head, base: change.branch }, text)
  return { ...committed, edited: onBase.edited, pull }
}

/** @returns the commit if the branch begins anew on the base branch; undefined if it goes on */
async function startBranch(
  { github, repository, change: { branch: base }, head }: ProposalRequest,
  { parent, edited }: PreparedChange,
  { message }: CommitOptions,
): Promise<CommittedChange | undefined> {
  const tip = await repository.readTip(head)
  const isLive =
    tip !== undefined &&
    ((await findOpenPull(github, head, base)) !== undefined || !(await isLeftOver(github, head, base, tip)))
  if (isLive && (await updateFromBase(github, head, base))) return undefined
  const commit = await createCommit(github, { parent, files: edited, message: message({ parent, edited, files: [] }) })
  const where = { ...github.repository, sha: commit }
  if (tip !== undefined) {
    await github.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...where, ref: `heads/${head}`, force: true })
    return { changed: true, commit, previous: parent, edited }
  }
  try {
    await github.request('POST /repos/{owner}/{repo}/git/refs', { ...where, ref: `refs/heads/${head}` })
    return { changed: true, commit, previous: parent, edited }
  } catch (error) {
    // Another run has just created it: this change goes on top of that one.
    if (readErrorStatus(error) === 422) return undefined
    throw error
  }
}

/** Merges the base branch into the branch. @returns false if they conflict */
async function updateFromBase({ request, repository }: GitHub, head: string, base: string): Promise<boolean> {
  try {
    await request('POST /repos/{owner}/{repo}/merges', { ...repository, base: head, head: base })
    return true
  } catch (error) {
    if (readErrorStatus(error) === 409) return false
    throw error
  }
}
