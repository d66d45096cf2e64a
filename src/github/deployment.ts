import type { Log } from '../runner/log.ts'
import { toActionError } from '../runner/errors/action-error.ts'
import type { GitHub } from './client.ts'
import type { GitHubRun } from './event.ts'
import { readTextAt } from './json-fields.ts'
import { isRecord } from '../runner/records.ts'

/** What is deployed where, as the list of deployments and the pull request show it. */
export interface DeploymentSpec {
  /** Name on GitHub, which creates it on its first deployment. */
  readonly environment: string
  /** A transient environment is removed again, like a preview. */
  readonly life: 'lasting' | 'transient'
  /** Distinguishes what shares an environment: this deployment replaces older ones of the same subject only. */
  readonly subject: string
  readonly commit: string
  readonly run: GitHubRun | undefined
}

/** A deployment in progress. Reporting its outcome never fails the run: the deployed application stays deployed. */
export interface DeploymentInProgress {
  /** Marks older deployments of the same subject as inactive. */
  readonly succeed: (end: DeploymentOutcome) => Promise<void>
  readonly fail: (end: Pick<DeploymentOutcome, 'description'>) => Promise<void>
}

interface DeploymentOutcome {
  /** One line, cut to the length that GitHub allows. */
  readonly description: string
  /** URL of the deployed application. */
  readonly url: string | undefined
}

type DeploymentLog = Pick<Log, 'debug' | 'line' | 'warning'>

/** GitHub's limit for the description of a status (REST API, "Create a deployment status"). */
const maxDescription = 140
/** How many deployments are searched for older ones. There is rarely more than one, since each deploy retires its predecessor. */
const recentDeployments = 30

/**
 * Creates a deployment in progress on GitHub. Needs `deployments: write`, and only logs a warning without it. GitHub creates
 * a deployment itself for a job with `environment:` of the same name; a second one would be confusing.
 */
export async function openDeployment(
  github: GitHub,
  wish: DeploymentSpec,
  log: DeploymentLog,
): Promise<DeploymentInProgress> {
  const id = await warnOnFailure(log, `The deployment to ${wish.environment} is not shown on GitHub`, () =>
    createDeployment(github, wish, log),
  )
  if (id === undefined) return { succeed: () => Promise.resolve(), fail: () => Promise.resolve() }
  const finish = (
    state: 'success' | 'failure',
    { description, url }: DeploymentOutcome,
  ): Promise<boolean | undefined> =>
    warnOnFailure(log, `The deployment to ${wish.environment} stays in progress on GitHub`, async () => {
      await addStatus(github, id, { state, description, url, run: wish.run })
      return true
    })
  return {
    succeed: async (ending) => {
      if (await finish('success', ending)) await retireOlder(github, wish, id, log)
    },
    fail: async ({ description }) => {
      await finish('failure', { description, url: undefined })
    },
  }
}

/**
 * Marks all deployments of a removed subject as inactive. Needs `deployments: write`, and only logs a warning without it.
 * @returns how many there were
 */
export async function retireDeployments(
  github: GitHub,
  retired: Pick<DeploymentSpec, 'environment' | 'subject'>,
  log: DeploymentLog,
): Promise<number> {
  const count = await warnOnFailure(log, `Deployments to ${retired.environment} stay active on GitHub`, () =>
    retireActive(github, retired, Number.POSITIVE_INFINITY),
  )
  return count ?? 0
}

/**
 * Removes an environment from the repository if the token allows it: the token of a job never does, that of an app with
 * `administration: write` does.
 * @returns whether it was removed
 */
export async function removeEnvironment(
  { request, repository }: GitHub,
  environment: string,
  log: Pick<Log, 'debug'>,
): Promise<boolean> {
  try {
    await request('DELETE /repos/{owner}/{repo}/environments/{environment_name}', {
      ...repository,
      environment_name: environment,
    })
    return true
  } catch (error) {
    log.debug(`the environment ${environment} stays on GitHub: ${toActionError(error).message}`)
    return false
  }
}

