import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { Octokit } from '@octokit/core'
import { repository } from '../../scripts/lib/suite.ts'
import { gitHubControl, type GitHubControl } from '../../stack/parts/github/client.ts'
import type { Permissions, Repository as Stored } from '../../stack/parts/github/model.ts'
import { type ResultsAddress, runWorkflow, type WorkflowRun } from '../../stack/parts/workflows/act.ts'
import type { StepRun } from '../../stack/parts/workflows/events.ts'

/** A repository on the GitHub stand-in with a clone, whose workflows run as GitHub would start them: by act. */
export interface LiveRepository extends Disposable {
  /** The clone. */
  readonly folder: string
  /** `owner/name` */
  readonly name: string
  readonly control: GitHubControl
  /** Writes (or, with undefined, removes) files on a branch that begins at main, and pushes it. */
  readonly push: (branch: string, change: Change) => Promise<string>
  readonly openPullRequest: (branch: string) => Promise<OpenPullRequest>
  /** Runs what an event starts; every job of the run has these permissions. */
  readonly start: (workflow: string, event: EventWish) => Promise<WorkflowRun>
  /** What the stand-in holds of the repository. */
  readonly stored: () => Promise<Stored>
}

export type Change = Readonly<Record<string, string | undefined>>

export interface OpenPullRequest {
  readonly number: number
  /** Starts the workflow for its newest commit. */
  readonly run: (workflow: string, wish?: Partial<EventWish>) => Promise<WorkflowRun>
  /** Merges and starts the workflow for the push to main. */
  readonly merge: (method: 'merge' | 'squash', workflow: string) => Promise<WorkflowRun>
}

export interface EventWish {
  readonly name: 'pull_request' | 'push' | 'schedule' | 'workflow_dispatch'
  readonly payload: unknown
  /** Branch or commit that is checked out; default `main`. */
  readonly checkout?: string
  readonly ref?: string
  readonly headRef?: string
  readonly headSha?: string
  /** A run of a fork's pull request gets no secrets and a token that only reads. */
  readonly fork?: boolean
  /** On top of that of all runs. */
  readonly env?: Readonly<Record<string, string>>
}

export interface LiveOptions {
  readonly github: string
  readonly act: string
  readonly env: Readonly<Record<string, string>>
  readonly permissions: Permissions
  readonly secrets?: Readonly<Record<string, string>>
  /** Where runs store their artifacts; default: with act. */
  readonly results?: ResultsAddress
  readonly files: Readonly<Record<string, string>>
}

export async function createLiveRepository(options: LiveOptions): Promise<LiveRepository> {
  const control = gitHubControl(options.github)
  const where = { owner: 'acme', repo: `live-${randomUUID().slice(0, 8)}` }
  const name = `${where.owner}/${where.repo}`
  await control.addRepository({ owner: where.owner, name: where.repo })
  const { token: auth } = await control.addToken({ login: 'octocat' })
  const person = new Octokit({ baseUrl: options.github, auth })
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'live-')))
  const suite = suiteCheckout()
  const git = createGit(folder)
  const remote = new URL(`${options.github}/${name}.git`)
  remote.username = 'octocat'
  remote.password = auth
  await git('clone', '--quiet', remote.href, '.')
  await git('config', 'user.name', 'octocat')
  await git('config', 'user.email', 'octocat@example.com')

  const push: LiveRepository['push'] = async (branch, change) => {
    await git('fetch', '--quiet', 'origin')
    const known = await git('ls-remote', '--heads', 'origin', branch)
    await git('checkout', '--quiet', '-B', branch, known === '' ? 'origin/main' : `origin/${branch}`)
    writeChange(folder, change)
    await git('add', '--all')
    await git('commit', '--quiet', '--message', `Change ${Object.keys(change).join(', ')}`)
    await git('push', '--quiet', 'origin', `${branch}:${branch}`)
    return git('rev-parse', 'HEAD')
  }
  const start: LiveRepository['start'] = async (workflow, event) => {
    const { checkout = 'origin/main', ref = 'refs/heads/main', headRef, headSha, fork = false } = event
    await git('fetch', '--quiet', 'origin')
    await git('checkout', '--quiet', '--detach', checkout)
    const sha = await git('rev-parse', 'HEAD')
    const { GITHUB_TOKEN = '', ...job } = await control.startJob({
      repository: name,
      permissions: options.permissions,
      fork,
      event_name: event.name,
      ref,
      sha,
      workflow_path: workflow,
      ...(headRef === undefined ? {} : { head_ref: headRef, base_ref: 'main' }),
      ...(headSha === undefined ? {} : { head_sha: headSha }),
    })
    return runWorkflow({
      act: options.act,
      workspace: folder,
      workflow,
      event: event.name,
      payload: event.payload,
      repositories: { 'org/eks-actions@v1': suite },
      env: { ...options.env, ...job, ...event.env },
      secrets: { ...(fork ? {} : options.secrets), GITHUB_TOKEN },
      ...(options.results === undefined ? {} : { results: options.results }),
    })
  }
  const pulls = createPulls({ person, where, name, git, start })
  await push('main', options.files)
  return {
    folder,
    name,
    control,
    push,
    start,
    openPullRequest: pulls,
    stored: async () => {
      const state = await control.state()
      const found = state.repositories.find((one) => one.name === where.repo)
      if (found === undefined) throw new Error(`the stand-in has no ${name}`)
      return found
    },
    [Symbol.dispose]: () => {
      for (const each of [folder, suite]) rmSync(each, { recursive: true, force: true })
    },
  }
}

