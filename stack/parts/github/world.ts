/** The state with what acts on it: ids, the clock, git, saving, and one change at a time per repository. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createBare, openGit, type Git } from './git.ts'
import { emptyState, type Account, type Issue, type Repository, type State } from './model.ts'
import { notFound } from './replies.ts'

export interface World {
  readonly state: State
  readonly nextId: () => number
  /** Now, as GitHub writes times: ISO 8601, UTC, whole seconds. */
  readonly now: () => string
  readonly git: (repository: Repository) => Git
  /** The account, made up on first mention. */
  readonly account: (login: string) => Account
  readonly addRepository: (wish: RepositoryWish) => Promise<Repository>
  /** Marks the state as changed; it is written soon after. */
  readonly changed: () => void
  /** Writes the state now. */
  readonly save: () => void
  /** Forgets everything but the git repositories' files. */
  readonly reset: () => void
  /** Runs changes of one repository one after another. */
  readonly alone: <T>(repository: Repository, work: () => Promise<T>) => Promise<T>
}

export interface RepositoryWish {
  readonly owner: string
  readonly name: string
  readonly private?: boolean
  readonly default_branch?: string
  /** An existing bare repository; otherwise one is made with a first commit. */
  readonly git?: string
  readonly protected_branches?: readonly string[]
}

export function openWorld(folder: string): World {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'state.json')
  const state: State = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as State) : emptyState()
  const queues = new Map<number, Promise<unknown>>()
  let timer: NodeJS.Timeout | undefined

  const nextId = (): number => (state.last_id += 1)
  const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  const save = (): void => {
    clearTimeout(timer)
    timer = undefined
    writeFileSync(`${file}.new`, JSON.stringify(state, undefined, 1))
    renameSync(`${file}.new`, file)
  }
  const changed = (): void => {
    timer ??= setTimeout(save, 50)
  }
  const account = (login: string): Account => {
    const known = state.accounts.find((one) => same(one.login, login))
    if (known) return known
    const bot = login.endsWith('[bot]')
    const made: Account = { id: login === actionsBot ? 41_898_282 : nextId(), login, type: bot ? 'Bot' : 'User' }
    state.accounts.push(made)
    return made
  }
  const addRepository = async (wish: RepositoryWish): Promise<Repository> => {
    const found = state.repositories.find((one) => same(one.owner, wish.owner) && same(one.name, wish.name))
    if (found) return found
    const branch = wish.default_branch ?? 'main'
    const git = wish.git ? resolve(wish.git) : join(folder, 'repositories', wish.owner, `${wish.name}.git`)
    const owner = account(wish.owner)
    const date = now()
    await createBare(git, branch, { name: owner.login, email: noReply(owner), date })
    const made = emptyRepository(wish, { id: nextId(), default_branch: branch, git, created_at: date })
    state.repositories.push(made)
    changed()
    return made
  }
  const alone = async <T>(repository: Repository, work: () => Promise<T>): Promise<T> => {
    const before = queues.get(repository.id) ?? Promise.resolve()
    const mine = before.then(work, work)
    queues.set(
      repository.id,
      mine.catch(() => undefined),
    )
    return mine
  }
  const reset = (): void => {
    Object.assign(state, emptyState())
    changed()
  }
  return { state, nextId, now, git: (one) => openGit(one.git), account, addRepository, changed, save, reset, alone }
}

function emptyRepository(
  wish: RepositoryWish,
  facts: Pick<Repository, 'id' | 'default_branch' | 'git' | 'created_at'>,
): Repository {
  return {
    ...facts,
    owner: wish.owner,
    name: wish.name,
    private: wish.private ?? false,
    protected_branches: [...(wish.protected_branches ?? [])],
    labels: [],
    issues: [],
    comments: [],
    deployments: [],
    environments: [],
    check_runs: [],
    statuses: [],
    artifacts: [],
    runs: [],
  }
}

/** The account behind a job's token. */
export const actionsBot = 'github-actions[bot]'

export function noReply(account: Account): string {
  return `${account.id}+${account.login}@users.noreply.github.com`
}

/** Owners, repositories and logins are compared without case, as GitHub does. */
export function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** @throws GitHubError 404 when there is no such issue (or pull request). */
export function issueOf(repository: Repository, number: unknown): Issue {
  const found = repository.issues.find((one) => one.number === number)
  if (!found) throw notFound()
  return found
}
