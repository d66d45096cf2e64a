import { existsSync } from 'node:fs'
import path from 'node:path'
import type { FailureReason } from '../../src/runner/errors/failure-reason.ts'
import { failureGroups, toExitCode, type FailureCode } from '../../src/runner/errors/failure-reasons.ts'
import { collectFailureSentences } from './failure-sentences.ts'

/** More wordings of one failure would not help to recognize it. */
const mostSentences = 4

/** What an application of Argo CD or Flux is reported with. */
const stateSentence = '<application> does not run <commit>: <message of the controller>'

/** First lines that no text in the sources has: they come from Terraform, or from parts that other errors share. */
const composedSentences: Partial<Record<FailureCode, readonly string[]>> = {
  'invalid-input': ['3 invalid inputs'],
  'clock-skewed': ['the clock of this runner is wrong (…): …'],
  'state-bucket-missing': ['…: the S3 bucket "…" does not exist'],
  'init-failed': ['<root>: <message of Terraform>'],
  'apply-failed': ['<root>: <message of Terraform or of the provider>'],
  'validate-failed': ['<root>: <message of Terraform>'],
  'policy-not-attachable': ['the policy … does not exist', 'the policy … belongs to account …'],
  'project-refused': [stateSentence],
  'manifests-invalid': [stateSentence],
  'sync-forbidden': [stateSentence],
  'sync-failed': [stateSentence],
  'hook-failed': [stateSentence],
  'dependency-not-ready': [stateSentence],
  'rolled-back': [stateSentence],
  'never-compared': ['<application>: no controller looked at <commit> within …; it is at <commit>'],
  'rollback-failed': ['the rollback to revision … failed: …'],
}

/** Codes that this release does not end with, kept for workflows that name them. */
const retiredCodes: ReadonlySet<string> = new Set<FailureCode>(['missing-permission'])

/**
 * The entries of docs/failures.md: for each code its meaning, the sentences that the product prints with it, and the next step.
 * @param root folder of a suite; without sources of the product, as in a fixture, there are no sentences
 */
export function renderFailures(root: string): string {
  const codes = Object.values(failureGroups).flatMap((reasons) => Object.keys(reasons))
  const sentences = existsSync(path.join(root, 'src/runner/errors'))
    ? collectFailureSentences(root, new Set(codes))
    : new Map<string, readonly string[]>()
  return Object.entries(failureGroups)
    .map(([title, reasons]) => {
      const entries = Object.entries<FailureReason>(reasons).map(([code, reason]) =>
        renderEntry(code, reason, sentences.get(code)),
      )
      return [`## ${title}`, ...entries].join('\n\n')
    })
    .join('\n\n')
}

function renderEntry(code: string, { meaning, nextStep }: FailureReason, found: readonly string[] = []): string {
  const sentences = [...(composedSentences[code as FailureCode] ?? []), ...found]
  const printed = sentences.slice(0, mostSentences).map((sentence) => `Error: ${sentence}`)
  return [
    `### \`${code}\``,
    escapeTags(meaning),
    ...(retiredCodes.has(code)
      ? ['This release does not end with it; the code is kept for workflows that name it.']
      : []),
    ...(printed.length === 0 ? [] : [['```', ...printed, '```'].join('\n')]),
    `**Next**: ${escapeTags(nextStep)} Exit code ${toExitCode(code as FailureCode)}.`,
  ].join('\n\n')
}

/** Placeholders such as `<name>` are tags to Markdown, which would hide them; code is kept. */
function escapeTags(text: string): string {
  return text.replaceAll(/`[^`]*`|</g, (part) => (part === '<' ? '\\<' : part))
}
