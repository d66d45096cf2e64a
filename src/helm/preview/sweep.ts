import type { Preview } from './ownership.ts'
import { formatCount } from '../../runner/count.ts'

/** What is known of a pull request: undefined where it could not be asked about. */
export interface PreviewPullRequest {
  readonly state: 'open' | 'closed' | 'merged' | 'missing'
  readonly labels: readonly string[]
}

export interface SweepOptions {
  readonly now: Date
  /** Of pull requests whose previews stay. */
  readonly keepLabel: string
}

export interface SweepDecision {
  readonly verdict: 'delete' | 'keep'
  /** In a few words. */
  readonly reason: string
}

/** Whether the preview of this repository goes. What somebody wants to keep stays, whatever else is true of it. */
export function decideSweep(
  preview: Preview,
  pullRequest: PreviewPullRequest | undefined,
  rules: SweepOptions,
): SweepDecision {
  const end = findEndReason(preview, pullRequest, rules.now)
  const kept = findKeepReason(preview, pullRequest, rules.keepLabel)
  if (preview.ending) return { verdict: 'keep', reason: 'is being deleted already' }
  if (kept !== undefined) return { verdict: 'keep', reason: end === undefined ? kept : `${kept}, though ${end}` }
  if (end !== undefined) return { verdict: 'delete', reason: end }
  return { verdict: 'keep', reason: `expires in ${formatTimeSpan(preview.expires.getTime() - rules.now.getTime())}` }
}

function findEndReason(
  { expires }: Preview,
  pullRequest: PreviewPullRequest | undefined,
  now: Date,
): string | undefined {
  if (pullRequest?.state === 'closed') return 'its pull request is closed'
  if (pullRequest?.state === 'merged') return 'its pull request is merged'
  const ago = now.getTime() - expires.getTime()
  return ago >= 0 ? `expired ${formatTimeSpan(ago)} ago` : undefined
}

function findKeepReason(
  preview: Preview,
  pullRequest: PreviewPullRequest | undefined,
  keepLabel: string,
): string | undefined {
  const labels = pullRequest?.labels.map((name) => name.toLowerCase()) ?? []
  if (labels.includes(keepLabel.toLowerCase())) return `kept by the label ${keepLabel}`
  return preview.kept ? 'kept by a label of its namespace' : undefined
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** `3 days`, `1 hour`, `0 minutes`: the largest unit that fits is enough. */
export function formatTimeSpan(milliseconds: number): string {
  const [unit, length] = units.find(([, each]) => milliseconds >= each) ?? units[2]
  const count = Math.floor(milliseconds / length)
  return formatCount(count, unit)
}
