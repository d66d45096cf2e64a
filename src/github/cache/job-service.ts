import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import type { ServiceAddress } from './http.ts'
import { createLegacyService } from './legacy-service.ts'
import { createResultsService } from './results-service.ts'
import type { CacheService } from './service.ts'

/** The cache service of a job, and what this run may do with it. */
export interface JobCacheService {
  readonly service: CacheService
  readonly mayRead: boolean
  readonly mayWrite: boolean
}

/**
 * The service of this job, from the variables that the runner sets for actions: `ACTIONS_CACHE_SERVICE_V2` selects the
 * second generation, which GitHub Enterprise Server lacks; `ACTIONS_CACHE_MODE` limits what this run may do.
 * @param version distinguishes entries of one format from all others
 * @returns undefined in a terminal, in a GitLab job, and on a runner without a cache
 */
export function selectCacheService(environment: EnvironmentVariables, version: string): JobCacheService | undefined {
  const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: results = '', ACTIONS_CACHE_URL = '' } = environment
  const secondGeneration = (environment.ACTIONS_CACHE_SERVICE_V2 ?? '') !== '' && !isEnterpriseServer(environment)
  const url = secondGeneration ? results : ACTIONS_CACHE_URL
  if (url === '' || !URL.canParse(url)) return undefined
  const address: ServiceAddress = { url: url.endsWith('/') ? url : `${url}/`, token }
  const mode = (environment.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase()
  return {
    service: secondGeneration ? createResultsService(address, version) : createLegacyService(address, version),
    mayRead: !['none', 'write-only'].includes(mode),
    mayWrite: !['none', 'read'].includes(mode),
  }
}

function isEnterpriseServer({ GITHUB_SERVER_URL: url = 'https://github.com' }: EnvironmentVariables): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : ''
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost')
}
