/** The git commands behind contents, commits, refs and pull requests: the real `git` on a bare repository. */
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  joinDiff,
  splitNonEmptyLines,
  logFormat,
  parseLog,
  parseTreeLine,
  type GitCommit,
  type FileDiff,
  type GitPerson,
  type GitRef,
  type ListedTreeEntry,
} from './git-output.ts'

/** An entry to write; without `sha` the path is removed. */
interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly sha: string | undefined
}

/** A bare repository. Functions reject with git's own message unless they return undefined. */
export interface BareRepository extends RepositoryReader, RepositoryWriter {
  /** Runs any command and returns its output. */
  readonly run: (args: readonly string[], options?: GitOptions) => Promise<string>
}

interface RepositoryReader {
  /** Full ID of a commit-ish, or undefined. */
  readonly resolve: (ref: string) => Promise<string | undefined>
  /** `blob`, `tree`, `commit` or `tag`, or undefined for an unknown ID. */
  readonly readType: (sha: string) => Promise<string | undefined>
  readonly blob: (sha: string) => Promise<Buffer>
  readonly refs: (prefix: string) => Promise<readonly GitRef[]>
  readonly isAncestor: (older: string, newer: string) => Promise<boolean>
  /** Merge base of two commits, or undefined. */
  readonly mergeBase: (a: string, b: string) => Promise<string | undefined>
  /** `args` as of `git log`. */
  readonly log: (args: readonly string[]) => Promise<readonly GitCommit[]>
  readonly tree: (treeish: string, how: { readonly recursive: boolean }) => Promise<readonly ListedTreeEntry[]>
  /** Entry of a commit at `path`, or undefined. */
  readonly entry: (commit: string, path: string) => Promise<ListedTreeEntry | undefined>
  readonly diff: (from: string, to: string) => Promise<readonly FileDiff[]>
}

interface RepositoryWriter {
  readonly writeBlob: (content: Buffer) => Promise<string>
  /** Writes a tree: `base` (default: empty) with the changes applied. */
  readonly writeTree: (base: string | undefined, changes: readonly TreeChange[]) => Promise<string>
  readonly writeCommit: (commit: Omit<GitCommit, 'sha'>) => Promise<string>
  /** Creates or moves a ref; with `old`, rejects unless the ref still has that value. */
  readonly updateRef: (ref: string, sha: string, old?: string) => Promise<void>
  readonly deleteRef: (ref: string) => Promise<void>
}

interface GitOptions {
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
}

/** Runs git in one repository and returns its output. */
type GitProcess = (args: readonly string[], options?: GitOptions) => Promise<Buffer>

/** Creates a bare repository in `folder` with an initial commit on `branch`, unless it exists. */
export async function createBareRepository(folder: string, branch: string, author: GitPerson): Promise<void> {
  if (existsSync(join(folder, 'HEAD'))) return
  await mkdir(folder, { recursive: true })
  const git = openBareRepository(folder)
  await git.run(['init', '--quiet', '--bare', `--initial-branch=${branch}`])
  await git.run(['config', 'http.receivepack', 'true'])
  const tree = await git.run(['hash-object', '-t', 'tree', '-w', '--stdin'], { input: '' })
  const first = { tree: tree.trim(), parents: [], author, committer: author, message: 'Initial commit' }
  await git.updateRef(`refs/heads/${branch}`, await git.writeCommit(first))
}

/** Opens the repository in `folder`, which need not exist yet. */
export function openBareRepository(folder: string): BareRepository {
  const runRaw: GitProcess = (args, options) => runGit(folder, args, options)
  return {
    run: async (args, options) => (await runRaw(args, options)).toString(),
    ...createReader(runRaw),
    ...createWriter(runRaw),
  }
}

function runGit(folder: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', ...options.env }
    const child = execFile(
      'git',
      ['-c', 'core.quotepath=off', '--git-dir', folder, ...args],
      { env, encoding: 'buffer', maxBuffer: 256 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`git ${args[0]}: ${stderr.toString().trim()}`, { cause: error }))
        else resolve(stdout)
      },
    )
    // Not every command reads all of its input; only the exit code tells whether it succeeded.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(options.input ?? '')
  })
}

function createReader(raw: GitProcess): RepositoryReader {
  const run = async (args: readonly string[]): Promise<string> => (await raw(args)).toString()
  const tryRun = (args: readonly string[]): Promise<string | undefined> =>
    run(args).then(
      (text) => text.trim(),
      () => undefined,
    )
  return {
    resolve: (ref) => tryRun(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]),
    readType: (sha) => tryRun(['cat-file', '-t', sha]),
    blob: (sha) => raw(['cat-file', 'blob', sha]),
    refs: async (prefix) => {
      const text = await run(['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)', prefix])
      return splitNonEmptyLines(text).map((line) => {
        const [ref = '', sha = '', type = ''] = line.split(' ')
        return { ref, sha, type }
      })
    },
    isAncestor: async (older, newer) => (await tryRun(['merge-base', '--is-ancestor', older, newer])) !== undefined,
    mergeBase: (a, b) => tryRun(['merge-base', a, b]),
    log: async (args) => parseLog(await run(['log', '-z', '--no-show-signature', `--format=${logFormat}`, ...args])),
    tree: async (treeish, { recursive }) =>
      (await run(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), treeish]))
        .split('\0')
        .filter(Boolean)
        .map(parseTreeLine),
    entry: async (commit, path) => {
      const text = await run(['ls-tree', '-z', '-l', commit, '--', path])
      return text ? parseTreeLine(text.replace(/\0$/, '')) : undefined
    },
    diff: async (from, to) => {
      const range = ['-M', '--no-ext-diff', '--no-color', from, to]
      const [names, counts, patches] = await Promise.all([
        run(['diff', '--raw', '--no-abbrev', '-z', ...range]),
        run(['diff', '--numstat', ...range]),
        run(['diff', '--patch', ...range]),
      ])
      return joinDiff(names, counts, patches)
    },
  }
}

function createWriter(raw: GitProcess): RepositoryWriter {
  const run = async (args: readonly string[], options?: GitOptions): Promise<string> =>
    (await raw(args, options)).toString().trim()
  return {
    writeBlob: (content) => run(['hash-object', '-w', '--stdin'], { input: content }),
    writeTree: async (base, changes) => {
      const index = join(tmpdir(), `eks-actions-index-${randomUUID()}`)
      const env = { GIT_INDEX_FILE: index }
      try {
        await run(base ? ['read-tree', base] : ['read-tree', '--empty'], { env })
        const input = changes
          .map(({ path, mode, sha }) => (sha ? `${mode} ${sha}\t${path}\0` : `0 ${'0'.repeat(40)}\t${path}\0`))
          .join('')
        await run(['update-index', '-z', '--index-info'], { env, input })
        return await run(['write-tree'], { env })
      } finally {
        await rm(index, { force: true })
      }
    },
    writeCommit: ({ author, committer, tree, parents, message }) => {
      const env = {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: author.date,
        GIT_COMMITTER_NAME: committer.name,
        GIT_COMMITTER_EMAIL: committer.email,
        GIT_COMMITTER_DATE: committer.date,
      }
      return run(['commit-tree', tree, ...parents.flatMap((sha) => ['-p', sha])], { env, input: message })
    },
    updateRef: async (ref, sha, old) => {
      await run(['update-ref', ref, sha, ...(old ? [old] : [])])
    },
    deleteRef: async (ref) => {
      await run(['update-ref', '-d', ref])
    },
  }
}
