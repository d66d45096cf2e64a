/** Loads Octokit: import it only where something is asked. */
import { Octokit } from '@octokit/core'
import { paginateRest, type PaginateInterface } from '@octokit/plugin-paginate-rest'
import { createFetch } from './fetch.ts'

export interface OctokitOptions {
  readonly apiUrl: string
  readonly token: string
  readonly signal: AbortSignal
  readonly debug: (text: string) => void
}

/** Without it GitHub answers as it likes best at the time. */
const apiVersion = '2022-11-28'

export function createOctokit({
  apiUrl,
  token,
  signal,
  debug,
}: OctokitOptions): Octokit & { paginate: PaginateInterface } {
  const Client = Octokit.plugin(paginateRest)
  const octokit = new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'eks-actions',
    request: { fetch: createFetch(apiUrl), signal },
    log: { debug, info: debug, warn: debug, error: debug },
  })
  octokit.hook.before('request', ({ headers }) => {
    headers['x-github-api-version'] = apiVersion
  })
  return octokit
}
