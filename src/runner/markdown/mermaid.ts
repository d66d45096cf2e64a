export type NodeState = 'succeeded' | 'failed' | 'changed' | 'unchanged' | 'deferred' | 'skipped'

export interface GraphNode {
  readonly id: string
  readonly label: string
  readonly state: NodeState
}

export interface GraphEdge {
  readonly from: string
  readonly to: string
}

/** A bar of a timeline. */
export interface TimelineSpan {
  readonly label: string
  readonly section: string
  /** Milliseconds on one clock for all bars; the timeline starts at the earliest one. */
  readonly startMs: number
  readonly endMs: number
  readonly state: 'succeeded' | 'failed'
}

/** A block of a document, see `Block`. */
interface MermaidBlock {
  readonly kind: 'mermaid'
  readonly text: string
}

/** Fill and text colours with a contrast that reads in GitHub's light and dark themes. */
const classes: Readonly<Record<NodeState, string>> = {
  succeeded: 'fill:#1a7f37,color:#ffffff,stroke:#1a7f37',
  failed: 'fill:#cf222e,color:#ffffff,stroke:#cf222e',
  changed: 'fill:#bf3989,color:#ffffff,stroke:#bf3989',
  unchanged: 'fill:#57606a,color:#ffffff,stroke:#57606a',
  deferred: 'fill:#9a6700,color:#ffffff,stroke:#9a6700',
  skipped: 'fill:#ffffff,color:#57606a,stroke:#57606a',
}

/** A left-to-right flowchart, nodes coloured by state. Labels are quoted, so any text is safe in them. */
export function renderFlowchart(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): MermaidBlock {
  const ids = new Map(nodes.map((node, index) => [node.id, `n${String(index)}`]))
  const used = new Set(nodes.map((node) => node.state))
  const lines = [
    'flowchart LR',
    ...nodes.map((node) => `  ${ids.get(node.id) ?? ''}["${escapeLabel(node.label)}"]:::${node.state}`),
    ...edges.flatMap(({ from, to }) => {
      const [start, end] = [ids.get(from), ids.get(to)]
      return start === undefined || end === undefined ? [] : [`  ${start} --> ${end}`]
    }),
    ...[...used].map((state) => `  classDef ${state} ${classes[state]}`),
  ]
  return { kind: 'mermaid', text: lines.join('\n') }
}

/**
 * A timeline of what ran when. Mermaid's Gantt wants dates; times of day since midnight serve as elapsed time. It has no
 * title: the heading above says what it is, and a line `title` with nothing behind it is a syntax error.
 */
export function renderGantt(spans: readonly TimelineSpan[]): string {
  const sections = Map.groupBy(spans, (span) => span.section)
  const origin = Math.min(...spans.map((span) => span.startMs))
  const formatOffset = (ms: number): string => String(Math.round(ms - origin))
  const lines = [
    'gantt',
    '  dateFormat x',
    '  axisFormat %M:%S',
    `  tickInterval ${chooseTickInterval(Math.max(...spans.map(({ endMs }) => endMs)) - origin)}`,
    ...[...sections].flatMap(([section, members]) => [
      `  section ${escapeGantt(section)}`,
      ...members.map(
        (span) =>
          `  ${escapeGantt(span.label)} :${formatGanttTag(span)}${formatOffset(span.startMs)}, ${formatOffset(span.endMs)}`,
      ),
    ]),
  ]
  return lines.join('\n')
}

/** Whole seconds or minutes, since the axis has no finer labels, and few enough to be readable. */
function chooseTickInterval(ms: number): string {
  const most = 8
  const [, words = '30minute'] = tickIntervals.find(([seconds]) => ms / 1000 / seconds <= most) ?? []
  return words
}

const tickIntervals = [
  [1, '1second'],
  [5, '5second'],
  [15, '15second'],
  [60, '1minute'],
  [300, '5minute'],
] as const

function formatGanttTag(span: TimelineSpan): string {
  return span.state === 'failed' ? 'crit, ' : ''
}

/** Mermaid's own entity form, `#35;`, for the characters that end a quoted label. */
function escapeLabel(text: string): string {
  return text.replaceAll(/["#;<>&`\n]/g, (character) => `#${String(character.charCodeAt(0))};`)
}

/** Gantt labels cannot be quoted: characters with a meaning are left out. */
function escapeGantt(text: string): string {
  return text.replaceAll(/[:;#,"`<>\n%]/g, ' ')
}
