import type { Preview } from './ownership.ts'

/** What is known of a pull request: undefined where it could not be asked about. */
export interface PullRequestState {
  readonly state: 'open' | 'closed' | 'merged' | 'missing'
  readonly labels: readonly string[]
}

export interface SweepRules {
  readonly now: Date
  /** Of pull requests whose previews stay. */
  readonly keepLabel: string
}

export interface Judgement {
  readonly verdict: 'delete' | 'keep'
  /** In a few words. */
  readonly why: string
}

/** Whether the preview of this repository goes. What somebody wants to keep stays, whatever else is true of it. */
export function judge(preview: Preview, pullRequest: PullRequestState | undefined, rules: SweepRules): Judgement {
  const end = endOf(preview, pullRequest, rules.now)
  const kept = keptBy(preview, pullRequest, rules.keepLabel)
  if (preview.ending) return { verdict: 'keep', why: 'is being deleted already' }
  if (kept !== undefined) return { verdict: 'keep', why: end === undefined ? kept : `${kept}, though ${end}` }
  if (end !== undefined) return { verdict: 'delete', why: end }
  return { verdict: 'keep', why: `expires in ${span(preview.expires.getTime() - rules.now.getTime())}` }
}

function endOf({ expires }: Preview, pullRequest: PullRequestState | undefined, now: Date): string | undefined {
  if (pullRequest?.state === 'closed') return 'its pull request is closed'
  if (pullRequest?.state === 'merged') return 'its pull request is merged'
  const ago = now.getTime() - expires.getTime()
  return ago >= 0 ? `expired ${span(ago)} ago` : undefined
}

function keptBy(preview: Preview, pullRequest: PullRequestState | undefined, keepLabel: string): string | undefined {
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
export function span(milliseconds: number): string {
  const [unit, length] = units.find(([, each]) => milliseconds >= each) ?? units[2]
  const count = Math.floor(milliseconds / length)
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
