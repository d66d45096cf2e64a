/** `/_stack/…`: controls for tests and the demo, outside of the API. Responses are plain JSON; errors are 400 with a message. */
import { createHash } from 'node:crypto'
import { issueToken, type TokenSpec } from './access.ts'
import type { ApiFault, ApiFaults } from './faults.ts'
import { startJob, type JobSpec } from './jobs.ts'
import type {
  StoredArtifactFile,
  StoredCollaborator,
  StoredRepository,
  StoredRunApproval,
  StoredTeam,
} from './model.ts'
import type { RateLimit, RateLimitSpec } from './rate-limit.ts'
import { createNotFoundError, replyOk, type Reply } from './replies.ts'
import { findStoredRepository } from './views/repositories.ts'
import type { RepositorySpec, World } from './world.ts'

export interface ApiRequestLine {
  readonly time: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly login: string
  readonly operation?: string
}

export interface ControlContext {
  readonly world: World
  readonly faults: ApiFaults
  readonly rate: RateLimit
  readonly requests: ApiRequestLine[]
  readonly base: string
}

export interface ArtifactSpec {
  readonly repository: string
  readonly name: string
  readonly run_id: number
  readonly size_in_bytes?: number
  readonly digest?: string
  readonly expired?: boolean
  /** The zip file in base64, for downloads; size and digest are derived from it. */
  readonly content?: string
}

/** A run whose jobs have completed. */
export interface RunConclusion {
  readonly repository: string
  readonly run_id: number
  readonly conclusion: 'success' | 'failure' | 'cancelled'
}

/** The role of a person in a repository. */
export interface CollaboratorSpec {
  readonly repository: string
  readonly login: string
  readonly role: StoredCollaborator['role']
}

/** A review of the deployments that a run waits for, as a person gives it on the page of the run. */
export interface RunApprovalSpec extends Omit<StoredRunApproval, 'comment'> {
  readonly repository: string
  readonly comment?: string
}

type ControlHandler = (context: ControlContext, body: unknown) => Reply | Promise<Reply>

const controls: Readonly<Record<string, ControlHandler>> = {
  'GET /_stack/state': ({ world }) => replyOk(world.state),
  'GET /_stack/requests': ({ requests }) => replyOk(requests),
  'DELETE /_stack/requests': ({ requests }) => {
    requests.length = 0
    return replyOk({})
  },
  'POST /_stack/reset': ({ world, faults, rate }) => {
    world.reset()
    faults.clear()
    rate.clear()
    return replyOk({})
  },
  'POST /_stack/repositories': async ({ world }, body) => replyOk(await world.addRepository(body as RepositorySpec)),
  'POST /_stack/tokens': ({ world }, body) => {
    const token = issueToken(world.state, body as TokenSpec)
    world.ensureAccount(token.login)
    world.markChanged()
    return replyOk(token)
  },
  'POST /_stack/jobs': async ({ world, base }, body) => replyOk(await startJob(world, body as JobSpec, base)),
  'POST /_stack/ended-runs': ({ world }, body) => {
    const { repository: name, run_id, conclusion } = body as RunConclusion
    const repository = findStoredRepository(world.state, ...(name.split('/') as [string, string]))
    const index = repository?.runs.findIndex((one) => one.id === run_id) ?? -1
    const run = repository?.runs[index]
    if (!repository || !run) throw createNotFoundError()
    repository.runs[index] = { ...run, status: 'completed', conclusion }
    world.markChanged()
    return replyOk({})
  },
  'POST /_stack/artifacts': ({ world }, body) => {
    const wish = body as ArtifactSpec
    const repository = findStoredRepository(world.state, ...(wish.repository.split('/') as [string, string]))
    if (!repository) throw createNotFoundError()
    const content = wish.content === undefined ? undefined : Buffer.from(wish.content, 'base64')
    const digest = content ? createHash('sha256').update(content).digest('hex') : '0'.repeat(64)
    const artifact: StoredArtifactFile = {
      id: world.takeId(),
      name: wish.name,
      run_id: wish.run_id,
      size_in_bytes: wish.size_in_bytes ?? content?.length ?? 0,
      digest: wish.digest ?? `sha256:${digest}`,
      expired: wish.expired ?? false,
      created_at: world.now(),
      ...(wish.content === undefined ? {} : { content: wish.content }),
    }
    repository.artifacts.push(artifact)
    world.markChanged()
    return replyOk(artifact)
  },
  'POST /_stack/collaborators': ({ world }, body) => {
    const { repository: name, login, role } = body as CollaboratorSpec
    const repository = requireRepository(world, name)
    world.ensureAccount(login)
    const known = repository.collaborators.find((one) => one.login === login)
    if (known) known.role = role
    else repository.collaborators.push({ login, role })
    world.markChanged()
    return replyOk({})
  },
  'POST /_stack/run-approvals': ({ world }, body) => {
    const { repository: name, comment = '', ...approval } = body as RunApprovalSpec
    requireRepository(world, name).run_approvals.push({ ...approval, comment })
    world.markChanged()
    return replyOk({})
  },
  'POST /_stack/teams': ({ world }, body) => {
    const { org, slug } = body as Omit<StoredTeam, 'id'>
    const team = { id: world.takeId(), org, slug }
    world.state.teams.push(team)
    world.markChanged()
    return replyOk(team)
  },
  'POST /_stack/rate-limit': ({ rate }, body) => {
    const { token, limit, ...rest } = body as Partial<RateLimitSpec>
    if (token === undefined || !Number.isInteger(limit) || Number(limit) < 0) {
      throw new Error('rate-limit requires `token` (text, "" for none) and `limit` (requests, 0 or more)')
    }
    rate.set({ token, limit: Number(limit), ...rest })
    return replyOk({})
  },
  'POST /_stack/faults': ({ faults }, body) => {
    faults.add(body as ApiFault)
    return replyOk({})
  },
  'DELETE /_stack/faults': ({ faults }) => {
    faults.clear()
    return replyOk({})
  },
}

function requireRepository(world: World, name: string): StoredRepository {
  const repository = findStoredRepository(world.state, ...(name.split('/') as [string, string]))
  if (!repository) throw createNotFoundError()
  return repository
}

/** Serves a control request; 404 if there is no such control. */
export async function serveControlRequest(
  context: ControlContext,
  method: string,
  path: string,
  body: unknown,
): Promise<Reply> {
  const found = controls[`${method} ${path}`]
  if (!found) return { status: 404, body: { message: `no control ${method} ${path}`, known: Object.keys(controls) } }
  try {
    return await found(context, body)
  } catch (error) {
    return { status: 400, body: { message: (error as Error).message } }
  }
}
