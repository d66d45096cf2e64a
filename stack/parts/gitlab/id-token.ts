/**
 * The ID tokens of jobs in GitLab, as `Gitlab::Ci::JwtV2` builds them and
 * https://docs.gitlab.com/ci/secrets/id_token_authentication/ describes them.
 */
import { randomUUID, type KeyObject } from 'node:crypto'
import { signToken } from '../../core/json-web-token.ts'

export interface GitLabProject {
  readonly path: string
  readonly id: string
  /** Address of the server without a slash at the end. */
  readonly server: string
  /** The setting `ci_id_token_sub_claim_components`. */
  readonly subClaims: readonly string[]
  readonly protectedBranches: readonly string[]
  /** GitLab Premium; without it no environment is protected. */
  readonly protectedEnvironments: readonly string[]
}

export interface GitLabJob {
  /** Branch or tag; of a merge request its source branch, also where the merged result is tested. */
  readonly ref: string
  readonly isTag?: boolean
  readonly mergeRequest?: {
    readonly target: string
    /** The fork that the source branch is in. */
    readonly fork?: Pick<GitLabProject, 'path' | 'id'>
  }
  readonly environment?: { readonly name: string; readonly tier: string }
}

/** A token for the audience of STS. */
export function issueIdToken(project: GitLabProject, job: GitLabJob, key: KeyObject): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = buildJobClaims(project, job)
  return signToken(
    {
      ...claims,
      jti: randomUUID(),
      iss: project.server,
      aud: 'sts.amazonaws.com',
      sub: formatSubject(project, claims),
      ...{ iat: now, nbf: now - 5, exp: now + 300 },
    },
    { key, kid: 'stand-in' },
  )
}

type JobClaims = Readonly<Record<string, string>>

function buildJobClaims(
  project: GitLabProject,
  { ref, isTag = false, mergeRequest, environment }: GitLabJob,
): JobClaims {
  const isProtected = (branch: string): boolean => project.protectedBranches.includes(branch)
  // A merge request counts as protected only if both of its branches are, and both are in the project.
  const refProtected =
    isProtected(ref) && (mergeRequest === undefined || (isProtected(mergeRequest.target) && !mergeRequest.fork))
  const { path, id } = mergeRequest?.fork ?? project
  return {
    namespace_id: '72',
    namespace_path: path.slice(0, path.lastIndexOf('/')),
    project_id: id,
    project_path: path,
    user_id: '1',
    user_login: 'octocat',
    user_email: 'octocat@example.com',
    user_access_level: 'developer',
    pipeline_id: '574',
    pipeline_source: mergeRequest === undefined ? 'push' : 'merge_request_event',
    job_id: '302',
    ref,
    ref_type: isTag ? 'tag' : 'branch',
    ref_protected: String(refProtected && !isTag),
    runner_environment: 'gitlab-hosted',
    ...(environment === undefined
      ? {}
      : {
          environment: environment.name,
          environment_protected: String(project.protectedEnvironments.includes(environment.name)),
          deployment_tier: environment.tier,
        }),
  }
}

/** Components that a job does not have are omitted. */
function formatSubject({ subClaims }: GitLabProject, claims: JobClaims): string {
  return subClaims.flatMap((name) => (claims[name] === undefined ? [] : [`${name}:${claims[name]}`])).join(':')
}
