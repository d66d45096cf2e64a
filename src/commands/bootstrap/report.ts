import { formatClaimsCommand, hasDefaultClaims } from '../../actions/provision/commands/bootstrap/gitlab-project.ts'
import { type BootstrapReport, classifyPart, partKinds } from '../../actions/provision/commands/bootstrap/report.ts'
import { isForReviews } from '../../actions/provision/commands/bootstrap/trusted-jobs.ts'
import { formatElapsed } from '../../runner/log.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { escapeInline, formatCode } from '../../runner/markdown/text.ts'
import { describeAccounts, type FoundEnvironment } from './environments.ts'

/** Each part once: environments of one account share the OIDC provider, and may share a bucket. */
export function withoutRepeatedParts(reports: readonly BootstrapReport[]): readonly BootstrapReport[] {
  const listed = new Set<string>()
  return reports.map((report) => ({
    ...report,
    parts: report.parts.filter(({ arn, changes, kept }) => {
      const key = JSON.stringify([arn, changes.map(({ text }) => text), kept])
      if (listed.has(key)) return false
      listed.add(key)
      return true
    }),
  }))
}

/** Which environments are left, and for whom: without this line at the end, nobody prepares them. */
export function describeOthers(others: readonly FoundEnvironment[]): readonly string[] {
  if (others.length === 0) return []
  const accounts = new Set(others.map(({ settings: { allowedAccountIds: ids } }) => ids.join()))
  const whose = accounts.size === 1 ? 'that account' : 'each of these accounts'
  return [
    `Next: ${others.map(describeAccounts).join(', ')}; nothing of it was read. Run the same command again with credentials of ${whose}.`,
  ]
}

export function formatAccountClosingLine(reports: readonly BootstrapReport[], ms: number): string {
  const parts = reports.flatMap((report) => report.parts)
  const words = (['created', 'changed', 'unchanged'] as const).flatMap((status) => {
    const count = parts.filter((part) => classifyPart(part) === status).length
    return count === 0 ? [] : [`${count} ${status}`]
  })
  return `${reports.map(({ environment }) => environment).join(', ')}: ${words.join(', ')} · ${formatElapsed(ms)}`
}

/**
 * What a person does next, after the account is prepared.
 * @param isChanged whether this run prepared anything: after a repeated one, the repository is long in use
 */
export function formatFirstSteps(
  reports: readonly BootstrapReport[],
  { isChanged }: { readonly isChanged: boolean },
): readonly string[] {
  const planned = reports.filter(({ roles }) => roles.some(isForReviews))
  const names = planned.map(({ environment }) => environment).join(' and ')
  const gitlab = reports.map((report) => report.gitlab).find((trust) => trust !== undefined)
  const request = gitlab === undefined ? 'pull request' : 'merge request'
  return [
    ...(gitlab === undefined || hasDefaultClaims(gitlab)
      ? []
      : [
          'Next: let the tokens of the project have the subjects that the roles trust:',
          `  ${formatClaimsCommand(gitlab)}`,
        ]),
    ...(isChanged
      ? [
          `Next: commit the repository, push a branch and open a ${request}${names === '' ? '' : `; it plans ${names}`}:`,
          gitlab === undefined ? '  gh pr create' : '  glab mr create',
        ]
      : []),
  ]
}

export function buildAccountSummary(
  reports: readonly BootstrapReport[],
  others: readonly FoundEnvironment[],
): readonly Block[] {
  const parts = reports.flatMap((report) => report.parts.map((part) => ({ environment: report.environment, part })))
  const made = parts.filter(({ part }) => part.changes.length > 0).length
  const [first] = reports
  return [
    {
      kind: 'heading',
      level: 2,
      text: made === 0 ? 'The account is up to date' : `${made} of ${parts.length} parts created or changed`,
    },
    ...(first === undefined
      ? []
      : ([
          {
            kind: 'paragraph',
            text: `Account ${formatCode(first.account.account)}, as ${formatCode(first.account.arn)}`,
          },
        ] as const)),
    {
      kind: 'table',
      header: ['environment', 'part', 'name', 'result', 'changes', 'left unchanged'],
      rows: parts.map(({ environment, part }) => [
        escapeInline(environment),
        partKinds[part.kind],
        formatCode(part.name),
        classifyPart(part),
        part.changes.map(({ text }) => escapeInline(text)).join('<br>'),
        part.kept.map(escapeInline).join('<br>'),
      ]),
    },
    ...others.map((other) => ({ kind: 'paragraph', text: `${escapeInline(describeAccounts(other))}.` }) as const),
  ]
}
