/**
 * The components of `sub` that a project of GitLab can choose (GitLab Docs, "Projects API", `ci_id_token_sub_claim_components`), in an order
 * in which nothing that a job chooses comes before its ref.
 */
export interface SubjectClaims {
  /** IDs survive renames and transfers, paths do not. */
  readonly project: 'project_id' | 'project_path'
  /** Those after `ref_type` and `ref`, which are always there: without them every branch would have the same subject. */
  readonly more: readonly AdditionalClaim[]
}

const additionalClaims = ['ref_protected', 'environment_protected', 'deployment_tier'] as const
type AdditionalClaim = (typeof additionalClaims)[number]

const isAdditionalClaim = (name: string): name is AdditionalClaim => additionalClaims.some((claim) => claim === name)

const environmentClaims: ReadonlySet<AdditionalClaim> = new Set(['environment_protected', 'deployment_tier'])

/**
 * Reads the components in the order of the setting.
 * @returns undefined for an order in which a branch cannot be told from another one, or that GitLab does not offer
 */
export function parseSubjectClaims(names: readonly string[]): SubjectClaims | undefined {
  const [project, type, ref, ...more] = names
  if (project !== 'project_id' && project !== 'project_path') return undefined
  if (type !== 'ref_type' || ref !== 'ref' || !more.every(isAdditionalClaim)) return undefined
  // GitLab omits the last two in jobs without environment, so what is always there comes before them.
  const ordered = additionalClaims.filter((claim) => more.includes(claim))
  return more.join() === ordered.join() ? { project, more } : undefined
}

/** As GitLab's setting expects them. */
export function listSubjectClaims({ id, claims: { project, more } }: Omit<TokenProject, 'path'>): readonly string[] {
  return [id === undefined ? 'project_path' : project, 'ref_type', 'ref', ...more]
}

/** A project as GitLab's ID tokens name it. */
export interface TokenProject {
  /** `group/subgroup/project` */
  readonly path: string
  /** Undefined if unknown: then subjects contain the path. */
  readonly id: string | undefined
  readonly claims: SubjectClaims
}

/** Tiers of environments (GitLab Docs, "Deployment tier of environments"). */
export const deploymentTiers = ['production', 'staging', 'testing', 'development', 'other'] as const
export type DeploymentTier = (typeof deploymentTiers)[number]

/** The tier that GitLab derives from the name of an environment whose job names none (`Environment#guess_tier`). */
export function deriveDeploymentTier(environment: string): DeploymentTier {
  if (/dev|review|trunk/i.test(environment)) return 'development'
  if (/test|tst|int|ac(ce)?pt|qa|qc|control|quality/i.test(environment)) return 'testing'
  if (/sta?g|mode?l|pre|demo|non/i.test(environment)) return 'staging'
  return /pro?d|live/i.test(environment) ? 'production' : 'other'
}

/** The jobs that a role is for. Those of merge requests are told from others by nothing but their branch. */
export type ProjectJobs =
  | { readonly kind: 'environment'; readonly branch: string; readonly tier: DeploymentTier }
  | { readonly kind: 'branch'; readonly branch: string }
  | { readonly kind: 'merge-requests' }

/**
 * The `sub` claims of jobs; those with an asterisk are patterns. The ref of a merge request is its source branch, and its project the one
 * of that branch (GitLab 18.2.2 and later), so a fork has no subject of the project. No path or ref contains a colon or an asterisk
 * (git-check-ref-format), so no part can pass for two.
 */
export function formatProjectSubjects({ path, id, claims }: TokenProject, jobs: ProjectJobs): readonly string[] {
  const project = claims.project === 'project_id' && id !== undefined ? `project_id:${id}` : `project_path:${path}`
  const formatRef = (ref: string): string => `${project}:ref_type:branch:ref:${ref}`
  if (jobs.kind === 'merge-requests') return [formatRef('*')]
  const formatClaims = (names: readonly AdditionalClaim[], tier: string): string =>
    names.map((name) => `:${name}:${name === 'deployment_tier' ? tier : 'true'}`).join('')
  if (jobs.kind === 'environment') return [`${formatRef(jobs.branch)}${formatClaims(claims.more, jobs.tier)}`]
  const always = claims.more.filter((name) => !environmentClaims.has(name))
  const subject = `${formatRef(jobs.branch)}${formatClaims(always, '')}`
  // A job of the branch may have an environment too.
  return always.length === claims.more.length ? [subject] : [subject, `${subject}:*`]
}

/** Whether a subject is the pattern that all branches of a project match, and with them all merge requests. */
export function isAnyBranch(subject: string): boolean {
  return /^project_(?:id|path):[^:*]+:ref_type:branch:ref:\*$/.test(subject)
}

/** Whether a role with these subjects distinguishes jobs with a protected environment from others of the same branch. */
export function isEnvironmentBound({ more }: SubjectClaims): boolean {
  return more.includes('environment_protected')
}

/**
 * Claims of their own for which IAM has condition keys: of gitlab.com there are some, of other servers none but `sub` and `aud` (Service
 * Authorization Reference, "AWS Security Token Service").
 */
export function listProjectConditions(
  issuer: string,
  { id }: Pick<TokenProject, 'id'>,
  { kind }: Pick<ProjectJobs, 'kind'>,
): Readonly<Record<string, string>> {
  if (issuer !== gitLabIssuer) return {}
  return {
    ...(id === undefined ? {} : { [`${issuer}:project_id`]: id }),
    ...(kind === 'merge-requests' ? {} : { [`${issuer}:ref_protected`]: 'true' }),
  }
}

const gitLabIssuer = 'gitlab.com'

/**
 * The issuer of a server's ID tokens, without `https://`: its address, with the path below which it is installed (GitLab Docs, "OpenID
 * Connect (OIDC) Authentication Using ID Tokens").
 */
export function resolveGitLabIssuer(serverUrl: string): string {
  return serverUrl.replace(/^https:\/\//, '').replace(/\/+$/, '')
}

/** The jobs of a project that a role is for. */
export interface ProjectScope {
  readonly project: TokenProject
  readonly jobs: ProjectJobs
}

/** The subjects that a role trusts, given those that it trusts already: an ID in them that this run does not know stays required. */
export function resolveProjectSubjects(trusted: readonly string[], { project, jobs }: ProjectScope): readonly string[] {
  const known = trusted.map((subject) => /^project_id:(\d+):/.exec(subject)?.[1]).find(Boolean)
  return formatProjectSubjects({ ...project, id: project.id ?? known }, jobs)
}

/**
 * Whether an earlier run may have trusted a subject: that of any branch of the project, with its path or its ID. In a role for an
 * environment a pattern is never own.
 */
export function isProjectSubject(subject: string, { project, jobs }: ProjectScope): boolean {
  const [, name, value, ref = '', end = ''] =
    /^project_(id|path):([^:*?$]+):ref_type:branch:ref:([^:?$]+)((?::[^:?$]+)*)$/.exec(subject) ?? []
  if (name === undefined || value === undefined) return false
  const isOwn = name === 'path' ? value.toLowerCase() === project.path.toLowerCase() : value === (project.id ?? value)
  if (!isOwn) return false
  if (!subject.includes('*')) return true
  return jobs.kind !== 'environment' && (isAnyBranch(subject) || (!ref.includes('*') && /^[^*]*:\*$/.test(end)))
}
