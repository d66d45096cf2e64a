/** A repository on the GitHub stand-in with a clone, whose workflows act runs the way GitHub would start them. */

import { randomUUID } from 'node:crypto'
import { cpSync, globSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Octokit } from '@octokit/core'
import { createGitHubControl, type GitHubControl } from '../parts/github/client.ts'
import type { StoredRepository as Stored } from '../parts/github/model.ts'
import type { ActRun } from '../parts/workflows/act.ts'
import type { StepRun } from '../parts/workflows/events.ts'
import { cloneInto, createMergeCommit, createTurns, pushFiles, type FileChanges, type GitRunner } from './git.ts'
import { runCheckedOutWorkflow, type EventSpec, type LiveRun, type LiveRunOptions } from './run.ts'

export interface LiveRepository extends Disposable {
  /** The clone. */
  readonly folder: string
  /** `owner/name` */
  readonly name: string
  readonly control: GitHubControl
  /** Of a person who administers it. */
  readonly token: string
  /** Writes files (undefined removes one) on a branch that starts at main, and pushes it. */
  readonly push: (branch: string, change: FileChanges, message?: string) => Promise<string>
  readonly openPullRequest: (branch: string, words?: PullRequestText) => Promise<OpenPullRequest>
  /** Runs a workflow for an event. */
  readonly start: (workflow: string, event: EventSpec) => Promise<LiveRun>
  /** Sets a configuration variable beside those that the stand-in has. */
  readonly setVariable: (name: string, value: string) => void
  /** State of the repository on the stand-in. */
  readonly readState: () => Promise<Stored>
}

interface PullRequestText {
  readonly title: string
  readonly body?: string
}

type MergeMethod = 'merge' | 'squash'

export interface OpenPullRequest {
  readonly number: number
  /** Runs the workflow for its latest commit. */
  readonly run: (workflow: string, wish?: Partial<EventSpec>) => Promise<LiveRun>
  /** Merges the pull request and runs the workflow for the push to main. */
  readonly merge: (method: MergeMethod, workflow: string) => Promise<LiveRun>
  /** Merges the pull request. @returns a function that runs one of the workflows that the push to main starts */
  readonly mergeFirst: (method: MergeMethod) => Promise<(workflow: string) => Promise<LiveRun>>
  /** Closes the pull request unless it was merged, and runs the workflow for that event. */
  readonly close: (workflow: string) => Promise<LiveRun>
}

export interface LiveRepositoryOptions
  extends
    Pick<LiveRunOptions, 'act' | 'github' | 'results' | 'secrets' | 'onEvent'>,
    Partial<Pick<LiveRunOptions, 'environments'>> {
  /** Environment of all runs; a function is called for each run. */
  readonly env: Readonly<Record<string, string>> | LiveRunOptions['readEnv']
  readonly variables?: Readonly<Record<string, string>>
  /** `owner/name`; default: a unique one. */
  readonly name?: string
  readonly files: FileChanges
}

export async function createLiveRepository(options: LiveRepositoryOptions): Promise<LiveRepository> {
  const control = createGitHubControl(options.github)
  const { name = `acme/live-${randomUUID().slice(0, 8)}`, environments = ['development', 'staging', 'production'] } =
    options
  const [owner = '', repo = ''] = name.split('/')
  await control.addRepository({ owner, name: repo })
  const { token: auth } = await control.addToken({ login: 'octocat' })
  const person = new Octokit({ baseUrl: options.github, auth })
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'live-')))
  const suite = copySuite()
  const remote = new URL(`${options.github}/${name}.git`)
  remote.username = 'octocat'
  remote.password = auth
  const git = await cloneInto(folder, remote, 'octocat')
  const { onEvent, results, secrets, env, ...given } = options
  const variables = new Map(Object.entries(options.variables ?? {}))
  const run: LiveRunOptions = {
    ...{
      act: given.act,
      readEnv: typeof env === 'function' ? env : () => env,
      github: given.github,
      control,
      repository: name,
      folder,
      suite,
      environments,
      variables,
    },
    ...(onEvent === undefined ? {} : { onEvent }),
    ...(results === undefined ? {} : { results }),
    ...(secrets === undefined ? {} : { secrets }),
  }
  const push: LiveRepository['push'] = (branch, change, message) =>
    pushFiles(git, folder, branch, change, message ?? `Change ${Object.keys(change).join(', ')}`)
  const readState: LiveRepository['readState'] = () => readStored(control, { owner, repo })
  const checkOut = createCheckout(git)
  const start: LiveRepository['start'] = async (workflow, event) => {
    const sha = await checkOut(event.checkout ?? 'origin/main')
    return runCheckedOutWorkflow(
      { ...run, variables: mergeVariables(await readState(), variables) },
      workflow,
      event,
      sha,
    )
  }
  await push('main', options.files)
  return {
    folder,
    ...{ name, control, token: auth },
    push,
    start,
    setVariable: (variable, value) => void variables.set(variable, value),
    openPullRequest: createPullRequestOpener({ person, where: { owner, repo }, name, git, start }),
    readState,
    [Symbol.dispose]: () => {
      for (const each of [folder, suite]) rmSync(each, { recursive: true, force: true })
    },
  }
}

