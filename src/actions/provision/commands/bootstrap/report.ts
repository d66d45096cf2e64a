import type { TokenRepository } from '../../../../account/github-identity.ts'
import { isEnvironmentBound } from '../../../../account/gitlab-identity.ts'
import type { Inspection } from '../../../../account/model.ts'
import type { RolePurpose, WantedRole } from '../../../../account/role.ts'
import { formatSubjectSwitch } from '../../../../aws/credentials/id-token.ts'
import type { CallerIdentity } from '../../../../aws/session.ts'
import { formatElapsed } from '../../../../runner/log.ts'
import type { EnvironmentAccess } from './access.ts'
import type { Block } from '../../../../runner/markdown/document.ts'
import { formatCode, escapeInline } from '../../../../runner/markdown/text.ts'
import { formatClaimsCommand, type GitLabTrust, hasDefaultClaims } from './gitlab-project.ts'
import { formatPipelineLines } from './gitlab-roles.ts'
import { hasPullRequests } from './trusted-jobs.ts'

/** The parts of an account that belong to an environment, with the changes that are about to be made, or were made. */
export interface BootstrapReport {
  readonly environment: string
  /** The GitHub environment whose jobs may assume the first role. */
  readonly githubEnvironment: string
  /** On GitLab the owner is the path of the groups. */
  readonly repository: TokenRepository
  /** Set if the jobs run in GitLab. */
  readonly gitlab?: GitLabTrust | undefined
  readonly account: CallerIdentity
  readonly region: string
  /** Undefined if nothing names the environment's resources. */
  readonly access: EnvironmentAccess | undefined
  /** The environment's own role first. */
  readonly roles: readonly WantedRole[]
  readonly parts: readonly Inspection[]
}

export const partKinds = { bucket: 'bucket', 'oidc-provider': 'OIDC provider', policy: 'policy', role: 'role' } as const

/** Lists what exists, what will be created or changed, and what stays, before the first change. */
export function formatPlannedLines({ environment, repository, account, parts }: BootstrapReport): readonly string[] {
  const { owner, name } = repository
  return [
    `${environment} · bootstrap of account ${account.account} for ${owner}/${name} · as ${account.arn}`,
    ...(parts.some(({ kind }) => kind === 'bucket') ? [] : ['no root keeps its state in S3, so no bucket is needed']),
    ...parts.flatMap((part) => [
      `${partKinds[part.kind].padEnd(13)}  ${part.name}  ${describePlannedAction(part)}`,
      ...part.changes.map(({ text }) => `                 ${text}`),
      ...part.kept.map((text) => `                 left unchanged: ${text}`),
    ]),
  ]
}

function describePlannedAction({ presence, changes }: Inspection): string {
  if (presence === 'missing') return 'to create:'
  return changes.length === 0 ? 'up to date' : 'to change:'
}

export function formatBootstrapClosingLine({ environment, parts }: BootstrapReport, ms: number): string {
  const countStatus = (status: string): number => parts.filter((part) => classifyPart(part) === status).length
  const words = (['created', 'changed', 'unchanged'] as const).flatMap((status) =>
    countStatus(status) === 0 ? [] : [`${countStatus(status)} ${status}`],
  )
  return `${environment}: ${words.join(', ')} · ${formatElapsed(ms)}`
}

export function classifyPart({ presence, changes }: Inspection): 'created' | 'changed' | 'unchanged' {
  if (presence === 'missing') return 'created'
  return changes.length === 0 ? 'unchanged' : 'changed'
}

/** Shows in the log what to write into the workflow. */
export function formatNextSteps(bootstrapped: BootstrapReport): readonly string[] {
  const [lead, ...workflow] = [formatLead(bootstrapped), ...formatWorkflow(bootstrapped)]
  return [`Next: ${lead}`, ...workflow.map((line) => `  ${line}`.trimEnd())]
}

function formatLead({ environment, githubEnvironment, gitlab }: BootstrapReport): string {
  if (gitlab !== undefined)
    return `a job of .gitlab-ci.yml with environment: ${environment} assumes the role like this:`
  return `a job with environment: ${githubEnvironment} assumes the role like this:`
}

function formatWorkflow(bootstrapped: BootstrapReport): readonly string[] {
  return bootstrapped.gitlab === undefined
    ? formatGitHubWorkflow(bootstrapped)
    : formatGitLabPipeline(bootstrapped, bootstrapped.gitlab)
}

function formatGitLabPipeline(
  { environment, region, roles, parts }: BootstrapReport,
  gitlab: GitLabTrust,
): readonly string[] {
  const [role, ...others] = listRoleParts({ roles, parts })
  return [
    ...formatPipelineLines(gitlab, { environment, region, role: role?.part?.arn ?? '' }),
    ...others.flatMap(({ purpose, part }) => [
      '',
      `# ${describeGitLabJobs(purpose, part?.subjects ?? [])}:`,
      `# AWS_ROLE_ARN: ${part?.arn ?? ''}`,
    ]),
    ...(hasDefaultClaims(gitlab)
      ? []
      : [
          '',
          '# The roles trust tokens with these components of sub; set them in the project once:',
          `# ${formatClaimsCommand(gitlab)}`,
        ]),
    ...(isEnvironmentBound(gitlab.project.claims)
      ? ['', `# Protect the branch, and the environment ${environment} (GitLab Premium): tokens of others are refused.`]
      : []),
  ]
}

