/** `/_stack/…`: what tests and the demo arrange behind the API's back. Answers are plain JSON, errors 400 with a sentence. */
import { createHash } from 'node:crypto'
import { issueToken, type TokenWish } from './access.ts'
import type { Fault, Faults } from './faults.ts'
import { startJob, type JobWish } from './jobs.ts'
import type { Artifact } from './model.ts'
import type { RateLimit, RateWish } from './rate-limit.ts'
import { notFound, ok, type Reply } from './replies.ts'
import { findRepository } from './views/repositories.ts'
import type { RepositoryWish, World } from './world.ts'

export interface RequestLine {
  readonly time: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly login: string
  readonly operation?: string
}

export interface ControlContext {
  readonly world: World
  readonly faults: Faults
  readonly rate: RateLimit
  readonly requests: RequestLine[]
  readonly base: string
}

export interface ArtifactWish {
  readonly repository: string
  readonly name: string
  readonly run_id: number
  readonly size_in_bytes?: number
  readonly digest?: string
  readonly expired?: boolean
  /** The zip file in base64, which can then be downloaded; size and digest are taken from it. */
  readonly content?: string
}

/** A run whose jobs have ended. */
export interface RunEnd {
  readonly repository: string
  readonly run_id: number
  readonly conclusion: 'success' | 'failure' | 'cancelled'
}

type Control = (context: ControlContext, body: unknown) => Reply | Promise<Reply>

const controls: Readonly<Record<string, Control>> = {
  'GET /_stack/state': ({ world }) => ok(world.state),
  'GET /_stack/requests': ({ requests }) => ok(requests),
  'DELETE /_stack/requests': ({ requests }) => {
    requests.length = 0
    return ok({})
  },
  'POST /_stack/reset': ({ world, faults, rate }) => {
    world.reset()
    faults.clear()
    rate.clear()
    return ok({})
  },
  'POST /_stack/repositories': async ({ world }, body) => ok(await world.addRepository(body as RepositoryWish)),
  'POST /_stack/tokens': ({ world }, body) => {
    const token = issueToken(world.state, body as TokenWish)
    world.account(token.login)
    world.changed()
    return ok(token)
  },
  'POST /_stack/jobs': async ({ world, base }, body) => ok(await startJob(world, body as JobWish, base)),
  'POST /_stack/ended-runs': ({ world }, body) => {
    const { repository: name, run_id, conclusion } = body as RunEnd
    const repository = findRepository(world.state, ...(name.split('/') as [string, string]))
    const index = repository?.runs.findIndex((one) => one.id === run_id) ?? -1
    const run = repository?.runs[index]
    if (!repository || !run) throw notFound()
    repository.runs[index] = { ...run, status: 'completed', conclusion }
    world.changed()
    return ok({})
  },
  'POST /_stack/artifacts': ({ world }, body) => {
    const wish = body as ArtifactWish
    const repository = findRepository(world.state, ...(wish.repository.split('/') as [string, string]))
    if (!repository) throw notFound()
    const content = wish.content === undefined ? undefined : Buffer.from(wish.content, 'base64')
    const digest = content ? createHash('sha256').update(content).digest('hex') : '0'.repeat(64)
    const artifact: Artifact = {
      id: world.nextId(),
      name: wish.name,
      run_id: wish.run_id,
      size_in_bytes: wish.size_in_bytes ?? content?.length ?? 0,
      digest: wish.digest ?? `sha256:${digest}`,
      expired: wish.expired ?? false,
      created_at: world.now(),
      ...(wish.content === undefined ? {} : { content: wish.content }),
    }
    repository.artifacts.push(artifact)
    world.changed()
    return ok(artifact)
  },
  'POST /_stack/rate-limit': ({ rate }, body) => {
    const { token, limit, ...rest } = body as Partial<RateWish>
    if (token === undefined || !Number.isInteger(limit) || Number(limit) < 0) {
      throw new Error('rate-limit wants `token` (text, "" for none) and `limit` (requests, 0 or more)')
    }
    rate.set({ token, limit: Number(limit), ...rest })
    return ok({})
  },
  'POST /_stack/faults': ({ faults }, body) => {
    faults.add(body as Fault)
    return ok({})
  },
  'DELETE /_stack/faults': ({ faults }) => {
    faults.clear()
    return ok({})
  },
}

/** Answers a control request; undefined when there is no such control. */
export async function control(context: ControlContext, method: string, path: string, body: unknown): Promise<Reply> {
  const found = controls[`${method} ${path}`]
  if (!found) return { status: 404, body: { message: `no control ${method} ${path}`, known: Object.keys(controls) } }
  try {
    return await found(context, body)
  } catch (error) {
    return { status: 400, body: { message: (error as Error).message } }
  }
}
