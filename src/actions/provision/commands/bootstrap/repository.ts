import type { TokenRepository } from '../../../../account/github-identity.ts'
import { readErrorStatus } from '../../../../github/api-error.ts'
import { connectGitHub } from '../../../../github/client.ts'
import type { RepositoryName } from '../../../../github/event.ts'
import type { Context } from '../../../../runner/context.ts'
import { ActionError } from '../../../../runner/errors/action-error.ts'
import type { ProvisionRun } from '../../contract.ts'
import { readOrigin } from './code-host.ts'
import { repositoryPattern } from './inputs.ts'

/**
 * The repository whose jobs the roles trust: the input, else the job's own, else that of the remote `origin`. Its IDs come
 * from the input, else from the job, else from GitHub's API if there is a token; otherwise they are unknown.
 * @throws ActionError `invalid-input` if no repository is known, or GitHub does not know it
 */
export async function resolveTrustedRepository(action: ProvisionRun): Promise<TokenRepository> {
  const { inputs, event, context } = action
  const { owner, repo } =
    parseName(inputs['github-repository']) ?? event.repository ?? (await readOriginRepository(event.serverUrl, context))
  const given = inputs['github-repository-ids']?.split('/')
  if (given !== undefined) return { owner, name: repo, ids: { owner: given[0] ?? '', repository: given[1] ?? '' } }
  const { GITHUB_REPOSITORY_ID: id, GITHUB_REPOSITORY_OWNER_ID: ownerId } = context.environment
  if (id && ownerId && isSame({ owner, repo }, event.repository)) {
    return { owner, name: repo, ids: { owner: ownerId, repository: id } }
  }
  return (await fetchRepository({ owner, repo }, action)) ?? { owner, name: repo, ids: undefined }
}

function isSame(one: RepositoryName, other: RepositoryName | undefined): boolean {
  const formatName = ({ owner, repo }: RepositoryName): string => `${owner}/${repo}`.toLowerCase()
  return other !== undefined && formatName(one) === formatName(other)
}

function parseName(name: string | undefined): RepositoryName | undefined {
  const [owner, repo] = name?.split('/') ?? []
  return owner === undefined || repo === undefined ? undefined : { owner, repo }
}

async function fetchRepository(
  repository: RepositoryName,
  { inputs, event: { apiUrl }, context: { log, signal } }: ProvisionRun,
): Promise<TokenRepository | undefined> {
  const token = inputs['github-token']
  if (token === undefined) return undefined
  const github = await connectGitHub({ apiUrl, repository, token, log, signal })
  const { data } = await github
    .request('GET /repos/{owner}/{repo}', { ...repository })
    .catch((error: unknown) => rejectRepository(error, repository))
  // Spelled as GitHub spells it: the claims of a token are compared letter by letter.
  return {
    owner: data.owner.login,
    name: data.name,
    ids: { owner: String(data.owner.id), repository: String(data.id) },
  }
}

/** GitHub answers 404 for a repository that the token may not see, too. */
function rejectRepository(error: unknown, { owner, repo }: RepositoryName): never {
  if (readErrorStatus(error) !== 404) throw error
  throw new ActionError('invalid-input', `there is no repository ${owner}/${repo}, or the token may not read it`, {
    hint: 'Nothing was changed. Correct github-repository, or set github-repository-ids to skip the look-up.',
    cause: error,
  })
}

async function readOriginRepository(serverUrl: string, context: Context): Promise<RepositoryName> {
  const origin = await readOrigin(context)
  const { hostname } = new URL(serverUrl)
  const remote = origin !== undefined && repositoryPattern.test(origin.path) ? origin : undefined
  const parsed = parseName(remote?.path)
  if (remote !== undefined && parsed !== undefined && [hostname, `ssh.${hostname}`].includes(remote.host)) return parsed
  const where =
    remote === undefined
      ? 'there is no remote origin with owner and name'
      : `origin is on ${remote.host}, not on ${hostname}`
  throw new ActionError('invalid-input', `the repository whose jobs to trust is unknown: ${where}`, {
    hint: 'Set github-repository, for example acme/shop; for GitHub Enterprise also the variable GITHUB_SERVER_URL; for GitLab provider: gitlab.',
  })
}
