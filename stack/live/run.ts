/** One run of a workflow as GitHub would start it: a token per job, OIDC subjects per environment, checks at the end. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Octokit } from '@octokit/core'
import type { GitHubControl } from '../parts/github/client.ts'
import { runWorkflow, type ResultsAddress, type WorkflowRun } from '../parts/workflows/act.ts'
import type { ActEvent, JobRun, Result } from '../parts/workflows/events.ts'
import { noEnvironment, readWorkflow, secretNames, type WorkflowFile, type WorkflowJob } from './workflow-file.ts'

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

/** What all runs of a repository have in common. */
export interface RunOptions {
  readonly act: string
  readonly control: GitHubControl
  /** Address of the stand-in. */
  readonly github: string
  /** `owner/name` */
  readonly repository: string
  readonly folder: string
  /** What `org/eks-actions` stands for. */
  readonly suite: string
  readonly env: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  /** Configuration variables; those that are set while the repository lives hold for the next run. */
  readonly variables: ReadonlyMap<string, string>
  /** Environments that a job may choose from by an expression. */
  readonly environments: readonly string[]
  /** Where runs store their artifacts; default: with act. */
  readonly results?: ResultsAddress
  /** What happens, as it happens. */
  readonly onEvent?: (event: ActEvent, run: RunIdentity) => void
}

export interface RunIdentity {
  readonly id: number
  readonly workflow: string
  readonly event: string
}

/** A run with the jobs of its file, those that did not start among them. */
export interface LiveRun extends WorkflowRun, RunIdentity {
  /** Path of the workflow. */
  readonly file: string
  readonly startedAt: number
  readonly graph: readonly LiveJob[]
}

export interface LiveJob {
  readonly id: string
  readonly name: string
  readonly needs: readonly string[]
  readonly environment: string | undefined
  readonly result: Result
  /** Undefined for a job that was skipped. */
  readonly run: JobRun | undefined
}

/** Runs a workflow of the commit that is checked out. */
export async function startRun(options: RunOptions, file: string, event: EventWish, sha: string): Promise<LiveRun> {
  const workflow = readWorkflow(await readFile(path.join(options.folder, file), 'utf8'), file)
  const startedAt = Date.now()
  const { job, secrets, id } = await openAccess(options, workflow, file, event, sha)
  const scratch = await mkdtemp(path.join(tmpdir(), 'workflow-'))
  const identity = { id, workflow: workflow.name, event: event.name }
  try {
    const rendered = path.join(scratch, path.basename(file))
    await writeFile(rendered, workflow.withAccess())
    const run = await runWorkflow({
      act: options.act,
      workspace: options.folder,
      workflow: rendered,
      event: event.name,
      payload: event.payload,
      repositories: { 'org/eks-actions@v1': options.suite },
      env: { ...options.env, ...job, ...event.env },
      secrets: { ...(event.fork === true ? {} : options.secrets), ...secrets },
      variables: Object.fromEntries(options.variables),
      ...(options.results === undefined ? {} : { results: options.results }),
      onEvent: (actEvent) => options.onEvent?.(actEvent, identity),
    })
    const graph = workflow.jobs.flatMap((one) => legsOf(one, run, event.payload))
    await reportChecks(options, graph, event.headSha ?? sha, id)
    return { ...run, ...identity, file, startedAt, graph }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

interface Access {
  /** Environment variables of all jobs. */
  readonly job: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly id: number
}

async function openAccess(
  options: RunOptions,
  workflow: WorkflowFile,
  file: string,
  event: EventWish,
  sha: string,
): Promise<Access> {
  const { fork = false, ref = 'refs/heads/main', headRef, headSha } = event
  const common = {
    repository: options.repository,
    fork,
    event_name: event.name,
    ref,
    sha,
    workflow: workflow.name,
    workflow_path: file,
    ...(headRef === undefined ? {} : { head_ref: headRef, base_ref: 'main' }),
    ...(headSha === undefined ? {} : { head_sha: headSha }),
  }
  const first = await options.control.startJob(common)
  const id = Number(first.GITHUB_RUN_ID)
  const secrets: Record<string, string> = { GITHUB_TOKEN: first.GITHUB_TOKEN ?? '' }
  for (const job of workflow.jobs) {
    const accesses: Record<string, { readonly url: string; readonly token: string }> = {}
    for (const environment of environmentsOf(job, options.environments)) {
      const wish = environment === noEnvironment ? {} : { environment }
      const access = await options.control.startJob({ ...common, ...wish, permissions: job.permissions, run_id: id })
      secrets[secretNames(job).token] = access.GITHUB_TOKEN ?? ''
      const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = access
      accesses[environment] = { url, token }
    }
    secrets[secretNames(job).oidc] = JSON.stringify(accesses)
  }
  return { job: without(first, 'GITHUB_TOKEN'), secrets, id }
}

function without(all: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== name))
}

function environmentsOf({ environment }: WorkflowJob, all: readonly string[]): readonly string[] {
  if (environment === undefined) return [noEnvironment]
  return 'name' in environment ? [environment.name] : all
}

/** One for each leg of a matrix, and one for a job that did not start. */
function legsOf(job: WorkflowJob, run: WorkflowRun, payload: unknown): readonly LiveJob[] {
  const legs = run.jobs.filter(({ id }) => id === job.id)
  const one = (leg: JobRun | undefined): LiveJob => {
    const fill = (text: string): string => fillIn(text, leg, payload)
    const { environment } = job
    const name = environment && ('name' in environment ? environment.name : `\${{ ${environment.expression} }}`)
    return {
      id: job.id,
      name: fill(job.name),
      needs: job.needs,
      environment: name === undefined ? undefined : fill(name),
      result: leg === undefined ? 'skipped' : resultOf(leg),
      run: leg,
    }
  }
  return legs.length === 0 ? [one(undefined)] : legs.map(one)
}

/** The local runner calls every leg of a matrix failed that ends after one that failed; GitHub looks at its own steps. */
function resultOf({ result = 'cancelled', matrix, steps }: JobRun): Result {
  const isLeg = Object.keys(matrix).length > 0
  const failed = steps.some((step) => step.result !== 'success' && step.result !== 'skipped')
  return result === 'failure' && isLeg && !failed ? 'success' : result
}

/** Values of the matrix and of the inputs in a name. */
function fillIn(text: string, leg: JobRun | undefined, payload: unknown): string {
  const { inputs = {} } = payload as { readonly inputs?: Readonly<Record<string, unknown>> }
  return text.replaceAll(/\$\{\{\s*(matrix|inputs)\.([\w-]+)\s*\}\}/g, (whole, context: string, name: string) => {
    const value = context === 'matrix' ? leg?.matrix[name] : inputs[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole
  })
}

/** GitHub shows each job as a check of the commit. */
async function reportChecks(
  { control, github, repository }: RunOptions,
  graph: readonly LiveJob[],
  sha: string,
  run: number,
): Promise<void> {
  const { token: auth } = await control.addToken({ repository, permissions: { checks: 'write' } })
  const octokit = new Octokit({ baseUrl: github, auth })
  const [owner = '', repo = ''] = repository.split('/')
  for (const { name, result, run: job } of graph) {
    await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
      owner,
      repo,
      name,
      head_sha: sha,
      status: 'completed',
      conclusion: result,
      details_url: `${github}/${repository}/actions/runs/${run}`,
      started_at: new Date(job?.startedAt ?? Date.now()).toISOString(),
      completed_at: new Date(job?.endedAt ?? Date.now()).toISOString(),
    })
  }
}
