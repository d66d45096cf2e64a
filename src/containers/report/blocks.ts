import { formatElapsed } from '../../runner/log.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { formatCode, escapeInline, formatLink } from '../../runner/markdown/text.ts'
import type { StageTime } from '../build/stage.ts'
import type { Allowance, ScanResult } from '../scan/gate.ts'
import { severities } from '../scan/findings.ts'
import type { PlatformFinding } from '../scan/wait.ts'
import type { ImageSize } from './layers.ts'
import { formatSizeChange, formatSize } from '../../runner/size.ts'
import { formatCount } from '../../runner/count.ts'

/** The image at the top of the summary. */
export interface ImageFacts {
  readonly name: string
  readonly tags: readonly string[]
  readonly digest: string
  /** For people: `built`, `reused: same content` … */
  readonly origin: string
  readonly milliseconds: number
}

export function renderImageFacts({ name, tags, digest, origin, milliseconds }: ImageFacts): readonly Block[] {
  const rows = [
    ['Digest', formatCode(digest)],
    ['Tags', tags.map(formatCode).join(' ')],
    ['Origin', escapeInline(`${origin}, ${formatElapsed(milliseconds)}`)],
  ]
  return [
    { kind: 'heading', level: 3, text: 'Image' },
    { kind: 'table', header: ['Image', formatCode(name)], rows },
  ]
}

export function renderStageTimes(stages: readonly StageTime[]): readonly Block[] {
  if (stages.length === 0) return []
  const rows = stages.map(({ name, steps, cached, milliseconds }) => [
    escapeInline(name),
    `${steps}`,
    cached === 0 ? '' : `${cached}`,
    formatElapsed(milliseconds),
  ])
  return [{ kind: 'table', header: ['stage', 'steps', 'cached', 'time'], rows }]
}

export function renderImageSizes(sizes: readonly ImageSize[]): readonly Block[] {
  return sizes.map((size) => ({
    kind: 'details',
    title: formatSizeTitle(size),
    body: [
      {
        kind: 'table',
        header: ['layer', 'size', 'previous image'],
        rows: size.layers.map(({ number, digest, size: bytes, shared, change }) => [
          `${number} ${formatCode(digest.slice(0, 19))}`,
          formatSize(bytes),
          shared ? 'unchanged' : change === undefined ? 'new' : formatSizeChange(change),
        ]),
      },
    ],
  }))
}

function formatSizeTitle({ platform, total, previousTotal, layers }: ImageSize): string {
  const name = platform === '' ? 'image' : platform
  const change = previousTotal === undefined ? '' : ` (${formatSizeChange(total - previousTotal)} vs. previous image)`
  return `${name}: ${formatSize(total)} compressed in ${formatCount(layers.length, 'layer')}${change}`
}

const shownFindings = 100

export function renderScanResult(result: ScanResult, all: readonly PlatformFinding[]): readonly Block[] {
  const counts = severities.flatMap((severity) => {
    const count = result.counts[severity]
    return count === undefined ? [] : [`${count} ${severity.toLowerCase()}`]
  })
  const blocking = new Set(result.blocking)
  const accepted = new Set(result.accepted)
  const rows = all
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .slice(0, shownFindings)
    .map((finding) => [
      finding.url === undefined ? escapeInline(finding.id) : formatLink(finding.id, finding.url),
      blocking.has(finding) ? `**${finding.severity}**` : finding.severity,
      escapeInline(finding.package),
      finding.fixedIn === undefined ? '' : escapeInline(finding.fixedIn),
      escapeInline(finding.platform),
      blocking.has(finding) ? 'fails the run' : accepted.has(finding) ? 'accepted' : '',
    ])
  const more = all.length > shownFindings ? `; showing the first ${shownFindings} of ${all.length}` : ''
  return [
    { kind: 'heading', level: 3, text: 'Scan' },
    {
      kind: 'paragraph',
      text: counts.length === 0 ? 'No known vulnerabilities.' : escapeInline(`${counts.join(', ')}${more}`),
    },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            header: ['vulnerability', 'severity', 'package', 'fixed in', 'platform', ''],
            rows,
          } as const,
        ]),
    ...result.expired.map((one): Block => ({ kind: 'paragraph', text: escapeInline(describeExpiredAllowance(one)) })),
  ]
}

export function describeExpiredAllowance({ id, until }: Allowance): string {
  return `${id} is no longer accepted: the date ${until} has passed.`
}
