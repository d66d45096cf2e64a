import type { Release } from '../../helm/release/release.ts'
import { readReleases } from '../../helm/release/release.ts'
import { parseDeployTime } from '../../helm/release/history.ts'
import { parseObjects } from '../../helm/release/manifest.ts'
import { findReleaseUrl } from '../../helm/release/url.ts'
import type { RolloutStatus } from '../../rollout/model.ts'
import { renderStatusTable } from '../../rollout/report.ts'
import { toActionError } from '../../runner/errors/action-error.ts'
import { formatCount } from '../../runner/count.ts'
import { formatElapsed } from '../../runner/log.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { escapeInline, formatCode, formatLink } from '../../runner/markdown/text.ts'
import type { CommandContext, HelmDeployOutputs } from './command.ts'
import type { DeployRun } from './release/deploy-run.ts'

/**
 * Reports a successful deploy: summary, log and outputs.
 * @param tests how many tests of the chart passed; undefined if they were not run
 */
export async function reportDeployment(
  run: DeployRun,
  statuses: readonly RolloutStatus[],
  tests?: number,
): Promise<HelmDeployOutputs> {
  const { command, previous, after, startedAt } = run
  const { inputs, target, context } = command
  const { client, release, namespace } = target
  const [current] = await readReleases(client, namespace, release)
  const revision = current?.version ?? 0
  // A revision that failed since the last successful one may have changed anything.
  const changed = current === undefined || previous?.version !== after || isRenderedDifferently(previous, current)
  const url = inputs.url ?? (await findUrl(current, command))
  const elapsed = formatElapsed(performance.now() - startedAt)
  warnAboutUnusedImage(current, command)
  context.summary.add(...renderDeployment(run, { revision, changed, url, elapsed }), ...renderStatusTable(statuses))
  context.log.line(
    [
      `${release}: revision ${revision} deployed`,
      changed ? `${statuses.length} ready` : 'no changes',
      ...(tests === undefined ? [] : [tests === 0 ? 'the chart has no tests' : `${formatCount(tests, 'test')} passed`]),
      ...(url === undefined ? [] : [url]),
      elapsed,
    ].join(' · '),
  )
  return {
    revision,
    ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
    status: current?.info.status ?? 'unknown',
    changed,
    ...(url === undefined ? {} : { url }),
  }
}

interface DeploymentResult {
  readonly revision: number
  readonly changed: boolean
  readonly url: string | undefined
  readonly elapsed: string
}

function renderDeployment({ command, prepared, previous }: DeployRun, result: DeploymentResult): readonly Block[] {
  const { release, namespace, cluster } = command.target
  const { image } = command.inputs
  const { chart, sources } = prepared
  const { revision, changed, url, elapsed } = result
  const before = previous === undefined ? 'first install' : `previous: ${previous.version}`
  return [
    {
      kind: 'heading',
      level: 3,
      text: `${escapeInline(release)}: revision ${revision} ${changed ? 'deployed' : 'deployed, no changes'}`,
    },
    {
      kind: 'table',
      header: ['Release', formatCode(release)],
      rows: [
        ['Target', `namespace ${formatCode(namespace)}, cluster ${formatCode(cluster)}`],
        ['Revision', `${revision} (${before}), ${elapsed}`],
        ['Chart', formatCode(`${chart.shown} ${chart.version}`)],
        ...(image === undefined ? [] : [['Image', formatCode(image)]]),
        ...(sources.length === 0 ? [] : [['Values', sources.map(formatCode).join(' → ')]]),
        ...(url === undefined ? [] : [['URL', formatLink(url, url)]]),
      ],
    },
  ]
}

/** Helm creates a revision for every upgrade; the rendered manifests show whether it changed anything. */
function isRenderedDifferently(previous: Release, current: Release): boolean {
  const toRenderedText = ({ manifest, hooks = [] }: Release): string =>
    JSON.stringify([manifest, hooks.map((hook) => hook.manifest)])
  return toRenderedText(previous) !== toRenderedText(current)
}

/** A URL that cannot be found does not fail a successful deploy. */
async function findUrl(release: Release | undefined, { target, context }: CommandContext): Promise<string | undefined> {
  try {
    return await findReleaseUrl(await parseObjects(release?.manifest ?? ''), target.client, target.namespace)
  } catch (error) {
    context.log.debug(`the URL was not found: ${toActionError(error).message}`)
    return undefined
  }
}

/** An image that no container uses means that something else was deployed than requested; nothing else would report it. */
function warnAboutUnusedImage(release: Release | undefined, { inputs, context }: CommandContext): void {
  const { image } = inputs
  if (image === undefined || release === undefined) return
  const [name = image, digest] = image.split('@', 2)
  const { manifest = '', hooks = [] } = release
  const isUsed = [manifest, ...hooks.map((hook) => hook.manifest)].some((text) => text.includes(digest ?? name))
  if (isUsed) return
  context.log.warning(
    `No object of the release uses the image ${image}: the chart reads it from other values. Set them with image-keys.`,
  )
}

/** Outputs about a release: its newest revision, and the one deployed before that. */
export function toRevisionOutputs([newest, ...older]: readonly Release[]): HelmDeployOutputs {
  if (newest === undefined) return {}
  const previous = older.find(({ info }) => info.status === 'deployed' || info.status === 'superseded')
  return {
    revision: newest.version,
    ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
    status: newest.info.status,
  }
}

/** `2026-12-01 10:04 UTC`; empty if Helm did not record it. */
export function formatDeployTime(release: Release): string {
  const time = parseDeployTime(release)
  return time === undefined ? '' : formatMinute(time)
}

export function formatMinute(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
