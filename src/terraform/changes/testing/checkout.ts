import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A repository as a person works in it. Every method acts on the real thing. */
export interface Checkout {
  readonly folder: string
  readonly git: (...args: readonly string[]) => string
  readonly write: (files: Readonly<Record<string, string | undefined>>) => void
  /** Writes (undefined removes) and commits; the commit's name. */
  readonly commit: (files: Readonly<Record<string, string | undefined>>) => string
  /** Texts of a commit's files. */
  readonly readCommitted: (commit: string, files: readonly string[]) => readonly string[]
  /** `git clone` through the file transport, which honours depths. */
  readonly clone: (...args: readonly string[]) => Checkout
}

/** Whom git takes commits from, whatever the machine is set up with; and no work for repositories that live for a second. */
const settings = [
  ...['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgSign=false'],
  ...['-c', 'maintenance.auto=false', '-c', 'gc.auto=0', '-c', 'core.fsync=none'],
]

/** A folder for checkouts and temporary files of one test. */
export function createPlayground(): { readonly folder: string; readonly remove: () => void } {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'changes-')))
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function createCheckout(playground: string): Checkout {
  const folder = mkdtempSync(path.join(playground, 'checkout-'))
  const checkout = openCheckout(playground, folder)
  checkout.git('init', '--quiet', '--initial-branch=main', '--template=')
  // As GitHub does it: any commit that exists can be asked for.
  appendFileSync(path.join(folder, '.git/config'), '[uploadpack]\n\tallowAnySHA1InWant = true\n')
  return checkout
}

/** Without a process for it: a commit has just written the file of the branch, or HEAD itself if it is detached. */
function readHead(folder: string): string {
  const readReference = (name: string): string => readFileSync(path.join(folder, '.git', name), 'utf8').trim()
  const head = readReference('HEAD')
  return head.startsWith('ref: ') ? readReference(head.slice('ref: '.length)) : head
}

function openCheckout(playground: string, folder: string): Checkout {
  const runGit = (...args: readonly string[]): string =>
    execFileSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8' }).trim()
  const write: Checkout['write'] = (files) => {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(folder, name)
      mkdirSync(path.dirname(file), { recursive: true })
      if (text === undefined) rmSync(file, { recursive: true })
      else writeFileSync(file, text)
    }
  }
  return {
    folder,
    git: runGit,
    write,
    commit: (files) => {
      write(files)
      runGit('add', '--all')
      runGit('commit', '--quiet', '--allow-empty', '--message=Change')
      return readHead(folder)
    },
    readCommitted: (commit, files) => {
      const input = files.map((file) => `${commit}:${file}\n`).join('')
      let rest = execFileSync('git', ['cat-file', '--batch'], { cwd: folder, input })
      // Of each: <object> SP blob SP <bytes> LF <text> LF
      return files.map(() => {
        const start = rest.indexOf('\n') + 1
        const end = start + Number(rest.subarray(0, start).toString().split(' ')[2])
        const text = rest.subarray(start, end).toString()
        rest = rest.subarray(end + 1)
        return text
      })
    },
    clone: (...args) => {
      const target = mkdtempSync(path.join(playground, 'clone-'))
      runGit('clone', '--quiet', ...args, `file://${folder}`, target)
      return openCheckout(playground, target)
    },
  }
}
