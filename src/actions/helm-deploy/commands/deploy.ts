import { buildWaitOptions, formatTimeoutOption } from '../../../helm/cli/options.ts'
import { buildOwnerOptions } from '../../../helm/deploy/run-owner.ts'
import { runHelmWatched, type WatchedRunResult } from '../../../helm/deploy/watched-run.ts'
import { readReleases } from '../../../helm/release/release.ts'
import { findLastSuccessful } from '../../../helm/release/revisions.ts'
import { settleBoth } from '../../../runner/concurrency.ts'
import type { CommandContext, HelmDeployOutputs } from '../command.ts'
import { withGitHubDeployment } from '../github-deployment.ts'
import { claimRequestedPreview } from '../preview/requested-preview.ts'
import { createWatchOptions, type DeployRun } from '../release/deploy-run.ts'
import { failDeploy } from '../release/failed-deploy.ts'
import { needsNewNamespace } from '../release/namespace.ts'
import { readRunAttempt, resolvePendingRelease } from '../release/pending-release.ts'
import { prepareRelease } from '../release/prepared-release.ts'
import { reportDeployment } from '../report.ts'

/** Installs or upgrades the release and watches it until it is ready; if it does not become ready, rolls back. */
export async function deploy(command: CommandContext): Promise<HelmDeployOutputs> {
  const startedAt = performance.now()
  const { target, context } = command
  const { client, release, namespace } = target
  const [prepared, existing] = await settleBoth(prepareRelease(command), readReleases(client, namespace, release))
  await claimRequestedPreview(command)
  return await withGitHubDeployment(command, async () => {
    const revisions = await resolvePendingRelease(command, existing)
    const previous = findLastSuccessful(revisions)
    const run: DeployRun = { command, prepared, previous, after: revisions[0]?.version ?? 0, startedAt }
    context.log.line(formatHeadline(run))
    const result = await upgrade(run)
    return result.kind === 'succeeded' ? await reportDeployment(run, result.statuses) : await failDeploy(run, result)
  })
}

async function upgrade({ command, prepared, after }: DeployRun): Promise<WatchedRunResult> {
  const { inputs, helm, target } = command
  const { release, namespace } = target
  const [chart, ...options] = prepared.args
  return runHelmWatched({
    ...createWatchOptions(command, after),
    title: `helm upgrade ${release}`,
    args: [
      ...['upgrade', release, chart, '--install', `--namespace=${namespace}`],
      ...((await needsNewNamespace(command)) ? ['--create-namespace'] : []),
      // Without it, a deploy without values of its own would reuse those of the previous one.
      '--reset-values',
      ...buildOwnerOptions(readRunAttempt(command), after + 1, helm),
      ...buildWaitOptions(helm.major),
      formatTimeoutOption(inputs.timeout),
      ...options,
    ],
  })
}

function formatHeadline({ command, prepared: { chart, sources }, previous }: DeployRun): string {
  const { inputs, target, helm } = command
  const { release, namespace, cluster } = target
  return [
    `${release} in ${namespace}`,
    cluster,
    `${chart.shown} ${chart.version}`,
    ...sources,
    ...(inputs.image === undefined ? [] : [inputs.image]),
    previous === undefined ? 'first install' : `revision ${previous.version} is deployed`,
    `helm ${helm.version}`,
  ].join(' · ')
}
