/** The few git commands behind contents, commits, refs and pull requests, on a bare repository; real `git`. */
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Person {
  readonly name: string
  readonly email: string
  /** ISO 8601. */
  readonly date: string
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
}

export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size?: number
}

/** An entry to write; without `sha` the path is removed. */
export interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly sha: string | undefined
}

export interface FileDiff {
  readonly sha: string
  readonly filename: string
  readonly previous?: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  readonly additions: number
  readonly deletions: number
  readonly patch?: string
}

/** The id of git's empty tree. */
export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

export type Git = ReturnType<typeof openGit>

/** Makes a bare repository in `folder` with a first commit on `branch`, unless one is there. */
export async function createBare(folder: string, branch: string, author: Person): Promise<void> {
  if (existsSync(join(folder, 'HEAD'))) return
  await mkdir(folder, { recursive: true })
  const git = openGit(folder)
  await git.run(['init', '--quiet', '--bare', `--initial-branch=${branch}`])
  await git.run(['config', 'http.receivepack', 'true'])
  const tree = await git.run(['hash-object', '-t', 'tree', '-w', '--stdin'], { input: '' })
  const first = { tree: tree.trim(), parents: [], author, committer: author, message: 'Initial commit' }
  await git.updateRef(`refs/heads/${branch}`, await git.writeCommit(first))
}

export function openGit(folder: string) {
  interface RunOptions {
    readonly input?: string | Buffer
    readonly env?: Readonly<Record<string, string>>
  }
  const raw = (args: readonly string[], options: RunOptions = {}): Promise<Buffer> =>
    new Promise((resolve, reject) => {
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
      child.stdin?.on('error', () => {})
      child.stdin?.end(options.input ?? '')
    })
  const run = async (args: readonly string[], options?: RunOptions): Promise<string> =>
    (await raw(args, options)).toString()
  const attempt = (args: readonly string[]): Promise<string | undefined> =>
    run(args).then(
      (text) => text.trim(),
      () => undefined,
    )

  const git = {
    folder,
    run,
    /** Full id of a commit-ish, or undefined. */
    resolve: (ref: string) => attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]),
    /** `blob`, `tree`, `commit` or `tag`, or undefined for an unknown id. */
    typeOf: (sha: string) => attempt(['cat-file', '-t', sha]),
    blob: (sha: string) => raw(['cat-file', 'blob', sha]),
    writeBlob: async (content: Buffer) => (await run(['hash-object', '-w', '--stdin'], { input: content })).trim(),
    refs: async (prefix: string): Promise<readonly { ref: string; sha: string; type: string }[]> => {
      const text = await run(['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)', prefix])
      return lines(text).map((line) => {
        const [ref = '', sha = '', type = ''] = line.split(' ')
        return { ref, sha, type }
      })
    },
    /** Moves or makes a ref; with `old`, only when it still stands there. Rejects otherwise. */
    updateRef: (ref: string, sha: string, old?: string) => run(['update-ref', ref, sha, ...(old ? [old] : [])]),
    deleteRef: (ref: string) => run(['update-ref', '-d', ref]),
    isAncestor: async (older: string, newer: string) =>
      (await attempt(['merge-base', '--is-ancestor', older, newer])) !== undefined,
    mergeBase: (a: string, b: string) => attempt(['merge-base', a, b]),
    log: async (args: readonly string[]): Promise<readonly Commit[]> =>
      parseLog(await run(['log', '-z', '--no-show-signature', `--format=${logFormat}`, ...args])),
    tree: async (treeish: string, how: { readonly recursive: boolean }): Promise<readonly TreeEntry[]> =>
      (await run(['ls-tree', '-z', '-l', ...(how.recursive ? ['-r', '-t'] : []), treeish]))
        .split('\0')
        .filter(Boolean)
        .map(parseTreeLine),
    entry: async (commit: string, path: string): Promise<TreeEntry | undefined> => {
      const text = await run(['ls-tree', '-z', '-l', commit, '--', path])
      return text ? parseTreeLine(text.replace(/\0$/, '')) : undefined
    },
    /** Writes a tree: `base` with the changes applied. */
    writeTree: async (base: string | undefined, changes: readonly TreeChange[]): Promise<string> => {
      const index = join(tmpdir(), `eks-actions-index-${randomUUID()}`)
      const env = { GIT_INDEX_FILE: index }
      try {
        await run(base ? ['read-tree', base] : ['read-tree', '--empty'], { env })
        const input = changes
          .map(({ path, mode, sha }) => (sha ? `${mode} ${sha}\t${path}\0` : `0 ${'0'.repeat(40)}\t${path}\0`))
          .join('')
        await run(['update-index', '-z', '--index-info'], { env, input })
        return (await run(['write-tree'], { env })).trim()
      } finally {
        await rm(index, { force: true })
      }
    },
    writeCommit: async (commit: Omit<Commit, 'sha'>): Promise<string> => {
      const { author, committer } = commit
      const env = {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: author.date,
        GIT_COMMITTER_NAME: committer.name,
        GIT_COMMITTER_EMAIL: committer.email,
        GIT_COMMITTER_DATE: committer.date,
      }
      const parents = commit.parents.flatMap((sha) => ['-p', sha])
      return (await run(['commit-tree', commit.tree, ...parents], { env, input: commit.message })).trim()
    },
    diff: async (from: string, to: string): Promise<readonly FileDiff[]> => {
      const range = ['-M', '--no-ext-diff', '--no-color', from, to]
      const [names, counts, patches] = await Promise.all([
        run(['diff', '--raw', '--no-abbrev', '-z', ...range]),
        run(['diff', '--numstat', ...range]),
        run(['diff', '--patch', ...range]),
      ])
      return joinDiff(names, counts, patches)
    },
  }
  return git
}

