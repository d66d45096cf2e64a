import { readErrorMessage, readErrorStatus } from '../../github/api-error.ts'
import type { GitHub } from '../../github/client.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { createRefusalError, isBranchMoved } from './push-refusal.ts'
import type { CommitRequest, EditedFile, TrackedFile, StateRepository } from './state-repository.ts'

/**
 * The repository through GitHub's API. Commits without an author are signed by GitHub for its own token and those of Apps
 * (docs.github.com, "About commit signature verification", "Signature verification for bots").
 */
export function openGitHubRepository(github: GitHub): StateRepository {
  const { owner, repo } = github.repository
  const name = `${owner}/${repo}`
  return {
    name,
    readDefaultBranch: () => readDefaultBranch(github, name),
    readTip: async (branch) => readTip(github, branch),
    resolveCommit: async (commit) => findCommit(github, commit),
    listFiles: async (commit) => listFiles(github, commit),
    readFile: async ({ object }) => {
      const { data } = await github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
        ...github.repository,
        file_sha: object,
      })
      return Buffer.from(data.content, 'base64')
    },
    findLastChange: async (sha, path) => {
      const { data } = await github.request('GET /repos/{owner}/{repo}/commits', {
        ...github.repository,
        ...{ sha, path, per_page: 1 },
      })
      const [commit] = data
      return commit === undefined ? undefined : { sha: commit.sha, message: commit.commit.message }
    },
    commit: async (request) => commitToBranch(github, name, request),
  }
}

async function readDefaultBranch({ request, repository }: GitHub, name: string): Promise<string> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}', { ...repository })
    return data.default_branch
  } catch (cause) {
    if (readErrorStatus(cause) !== 404) throw cause
    throw new ActionError('repository-not-found', `There is no repository ${name}, or the token cannot see it`, {
      cause,
    })
  }
}

async function readTip({ request, repository }: GitHub, branch: string): Promise<string | undefined> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref: `heads/${branch}` })
    return data.object.sha
  } catch (error) {
    if (readErrorStatus(error) === 404) return undefined
    throw error
  }
}

async function findCommit({ request, repository }: GitHub, ref: string): Promise<string | undefined> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref })
    return data.sha
  } catch (error) {
    if ([404, 422].includes(readErrorStatus(error) ?? 0)) return undefined
    throw error
  }
}

/** One request, unless the repository has more files than GitHub lists at once. */
async function listFiles(github: GitHub, commit: string): Promise<readonly TrackedFile[]> {
  const { truncated, entries } = await readTree(github, commit, true)
  return truncated ? listFolder(github, commit, '') : toFiles(entries, '')
}

async function listFolder(github: GitHub, tree: string, folder: string): Promise<readonly TrackedFile[]> {
  const { entries } = await readTree(github, tree, false)
  const own = toFiles(entries, folder)
  const inside = await Promise.all(
    entries
      .filter(({ type }) => type === 'tree')
      .map(async ({ path, sha }) => listFolder(github, sha, `${folder}${path}/`)),
  )
  return [...own, ...inside.flat()]
}

interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

async function readTree(
  { request, repository }: GitHub,
  tree: string,
  recursive: boolean,
): Promise<{ readonly truncated: boolean; readonly entries: readonly TreeEntry[] }> {
  const { data } = await request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...repository,
    tree_sha: tree,
    ...(recursive ? { recursive: 'true' } : {}),
  })
  return { truncated: data.truncated, entries: data.tree }
}

function toFiles(entries: readonly TreeEntry[], folder: string): readonly TrackedFile[] {
  return entries
    .filter(({ type }) => type !== 'tree')
    .map(({ path, mode, sha }) => ({ path: `${folder}${path}`, mode, object: sha }))
}

async function commitToBranch(github: GitHub, name: string, request: CommitRequest): Promise<string | undefined> {
  const { branch } = request
  try {
    const sha = await createCommit(github, request)
    await github.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ...github.repository,
      ...{ ref: `heads/${branch}`, sha, force: false },
    })
    return sha
  } catch (cause) {
    const said = readErrorMessage(cause) ?? ''
    const status = readErrorStatus(cause)
    if (status === 409 || (status === 422 && isBranchMoved(said))) return undefined
    if (status !== 403 && status !== 404 && status !== 422) throw cause
    const rules = await listRules(github, branch)
    throw createRefusalError({ repository: name, branch, said: said.split(/\n+|; /), rules, cause })
  }
}

/**
 * A commit on top of its parent, which no branch has yet.
 * @throws ActionError of the request
 */
export async function createCommit(
  { request, repository }: GitHub,
  { parent, message, files }: Pick<CommitRequest, 'parent' | 'message' | 'files'>,
): Promise<string> {
  const { data: below } = await request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...repository,
    commit_sha: parent,
  })
  const { data: tree } = await request('POST /repos/{owner}/{repo}/git/trees', {
    ...repository,
    base_tree: below.tree.sha,
    tree: files.map(({ path, mode, after }) => ({ path, mode: toMode(mode), type: 'blob' as const, content: after })),
  })
  const { data: commit } = await request('POST /repos/{owner}/{repo}/git/commits', {
    ...repository,
    message,
    tree: tree.sha,
    parents: [parent],
  })
  return commit.sha
}

function toMode(mode: EditedFile['mode']): '100644' | '100755' {
  return mode === '100755' ? '100755' : '100644'
}

/** Names of the rules that apply to a branch; none if they cannot be read. */
async function listRules({ request, repository }: GitHub, branch: string): Promise<readonly string[]> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...repository, branch })
    return [...new Set(data.map(({ type }) => type))]
  } catch {
    return []
  }
}
