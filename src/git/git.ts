import { ActionError } from '../runner/errors/action-error.ts'
import type { EnvironmentVariables as Variables } from '../runner/host/environment.ts'
import type { ProbeRequest } from '../runner/process/probe.ts'
import type { Processes } from '../runner/process/processes.ts'

/** git in one work tree. File names are relative to `folder`, which need not be the top of the repository. */
export interface GitWorkTree {
  readonly folder: string
  /** The output of a command. @throws ActionError `tool-failed`, `tool-missing` */
  readonly read: (args: readonly string[], more?: GitOptions) => Promise<string>
  /** The same, or undefined when git refuses. */
  readonly tryRead: (args: readonly string[], more?: GitOptions) => Promise<string | undefined>
  /** Fetches into the repository, which may take long. @returns false when git refuses */
  readonly tryFetch: (args: readonly string[], timeoutMs: number) => Promise<boolean>
}

interface GitOptions {
  readonly input?: string
  readonly variables?: Variables
}

/** Inside a git hook these would point to another repository. */
const ofThisFolder = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined, GIT_PREFIX: undefined }

/** Exit codes of a refusal; anything above is a signal. */
const refusals = [1, 128, 129]
/** The names of all files of a large repository. */
const maxOutputBytes = 256 * 1024 ** 2

/** @param owned the top of the repository: a checkout that belongs to another user, as in container jobs, is read anyway */
export function createGit(processes: Processes, folder: string, owned: string = folder): GitWorkTree {
  const toProbe = (args: readonly string[], { input, variables }: GitOptions = {}): ProbeRequest => ({
    tool: `git ${args[0] ?? ''}`,
    file: 'git',
    // A file system monitor is a program named by the configuration, and is not needed here.
    args: ['-c', 'core.fsmonitor=false', '-c', `safe.directory=${owned}`, ...args],
    cwd: folder,
    // No prompts, and no index lock that could block another git process.
    env: { ...ofThisFolder, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', ...variables },
    maxOutputBytes,
    ...(input === undefined ? {} : { input }),
  })
  const successCodes = [0, ...refusals]
  return {
    folder,
    read: async (args, more) => (await processes.probe(toProbe(args, more))).stdout,
    tryRead: async (args, more) => {
      const { exitCode, stdout } = await processes.probe({ ...toProbe(args, more), successCodes })
      return exitCode === 0 ? stdout : undefined
    },
    tryFetch: async (args, timeoutMs) => {
      const request = toProbe(['fetch', ...args])
      const { exitCode } = await processes.run({ ...request, show: 'quiet', successCodes, timeoutMs })
      return exitCode === 0
    },
  }
}

/** Full name of a commit (SHA-1 or SHA-256). */
export function isCommitName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/** Events use zeros for a missing commit, such as `before` of a new branch. */
export function isZeroCommit(text: string): boolean {
  return /^0+$/.test(text)
}

/**
 * The commit that a name (SHA, branch, tag, `HEAD~1`) refers to, if the repository has it.
 * @throws ActionError `invalid-input` for a name that git would take for an option
 */
export async function resolveCommit(git: GitWorkTree, name: string): Promise<string | undefined> {
  if (name === '' || name.startsWith('-') || name.includes('\0'))
    throw new ActionError('invalid-input', `${JSON.stringify(name)} is not the name of a commit`)
  const text = await git.tryRead(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  return text?.trim()
}

/**
 * The parents as recorded in the commit. In a shallow checkout `HEAD^1` does not resolve, but the commit still names its
 * parents.
 */
export async function readParents(git: GitWorkTree, commit: string): Promise<readonly string[]> {
  const text = await git.read(['cat-file', 'commit', commit])
  const [header = ''] = text.split('\n\n', 1)
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? [])
}

/**
 * Files that differ between a commit and the work tree, relative to the folder; a rename is a removal and an addition.
 * Untracked files count, unless they are ignored.
 */
export async function listDifferingFiles(git: GitWorkTree, commit: string): Promise<readonly string[]> {
  const flags = ['--name-only', '-z', '--relative', '--no-renames', '--no-ext-diff', '--no-textconv']
  const [tracked, untracked] = await Promise.all([
    git.read(['diff', ...flags, commit, '--']),
    git.read(['ls-files', '-z', '--others', '--exclude-standard', '--']),
  ])
  return [...new Set([...splitAtNul(tracked), ...splitAtNul(untracked)])].sort()
}

/** An entry of a commit's tree; a link is a file that contains its target, and of a submodule only the commit is known. */
export interface GitTreeEntry {
  /** Relative to the folder. */
  readonly path: string
  readonly kind: 'file' | 'link' | 'submodule'
  /** Equal for equal content. */
  readonly object: string
}

/** Entries of a commit below the paths (relative to the folder, literal; none means all). */
export async function listCommitFiles(
  git: GitWorkTree,
  commit: string,
  paths: readonly string[] = [],
): Promise<readonly GitTreeEntry[]> {
  const text = await git.read(['--literal-pathspecs', 'ls-tree', '-r', '-z', commit, '--', ...paths])
  return splitAtNul(text).flatMap((line): GitTreeEntry[] => {
    // <mode> SP <type> SP <object> TAB <file>
    const tab = line.indexOf('\t')
    const [mode = '', , object = ''] = line.slice(0, tab).split(' ')
    return [{ path: line.slice(tab + 1), kind: entryKinds[mode] ?? 'file', object }]
  })
}

const entryKinds: Readonly<Record<string, GitTreeEntry['kind']>> = { '120000': 'link', '160000': 'submodule' }

/** Files that differ between the work tree and HEAD, and files that are not tracked, also those that git ignores. */
export async function listUncommittedFiles(git: GitWorkTree, patterns: readonly string[]): Promise<readonly string[]> {
  const [modified, untracked] = await Promise.all([
    git.read([
      'diff',
      '--name-only',
      '-z',
      '--no-renames',
      '--no-ext-diff',
      '--no-textconv',
      'HEAD',
      '--',
      ...patterns,
    ]),
    git.read(['ls-files', '-z', '--others', '--', ...patterns]),
  ])
  return [...new Set([...splitAtNul(modified), ...splitAtNul(untracked)])].sort()
}

function splitAtNul(text: string): readonly string[] {
  return text.split('\0').filter((part) => part !== '')
}