/** @returns undefined if GitHub created one for this job */
async function createDeployment(github: GitHub, wish: DeploymentSpec, log: DeploymentLog): Promise<number | undefined> {
  const { environment, life, subject, commit, run } = wish
  if (await isOpenedByJob(github, wish)) {
    log.line(
      `GitHub shows the deployment to ${environment} by itself, since this job has it as \`environment:\`. Give that a \`url\` to link it.`,
    )
    return undefined
  }
  const { data } = await github.request('POST /repos/{owner}/{repo}/deployments', {
    ...github.repository,
    ref: commit,
    environment,
    payload: { [payloadKey]: subject },
    description: subject,
    // Checks and merges are left to the workflow that deploys the commit.
    required_contexts: [],
    auto_merge: false,
    transient_environment: life === 'transient',
    ...(life === 'transient' ? { production_environment: false } : {}),
  })
  // 202 means that GitHub merged a branch instead of creating a deployment.
  if (!('id' in data)) throw new TypeError(`GitHub created no deployment: ${data.message ?? ''}`)
  const id = Number(data.id)
  await addStatus(github, id, { state: 'in_progress', description: '', url: undefined, run })
  return id
}

const payloadKey = 'eks-actions'

interface ListedDeployment {
  readonly id: number
  readonly subject: string | undefined
}

/** The latest deployments of an environment, newest first. */
async function listDeployments(
  { request, repository }: GitHub,
  environment: string,
): Promise<readonly ListedDeployment[]> {
  const { data } = await request('GET /repos/{owner}/{repo}/deployments', {
    ...repository,
    environment,
    per_page: recentDeployments,
  })
  return data
    .map(({ id, payload }) => ({ id: Number(id), subject: readSubject(payload) }))
    .toSorted((one, other) => other.id - one.id)
}

/** GitHub returns a payload as an object, some servers return it as JSON text. */
function readSubject(payload: unknown): string | undefined {
  if (typeof payload !== 'string') return isRecord(payload) ? readTextAt(payload, payloadKey) : undefined
  try {
    return readTextAt(JSON.parse(payload), payloadKey)
  } catch {
    return undefined
  }
}

/** GitHub links its own deployment of a job to the page of the job. */
async function isOpenedByJob(github: GitHub, { environment, run }: DeploymentSpec): Promise<boolean> {
  if (run === undefined) return false
  const foreign = (await listDeployments(github, environment))
    .filter(({ subject }) => subject === undefined)
    .slice(0, 5)
  const page = new RegExp(`/actions/runs/${run.id}/job/`)
  for (const { id } of foreign) {
    const statuses = await listStatuses(github, id)
    if (statuses.some(({ log_url: url = '' }) => page.test(url))) return true
  }
  return false
}

async function retireOlder(github: GitHub, wish: DeploymentSpec, before: number, log: DeploymentLog): Promise<void> {
  await warnOnFailure(log, `Older deployments to ${wish.environment} stay active on GitHub`, () =>
    retireActive(github, wish, before),
  )
}

/**
 * GitHub's own `auto_inactive` skips transient and production environments and ignores subjects. Goes from the newest
 * deployment to the first inactive one, since all older ones are inactive, too.
 */
async function retireActive(
  github: GitHub,
  { environment, subject }: Pick<DeploymentSpec, 'environment' | 'subject'>,
  before: number,
): Promise<number> {
  const older = (await listDeployments(github, environment)).filter((one) => one.subject === subject && one.id < before)
  let count = 0
  for (const { id } of older) {
    const [newest] = await listStatuses(github, id)
    if (newest?.state === 'inactive') break
    if (newest?.state === 'failure' || newest?.state === 'error') continue
    await addStatus(github, id, { state: 'inactive', description: '', url: undefined, run: undefined })
    count += 1
  }
  return count
}

interface StatusUpdate extends DeploymentOutcome {
  readonly state: 'in_progress' | 'success' | 'failure' | 'inactive'
  readonly run: GitHubRun | undefined
}

async function addStatus({ request, repository }: GitHub, id: number, status: StatusUpdate): Promise<void> {
  const { state, description, url, run } = status
  await request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
    ...repository,
    deployment_id: id,
    state,
    description: shorten(description),
    auto_inactive: false,
    ...(run === undefined ? {} : { log_url: run.url }),
    ...(url === undefined ? {} : { environment_url: url }),
  })
}

/** Newest first. */
async function listStatuses(
  { request, repository }: GitHub,
  id: number,
): Promise<readonly { readonly state: string; readonly log_url?: string }[]> {
  const { data } = await request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
    ...repository,
    deployment_id: id,
    per_page: 100,
  })
  return data.toSorted((one, other) => Number(other.id) - Number(one.id))
}

function shorten(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length <= maxDescription ? line : `${line.slice(0, maxDescription - 1)}…`
}

async function warnOnFailure<T>(log: DeploymentLog, effect: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (thrown) {
    const error = toActionError(thrown)
    log.warning(`${effect}: ${error.message}. ${error.hint}`)
    return undefined
  }
}
