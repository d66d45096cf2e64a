import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A user's repository with files and one commit. */
export interface GitRepository extends Disposable {
  readonly folder: string
}

export function createGitRepository(files: Readonly<Record<string, string>>): GitRepository {
  const folder = mkdtempSync(path.join(tmpdir(), 'repository-'))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const runGit = (...args: readonly string[]): void => void execFileSync('git', args, { cwd: folder })
  runGit('init', '--quiet', '--initial-branch=main')
  runGit('add', '.')
  runGit('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message=First commit')
  return {
    folder,
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
