/** Supports a single GraphQL query: the owner of the token. All others are rejected, so that nobody relies on them. */
import { authenticate } from './access.ts'
import type { RateLimit } from './rate-limit.ts'
import { GitHubError, replyOk, type Reply } from './replies.ts'
import type { World } from './world.ts'

const viewer = /^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/

/** Serves POST /graphql; every kind of token has a viewer, including a job's token. */
export function replyGraphql(world: World, rate: RateLimit, authorization: string | undefined, body: unknown): Reply {
  try {
    const token = authenticate(world.state, authorization)
    if (token.token === '') throw new GitHubError(401, 'This endpoint requires you to be authenticated.')
    const headers = rate.count(token)
    const { query } = body as { readonly query?: unknown }
    if (typeof query === 'string' && viewer.test(query)) {
      return { ...replyOk({ data: { viewer: { login: token.login } } }), headers }
    }
    return {
      ...replyOk({ errors: [{ message: `The stand-in supports only { viewer { login } }, not ${String(query)}` }] }),
      headers,
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return { status: error.status, body: { message: error.message }, headers: error.headers }
  }
}
