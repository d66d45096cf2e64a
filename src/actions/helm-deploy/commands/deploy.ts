import { type WatchedRunOptions, runHelmWatched, type WatchedRunResult } from '../../../helm/deploy/watched-run.ts'
import { buildOwnerOptions } from '../../../helm/deploy/run-owner.ts'
import { createStatusLogger } from '../../../helm/deploy/report.ts'
import { formatTimeoutOption, buildWaitOptions } from '../../../helm/cli/options.ts'
import { type Release, readReleases } from '../../../helm/release/release.ts'
import { findLastSuccessful } from '../../../helm/release/revisions.ts'
import { toActionError } from '../../../runner/errors/action-error.ts'
import { settleBoth } from '../../../runner/concurrency.ts'
import { reportDeployment } from '../report.ts'
import { failDeploy } from '../release/failed-deploy.ts'
import { withGitHubDeployment } from '../github-deployment.ts'
import { needsNewNamespace } from '../release/namespace.ts'
import { readRunAttempt, resolvePendingRelease } from '../release/pending-release.ts'
import { prepareRelease, type PreparedRelease } from '../release/prepared-release.ts'
import { claimRequestedPreview } from '../preview/requested-preview.ts'
import type { HelmDeployOutputs, CommandContext } from '../command.ts'

/** Installs or upgrades the release, watches until it is ready, and goes back when it does not become so. */
export async function deploy(command: CommandContext): Promise<HelmDeployOutputs> {
  const startedAt = performance.now()
  const { target, context } = command
  const { client, release, namespace } = target
  const [prepared, found] = await settleBoth(prepareRelease(command), readReleases(client, namespace, release))
  await claimRequestedPreview(command)
  return await withGitHubDeployment(command, async () => {
    const releases = await resolvePendingRelease(command, found)
    const before = findLastSuccessful(releases)
    context.log.line(formatHeadline(command, prepared, before))
    const watching = createWatchOptions(command, releases[0]?.version ?? 0)
    const ended = await upgrade(command, prepared, watching)
    const deployed = { command, prepared, before, after: watching.after, startedAt }
    return ended.kind === 'succeeded'
      ? await reportDeployment(deployed, ended)
      : await failDeploy(deployed, ended, watching)
  })
}

/** One deploy, from what it began with. */
export interface DeployRun {
  readonly command: CommandContext
  readonly prepared: PreparedRelease
  /** What was deployed before; undefined for a first install. */
  readonly before: Release | undefined
  /** Newest revision before this; 0 before the first install. */
  readonly after: number
  /** Of `performance.now()`. */
  readonly startedAt: number
}

/** What every run of Helm that is watched has in common. */
export type DeployWatchOptions = Omit<WatchedRunOptions, 'title' | 'args'>

export function createWatchOptions(
  { inputs, target, helm, context }: CommandContext,
  after: number,
): DeployWatchOptions {
  const { client, release, namespace } = target
  const { log, signal } = context
  return {
    helm,
    client,
    release,
    namespace,
    after,
    timeoutMs: inputs.timeout,
    signal,
    onStatus: createStatusLogger(log),
    onWatchError: (error) => {
      log.debug(`the rollout cannot be watched: ${toActionError(error).message}`)
    },
  }
}

async function upgrade(
  command: CommandContext,
  { args }: PreparedRelease,
  watching: DeployWatchOptions,
): Promise<WatchedRunResult> {
  const { inputs, helm, target } = command
  const { release, namespace } = target
  const [name, ...options] = args
  return runHelmWatched({
    ...watching,
    title: `helm upgrade ${release}`,
    args: [
      ...['upgrade', release, name ?? '', '--install', `--namespace=${namespace}`],
      ...((await needsNewNamespace(command)) ? ['--create-namespace'] : []),
      // Without it a deploy with no values of its own would take those of the one before.
      '--reset-values',
      ...buildOwnerOptions(readRunAttempt(command), watching.after + 1, helm),
      ...buildWaitOptions(helm.major),
      formatTimeoutOption(inputs.timeout),
      ...options,
    ],
  })
}

function formatHeadline(
  { inputs, target, helm }: CommandContext,
  { chart, sources }: PreparedRelease,
  before: Release | undefined,
): string {
  const { release, namespace, cluster } = target
  return [
    `${release} in ${namespace}`,
    cluster,
    `${chart.shown} ${chart.version}`,
    ...sources.filter((source) => !source.startsWith('image ')),
    ...(inputs.image === undefined ? [] : [inputs.image]),
    before === undefined ? 'first install' : `revision ${before.version} is deployed`,
    `helm ${helm.version}`,
  ].join(' · ')
}
