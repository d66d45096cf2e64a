import { createGit } from '../../git/git.ts'
import { parseRemoteAddress } from '../../git/remote-address.ts'
import { openRepository } from '../../git/repository.ts'
import type { GitHub } from '../../github/client.ts'
import { openGitHubRepository } from '../../gitops/commit/github-repository.ts'
import { openGitRepository } from '../../gitops/commit/git-repository.ts'
import type { StateRepository } from '../../gitops/commit/state-repository.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { connectToGitHub } from '../shared/github.ts'
import type { GitopsRun } from './contract.ts'

/** The repository and branch that are edited. */
export interface DesiredState {
  readonly repository: StateRepository
  readonly branch: string
  /** Undefined where the repository is reached by git. */
  readonly github: GitHub | undefined
}

/**
 * Opens the repository through GitHub's API where the job has a token for it, elsewhere by git through the remote of the
 * checkout.
 * @throws ActionError `repository-not-found`, `repository-missing`, `invalid-input`
 */
export async function openDesiredState(run: GitopsRun): Promise<DesiredState> {
  const github = await connectToState(run)
  const repository = github === undefined ? await openByGit(run) : openGitHubRepository(github)
  return { repository, github, branch: run.inputs.branch ?? (await repository.readDefaultBranch()) }
}

async function connectToState(run: GitopsRun): Promise<GitHub | undefined> {
  const { inputs, event, context } = run
  const [owner, repo] = inputs.repository?.split('/') ?? []
  const repository = owner === undefined || repo === undefined ? event.repository : { owner, repo }
  return connectToGitHub({ inputs, event: { ...event, repository } }, context)
}

const remote = 'origin'

async function openByGit({ inputs, context }: GitopsRun): Promise<StateRepository> {
  const { processes, workspace, temporaryFolder, environment } = context
  const { top } = await openRepository(processes, workspace, 'the workspace')
  const git = createGit(processes, top)
  const url = (await git.tryRead(['remote', 'get-url', remote]))?.trim() ?? ''
  const name = parseRemoteAddress(url)?.path ?? remote
  if (inputs.repository !== undefined && inputs.repository.toLowerCase() !== name.toLowerCase())
    throw new ActionError('invalid-input', `the checkout is of ${name}, not of ${inputs.repository}`, {
      hint: 'Pass a token of GitHub as github-token, or check out the repository with the desired state.',
    })
  return openGitRepository({ git, name, remote, temporaryFolder, environment })
}
