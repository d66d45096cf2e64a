import type { Log } from '../runner/log.ts'
import type { Block } from '../runner/markdown/document.ts'
import { formatCode, escapeInline } from '../runner/markdown/text.ts'
import { formatTarget } from './diagnose.ts'
import type { RolloutStatus } from './model.ts'
import type { TimedCause } from './patience.ts'
import type { Evidence } from './evidence.ts'

/** Logs one live line per object, updated with every change: what is awaited, since when, and when it would end the deploy. */
export function createStatusLogger(
  log: Pick<Log, 'progress'>,
): (status: RolloutStatus, cause: TimedCause | undefined, now: number) => void {
  const lines = new Map<string, ReturnType<Log['progress']>>()
  const reasons = new Map<string, { readonly kind: string; readonly text: string }>()
  return ({ target, summary, ready }, cause, now) => {
    const name = formatTarget(target)
    const line = lines.get(name) ?? log.progress(name)
    lines.set(name, line)
    if (ready || cause === undefined) {
      line.update({ state: summary })
      return
    }
    // The reason is part of the state: it is news even if the status stays the same.
    // Between attempts the cluster words the same cause in other ways, which is no news.
    const { kind, message } = cause
    const last = reasons.get(name)
    const why = last?.kind === kind ? last : { kind, text: `${kind}: ${message.split('\n', 1)[0] ?? ''}` }
    reasons.set(name, why)
    line.update({ state: `${summary}  ${why.text}`, detail: describeWaiting(cause, now) })
  }
}

/** `for 12s, ends the deploy in 48s unless it is cured` */
function describeWaiting({ since, endsAt, heldBy, isFatal }: TimedCause, now: number): string {
  const toSeconds = (ms: number): string => `${Math.max(0, Math.round(ms / 1000))}s`
  const age = now - since < 1000 ? [] : [`for ${toSeconds(now - since)}`]
  if (isFatal) return [...age, 'ends the deploy'].join(', ')
  if (heldBy !== undefined) return [...age, `waiting: ${heldBy}`].join(', ')
  if (endsAt === undefined) return [...age, 'waiting until the timeout'].join(', ')
  const left = endsAt > now ? `in ${toSeconds(endsAt - now)}` : 'with the next failed attempt'
  return [...age, `ends the deploy ${left} unless it is cured`].join(', ')
}

/** Logs evidence in collapsed groups. */
export async function logEvidence({ logs, events }: Evidence, log: Pick<Log, 'group' | 'line'>): Promise<void> {
  for (const { title, text } of logs) {
    await log.group(`Log of ${title}`, () => {
      for (const line of text.split('\n')) log.line(line)
      return Promise.resolve()
    })
  }
  if (events.length === 0) return
  await log.group('Events', () => {
    for (const event of events) log.line(event)
    return Promise.resolve()
  })
}

/** Evidence for the summary. */
export function renderEvidence({ logs, events }: Evidence): readonly Block[] {
  return [
    ...logs.map(({ title, text }): Block => ({
      kind: 'details',
      title: `Log of ${title}`,
      body: [{ kind: 'code', text, language: 'text' }],
      open: true,
    })),
    ...(events.length === 0
      ? []
      : [
          {
            kind: 'details',
            title: 'Events',
            body: [{ kind: 'code', text: events.join('\n'), language: 'text' }],
          } as const,
        ]),
  ]
}

export function renderStatusTable(statuses: readonly RolloutStatus[]): readonly Block[] {
  if (statuses.length === 0) return []
  return [
    {
      kind: 'table',
      header: ['object', 'status'],
      rows: statuses.map(({ target, summary, ready, reason }) => [
        formatCode(formatTarget(target)),
        `${ready ? '' : '❌ '}${escapeInline([summary, ...(reason === undefined ? [] : [reason])].join(' · '))}`,
      ]),
    },
  ]
}
