import { formatElapsed, type Log } from '../../runner/log.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { formatCode, escapeInline, formatLink } from '../../runner/markdown/text.ts'
import type { Cause, RolloutStatus } from '../../rollout/model.ts'
import type { Evidence } from '../../rollout/evidence.ts'

/** Live lines: one for every change of an object of the release. */
export function createStatusLogger(
  log: Pick<Log, 'progress'>,
): (standing: RolloutStatus, cause: Cause | undefined) => void {
  const lines = new Map<string, ReturnType<Log['progress']>>()
  return ({ target, summary: words, ready }, cause) => {
    const name = `${target.kind.toLowerCase()}/${target.name}`
    const line = lines.get(name) ?? log.progress(name)
    lines.set(name, line)
    const why = ready || cause === undefined ? undefined : `${cause.kind}: ${cause.message.split('\n', 1)[0] ?? ''}`
    // Why is part of the state: it is news although the standing is as before.
    line.update({ state: why === undefined ? words : `${words}  ${why}` })
  }
}

/** Collapsed groups with what pods said and what was said about them. */
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

/** The same for the summary. */
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

export function renderStatusTable(standings: readonly RolloutStatus[]): readonly Block[] {
  if (standings.length === 0) return []
  return [
    {
      kind: 'table',
      header: ['object', 'standing'],
      rows: standings.map(({ target, summary: words, ready }) => [
        formatCode(`${target.kind.toLowerCase()}/${target.name}`),
        `${ready ? '' : '❌ '}${escapeInline(words)}`,
      ]),
    },
  ]
}

/** What was deployed, for the head of the summary. */
export interface ReleaseReport {
  readonly release: string
  readonly namespace: string
  readonly cluster: string
  readonly revision: number
  readonly previousRevision: number | undefined
  readonly changed: boolean
  readonly chart: string
  readonly image: string | undefined
  readonly sources: readonly string[]
  readonly url: string | undefined
  readonly milliseconds: number
}

export function renderReleaseSummary(facts: ReleaseReport): readonly Block[] {
  const {
    release,
    namespace,
    cluster,
    revision,
    previousRevision: previous,
    changed,
    chart,
    image,
    sources,
    url,
    milliseconds,
  } = facts
  const before = previous === undefined ? 'first install' : `before: ${previous}`
  return [
    {
      kind: 'heading',
      level: 3,
      text: `${escapeInline(release)}: revision ${revision} ${changed ? 'deployed' : 'deployed, no changes'}`,
    },
    {
      kind: 'table',
      header: ['Release', formatCode(release)],
      rows: [
        ['Where', `namespace ${formatCode(namespace)}, cluster ${formatCode(cluster)}`],
        ['Revision', `${revision} (${before}), ${formatElapsed(milliseconds)}`],
        ['Chart', formatCode(chart)],
        ...(image === undefined ? [] : [['Image', formatCode(image)]]),
        ...(sources.length === 0 ? [] : [['Values', sources.map(formatCode).join(' → ')]]),
        ...(url === undefined ? [] : [['Address', formatLink(url, url)]]),
      ],
    },
  ]
}
