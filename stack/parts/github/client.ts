/** For tests and the demo: controls of the running stand-in. The product itself only uses the REST API. */
import type { TokenSpec } from './access.ts'
import type { ArtifactSpec, ApiRequestLine, CollaboratorSpec, RunApprovalSpec, RunConclusion } from './control.ts'
import type { ApiFault } from './faults.ts'
import type { JobSpec } from './jobs.ts'
import type { StoredArtifactFile, StoredRepository, GitHubState, StoredTeam, StoredToken } from './model.ts'
import type { RateLimitSpec } from './rate-limit.ts'
import type { RepositorySpec } from './world.ts'

export interface GitHubControl {
  readonly addRepository: (wish: RepositorySpec) => Promise<StoredRepository>
  readonly addToken: (wish: TokenSpec) => Promise<StoredToken>
  readonly addArtifact: (wish: ArtifactSpec) => Promise<StoredArtifactFile>
  /**
   * Returns the environment variables of a job: its token, the URLs, and the OIDC variables if and only if the job has
   * `id-token: write` and does not belong to a fork.
   */
  readonly startJob: (wish: JobSpec) => Promise<Readonly<Record<string, string>>>
  readonly setRole: (spec: CollaboratorSpec) => Promise<void>
  readonly addTeam: (spec: Omit<StoredTeam, 'id'>) => Promise<StoredTeam>
  /** Approves or rejects the deployments that a run waits for. */
  readonly reviewRun: (spec: RunApprovalSpec) => Promise<void>
  readonly endRun: (end: RunConclusion) => Promise<void>
  /** Gives a token its own budget instead of GitHub's usual one. */
  readonly setRateLimit: (wish: RateLimitSpec) => Promise<void>
  readonly addFault: (fault: ApiFault) => Promise<void>
  readonly clearFaults: () => Promise<void>
  readonly requests: () => Promise<readonly ApiRequestLine[]>
  readonly clearRequests: () => Promise<void>
  readonly state: () => Promise<GitHubState>
  readonly reset: () => Promise<void>
}

/** Controls of the stand-in at `url` (fact `url` of the part `github`). */
export function createGitHubControl(url: string): GitHubControl {
  const request = async <T>(method: string, name: string, body?: unknown): Promise<T> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const response = await fetch(`${url}/_stack/${name}`, init)
    const answer = (await response.json()) as T & { readonly message?: string }
    if (!response.ok) throw new Error(`${method} ${name}: ${answer.message}`)
    return answer
  }
  const send = async (method: string, name: string, body?: unknown): Promise<void> => {
    await request(method, name, body)
  }
  return {
    addRepository: (wish) => request('POST', 'repositories', wish),
    addToken: (wish) => request('POST', 'tokens', wish),
    addArtifact: (wish) => request('POST', 'artifacts', wish),
    startJob: (wish) => request('POST', 'jobs', wish),
    setRole: (spec) => send('POST', 'collaborators', spec),
    addTeam: (spec) => request('POST', 'teams', spec),
    reviewRun: (spec) => send('POST', 'run-approvals', spec),
    endRun: (end) => send('POST', 'ended-runs', end),
    setRateLimit: (wish) => send('POST', 'rate-limit', wish),
    addFault: (fault) => send('POST', 'faults', fault),
    clearFaults: () => send('DELETE', 'faults'),
    requests: () => request('GET', 'requests'),
    clearRequests: () => send('DELETE', 'requests'),
    state: () => request('GET', 'state'),
    reset: () => send('POST', 'reset'),
  }
}