const logFormat = '%H%x1f%T%x1f%P%x1f%an%x1f%ae%x1f%aI%x1f%cn%x1f%ce%x1f%cI%x1f%B'

function parseLog(text: string): readonly Commit[] {
  return text
    .split('\0')
    .filter(Boolean)
    .map((record) => {
      const [sha = '', tree = '', parents = '', an = '', ae = '', ai = '', cn = '', ce = '', ci = '', message = ''] =
        record.split('\x1f')
      return {
        sha,
        tree,
        parents: parents.split(' ').filter(Boolean),
        author: { name: an, email: ae, date: utc(ai) },
        committer: { name: cn, email: ce, date: utc(ci) },
        message: message.replace(/\n$/, ''),
      }
    })
}

/** GitHub gives commit dates in UTC without fractions. */
function utc(date: string): string {
  return new Date(date).toISOString().replace(/\.\d+Z$/, 'Z')
}

function parseTreeLine(line: string): TreeEntry {
  const tab = line.indexOf('\t')
  const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, tab).split(/ +/)
  return { path: line.slice(tab + 1), mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) }
}

const statuses: Readonly<Record<string, FileDiff['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
}

/** Joins three listings of one diff, which git prints in the same order. */
function joinDiff(raw: string, numstat: string, patch: string): readonly FileDiff[] {
  const counts = lines(numstat)
  const patches = patch.split(/^(?=diff --git )/m).filter(Boolean)
  const fields = raw.split('\0').filter(Boolean)
  const files: FileDiff[] = []
  for (let at = 0; at < fields.length;) {
    const [, , oldSha = '', newSha = '', letter = ''] = fields[at++]?.split(' ') ?? []
    const first = fields[at++] ?? ''
    const renamed = letter.startsWith('R')
    const filename = renamed ? (fields[at++] ?? '') : first
    const [additions = '0', deletions = '0'] = counts[files.length]?.split('\t') ?? []
    const hunk = patches[files.length]?.match(/^@@[\s\S]*/m)?.[0].replace(/\n$/, '')
    files.push({
      sha: letter === 'D' ? oldSha : newSha,
      filename,
      ...(renamed ? { previous: first } : {}),
      status: statuses[letter[0] ?? ''] ?? 'changed',
      // Binary files show "-".
      additions: Number(additions) || 0,
      deletions: Number(deletions) || 0,
      ...(hunk === undefined ? {} : { patch: hunk }),
    })
  }
  return files
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter(Boolean)
}
