import { readFile } from 'node:fs/promises'
import {
  type DeploymentTier,
  deriveDeploymentTier,
  isEnvironmentBound,
  listSubjectClaims,
  parseSubjectClaims,
  resolveGitLabIssuer,
  type SubjectClaims,
  type TokenProject,
} from '../../../../account/gitlab-identity.ts'
import { parseIdTokenClaims } from '../../../../aws/credentials/id-token.ts'
import type { Context } from '../../../../runner/context.ts'
import { ActionError } from '../../../../runner/errors/action-error.ts'
import type { ProvisionRun } from '../../contract.ts'
import { readOrigin } from './code-host.ts'
import { projectPattern } from './gitlab-inputs.ts'

/** What the roles of an environment trust in GitLab. */
export interface GitLabTrust {
  readonly project: TokenProject
  readonly tier: DeploymentTier
  /** Address of the server, without a slash at the end. */
  readonly serverUrl: string
  /** Of its tokens, without `https://`. */
  readonly issuer: string
  /** `sub` of the job's own token; undefined in a terminal. */
  readonly subject: string | undefined
}

const defaultClaims: SubjectClaims = {
  project: 'project_id',
  more: ['ref_protected', 'environment_protected', 'deployment_tier'],
}

/**
 * The project whose jobs the roles trust: the input, else the job's own, else that of the remote `origin`.
 * @throws ActionError `invalid-input` if no project is known, or branches could not be told apart
 */
export async function resolveGitLabTrust(action: ProvisionRun, environment: string): Promise<GitLabTrust> {
  const { inputs, context } = action
  const { CI_PROJECT_PATH: own, CI_PROJECT_ID: ownId } = context.environment
  const { path, serverUrl } = await resolveProject(action)
  const id = inputs['gitlab-project-id'] ?? (own?.toLowerCase() === path.toLowerCase() ? ownId : undefined)
  const token = await readOwnToken(context)
  return {
    project: { path, id, claims: resolveClaims(inputs['gitlab-sub-claims'], id) },
    tier: inputs['gitlab-deployment-tier'] ?? deriveDeploymentTier(environment),
    serverUrl,
    issuer: token.iss === undefined ? resolveGitLabIssuer(serverUrl) : resolveGitLabIssuer(token.iss),
    subject: token.sub,
  }
}

async function resolveProject({ inputs, context }: ProvisionRun): Promise<{ path: string; serverUrl: string }> {
  const { CI_PROJECT_PATH: own, CI_SERVER_URL: server } = context.environment
  const given = inputs['gitlab-project'] ?? own
  const url = inputs['gitlab-url'] ?? server
  if (given !== undefined && url !== undefined) return { path: given, serverUrl: withoutSlash(url) }
  const origin = await readOrigin(context)
  const serverUrl = withoutSlash(url ?? `https://${origin?.host ?? 'gitlab.com'}`)
  const path = given ?? (origin === undefined ? undefined : readProjectPath(origin.path, serverUrl))
  if (path !== undefined && projectPattern.test(path)) return { path, serverUrl }
  throw new ActionError('invalid-input', 'the project whose jobs to trust is unknown: origin names no GitLab project', {
    hint: 'Set gitlab-project, for example acme/web/shop, and for a server of your own gitlab-url.',
  })
}

/** Without the path below which a server of one's own is installed; SSH addresses do not contain it. */
function readProjectPath(path: string, serverUrl: string): string {
  const below = new URL(serverUrl).pathname.slice(1)
  return below !== '' && path.startsWith(`${below}/`) ? path.slice(below.length + 1) : path
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '')
}

function resolveClaims(names: readonly string[], id: string | undefined): SubjectClaims {
  if (names.length === 0) return defaultClaims
  const claims = parseSubjectClaims(names)
  if (claims === undefined) {
    throw new ActionError(
      'invalid-input',
      'gitlab-sub-claims does not tell the jobs of one branch from those of another',
      {
        details: [`set: ${names.join(', ')}`],
        hint: 'Begin with project_id or project_path, then ref_type and ref; ref_protected, environment_protected and deployment_tier may follow.',
      },
    )
  }
  if (claims.project === 'project_id' && id === undefined) {
    throw new ActionError('invalid-input', 'gitlab-project-id is required for gitlab-sub-claims with project_id', {
      hint: 'It is on the page of the project, or: glab api projects/:fullpath',
    })
  }
  return claims
}

/** The claims of the token with which the job signs in to AWS. */
async function readOwnToken({ environment }: Context): Promise<ReturnType<typeof parseIdTokenClaims>> {
  const { GITLAB_CI, AWS_WEB_IDENTITY_TOKEN_FILE: file } = environment
  if (GITLAB_CI !== 'true' || !file) return {}
  return parseIdTokenClaims(await readFile(file, 'utf8').catch(() => ''))
}

/** The command that lets the tokens of the project have the subjects that the roles trust (GitLab Docs, "Projects API"). */
export function formatClaimsCommand({ project, serverUrl }: Pick<GitLabTrust, 'project' | 'serverUrl'>): string {
  const { host } = new URL(serverUrl)
  const fields = listSubjectClaims(project).map((claim) => `-f 'ci_id_token_sub_claim_components[]=${claim}'`)
  const name = project.id ?? encodeURIComponent(project.path)
  return `glab api --method PUT ${host === 'gitlab.com' ? '' : `--hostname ${host} `}projects/${name} ${fields.join(' ')}`
}

/** Whether the tokens of the project have these components without a change of its settings. */
export function hasDefaultClaims({ project }: Pick<GitLabTrust, 'project'>): boolean {
  return listSubjectClaims(project).join() === 'project_path,ref_type,ref'
}

/** What a person should know before the roles are used. */
export function listGitLabWarnings({ project, issuer, subject, serverUrl }: GitLabTrust): readonly string[] {
  const { path, id, claims } = project
  return [
    ...(id === undefined
      ? [
          `The ID of ${path} is unknown, so only its path is trusted: whoever creates ${path} after it was renamed or deleted can assume the roles, unless GitLab refuses tokens to projects with a path that another one had (since 19.1). Set gitlab-project-id.`,
        ]
      : []),
    ...(isEnvironmentBound(claims)
      ? []
      : [
          `gitlab-sub-claims has no environment_protected, so AWS cannot tell approved jobs from others: every job of the default branch of ${path} can assume the roles. GitLab alone enforces approvals.`,
        ]),
    ...(claims.more.includes('ref_protected') || issuer === 'gitlab.com'
      ? []
      : [
          `gitlab-sub-claims has no ref_protected, so the roles trust the default branch whether it is protected or not: whoever may push to it can apply.`,
        ]),
    ...(subject === undefined || hasShape(subject, project)
      ? []
      : [
          `The tokens of ${path} do not have the subjects that the roles trust. Switch the project before its jobs use them: ${formatClaimsCommand({ project, serverUrl })}`,
        ]),
  ]
}

function hasShape(subject: string, project: TokenProject): boolean {
  const names = listSubjectClaims(project).filter(
    (name) => !['environment_protected', 'deployment_tier'].includes(name),
  )
  return names.every((name, index) => subject.split(':')[index * 2] === name)
}
