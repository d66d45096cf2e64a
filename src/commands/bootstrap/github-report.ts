import type { SetupPart } from '../../github/setup/model.ts'
import { listSetupCommands, type SetupOutcome } from '../../github/setup/setup.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { escapeInline, formatCode } from '../../runner/markdown/text.ts'
import type { GitHubPreparation } from './github-setup.ts'

const kinds = { environment: 'environment', variables: 'variables', branch: 'branch', tokens: 'tokens' } as const

/** Lists what the repository has, what it gets and what stays, before the first change. */
export function formatGitHubPlan({ repository: { owner, repo }, parts }: GitHubPreparation): readonly string[] {
  if (parts === undefined) return []
  return [
    `GitHub · ${owner}/${repo}`,
    ...parts.flatMap((part) => [
      `${kinds[part.kind].padEnd(13)}  ${part.name}  ${describePlannedAction(part)}`,
      ...part.changes.map(({ text }) => `                 ${text}`),
      ...part.kept.map((text) => `                 left unchanged: ${text}`),
    ]),
  ]
}

function describePlannedAction({ presence, changes }: SetupPart): string {
  if (changes.length === 0) return presence === 'missing' ? 'missing' : 'up to date'
  return presence === 'missing' ? 'to create:' : 'to change:'
}

/** What a person does where no token was there. */
export function formatGitHubCommands({ repository, setup, parts }: GitHubPreparation): readonly string[] {
  if (parts !== undefined) return []
  return [
    'Next: set GitHub up. Run this command again with a token, GITHUB_TOKEN="$(gh auth token)" in front of it, or:',
    ...listSetupCommands(repository, setup).map((command) => `  ${command}`),
    ...(setup.environments.some(({ name }) => /prod/i.test(name))
      ? ['  and require reviewers for production, where the plan of GitHub has them (Settings, Environments)']
      : []),
  ]
}

/** What was done in the repository, and what the token may not do, with the commands for it. */
export function formatGitHubResult({ notices, refused }: SetupOutcome): {
  readonly lines: readonly string[]
  readonly warnings: readonly string[]
} {
  return {
    warnings: [
      ...notices,
      ...refused.map(({ part, change, why }) => `${part}: the token may not ${change.text}. ${why}`),
    ],
    lines:
      refused.length === 0
        ? []
        : [
            'Next: with a token that may administer the repository, run this again, or:',
            ...refused.flatMap(({ change }) => change.commands.map((command) => `  ${command}`)),
          ],
  }
}

export function buildGitHubSummary(
  { repository: { owner, repo }, parts }: GitHubPreparation,
  { notices, refused }: SetupOutcome,
): readonly Block[] {
  if (parts === undefined) return []
  const wasRefused = (part: SetupPart): boolean => refused.some((one) => part.changes.includes(one.change as never))
  return [
    { kind: 'heading', level: 3, text: escapeInline(`GitHub repository ${owner}/${repo}`) },
    {
      kind: 'table',
      header: ['part', 'name', 'result', 'changes', 'left unchanged'],
      rows: parts.map((part) => [
        kinds[part.kind],
        formatCode(part.name),
        wasRefused(part) ? 'not allowed' : classify(part),
        part.changes.map(({ text }) => escapeInline(text)).join('<br>'),
        part.kept.map(escapeInline).join('<br>'),
      ]),
    },
    ...notices.map((text) => ({ kind: 'paragraph', text: `**Note**: ${escapeInline(text)}` }) as const),
  ]
}

function classify({ presence, changes }: SetupPart): string {
  if (changes.length === 0) return presence === 'missing' ? 'missing' : 'unchanged'
  return presence === 'missing' ? 'created' : 'changed'
}

/** The output `github`. */
export function buildGitHubOutput(
  { repository: { owner, repo }, parts = [] }: GitHubPreparation,
  { notices, refused }: SetupOutcome,
): Readonly<Record<string, unknown>> {
  return {
    repository: `${owner}/${repo}`,
    parts: parts.map(({ kind, name, changes, kept }) => ({
      kind,
      name,
      done: changes.filter((change) => !refused.some((one) => one.change === change)).map(({ text }) => text),
      left: kept,
    })),
    refused: refused.map(({ part, change, why }) => ({ part, change: change.text, why })),
    notices,
  }
}
