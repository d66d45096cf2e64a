import type { WatchOptions } from '../../../helm/deploy/watched-run.ts'
import { readWaitContents } from '../../../helm/chart/wait-contents.ts'
import { planWait, type WaitContents, type WaitPlan } from '../../../helm/deploy/wait-plan.ts'
import { readManifestContents } from '../../../helm/release/manifest.ts'
import { renderOffline, renderRelease } from '../../../helm/diff/render.ts'
import type { Release } from '../../../helm/release/release.ts'
import { createStatusLogger } from '../../../rollout/report.ts'
import { toActionError } from '../../../runner/errors/action-error.ts'
import type { CommandContext } from '../command.ts'
import type { PreparedRelease } from './prepared-release.ts'

/** One deploy, with everything it started from. */
export interface DeployRun {
  readonly command: CommandContext
  readonly prepared: PreparedRelease
  /** The previously deployed revision; undefined for a first install. */
  readonly previous: Release | undefined
  /** Newest revision before this deploy; 0 before the first install. */
  readonly after: number
  readonly wait: WaitPlan
  /** Timestamp from `performance.now()`. */
  readonly startedAt: number
}

/** Options of every watched run of Helm in a command. */
export function createWatchOptions(
  { inputs, target, helm, context }: CommandContext,
  after: number,
  wait: WaitPlan,
): WatchOptions {
  const { client, release, namespace } = target
  const { log, signal } = context
  return {
    helm,
    client,
    release,
    namespace,
    after,
    timeoutMs: inputs.timeout,
    patienceMs: inputs.patience,
    wait,
    signal,
    onStatus: createStatusLogger(log),
    onWatchError: (error) => {
      log.debug(`the rollout cannot be watched: ${toActionError(error).message}`)
    },
  }
}

/** How to wait for a stored revision, whose objects are known exactly. */
export async function planWaitForRevision(command: CommandContext, { manifest = '' }: Release): Promise<WaitPlan> {
  const { inputs, helm } = command
  const contents = await readManifestContents(manifest)
  return planWait({ mode: inputs.wait, major: helm.major, contents, args: inputs['extra-args'] })
}

/**
 * How to wait for a chart. Its templates usually show that they only contain kinds of Kubernetes itself; if they do not, the chart
 * is rendered. What cannot be rendered is for the deploy to report.
 */
export async function planWaitForChart(
  command: CommandContext,
  { chart, args }: PreparedRelease,
  deployed: Release | undefined,
): Promise<WaitPlan> {
  const { inputs, helm, target } = command
  const { release, namespace } = target
  const plan = (contents: WaitContents): WaitPlan =>
    planWait({ mode: inputs.wait, major: helm.major, contents, args: inputs['extra-args'] })
  if (inputs.wait === 'none') return plan({ customs: false, suspendedJobs: false })
  const contents = await readWaitContents(chart.path)
  if (!contents.customs && !contents.suspendedJobs) return plan(contents)
  try {
    const rendering = { helm, release, namespace, args, deployed }
    const { manifest = '' } = contents.dependsOnCluster
      ? await renderRelease(rendering)
      : { manifest: await renderOffline(rendering) }
    return plan(await readManifestContents(manifest))
  } catch {
    command.context.signal.throwIfAborted()
    return plan(contents)
  }
}