interface Pulls {
  readonly person: Octokit
  readonly where: { readonly owner: string; readonly repo: string }
  readonly name: string
  readonly git: Git
  readonly start: LiveRepository['start']
}

function createPulls({ person, where, name, git, start }: Pulls): LiveRepository['openPullRequest'] {
  return async (branch) => {
    const { data: pull } = await person.request('POST /repos/{owner}/{repo}/pulls', {
      ...where,
      title: `Change of ${branch}`,
      head: branch,
      base: 'main',
    })
    const { number } = pull
    return {
      number,
      run: async (workflow, wish = {}) => {
        await git('fetch', '--quiet', 'origin')
        const [head, base] = await Promise.all([
          git('rev-parse', `origin/${branch}`),
          git('merge-base', 'origin/main', `origin/${branch}`),
        ])
        const from = wish.fork === true ? `somebody/${where.repo}` : name
        const ends = {
          head: { sha: head, ref: branch, repo: { full_name: from } },
          base: { sha: base, ref: 'main', repo: { full_name: name } },
        }
        return start(workflow, {
          name: 'pull_request',
          payload: { action: 'synchronize', number, pull_request: { number, ...ends } },
          checkout: await mergeOf(git, base, head),
          ref: `refs/pull/${number}/merge`,
          headRef: branch,
          headSha: head,
          ...wish,
        })
      },
      merge: async (method, workflow) => {
        const before = await git('rev-parse', 'origin/main')
        const { data } = await person.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
          ...where,
          pull_number: number,
          merge_method: method,
        })
        const payload = { ref: 'refs/heads/main', before, after: data.sha }
        return start(workflow, { name: 'push', payload })
      },
    }
  }
}

/** GitHub checks out a pull request as it would be merged. */
async function mergeOf(git: Git, base: string, head: string): Promise<string> {
  const tree = await git('merge-tree', '--write-tree', 'origin/main', head)
  return git('commit-tree', tree, '-p', 'origin/main', '-p', head, '-m', `Merge ${head} into ${base}`)
}

type Git = (...args: readonly string[]) => Promise<string>

function createGit(cwd: string): Git {
  return async (...args) => (await promisify(execFile)('git', args, { cwd })).stdout.trim()
}

function writeChange(folder: string, change: Change): void {
  for (const [name, text] of Object.entries(change)) {
    const file = path.join(folder, name)
    if (text === undefined) rmSync(file, { recursive: true })
    else {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }
}

/** What users get: the doors and the bundle. */
function suiteCheckout(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'suite-')))
  for (const part of ['dist', 'provision', 'actions'])
    cpSync(path.join(repository, part), path.join(folder, part), { recursive: true })
  return folder
}

/** The main stage of a step. */
export function stepOf(run: WorkflowRun, id: string): StepRun {
  const found = run.jobs.flatMap(({ steps }) => steps).find((step) => step.id === id && step.stage === 'Main')
  if (found === undefined) throw new Error(`no step ${id} in:\n${run.log}`)
  return found
}
