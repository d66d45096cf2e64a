import type { Preview } from './ownership.ts'
import { formatCount } from '../../runner/count.ts'

/** The state of a preview's pull request. */
export interface PreviewPullRequest {
  readonly state: 'open' | 'closed' | 'merged' | 'missing'
  readonly labels: readonly string[]
}

export interface SweepOptions {
  readonly now: Date
  /** Label of pull requests whose previews are kept. */
  readonly keepLabel: string
}

export interface SweepDecision {
  readonly verdict: 'delete' | 'keep'
  /** `expired 1 day ago` */
  readonly reason: string
}

/**
 * Decides whether a preview is deleted. One that somebody wants to keep is kept, whatever else applies.
 * @param pullRequest undefined if it could not be read
 */
export function decideSweep(
  preview: Preview,
  pullRequest: PreviewPullRequest | undefined,
  rules: SweepOptions,
): SweepDecision {
  const end = findEndReason(preview, pullRequest, rules.now)
  const kept = findKeepReason(preview, pullRequest, rules.keepLabel)
  if (preview.ending) return { verdict: 'keep', reason: 'already being deleted' }
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

/** `3 days`, `1 hour`, `0 minutes`: in the largest unit that fits. */
export function formatTimeSpan(milliseconds: number): string {
  const [unit, length] = units.find(([, each]) => milliseconds >= each) ?? units[2]
  const count = Math.floor(milliseconds / length)
  return formatCount(count, unit)
}
