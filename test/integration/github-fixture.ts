import { randomUUID } from 'node:crypto'
import { connectGitHub, type GitHub } from '../../src/github/client.ts'
import type { ActionError } from '../../src/runner/errors/action-error.ts'
import { createGitHubControl, type GitHubControl } from '../../stack/parts/github/client.ts'
import type { TokenPermissions } from '../../stack/parts/github/model.ts'

/** A new repository on the GitHub stand-in, and clients for it. */
export interface GitHubFixture {
  readonly control: GitHubControl
  readonly repository: { readonly owner: string; readonly repo: string }
  /** `owner/repo` */
  readonly name: string
  /** Client of a job with the usual permissions. */
  readonly github: GitHub
  /** Client of a person with all permissions. */
  readonly person: GitHub
  readonly lines: string[]
  readonly warnings: string[]
  readonly log: Log
  readonly connect: (token: string, signal?: AbortSignal, apiUrl?: string) => Promise<GitHub>
  readonly job: (permissions: TokenPermissions, more?: { readonly fork?: boolean }) => Promise<GitHub>
}

type Log = Readonly<Record<'debug' | 'line' | 'warning', (text: string) => void>>

export const usualPermissions = {
  'pull-requests': 'write',
  issues: 'write',
  contents: 'write',
  actions: 'read',
} as const satisfies TokenPermissions

export async function createGitHubFixture(url: string): Promise<GitHubFixture> {
  const control = createGitHubControl(url)
  const repository = { owner: 'acme', repo: `work-${randomUUID()}` }
  const name = `acme/${repository.repo}`
  const lines: string[] = []
  const warnings: string[] = []
  const log: Log = {
    debug: () => {},
    line: (text) => void lines.push(text),
    warning: (text) => void warnings.push(text),
  }
  const connect: GitHubFixture['connect'] = (token, signal = new AbortController().signal, apiUrl = url) =>
    connectGitHub({ apiUrl, repository, token, log, signal })
  const startJob: GitHubFixture['job'] = async (permissions, more = {}) =>
    connect((await control.addToken({ repository: name, permissions, ...more })).token)
  await control.addRepository({ owner: repository.owner, name: repository.repo })
  await control.clearFaults()
  const github = await startJob(usualPermissions)
  const person = await connect((await control.addToken({ login: 'octocat' })).token)
  await control.clearRequests()
  return { control, repository, name, github, person, lines, warnings, log, connect, job: startJob }
}

/** The error of a call that must fail. */
export async function catchGitHubError(work: Promise<unknown>): Promise<ActionError> {
  const outcome = await work.then(
    () => undefined,
    (error: unknown) => error as ActionError,
  )
  if (outcome === undefined) throw new Error('nothing failed')
  return outcome
}
