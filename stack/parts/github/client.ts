/** What tests and the demo arrange in the running stand-in; the product itself only speaks the REST API. */
import type { TokenWish } from './access.ts'
import type { ArtifactWish, RequestLine, RunEnd } from './control.ts'
import type { Fault } from './faults.ts'
import type { JobWish } from './jobs.ts'
import type { Artifact, Repository, State, Token } from './model.ts'
import type { RateWish } from './rate-limit.ts'
import type { RepositoryWish } from './world.ts'

export interface GitHubControl {
  readonly addRepository: (wish: RepositoryWish) => Promise<Repository>
  readonly addToken: (wish: TokenWish) => Promise<Token>
  readonly addArtifact: (wish: ArtifactWish) => Promise<Artifact>
  /**
   * Environment variables of a job: its token, the addresses, and the OIDC variables when (and only when) the job has
   * `id-token: write` and is not of a fork.
   */
  readonly startJob: (wish: JobWish) => Promise<Readonly<Record<string, string>>>
  readonly endRun: (end: RunEnd) => Promise<void>
  /** Gives a token a budget of its own, in place of GitHub's usual one. */
  readonly setRateLimit: (wish: RateWish) => Promise<void>
  readonly addFault: (fault: Fault) => Promise<void>
  readonly clearFaults: () => Promise<void>
  readonly requests: () => Promise<readonly RequestLine[]>
  readonly clearRequests: () => Promise<void>
  readonly state: () => Promise<State>
  readonly reset: () => Promise<void>
}

/** Controls of the stand-in at `url` (fact `url` of the part `github`). */
export function gitHubControl(url: string): GitHubControl {
  const ask = async <T>(method: string, name: string, body?: unknown): Promise<T> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const response = await fetch(`${url}/_stack/${name}`, init)
    const answer = (await response.json()) as T & { readonly message?: string }
    if (!response.ok) throw new Error(`${method} ${name}: ${answer.message}`)
    return answer
  }
  const tell = async (method: string, name: string, body?: unknown): Promise<void> => {
    await ask(method, name, body)
  }
  return {
    addRepository: (wish) => ask('POST', 'repositories', wish),
    addToken: (wish) => ask('POST', 'tokens', wish),
    addArtifact: (wish) => ask('POST', 'artifacts', wish),
    startJob: (wish) => ask('POST', 'jobs', wish),
    endRun: (end) => tell('POST', 'ended-runs', end),
    setRateLimit: (wish) => tell('POST', 'rate-limit', wish),
    addFault: (fault) => tell('POST', 'faults', fault),
    clearFaults: () => tell('DELETE', 'faults'),
    requests: () => ask('GET', 'requests'),
    clearRequests: () => tell('DELETE', 'requests'),
    state: () => ask('GET', 'state'),
    reset: () => tell('POST', 'reset'),
  }
}
