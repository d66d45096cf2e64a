/** Loads Octokit: import it only where something is asked. */
import { Octokit } from '@octokit/core'
import { paginateRest, type PaginateInterface } from '@octokit/plugin-paginate-rest'
import { createFetch } from './fetch.ts'

export interface OctokitOptions {
  readonly apiUrl: string
  readonly token: string
  readonly debug: (text: string) => void
}

export function createOctokit({ apiUrl, token, debug }: OctokitOptions): Octokit & { paginate: PaginateInterface } {
  const Client = Octokit.plugin(paginateRest)
  return new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'eks-actions',
    request: { fetch: createFetch(apiUrl) },
    log: { debug, info: debug, warn: debug, error: debug },
  })
}
