import type { TokenRepository } from '../../../account/github-identity.ts'
import type { Inspection } from '../../../account/model.ts'
import type { WantedRole } from '../../../account/role.ts'
import type { CallerIdentity } from '../../../aws/session.ts'
import { elapsed } from '../../../runner/log.ts'
import type { Block } from '../../../runner/markdown/document.ts'
import { code, inline } from '../../../runner/markdown/text.ts'

/** An environment's part of an account, as it was found; its changes are made, or about to be. */
export interface Bootstrapped {
  readonly environment: string
  readonly repository: TokenRepository
  readonly account: CallerIdentity
  readonly region: string
  /** The one for the environment first. */
  readonly roles: readonly WantedRole[]
  readonly parts: readonly Inspection[]
}

const kinds = { bucket: 'bucket', 'oidc-provider': 'OIDC provider', role: 'role' } as const

/** What there is, what will be made, and what is left: all of it before the first change. */
export function plannedLines({ environment, repository, account, parts }: Bootstrapped): readonly string[] {
  const { owner, name } = repository
  return [
    `${environment} · bootstrap of account ${account.account} for ${owner}/${name} · as ${account.arn}`,
    ...(parts.some(({ kind }) => kind === 'bucket')
      ? []
      : ['no root keeps its state in S3, so there is no bucket to make']),
    ...parts.flatMap((part) => [
      `${kinds[part.kind].padEnd(13)}  ${part.name}  ${standing(part)}`,
      ...part.changes.map(({ text }) => `                 ${text}`),
      ...part.kept.map((text) => `                 left as it is: ${text}`),
    ]),
  ]
}

function standing({ presence, changes }: Inspection): string {
  if (presence === 'missing') return 'is made:'
  return changes.length === 0 ? 'is as it should be' : 'is changed:'
}

export function closingLine({ environment, parts }: Bootstrapped, ms: number): string {
  const count = (status: string): number => parts.filter((part) => statusOf(part) === status).length
  const words = (['created', 'changed', 'unchanged'] as const).flatMap((status) =>
    count(status) === 0 ? [] : [`${count(status)} ${status}`],
  )
  return `${environment}: ${words.join(', ')} · ${elapsed(ms)}`
}

function statusOf({ presence, changes }: Inspection): 'created' | 'changed' | 'unchanged' {
  if (presence === 'missing') return 'created'
  return changes.length === 0 ? 'unchanged' : 'changed'
}

/** What to write into the workflow, for whoever reads the log. */
export function nextSteps(bootstrapped: Bootstrapped): readonly string[] {
  const [lead, ...workflow] = [leadOf(bootstrapped), ...workflowLines(bootstrapped)]
  return [`Next: ${lead}`, ...workflow.map((line) => `  ${line}`.trimEnd())]
}

function leadOf({ environment }: Bootstrapped): string {
  return `a job with environment: ${environment} assumes the role so:`
}

function workflowLines({ environment, region, parts, roles }: Bootstrapped): readonly string[] {
  const arnOf = (name: string | undefined): string =>
    parts.find((part) => part.kind === 'role' && part.name === name)?.arn ?? ''
  const [role, plan] = roles
  return [
    `environment: ${environment}`,
    'permissions: { id-token: write, contents: read, pull-requests: write }',
    'steps:',
    '  - uses: org/eks-actions/provision@v1',
    '    with:',
    `      environment: ${environment}`,
    `      role-to-assume: ${arnOf(role?.name)}`,
    `      aws-region: ${region}`,
    ...(plan === undefined
      ? []
      : ['', '# In jobs for pull requests, which have no environment:', `# role-to-assume: ${arnOf(plan.name)}`]),
  ]
}

export function summaryBlocks(bootstrapped: Bootstrapped): readonly Block[] {
  const { environment, account, parts } = bootstrapped
  const made = parts.filter((part) => part.changes.length > 0).length
  return [
    {
      kind: 'heading',
      level: 2,
      text: inline(
        `${environment}: ${made === 0 ? 'the account is as it should be' : `${made} of ${parts.length} parts made or changed`}`,
      ),
    },
    { kind: 'paragraph', text: `Account ${code(account.account)}, as ${code(account.arn)}` },
    {
      kind: 'table',
      header: ['part', 'name', 'result', 'what was done', 'left as it is'],
      rows: parts.map((part) => [
        kinds[part.kind],
        code(part.name),
        statusOf(part),
        part.changes.map(({ text }) => inline(text)).join('<br>'),
        part.kept.map(inline).join('<br>'),
      ]),
    },
    { kind: 'paragraph', text: `**Next**: ${inline(leadOf(bootstrapped))}` },
    { kind: 'code', language: 'yaml', text: workflowLines(bootstrapped).join('\n') },
  ]
}

/** The output `bootstrap`. */
export function outputOf({
  environment,
  repository,
  account,
  roles,
  parts,
}: Bootstrapped): Readonly<Record<string, unknown>> {
  const rows = (kind: Inspection['kind']) => parts.filter((part) => part.kind === kind).map(rowOf)
  return {
    environment,
    account: account.account,
    repository: `${repository.owner}/${repository.name}`,
    buckets: rows('bucket'),
    'oidc-provider': rows('oidc-provider')[0] ?? null,
    roles: rows('role').map((row) => ({
      ...row,
      subjects: roles.find(({ name }) => name === row.name)?.trust.subjects ?? [],
    })),
  }
}

function rowOf(part: Inspection) {
  return {
    name: part.name,
    arn: part.arn,
    status: statusOf(part),
    done: part.changes.map(({ text }) => text),
    left: part.kept,
  }
}
