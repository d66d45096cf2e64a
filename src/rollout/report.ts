import type { Log } from '../runner/log.ts'
import type { Block } from '../runner/markdown/document.ts'
import { formatCode, escapeInline } from '../runner/markdown/text.ts'
import type { Cause, RolloutStatus } from './model.ts'
import type { Evidence } from './evidence.ts'

/** Logs one live line per object, updated with every change. */
export function createStatusLogger(
  log: Pick<Log, 'progress'>,
): (status: RolloutStatus, cause: Cause | undefined) => void {
  const lines = new Map<string, ReturnType<Log['progress']>>()
  return ({ target, summary, ready }, cause) => {
    const name = `${target.kind.toLowerCase()}/${target.name}`
    const line = lines.get(name) ?? log.progress(name)
    lines.set(name, line)
    const why = ready || cause === undefined ? undefined : `${cause.kind}: ${cause.message.split('\n', 1)[0] ?? ''}`
    // The reason is part of the state: it is news even if the status stays the same.
    line.update({ state: why === undefined ? summary : `${summary}  ${why}` })
  }
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
      rows: statuses.map(({ target, summary, ready }) => [
        formatCode(`${target.kind.toLowerCase()}/${target.name}`),
        `${ready ? '' : '❌ '}${escapeInline(summary)}`,
      ]),
    },
  ]
}