function describeGitLabJobs(purpose: RolePurpose, subjects: readonly string[]): string {
  if (purpose === 'preview') return 'To build and deploy previews, in jobs of merge requests'
  return hasPullRequests(subjects)
    ? 'To plan in jobs of merge requests, and for drift'
    : 'To plan before the approval and for drift, in jobs of the default branch'
}

function listRoleParts({ roles, parts }: Pick<BootstrapReport, 'roles' | 'parts'>) {
  return roles.map((wanted) => ({
    ...wanted,
    part: parts.find(({ kind, name }) => kind === 'role' && name === wanted.name),
  }))
}

function formatGitHubWorkflow({
  environment,
  githubEnvironment,
  repository,
  region,
  parts,
  roles,
}: BootstrapReport): readonly string[] {
  const [role, ...others] = listRoleParts({ roles, parts })
  return [
    `environment: ${/^[\w.-]+$/.test(githubEnvironment) ? githubEnvironment : JSON.stringify(githubEnvironment)}`,
    'permissions: { id-token: write, contents: read, pull-requests: write }',
    'steps:',
    '  - uses: org/eks-actions/provision@v1',
    '    with:',
    `      environment: ${environment}`,
    `      role-to-assume: ${role?.part?.arn ?? ''}`,
    `      aws-region: ${region}`,
    ...others.flatMap(({ purpose, part }) => [
      '',
      `# ${describeJobs(purpose, part?.subjects ?? [])}:`,
      `# role-to-assume: ${part?.arn ?? ''}`,
    ]),
    ...(hasIds(roles)
      ? [
          '',
          ...noteOnIds.map((line) => `# ${line}`),
          `# ${formatSubjectSwitch(`${repository.owner}/${repository.name}`)}`,
        ]
      : []),
  ]
}

const noteOnIds = [
  'The roles trust tokens with the IDs of the repository. Repositories created after 2026-07-15 have them;',
  'switch an older one:',
]

function hasIds(roles: BootstrapReport['roles']): boolean {
  return roles.some(({ jobs }) => 'repository' in jobs && jobs.repository.ids !== undefined)
}

function describeJobs(purpose: RolePurpose, subjects: readonly string[]): string {
  if (purpose === 'preview') return 'To build and deploy previews, in pull request jobs, which have no environment'
  const branch = subjects.map((subject) => /:ref:refs\/heads\/(.+)$/.exec(subject)?.[1]).find(Boolean) ?? ''
  return hasPullRequests(subjects)
    ? `To plan in jobs of pull requests, which have no environment, and for drift on ${branch}`
    : `To plan before the approval and for drift, in jobs on ${branch} without environment`
}

export function buildBootstrapSummary(bootstrapped: BootstrapReport): readonly Block[] {
  const { environment, account, parts } = bootstrapped
  const made = parts.filter((part) => part.changes.length > 0).length
  return [
    {
      kind: 'heading',
      level: 2,
      text: escapeInline(
        `${environment}: ${made === 0 ? 'the account is up to date' : `${made} of ${parts.length} parts created or changed`}`,
      ),
    },
    { kind: 'paragraph', text: `Account ${formatCode(account.account)}, as ${formatCode(account.arn)}` },
    {
      kind: 'table',
      header: ['part', 'name', 'result', 'changes', 'left unchanged'],
      rows: parts.map((part) => [
        partKinds[part.kind],
        formatCode(part.name),
        classifyPart(part),
        part.changes.map(({ text }) => escapeInline(text)).join('<br>'),
        part.kept.map(escapeInline).join('<br>'),
      ]),
    },
    { kind: 'paragraph', text: `**Next**: ${escapeInline(formatLead(bootstrapped))}` },
    { kind: 'code', language: 'yaml', text: formatWorkflow(bootstrapped).join('\n') },
  ]
}

/** The output `bootstrap`. */
export function buildBootstrapOutput({
  environment,
  repository,
  account,
  parts,
}: BootstrapReport): Readonly<Record<string, unknown>> {
  const listRows = (kind: Inspection['kind']) => parts.filter((part) => part.kind === kind).map(toRow)
  return {
    environment,
    account: account.account,
    repository: `${repository.owner}/${repository.name}`,
    buckets: listRows('bucket'),
    'oidc-provider': listRows('oidc-provider')[0] ?? null,
    policies: listRows('policy'),
    roles: parts
      .filter(({ kind }) => kind === 'role')
      .map((part) => ({ ...toRow(part), subjects: part.subjects ?? [] })),
  }
}

function toRow(part: Inspection) {
  return {
    name: part.name,
    arn: part.arn,
    status: classifyPart(part),
    done: part.changes.map(({ text }) => text),
    left: part.kept,
  }
}