/** @returns a function that checks out a commit and returns it */
function createCheckout(git: GitRunner): (reference: string) => Promise<string> {
  const runInTurn = createTurns()
  return (reference) =>
    runInTurn(async () => {
      await git('fetch', '--quiet', 'origin')
      await git('checkout', '--quiet', '--detach', reference)
      return git('rev-parse', 'HEAD')
    })
}

/** @param own win over those of the stand-in */
function mergeVariables({ variables }: Stored, own: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...variables.map(({ name, value }) => [name, value] as const), ...own])
}

async function readStored(
  control: GitHubControl,
  { owner, repo }: { readonly owner: string; readonly repo: string },
): Promise<Stored> {
  const { repositories } = await control.state()
  const found = repositories.find((one) => one.owner === owner && one.name === repo)
  if (found === undefined) throw new Error(`the stand-in has no ${owner}/${repo}`)
  return found
}

interface PullRequestContext {
  readonly person: Octokit
  readonly where: { readonly owner: string; readonly repo: string }
  readonly name: string
  readonly git: GitRunner
  readonly start: LiveRepository['start']
}

function createPullRequestOpener(place: PullRequestContext): LiveRepository['openPullRequest'] {
  return async (branch, words = { title: `Change of ${branch}` }) => {
    const { person, where } = place
    const { data } = await person.request('POST /repos/{owner}/{repo}/pulls', {
      ...where,
      ...words,
      head: branch,
      base: 'main',
    })
    return openPullRequest(place, data.number, branch)
  }
}

function openPullRequest(place: PullRequestContext, number: number, branch: string): OpenPullRequest {
  const { person, where, git, start } = place
  const pull = { ...where, pull_number: number }
  let runs = 0
  const mergeFirst: OpenPullRequest['mergeFirst'] = async (method) => {
    const before = await git('rev-parse', 'origin/main')
    const { data } = await person.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
      ...pull,
      merge_method: method,
    })
    const payload = { ref: 'refs/heads/main', before, after: data.sha }
    return (workflow) => start(workflow, { name: 'push', payload })
  }
  return {
    number,
    run: async (workflow, wish = {}) => {
      runs += 1
      const event = await buildPullRequestEvent(place, number, branch, runs === 1 ? 'opened' : 'synchronize', wish)
      return start(workflow, { ...event, ...wish })
    },
    mergeFirst,
    merge: async (method, workflow) => (await mergeFirst(method))(workflow),
    close: async (workflow) => {
      const { data } = await person.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', pull)
      if (data.state === 'open')
        await person.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...pull, state: 'closed' })
      const event = await buildPullRequestEvent(place, number, branch, 'closed')
      // There is nothing left to merge: GitHub checks out the base.
      return start(workflow, { ...event, checkout: 'origin/main' })
    },
  }
}

async function buildPullRequestEvent(
  { git, name, where }: PullRequestContext,
  number: number,
  branch: string,
  action: 'opened' | 'synchronize' | 'closed',
  wish: Partial<EventSpec> = {},
): Promise<EventSpec> {
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
  return {
    name: 'pull_request',
    payload: { action, number, pull_request: { number, ...ends } },
    checkout: action === 'closed' ? 'origin/main' : await createMergeCommit(git, base, head),
    ref: `refs/pull/${number}/merge`,
    headRef: branch,
    headSha: head,
  }
}

/** Copies what users get: the action.yml files and the bundle. */
function copySuite(): string {
  const root = path.resolve(import.meta.dirname, '../..')
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'suite-')))
  const entryPoints = globSync(['action.yml', '*/action.yml', 'actions/*/action.yml'], { cwd: root })
  for (const part of ['dist', ...entryPoints])
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
  return folder
}

/** Finds the main stage of a step. */
export function findMainStep(run: ActRun, id: string): StepRun {
  const found = run.jobs.flatMap(({ steps }) => steps).find((step) => step.id === id && step.stage === 'Main')
  if (found === undefined) throw new Error(`no step ${id} in:\n${run.log}`)
  return found
}
