import { type ActionError, extendError } from '../../runner/errors/action-error.ts'
import { formatElapsed } from '../../runner/log.ts'
import type { Block } from '../../runner/markdown/document.ts'
import type { TimelineSpan } from '../../runner/markdown/mermaid.ts'
import { escapeInline } from '../../runner/markdown/text.ts'
import { toPipelineOutputName } from './names.ts'
import type { StageResult } from './stages/stage.ts'

/** The result first, then all stages on one timeline, then what each of them reports. */
export function renderPipelineSummary(
  environment: string | undefined,
  results: readonly StageResult[],
): readonly Block[] {
  const name = environment === undefined ? '' : `${environment}: `
  return [
    { kind: 'heading', level: 2, text: escapeInline(`${name}${describeResults(results)}`) },
    {
      kind: 'table',
      header: ['stage', 'result', 'time', 'outcome'],
      rows: results.map((result) => [
        escapeInline(result.name),
        formatStatus(result),
        formatTime(result),
        formatOutcome(result),
      ]),
    },
    ...buildTimeline(results),
    ...results.flatMap(({ blocks }) => blocks.flatMap(withoutTimelines)),
  ]
}

function describeResults(results: readonly StageResult[]): string {
  const failed = results.filter(({ status }) => status === 'failed').map(({ name }) => name)
  if (failed.length > 0) return `${failed.join(' and ')} failed`
  return `${results.map(({ name }) => name).join(', ')} in ${formatElapsed(measureSpan(results))}`
}

function measureSpan(results: readonly StageResult[]): number {
  return Math.max(...results.map(({ endedAt }) => endedAt)) - Math.min(...results.map(({ startedAt }) => startedAt))
}

function formatStatus({ status }: StageResult): string {
  return status === 'failed' ? '❌ failed' : status
}

function formatTime({ status, startedAt, endedAt }: StageResult): string {
  return status === 'skipped' ? '' : formatElapsed(endedAt - startedAt)
}

function formatOutcome(result: StageResult): string {
  switch (result.status) {
    case 'failed':
      return escapeInline(result.error.message)
    case 'skipped':
      return escapeInline(`needs ${result.because.join(' and ')}`)
    case 'succeeded':
      return result.outcome
  }
}

/** A bar for each stage, and below it the bars of what the stage did. */
function buildTimeline(results: readonly StageResult[]): readonly Block[] {
  const ran = results.filter(({ status }) => status !== 'skipped')
  if (ran.length < 2) return []
  const spans = ran.flatMap((result): readonly TimelineSpan[] => {
    const { name, startedAt, endedAt, status, blocks } = result
    const state = status === 'failed' ? 'failed' : 'succeeded'
    const whole = { label: name, section: name, startMs: startedAt, endMs: endedAt, state } as const
    return [whole, ...blocks.flatMap(listSpans).map((span) => ({ ...span, section: name }))]
  })
  return [{ kind: 'timeline', spans }]
}

function listSpans(block: Block): readonly TimelineSpan[] {
  if (block.kind === 'timeline') return block.spans
  return block.kind === 'details' ? block.body.flatMap(listSpans) : []
}

/** Their spans are on the timeline of all stages. */
function withoutTimelines(block: Block): readonly Block[] {
  if (block.kind === 'timeline') return []
  return block.kind === 'details' ? [{ ...block, body: block.body.flatMap(withoutTimelines) }] : [block]
}

/** The outputs of all stages, failed ones included, and `stages`. */
export function collectPipelineOutputs(results: readonly StageResult[]): Readonly<Record<string, unknown>> {
  const outputs = results.flatMap(listOutputs)
  const stages = results.map((result) => [
    result.name,
    {
      result: result.status,
      seconds: Math.round((result.endedAt - result.startedAt) / 100) / 10,
      'failure-reason': result.status === 'failed' ? result.error.code : '',
    },
  ])
  return { ...Object.fromEntries(outputs), stages: Object.fromEntries(stages) }
}

/** By their names in the pipeline. */
function listOutputs(result: StageResult): readonly (readonly [string, unknown])[] {
  if (result.status === 'skipped') return []
  const outputs = result.status === 'succeeded' ? result.outputs : result.error.outputs
  return Object.entries(outputs).map(([name, value]) => [toPipelineOutputName(result, name), value])
}

/** The failure of the run: that of the stage that failed first, with all others in its details. */
export function toPipelineFailure(results: readonly StageResult[]): ActionError | undefined {
  const failed = results
    .flatMap((result) => (result.status === 'failed' ? [result] : []))
    .toSorted((one, other) => one.endedAt - other.endedAt)
  const [first, ...others] = failed
  if (first === undefined) return undefined
  const skipped = results.filter(({ status }) => status === 'skipped').map(({ name }) => name)
  return extendError(first.error, {
    message: `${first.name}: ${first.error.message}`,
    details: [
      ...others.map(({ name, error }) => `${name} failed too: ${error.message} (${error.code}). ${error.hint}`),
      ...(skipped.length === 0 ? [] : [`not started: ${skipped.join(', ')}`]),
    ],
    outputs: collectPipelineOutputs(results),
  })
}
