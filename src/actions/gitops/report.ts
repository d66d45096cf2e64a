import { formatCount } from '../../runner/count.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { escapeInline, formatCode, formatLink } from '../../runner/markdown/text.ts'
import { forksGetNoCredentials, isFork } from '../shared/forks.ts'
import { upsertRunComment } from '../shared/run-comment.ts'
import type { GitopsRun } from './contract.ts'
import type { DesiredState } from './desired-state.ts'
import { describeChange } from './message.ts'

/** What a command did or would do. */
export interface ChangeReport {
  readonly state: DesiredState
  readonly patch: string
  readonly files: number
  /** The commit that holds it; undefined if none was made. */
  readonly commit: string | undefined
  readonly changed: boolean
}

/** A pull request from a fork gets a token that can only read. Its author is not to blame, so the run succeeds. */
export function skipGitopsFork({ inputs, context }: GitopsRun): { readonly changed: false } {
  const sentence = `${inputs.command} was skipped: ${forksGetNoCredentials}. A maintainer can push the branch to this repository.`
  context.log.notice(sentence)
  context.summary.add({ kind: 'paragraph', text: sentence })
  return { changed: false }
}

/** Log and summary. */
export function reportChange(run: GitopsRun, report: ChangeReport): void {
  const { log, summary } = run.context
  for (const line of report.patch.split(/\r?\n/).filter((each) => /^[-+@d]/.test(each))) log.line(line)
  log.line(`${describePlace(report)}: ${describeResult(report)}`)
  summary.add(...buildBlocks(run, report))
}

/** The sticky comment of `diff`, one per environment or file. */
export async function upsertDiffComment(run: GitopsRun, report: ChangeReport): Promise<void> {
  const { inputs, event } = run
  if (inputs.comment === 'never' || isFork(event)) return
  const subject = inputs.environment ?? `${report.state.repository.name}/${inputs.file.join(',')}`
  await upsertRunComment(run, {
    marker: { kind: 'gitops', subject },
    blocks: buildBlocks(run, report),
    ifMissing: inputs.comment === 'always' || report.changed ? 'create' : 'skip',
    aboutMerge: false,
  })
}

function describePlace({ state: { repository, branch } }: ChangeReport): string {
  return `${repository.name} ${branch}`
}

function describeResult({ changed, files, commit }: ChangeReport): string {
  const short = commit === undefined ? '' : commit.slice(0, 7)
  if (!changed) return `no changes${short === '' ? '' : `, ${short} has this release already`}`
  return `${formatCount(files, 'file')} ${commit === undefined ? 'to change' : `changed in ${short}`}`
}

function buildBlocks(run: GitopsRun, report: ChangeReport): readonly Block[] {
  const { inputs, event } = run
  const { patch, commit } = report
  const title = `${inputs.environment ?? describePlace(report)}: ${describeResult(report)}`
  const page = commit === undefined ? '' : `${event.serverUrl}/${report.state.repository.name}/commit/${commit}`
  const facts = [
    `${formatCode(report.state.repository.name)}, branch ${formatCode(report.state.branch)}`,
    ...(commit === undefined
      ? []
      : [event.repository === undefined ? formatCode(commit) : formatLink(commit.slice(0, 7), page)]),
    ...(event.run?.url === undefined ? [] : [formatLink('run and summary', event.run.url)]),
  ]
  return [
    { kind: 'heading', level: 3, text: escapeInline(title) },
    { kind: 'paragraph', text: escapeInline(describeChange(inputs)) },
    ...(patch === '' ? [] : [{ kind: 'code', text: patch, language: 'diff' } as const]),
    { kind: 'paragraph', text: facts.join(' · ') },
  ]
}
