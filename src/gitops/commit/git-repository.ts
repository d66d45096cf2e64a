import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { GitWorkTree } from '../../git/git.ts'
import { ActionError, toActionError } from '../../runner/errors/action-error.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import { createRefusalError, isBranchMoved, isPushRefused } from './push-refusal.ts'
import type { CommitRequest, TrackedFile, StateRepository } from './state-repository.ts'

export interface GitRepositoryOptions {
  /** A checkout of the repository: its objects, remote and credentials are used, its files and index are left alone. */
  readonly git: GitWorkTree
  /** For people. */
  readonly name: string
  readonly remote: string
  /** Folder for a temporary index. */
  readonly temporaryFolder: string
  readonly environment: EnvironmentVariables
}

/** The repository behind the remote of a checkout, for servers other than GitHub. */
export function openGitRepository(options: GitRepositoryOptions): StateRepository {
  const { git, name, remote } = options
  return {
    name,
    readDefaultBranch: async () => {
      const text = await git.read(['ls-remote', '--symref', remote, 'HEAD'])
      const [, branch] = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(text) ?? []
      if (branch !== undefined) return branch
      throw new ActionError('invalid-input', `${name} does not say which branch is its default`, {
        hint: 'Set branch.',
      })
    },
    readTip: async (branch) => fetchTip(options, branch),
    resolveCommit: async (commit) => {
      // A shallow checkout lacks older commits; a short name can only be looked up in what is there.
      await git.tryFetch(['--quiet', '--no-tags', '--no-write-fetch-head', remote, commit], fetchTimeoutMs)
      const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]
      return (await git.tryRead(args))?.trim()
    },
    listFiles: async (commit) => parseTree(await git.read(['ls-tree', '-r', '-z', '--full-tree', commit])),
    readFile: async ({ object }) => {
      const text = await git.read(['cat-file', 'blob', object])
      // Output is decoded: what cannot be would not survive.
      return text.includes('\ufffd') ? Uint8Array.of(0xff) : Buffer.from(text)
    },
    findLastChange: async (commit, file) => {
      const text = await git.read(['log', '-1', '--format=%H%x00%B', commit, '--', `:(top,literal)${file}`])
      const [sha = '', message = ''] = text.split('\0', 2)
      return sha === '' ? undefined : { sha, message }
    },
    commit: async (request) => commitAndPush(options, request),
  }
}

const fetchTimeoutMs = 120_000

async function fetchTip({ git, remote }: GitRepositoryOptions, branch: string): Promise<string | undefined> {
  const text = await git.read(['ls-remote', remote, `refs/heads/${branch}`])
  const [sha = ''] = text.split('\t', 1)
  if (sha === '') return undefined
  await git.read(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', remote, sha])
  return sha
}

function parseTree(text: string): readonly TrackedFile[] {
  return text
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      // <mode> SP <type> SP <object> TAB <file>
      const tab = line.indexOf('\t')
      const [mode = '', , object = ''] = line.slice(0, tab).split(' ')
      return { path: line.slice(tab + 1), mode, object }
    })
}

async function commitAndPush(options: GitRepositoryOptions, request: CommitRequest): Promise<string | undefined> {
  const { git, remote, name } = options
  const { branch } = request
  const sha = await writeCommit(options, request)
  try {
    await git.read(['push', '--quiet', '--no-verify', remote, `${sha}:refs/heads/${branch}`])
    return sha
  } catch (thrown) {
    const error = toActionError(thrown)
    const said = error.details.join('\n')
    if (error.code !== 'tool-failed') throw error
    if (isBranchMoved(said)) return undefined
    if (!isPushRefused(said)) throw error
    throw createRefusalError({ repository: name, branch, said: selectReasons(error.details), cause: error })
  }
}

/** What the server said, without git's own frame around it. */
function selectReasons(lines: readonly string[]): readonly string[] {
  const remote = lines.map((line) => line.replace(/^remote:\s*(error:\s*)?/, '').trim()).filter((line) => line !== '')
  const useful = remote.filter((line) => !/^(To |hint:|error: failed to push)/.test(line))
  return useful.length > 0 ? useful : remote
}

/** A commit object on top of its parent, built with an index of its own. */
async function writeCommit(
  { git, temporaryFolder, environment }: GitRepositoryOptions,
  { parent, files, message }: CommitRequest,
): Promise<string> {
  const file = path.join(temporaryFolder, `eks-actions-index-${randomUUID()}`)
  try {
    const tree = await writeTree(git, { parent, files, index: { GIT_INDEX_FILE: file } })
    const variables = await readIdentity(git, environment)
    const sha = await git.read(['commit-tree', tree, '-p', parent, '-F', '-'], { input: message, variables })
    return sha.trim()
  } finally {
    await rm(file, { force: true })
  }
}

async function writeTree(
  git: GitWorkTree,
  { parent, files, index }: Pick<CommitRequest, 'parent' | 'files'> & { readonly index: EnvironmentVariables },
): Promise<string> {
  await git.read(['read-tree', parent], { variables: index })
  const objects = await Promise.all(
    files.map(async (file) => {
      const object = await git.read(['hash-object', '-w', '--no-filters', '--stdin'], { input: file.after })
      return `${file.mode} ${object.trim()}\t${file.path}\0`
    }),
  )
  await git.read(['update-index', '-z', '--index-info'], { variables: index, input: objects.join('') })
  return (await git.read(['write-tree'], { variables: index })).trim()
}

/** The identity that git is configured with, else the user of a GitLab job, else this program. */
async function readIdentity(git: GitWorkTree, environment: EnvironmentVariables): Promise<EnvironmentVariables> {
  if ((await git.tryRead(['var', 'GIT_COMMITTER_IDENT'])) !== undefined) return {}
  const name = environment.GITLAB_USER_NAME ?? 'eks-actions'
  const email = environment.GITLAB_USER_EMAIL ?? 'eks-actions@localhost'
  return {
    ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email },
    ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email },
  }
}
