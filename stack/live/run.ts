/** One workflow run as on GitHub: a token per job, an OIDC subject per environment, and check runs at the end. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Octokit } from '@octokit/core'
import type { GitHubControl } from '../parts/github/client.ts'
import { runWorkflow, type ResultsAddress, type ActRun } from '../parts/workflows/act.ts'
import type { ActEvent, JobRun, ActResult } from '../parts/workflows/events.ts'
import { noEnvironment, readWorkflow, nameSecrets, type WorkflowFile, type WorkflowJob } from './workflow-file.ts'

export interface EventSpec {
  readonly name: 'pull_request' | 'push' | 'schedule' | 'workflow_dispatch'
  readonly payload: unknown
  /** Branch or commit to check out; default `main`. */
  readonly checkout?: string
  readonly ref?: string
  readonly headRef?: string
  readonly headSha?: string
  /** A run for a fork's pull request gets no secrets and a read-only token. */
  readonly fork?: boolean
  /** In addition to the environment of all runs. */
  readonly env?: Readonly<Record<string, string>>
}

/** Options of all runs of a repository. */
export interface LiveRunOptions {
  readonly act: string
  readonly control: GitHubControl
  /** URL of the stand-in. */
  readonly github: string
  /** `owner/name` */
  readonly repository: string
  readonly folder: string
  /** Folder that `org/eks-actions` resolves to. */
  readonly suite: string
  /** Read for each run. */
  readonly readEnv: () => Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  /** Configuration variables; changes take effect with the next run. */
  readonly variables: ReadonlyMap<string, string>
  /** Environments that an expression in a job may evaluate to. */
  readonly environments: readonly string[]
  /** Service that stores artifacts; default: act's own. */
  readonly results?: ResultsAddress
  /** Receives events as they happen. */
  readonly onEvent?: (event: ActEvent, run: RunIdentity) => void
}

export interface RunIdentity {
  readonly id: number
  readonly workflow: string
  readonly event: string
}

/** A run with all jobs of its file, including those that did not start. */
export interface LiveRun extends ActRun, RunIdentity {
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
  readonly result: ActResult
  /** Undefined for a skipped job. */
  readonly run: JobRun | undefined
}

/** Runs a workflow of the checked-out commit. */
export async function runCheckedOutWorkflow(
  options: LiveRunOptions,
  file: string,
  event: EventSpec,
  sha: string,
): Promise<LiveRun> {
  const text = await readFile(path.join(options.folder, file), 'utf8')
  const workflow = readWorkflow(text, file)
  const startedAt = Date.now()
  const { job, secrets, id } = await issueAccess(options, workflow, file, event, sha)
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
      payload: { repository: { full_name: options.repository, default_branch: 'main' }, ...(event.payload as object) },
      repositories: Object.fromEntries(listSuiteReferences(text).map((name) => [name, options.suite])),
      env: { ...options.readEnv(), ...job, ...event.env },
      secrets: { ...(event.fork === true ? {} : options.secrets), ...secrets },
      variables: Object.fromEntries(options.variables),
      ...(options.results === undefined ? {} : { results: options.results }),
      onEvent: (actEvent) => options.onEvent?.(actEvent, identity),
    })
    const graph = workflow.jobs.flatMap((one) => listLegs(one, run, event.payload))
    await reportChecks(options, graph, event.headSha ?? sha, id)
    return { ...run, ...identity, file, startedAt, graph }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** The tags and commits of this suite that a workflow names. */
function listSuiteReferences(text: string): readonly string[] {
  const references = text.matchAll(/uses: org\/eks-actions(?:\/[\w-]+)*@([\w.-]+)/g)
  return [...new Set([...references].map(([, reference = '']) => `org/eks-actions@${reference}`))]
}

interface RunAccess {
  /** Environment variables of all jobs. */
  readonly job: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly id: number
}

async function issueAccess(
  options: LiveRunOptions,
  workflow: WorkflowFile,
  file: string,
  event: EventSpec,
  sha: string,
): Promise<RunAccess> {
  const { fork = false, ref = 'refs/heads/main', headRef, headSha } = event
  const common = {
    repository: options.repository,
    fork,
    event_name: event.name,
    ref,
    sha,
    workflow: workflow.name,
    workflow_path: file,
    // As in the tokens of repositories created after July 15, 2026.
    subject: 'ids' as const,
    ...(headRef === undefined ? {} : { head_ref: headRef, base_ref: 'main' }),
    ...(headSha === undefined ? {} : { head_sha: headSha }),
  }
  const first = await options.control.startJob(common)
  const id = Number(first.GITHUB_RUN_ID)
  const secrets: Record<string, string> = { GITHUB_TOKEN: first.GITHUB_TOKEN ?? '' }
  for (const job of workflow.jobs) {
    const accesses: Record<string, { readonly url: string; readonly token: string }> = {}
    for (const environment of listEnvironments(job, options.environments)) {
      const wish = environment === noEnvironment ? {} : { environment }
      const access = await options.control.startJob({ ...common, ...wish, permissions: job.permissions, run_id: id })
      secrets[nameSecrets(job).token] = access.GITHUB_TOKEN ?? ''
      const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = access
      accesses[environment] = { url, token }
    }
    secrets[nameSecrets(job).oidc] = JSON.stringify(accesses)
  }
  return { job: omitKey(first, 'GITHUB_TOKEN'), secrets, id }
}

function omitKey(all: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== name))
}

function listEnvironments({ environment }: WorkflowJob, all: readonly string[]): readonly string[] {
  if (environment === undefined) return [noEnvironment]
  return 'name' in environment ? [environment.name] : all
}

/** One per matrix leg, and one for a job that did not start. */
function listLegs(job: WorkflowJob, run: ActRun, payload: unknown): readonly LiveJob[] {
  const legs = run.jobs.filter(({ id }) => id === job.id)
  const describeLeg = (leg: JobRun | undefined): LiveJob => {
    const fill = (text: string): string => fillPlaceholders(text, leg, payload)
    const { environment } = job
    const name = environment && ('name' in environment ? environment.name : `\${{ ${environment.expression} }}`)
    return {
      id: job.id,
      name: fill(job.name),
      needs: job.needs,
      environment: name === undefined ? undefined : fill(name),
      result: leg === undefined ? 'skipped' : resolveLegResult(leg),
      run: leg,
    }
  }
  return legs.length === 0 ? [describeLeg(undefined)] : legs.map(describeLeg)
}

/** After one matrix leg has failed, the local runner reports all later legs as failed; GitHub considers only a leg's own steps. */
function resolveLegResult({ result = 'cancelled', matrix, steps }: JobRun): ActResult {
  const isLeg = Object.keys(matrix).length > 0
  const failed = steps.some((step) => step.result !== 'success' && step.result !== 'skipped')
  return result === 'failure' && isLeg && !failed ? 'success' : result
}

/** Replaces references to the matrix and the inputs in a name. */
function fillPlaceholders(text: string, leg: JobRun | undefined, payload: unknown): string {
  const { inputs = {} } = payload as { readonly inputs?: Readonly<Record<string, unknown>> }
  return text.replaceAll(/\$\{\{\s*(matrix|inputs)\.([\w-]+)\s*\}\}/g, (whole, context: string, name: string) => {
    const value = context === 'matrix' ? leg?.matrix[name] : inputs[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole
  })
}

/** Creates a check run per job, as GitHub does. */
async function reportChecks(
  { control, github, repository }: LiveRunOptions,
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
