import { formatElapsed } from '../../../runner/log.ts'
import type { Block } from '../../../runner/markdown/document.ts'
import { escapeInline, formatCode, formatLink } from '../../../runner/markdown/text.ts'
import { toOptionalText } from '../../../runner/records.ts'
import { listSummaryNotes, renderFailure } from '../../../runner/report/failure.ts'
import type { HelmDeployCommand } from '../inputs.ts'
import type { ReleaseResult } from './release-result.ts'

const doneWords: Readonly<Record<HelmDeployCommand, string>> = {
  deploy: 'deployed',
  diff: 'compared',
  check: 'checked',
  history: 'read',
  status: 'read',
  rollback: 'rolled back',
  uninstall: 'uninstalled',
  sweep: 'swept',
}

/**
 * For the summary of several releases: the result first, then all releases on one timeline, then what each of them reports.
 * @param place the environment, or the cluster if none is set
 */
export function renderReleases(
  results: readonly ReleaseResult[],
  { command, place }: { readonly command: HelmDeployCommand; readonly place: string },
): readonly Block[] {
  const ran = results.filter(({ status }) => status !== 'skipped')
  const failed = results.filter(({ status }) => status === 'failed')
  const count = results.filter(({ status }) => status === 'succeeded').length
  return [
    {
      kind: 'heading',
      level: 3,
      text: escapeInline(`${place}: ${count} of ${results.length} releases ${doneWords[command]}`),
    },
    {
      kind: 'table',
      header: ['release', 'result', 'time', ''],
      rows: results.map((result) => [
        formatCode(result.label),
        formatStatus(result, command),
        result.status === 'skipped' ? '' : formatElapsed(result.endedAt - result.startedAt),
        formatOutcome(result),
      ]),
    },
    ...(ran.length === 0 ? [] : [buildTimeline(ran, command)]),
    ...results.flatMap((result) => [
      // The failure of the step is that of the only one that failed.
      ...(result.status === 'failed' && failed.length > 1 ? renderFailure(result.label, result.error) : []),
      ...result.blocks,
    ]),
  ]
}

function formatStatus(result: ReleaseResult, command: HelmDeployCommand): string {
  if (result.status === 'failed') return '❌ failed'
  if (result.status === 'skipped') return 'skipped'
  const isUnchanged = command === 'deploy' && result.outputs.changed === false
  return isUnchanged ? 'no changes' : doneWords[command]
}

function formatOutcome(result: ReleaseResult): string {
  if (result.status === 'skipped') return escapeInline(result.reason)
  if (result.status === 'failed')
    return escapeInline([result.error.message, ...listSummaryNotes(result.error)].join(', '))
  const { revision, url } = result.outputs
  const address = toOptionalText(url)
  return [
    ...(revision === undefined ? [] : [`revision ${toOptionalText(revision) ?? ''}`]),
    ...(address === undefined ? [] : [formatLink(address, address)]),
  ].join(', ')
}

function buildTimeline(ran: readonly ReleaseResult[], section: string): Block {
  return {
    kind: 'timeline',
    spans: ran.map(({ label, startedAt, endedAt, status }) => ({
      label,
      section,
      startMs: startedAt,
      endMs: endedAt,
      state: status === 'failed' ? 'failed' : 'succeeded',
    })),
  }
}
