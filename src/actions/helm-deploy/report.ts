import type { WatchedRunResult } from '../../helm/deploy/watched-run.ts'
import { renderReleaseSummary, renderStatusTable } from '../../helm/deploy/report.ts'
import { findReleaseUrl } from '../../helm/release/url.ts'
import { parseObjects } from '../../helm/release/manifest.ts'
import { type Release, readReleases } from '../../helm/release/release.ts'
import { toActionError } from '../../runner/errors/action-error.ts'
import { formatElapsed } from '../../runner/log.ts'
import type { DeployRun } from './commands/deploy.ts'
import type { HelmDeployOutputs, CommandContext } from './command.ts'

/** Says what was deployed, everywhere. */
export async function reportDeployment(
  { command, prepared, before, after, startedAt }: DeployRun,
  { standings }: Extract<WatchedRunResult, { readonly kind: 'succeeded' }>,
): Promise<HelmDeployOutputs> {
  const { inputs, target, context } = command
  const { client, release, namespace, cluster } = target
  const [now] = await readReleases(client, namespace, release)
  const revision = now?.version ?? 0
  // What failed after the last good revision may have changed anything.
  const changed = now === undefined || before?.version !== after || isRenderedDifferently(before, now)
  const url = inputs.url ?? (await findUrl(now, command))
  const milliseconds = performance.now() - startedAt
  warnAboutUnusedImage(now, command)
  context.summary.add(
    ...renderReleaseSummary({
      release,
      namespace,
      cluster,
      revision,
      previousRevision: before?.version,
      changed,
      chart: `${prepared.chart.shown} ${prepared.chart.version}`,
      image: inputs.image,
      // The image has a row of its own.
      sources: prepared.sources.filter((source) => !source.startsWith('image ')),
      url,
      milliseconds,
    }),
    ...renderStatusTable(standings),
  )
  context.log.line(
    [
      `${release}: revision ${revision} deployed`,
      changed ? `${standings.length} ready` : 'no changes',
      ...(url === undefined ? [] : [url]),
      formatElapsed(milliseconds),
    ].join(' · '),
  )
  return {
    revision,
    ...(before === undefined ? {} : { 'previous-revision': before.version }),
    status: now?.info.status ?? 'unknown',
    changed,
    ...(url === undefined ? {} : { url }),
  }
}

/** Helm writes a revision for every upgrade; whether it changed anything, what was rendered tells. */
function isRenderedDifferently(before: Release, now: Release): boolean {
  const toRenderedText = ({ manifest, hooks = [] }: Release): string =>
    JSON.stringify([manifest, hooks.map((hook) => hook.manifest)])
  return toRenderedText(before) !== toRenderedText(now)
}

/** What is deployed is not undone by an address that cannot be found. */
async function findUrl(release: Release | undefined, { target, context }: CommandContext): Promise<string | undefined> {
  try {
    return await findReleaseUrl(await parseObjects(release?.manifest ?? ''), target.client, target.namespace)
  } catch (error) {
    context.log.debug(`the address was not found: ${toActionError(error).message}`)
    return undefined
  }
}

/** An image that reaches no container is another release than asked for, and nothing else would say so. */
function warnAboutUnusedImage(release: Release | undefined, { inputs, context }: CommandContext): void {
  const { image } = inputs
  if (image === undefined || release === undefined) return
  const [name = image, digest] = image.split('@', 2)
  const wanted = digest ?? name
  const used = [release.manifest ?? '', ...(release.hooks ?? []).map((hook) => hook.manifest)].some((text) =>
    text.includes(wanted),
  )
  if (used) return
  context.log.warning(
    `No object of the release names the image ${image}: the chart takes it elsewhere. Say where with image-keys.`,
  )
}
