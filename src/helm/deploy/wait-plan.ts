import type { RolloutTarget } from '../../rollout/model.ts'
import { isCustom } from '../../rollout/status.ts'
import type { HelmMajor } from '../cli/options.ts'

export const waitModes = ['workloads', 'all', 'none'] as const
/** What a deploy waits for: built-in and well-known kinds, everything by its conditions, or hooks alone. */
export type WaitMode = (typeof waitModes)[number]

/** What a chart or manifest contains that Helm does not wait for as we do. */
export interface WaitContents {
  /** It has custom resources, or may have some. */
  readonly customs: boolean
  /** It has a Job that may be suspended. */
  readonly suspendedJobs: boolean
}

/** Who waits for what: Helm until it finishes, and we for the rest. */
export interface WaitPlan {
  readonly mode: WaitMode
  /** Options for Helm. */
  readonly options: readonly string[]
  /** Whether a target must be ready once Helm has finished, because Helm does not wait for it. */
  readonly awaits: (target: RolloutTarget) => boolean
  /** Jobs that are not hooks are waited for. */
  readonly jobs: boolean
}

export interface WaitPlanRequest {
  readonly mode: WaitMode
  readonly major: HelmMajor
  readonly contents: WaitContents
  /** The user's options for Helm. */
  readonly args: readonly string[]
}

/**
 * Lets Helm wait where its rules are ours. The watcher of Helm 4 waits for every custom resource, whether or not it can become
 * ready, and both versions wait for suspended Jobs: then Helm waits by its older rules, and we wait for what they leave out.
 */
export function planWait({ mode, major, contents, args }: WaitPlanRequest): WaitPlan {
  const jobs = !args.some((word) => /^--wait-for-jobs=(false|0|f)$/i.test(word))
  if (mode === 'none') {
    return { mode, jobs: false, options: major === 4 ? ['--wait=hookOnly'] : [], awaits: () => false }
  }
  const jobOptions = jobs && !contents.suspendedJobs ? ['--wait-for-jobs'] : []
  const usesWatcher = major === 4 && !contents.customs && !contents.suspendedJobs
  const options = [major === 3 ? '--wait' : usesWatcher ? '--wait=watcher' : '--wait=legacy', ...jobOptions]
  return { mode, jobs, options, awaits: (target) => isLeftToUs(target, { major, usesWatcher, jobs }) }
}

interface HelmRules {
  readonly major: HelmMajor
  readonly usesWatcher: boolean
  readonly jobs: boolean
}

function isLeftToUs(target: RolloutTarget, { major, usesWatcher, jobs }: HelmRules): boolean {
  if (target.role === 'hook') return false
  if (isCustom(target)) return true
  // The watcher considers a Service ready before its load balancer has an address.
  if (usesWatcher) return target.kind === 'Service'
  if (target.kind === 'Job') return jobs
  // Helm 3 is content with the minimum of available pods; the watcher, which we stand in for, is not.
  return major === 4
}
