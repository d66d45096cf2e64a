/**
 * The OIDC token endpoint of a job, signed with a throw-away key. Claims as in
 * https://docs.github.com/actions/reference/security/oidc; tokens are valid for 5 minutes.
 */
import { createPublicKey, randomUUID } from 'node:crypto'
import { loadSigningKey, signToken } from '../../core/json-web-token.ts'
import type { StoredJob } from './model.ts'
import { findStoredRepository } from './views/repositories.ts'
import type { World } from './world.ts'

/** GitHub's own issuer, which AWS roles trust. */
export const gitHubIssuer = 'https://token.actions.githubusercontent.com'

const lifeSeconds = 300

export interface Oidc {
  readonly issuer: string
  /** Issues a signed token for the job; the audience defaults to the owner's URL, as on GitHub. */
  readonly token: (job: StoredJob, audience: string | undefined) => string
  /** `/.well-known/openid-configuration`, with the keys below `base`. */
  readonly configuration: (base: string) => unknown
  readonly keys: () => unknown
}

/** Loads the signing key from `file`; it is created at the first start. */
export function openOidc(world: World, file: string, issuer: string): Oidc {
  const key = loadSigningKey(file)
  const kid = 'stand-in'
  return {
    issuer,
    token: (job, audience) => signToken(buildClaims(world, job, audience, issuer), { key, kid }),
    configuration: (base) => ({
      issuer,
      jwks_uri: `${base}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'ref', 'sha', 'repository', 'environment'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    }),
    keys: () => ({ keys: [{ ...createPublicKey(key).export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }] }),
  }
}

function buildClaims(world: World, job: StoredJob, audience: string | undefined, issuer: string) {
  const [owner = '', name = ''] = job.repository.split('/')
  const ownerId = world.ensureAccount(owner).id
  const repository = findStoredRepository(world.state, owner, name)
  const now = Math.floor(Date.now() / 1000)
  const workflow = `${job.repository}/${job.workflow_path}@${job.ref}`
  const who = job.subject === 'ids' ? `${owner}@${ownerId}/${name}@${repository?.id}` : job.repository
  return {
    jti: randomUUID(),
    sub: `repo:${who}:${describeSubject(job)}`,
    aud: audience ?? `https://github.com/${owner}`,
    iss: issuer,
    iat: now,
    nbf: now - 5,
    exp: now + lifeSeconds,
    ref: job.ref,
    ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: String(repository?.protected_branches.includes(job.ref.replace('refs/heads/', '')) ?? false),
    sha: job.sha,
    repository: job.repository,
    repository_id: String(repository?.id),
    repository_owner: owner,
    repository_owner_id: String(ownerId),
    repository_visibility: repository?.private ? 'private' : 'public',
    run_id: String(job.run_id),
    run_number: String(job.run_number),
    run_attempt: String(job.run_attempt),
    actor: job.actor,
    actor_id: String(world.ensureAccount(job.actor).id),
    workflow: job.workflow,
    workflow_ref: workflow,
    workflow_sha: job.sha,
    job_workflow_ref: workflow,
    job_workflow_sha: job.sha,
    head_ref: job.head_ref,
    base_ref: job.base_ref,
    event_name: job.event_name,
    runner_environment: 'github-hosted',
    ...(job.environment === undefined ? {} : { environment: job.environment }),
  }
}

/** The last part of `sub`: the environment, else the pull request, else the ref. */
function describeSubject(job: StoredJob): string {
  if (job.environment !== undefined) return `environment:${job.environment.replaceAll(':', '%3A')}`
  return job.event_name === 'pull_request' ? 'pull_request' : `ref:${job.ref}`
}
