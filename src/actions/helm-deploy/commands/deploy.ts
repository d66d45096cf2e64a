import { formatTimeoutOption } from '../../../helm/cli/options.ts'
import { buildOwnerOptions } from '../../../helm/deploy/run-owner.ts'
import type { TestRunResult } from '../../../helm/deploy/run-tests.ts'
import { runHelmWatched, type SucceededRun, type WatchedRunResult } from '../../../helm/deploy/watched-run.ts'
import { readReleases, type Release } from '../../../helm/release/release.ts'
import { findLastSuccessful } from '../../../helm/release/revisions.ts'
import { settleBoth } from '../../../runner/concurrency.ts'
import type { CommandContext, HelmDeployOutputs } from '../command.ts'
import { withGitHubDeployment } from '../github-deployment.ts'
import { claimRequestedPreview } from '../preview/requested-preview.ts'
import { inspectChartCrds } from '../release/chart-crds.ts'
import { createWatchOptions, type DeployRun, planWaitForChart } from '../release/deploy-run.ts'
import { needsNewNamespace } from '../release/namespace.ts'
import { readRunAttempt, resolvePendingRelease } from '../release/pending-release.ts'
import { prepareRelease } from '../release/prepared-release.ts'
import { refuseRenderedPreviewImages } from '../release/preview-image.ts'
import { reportDeployment } from '../report.ts'

/** Installs or upgrades the release and watches it until it is ready; if it does not become ready, rolls back. */
export async function deploy(command: CommandContext): Promise<HelmDeployOutputs> {
  const startedAt = performance.now()
  const { target, context } = command
  const { client, release, namespace } = target
  const [prepared, existing] = await settleBoth(prepareRelease(command), readReleases(client, namespace, release))
  await refuseRenderedPreviewImages(command, prepared, findLastSuccessful(existing))
  const planned = planWaitForChart(command, prepared, findLastSuccessful(existing))
  // Avoids an unhandled rejection; it is awaited below.
  planned.catch(() => undefined)
  await claimRequestedPreview(command)
  return await withGitHubDeployment(command, async () => {
    const revisions = await resolvePendingRelease(command, existing)
    const previous = findLastSuccessful(revisions)
    const wait = await planned
    const run: DeployRun = { command, prepared, previous, wait, after: revisions[0]?.version ?? 0, startedAt }
    context.log.line(formatHeadline(run))
    const crds = await inspectChartCrds(command, prepared, run.after === 0)
    for (const note of crds.notes) context.log.warning(note)
    const result = await upgrade(run)
    if (prepared.exponents.length > 0) await warnAboutStoredNumbers(run)
    if (result.kind === 'failed') return await (await loadFailures()).failDeploy(run, result)
    await warnAboutEnding(run, result)
    await keepAdopted(run, result, revisions)
    const tested = command.inputs.test ? await test(run, result) : undefined
    if (tested?.kind === 'failed') return await (await loadFailures()).failTests(run, tested)
    return await reportDeployment(run, result.statuses, tested?.tests)
  })
}

/** Only a failure needs it. */
function loadFailures() {
  return import('../release/failed-deploy.ts')
}

/** Few values have such numbers. */
async function warnAboutStoredNumbers({ command, prepared, after }: DeployRun): Promise<void> {
  const { client, release, namespace } = command.target
  const [newest] = await readReleases(client, namespace, release).catch(() => [])
  if (newest === undefined || newest.version === after) return
  const { warnAboutNumbers } = await import('../release/misprinted-numbers.ts')
  const manifests = [newest.manifest ?? '', ...(newest.hooks ?? []).map(({ manifest }) => manifest)]
  await warnAboutNumbers(command, prepared.exponents, manifests)
}

/** Hardly any deploy meets such an object. */
async function warnAboutEnding({ command }: DeployRun, { existing = [] }: SucceededRun): Promise<void> {
  if (existing.every(({ found }) => found?.metadata.deletionTimestamp === undefined)) return
  const { warnAboutEndingObjects } = await import('../release/ending-objects.ts')
  await warnAboutEndingObjects(command, existing)
}

/** A preview removes itself one day, but not what it has taken over. */
async function keepAdopted(
  { command: { inputs, target } }: DeployRun,
  { existing = [] }: SucceededRun,
  earlier: readonly Release[],
): Promise<void> {
  if (inputs.preview === undefined || existing.every(({ namespace }) => namespace === target.namespace)) return
  const { keepAdoptedObjects } = await import('../../../helm/preview/foreign-objects.ts')
  await keepAdoptedObjects(target.client, target, { existing, earlier })
}

/** The last gate: a release that fails its tests is a failed deploy. */
async function test({ command, after, wait }: DeployRun, { existing }: SucceededRun): Promise<TestRunResult> {
  const { runReleaseTests } = await import('../../../helm/deploy/run-tests.ts')
  return await runReleaseTests({ ...createWatchOptions(command, after, wait), existing })
}

async function upgrade({ command, prepared, wait, after }: DeployRun): Promise<WatchedRunResult> {
  const { inputs, helm, target } = command
  const { release, namespace } = target
  const [chart, ...options] = prepared.args
  return runHelmWatched({
    ...createWatchOptions(command, after, wait),
    title: `helm upgrade ${release}`,
    args: [
      ...['upgrade', release, chart, '--install', `--namespace=${namespace}`],
      ...((await needsNewNamespace(command)) ? ['--create-namespace'] : []),
      // Without it, a deploy without values of its own would reuse those of the previous one.
      '--reset-values',
      ...buildOwnerOptions(readRunAttempt(command), after + 1, helm),
      ...wait.options,
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
