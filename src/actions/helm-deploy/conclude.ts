import type { Ended } from '../../helm/deploy/attempt.ts'
import { releaseBlocks, standingBlocks } from '../../helm/deploy/report.ts'
import { addressOf } from '../../helm/release/address.ts'
import { objectsIn } from '../../helm/release/manifest.ts'
import { type Release, readReleases } from '../../helm/release/release.ts'
import { toActionError } from '../../runner/errors/action-error.ts'
import { elapsed } from '../../runner/log.ts'
import type { Deployed } from './deploy.ts'
import type { HelmDeployOutputs, Work } from './work.ts'

/** Says what was deployed, everywhere. */
export async function conclude(
  { work, prepared, before, after, startedAt }: Deployed,
  { standings }: Extract<Ended, { readonly kind: 'succeeded' }>,
): Promise<HelmDeployOutputs> {
  const { inputs, target, context } = work
  const { client, release, namespace, cluster } = target
  const [now] = await readReleases(client, namespace, release)
  const revision = now?.version ?? 0
  // What failed after the last good revision may have changed anything.
  const changed = now === undefined || before?.version !== after || differ(before, now)
  const url = inputs.url ?? (await findAddress(now, work))
  const milliseconds = performance.now() - startedAt
  warnOfUnusedImage(now, work)
  context.summary.add(
    ...releaseBlocks({
      release,
      namespace,
      cluster,
      revision,
      previous: before?.version,
      changed,
      chart: `${prepared.chart.shown} ${prepared.chart.version}`,
      image: inputs.image,
      // The image has a row of its own.
      sources: prepared.sources.filter((source) => !source.startsWith('image ')),
      url,
      milliseconds,
    }),
    ...standingBlocks(standings),
  )
  context.log.line(
    [
      `${release}: revision ${revision} deployed`,
      changed ? `${standings.length} ready` : 'no changes',
      ...(url === undefined ? [] : [url]),
      elapsed(milliseconds),
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
function differ(before: Release, now: Release): boolean {
  const rendered = ({ manifest, hooks = [] }: Release): string =>
    JSON.stringify([manifest, hooks.map((hook) => hook.manifest)])
  return rendered(before) !== rendered(now)
}

/** What is deployed is not undone by an address that cannot be found. */
async function findAddress(release: Release | undefined, { target, context }: Work): Promise<string | undefined> {
  try {
    return await addressOf(await objectsIn(release?.manifest ?? ''), target.client, target.namespace)
  } catch (error) {
    context.log.debug(`the address was not found: ${toActionError(error).message}`)
    return undefined
  }
}

/** An image that reaches no container is another release than asked for, and nothing else would say so. */
function warnOfUnusedImage(release: Release | undefined, { inputs, context }: Work): void {
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
