import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

/** Runs git in a clone, one command at a time, and returns its output, trimmed. */
export type GitRunner = (...args: readonly string[]) => Promise<string>

/** File contents by path; undefined removes a file. Contents that start with `#!` become executable. */
export type FileChanges = Readonly<Record<string, string | undefined>>

export async function cloneInto(folder: string, address: URL, person: string): Promise<GitRunner> {
  const runInTurn = createTurns()
  const runGit: GitRunner = async (...args) =>
    runInTurn(async () => (await promisify(execFile)('git', args, { cwd: folder })).stdout.trim())
  await runGit('clone', '--quiet', address.href, '.')
  await runGit('config', 'user.name', person)
  await runGit('config', 'user.email', `${person}@example.com`)
  return runGit
}

/** @returns a function that runs one task after the other; git locks what it writes, and fails where something is locked */
export function createTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let previous: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = previous.then(task)
    previous = next.catch(() => undefined)
    return next
  }
}

/** Commits files to a branch that starts at main, and pushes it. */
export async function pushFiles(
  git: GitRunner,
  folder: string,
  branch: string,
  change: FileChanges,
  message: string,
): Promise<string> {
  await git('fetch', '--quiet', 'origin')
  const known = await git('ls-remote', '--heads', 'origin', branch)
  await git('checkout', '--quiet', '-B', branch, known === '' ? 'origin/main' : `origin/${branch}`)
  writeFiles(folder, change)
  await git('add', '--all')
  await git('commit', '--quiet', '--allow-empty', '--message', message)
  await git('push', '--quiet', 'origin', `${branch}:${branch}`)
  return git('rev-parse', 'HEAD')
}

function writeFiles(folder: string, change: FileChanges): void {
  for (const [name, text] of Object.entries(change)) {
    const file = path.join(folder, name)
    if (text === undefined) rmSync(file, { recursive: true })
    else {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 })
    }
  }
}

/** Creates the merge commit that GitHub checks out for a pull request. */
export async function createMergeCommit(git: GitRunner, base: string, head: string): Promise<string> {
  const tree = await git('merge-tree', '--write-tree', 'origin/main', head)
  return git('commit-tree', tree, '-p', 'origin/main', '-p', head, '-m', `Merge ${head} into ${base}`)
}
