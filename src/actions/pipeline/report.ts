import { type ActionError, extendError } from '../../runner/errors/action-error.ts'
import { formatElapsed } from '../../runner/log.ts'
import type { Block, TimelineSpan } from '../../runner/markdown/document.ts'
import { formatCode, escapeInline } from '../../runner/markdown/text.ts'
import type { StageResult } from './result.ts'
import type { StageName } from './stages.ts'

/** The verdict first, then all stages on one timeline, then what each of them has to say. */
export function summaryBlocks(environment: string | undefined, results: readonly StageResult[]): readonly Block[] {
  const name = environment === undefined ? '' : `${environment}: `
  return [
    { kind: 'heading', level: 2, text: escapeInline(`${name}${verdict(results)}`) },
    {
      kind: 'table',
      header: ['stage', 'result', 'time', 'what came of it'],
      rows: results.map((result) => [escapeInline(result.name), resultWord(result), timeOf(result), outcomeOf(result)]),
    },
    ...timelineOf(results),
    ...results.flatMap(({ blocks }) => blocks.flatMap(withoutTimelines)),
  ]
}

function verdict(results: readonly StageResult[]): string {
  const failed = results.filter(({ status }) => status === 'failed').map(({ name }) => name)
  if (failed.length > 0) return `${failed.join(' and ')} failed`
  return `${results.map(({ name }) => name).join(', ')} in ${formatElapsed(spanOf(results))}`
}

function spanOf(results: readonly StageResult[]): number {
  return Math.max(...results.map(({ endedAt }) => endedAt)) - Math.min(...results.map(({ startedAt }) => startedAt))
}

function resultWord({ status }: StageResult): string {
  return status === 'failed' ? '❌ failed' : status
}

function timeOf({ status, startedAt, endedAt }: StageResult): string {
  return status === 'skipped' ? '' : formatElapsed(endedAt - startedAt)
}

function outcomeOf(result: StageResult): string {
  switch (result.status) {
    case 'failed':
      return escapeInline(result.error.message)
    case 'skipped':
      return escapeInline(`needs ${result.because.join(' and ')}`)
    case 'succeeded':
      return mainOutcomes[result.name](result.outputs)
  }
}

type StageOutputs = Readonly<Record<string, unknown>>

const mainOutcomes: Readonly<Record<StageName, (outputs: StageOutputs) => string>> = {
  setup: (outputs) =>
    ['terraform', 'kubectl', 'helm', 'eksctl']
      .flatMap((tool) =>
        text(outputs[`${tool}-version`]) === '' ? [] : [`${tool} ${text(outputs[`${tool}-version`])}`],
      )
      .map(escapeInline)
      .join(', '),
  provision: provisionOutcome,
  'build-push': (outputs) => (text(outputs.image) === '' ? '' : formatCode(text(outputs.image))),
  'helm-deploy': (outputs) =>
    [
      [text(outputs.release), text(outputs.namespace)].filter(Boolean).join(' in '),
      text(outputs.revision) === '' ? '' : `revision ${text(outputs.revision)}`,
      text(outputs.url),
    ]
      .filter(Boolean)
      .map(escapeInline)
      .join(', '),
}

/** A plan tells what is to be done, an apply what was done; what neither plans nor applies has no counts. */
function provisionOutcome(outputs: StageOutputs): string {
  if (outputs.changes === undefined) return ''
  const roots = Object.values((outputs.roots ?? {}) as Readonly<Record<string, { readonly status: string }>>)
  const number = (status: string): number => roots.filter((root) => root.status === status).length
  const verbs =
    number('applied') + number('destroyed') > 0
      ? { 'to-add': 'added', 'to-change': 'changed', 'to-destroy': 'destroyed' }
      : { 'to-add': 'to add', 'to-change': 'to change', 'to-destroy': 'to destroy' }
  const words = Object.entries(verbs).flatMap(([name, verb]) => {
    const count = Number(outputs[name] ?? 0)
    return count === 0 ? [] : [`${count} ${verb}`]
  })
  const deferred = number('deferred') === 0 ? [] : [`${number('deferred')} deferred`]
  return [...words, ...deferred].join(', ') || (outputs.changes === true ? 'only outputs change' : 'no changes')
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A bar for each stage, and below it those of what the stage did. */
function timelineOf(results: readonly StageResult[]): readonly Block[] {
  const ran = results.filter(({ status }) => status !== 'skipped')
  if (ran.length < 2) return []
  const spans = ran.flatMap((result): readonly TimelineSpan[] => {
    const { name, startedAt, endedAt, status, blocks } = result
    const whole = { label: name, section: name, startMs: startedAt, endMs: endedAt, state: stateOf(status) }
    return [whole, ...blocks.flatMap(spansIn).map((span) => ({ ...span, section: name }))]
  })
  return [{ kind: 'timeline', spans }]
}

function stateOf(status: StageResult['status']): TimelineSpan['state'] {
  return status === 'failed' ? 'failed' : 'succeeded'
}

function spansIn(block: Block): readonly TimelineSpan[] {
  if (block.kind === 'timeline') return block.spans
  return block.kind === 'details' ? block.body.flatMap(spansIn) : []
}

/** They are on the timeline of all stages. */
function withoutTimelines(block: Block): readonly Block[] {
  if (block.kind === 'timeline') return []
  return block.kind === 'details' ? [{ ...block, body: block.body.flatMap(withoutTimelines) }] : [block]
}

export function outputsOf(results: readonly StageResult[]): Readonly<Record<string, unknown>> {
  const all = results.map((result): StageOutputs => {
    if (result.status === 'succeeded') return result.outputs
    return result.status === 'failed' ? result.error.outputs : {}
  })
  const told = results.map((result) => [
    result.name,
    {
      result: result.status,
      seconds: Math.round((result.endedAt - result.startedAt) / 100) / 10,
      'failure-reason': result.status === 'failed' ? result.error.code : '',
    },
  ])
  return { ...Object.fromEntries(all.flatMap(Object.entries)), stages: Object.fromEntries(told) }
}

/** The failure of the run: that of the stage that failed first, with all others in its details. */
export function failureOf(results: readonly StageResult[]): ActionError | undefined {
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
    outputs: outputsOf(results),
  })
}
