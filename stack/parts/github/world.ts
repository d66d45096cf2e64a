/** The state and its operations: IDs, clock, git, saving, and serialized changes per repository. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createBareRepository, openBareRepository, type BareRepository } from './git.ts'
import {
  createEmptyState,
  type GitHubPlan,
  type StoredAccount,
  type StoredIssue,
  type StoredRepository,
  type GitHubState,
} from './model.ts'
import { createNotFoundError } from './replies.ts'

export interface World {
  readonly state: GitHubState
  readonly takeId: () => number
  /** Current time in GitHub's format: ISO 8601, UTC, whole seconds. */
  readonly now: () => string
  readonly git: (repository: StoredRepository) => BareRepository
  /** Returns the account, and creates it on first use. */
  readonly ensureAccount: (login: string) => StoredAccount
  readonly addRepository: (wish: RepositorySpec) => Promise<StoredRepository>
  /** Marks the state as changed; it is saved shortly after. */
  readonly markChanged: () => void
  /** Saves the state now. */
  readonly save: () => void
  /** Forgets everything except the files of git repositories. */
  readonly reset: () => void
  /** Serializes changes of a repository. */
  readonly runAlone: <T>(repository: StoredRepository, work: () => Promise<T>) => Promise<T>
}

export interface RepositorySpec {
  readonly owner: string
  readonly name: string
  readonly private?: boolean
  readonly default_branch?: string
  /** An existing bare repository; by default, one is created with an initial commit. */
  readonly git?: string
  readonly protected_branches?: readonly string[]
  /** Default `free`. */
  readonly plan?: GitHubPlan
}

export function openWorld(folder: string): World {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'state.json')
  const state: GitHubState = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as GitHubState)
    : createEmptyState()
  let timer: NodeJS.Timeout | undefined

  const takeId = (): number => (state.last_id += 1)
  const formatNow = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  const save = (): void => {
    clearTimeout(timer)
    timer = undefined
    writeFileSync(`${file}.new`, JSON.stringify(state, undefined, 1))
    renameSync(`${file}.new`, file)
  }
  const markChanged = (): void => {
    timer ??= setTimeout(save, 50)
  }
  const ensureAccount = (login: string): StoredAccount => {
    const known = state.accounts.find((one) => isSameName(one.login, login))
    if (known) return known
    const bot = login.endsWith('[bot]')
    const created: StoredAccount = {
      id: login === actionsBot ? 41_898_282 : takeId(),
      login,
      type: bot ? 'Bot' : 'User',
    }
    state.accounts.push(created)
    return created
  }
  const addRepository = async (wish: RepositorySpec): Promise<StoredRepository> => {
    const found = state.repositories.find((one) => isSameName(one.owner, wish.owner) && isSameName(one.name, wish.name))
    if (found) return found
    const branch = wish.default_branch ?? 'main'
    const git = wish.git ? resolve(wish.git) : join(folder, 'repositories', wish.owner, `${wish.name}.git`)
    const owner = ensureAccount(wish.owner)
    const date = formatNow()
    await createBareRepository(git, branch, { name: owner.login, email: formatNoReplyAddress(owner), date })
    const created = createEmptyRepository(wish, { id: takeId(), default_branch: branch, git, created_at: date })
    state.repositories.push(created)
    markChanged()
    return created
  }
  const reset = (): void => {
    Object.assign(state, createEmptyState())
    markChanged()
  }
  return {
    state,
    takeId,
    now: formatNow,
    git: (one) => openBareRepository(one.git),
    ensureAccount,
    addRepository,
    markChanged,
    save,
    reset,
    runAlone: createQueues(),
  }
}

/** A queue of changes per repository. */
function createQueues(): World['runAlone'] {
  const queues = new Map<number, Promise<unknown>>()
  return async (repository, work) => {
    const previous = queues.get(repository.id) ?? Promise.resolve()
    const current = previous.then(work, work)
    queues.set(
      repository.id,
      current.catch(() => undefined),
    )
    return current
  }
}

function createEmptyRepository(
  wish: RepositorySpec,
  facts: Pick<StoredRepository, 'id' | 'default_branch' | 'git' | 'created_at'>,
): StoredRepository {
  return {
    ...facts,
    owner: wish.owner,
    name: wish.name,
    private: wish.private ?? false,
    plan: wish.plan ?? 'free',
    protected_branches: [...(wish.protected_branches ?? [])],
    collaborators: [],
    activities: [],
    reviews: [],
    variables: [],
    rulesets: [],
    run_approvals: [],
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

/** The account of a job's token. */
export const actionsBot = 'github-actions[bot]'

export function formatNoReplyAddress(account: StoredAccount): string {
  return `${account.id}+${account.login}@users.noreply.github.com`
}

/** Compares owners, repositories and logins case-insensitively, as GitHub does. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** @throws GitHubError 404 if there is no such issue or pull request. */
export function findIssue(repository: StoredRepository, number: unknown): StoredIssue {
  const found = repository.issues.find((one) => one.number === number)
  if (!found) throw createNotFoundError()
  return found
}
