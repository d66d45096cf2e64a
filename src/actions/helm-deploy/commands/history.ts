import { formatChart, parseDeployTime, readReleaseHistory } from '../../../helm/release/history.ts'
import { listImages } from '../../../helm/release/images.ts'
import type { Release } from '../../../helm/release/release.ts'
import { renderTextTable, formatTextTable, type TextTable } from '../../../helm/report/table.ts'
import type { HelmDeployOutputs, CommandContext } from '../command.ts'

/** Shows the revisions that the cluster keeps. */
export async function history({ context, target }: CommandContext): Promise<HelmDeployOutputs> {
  const { release, namespace, cluster, client } = target
  const revisions = await readReleaseHistory(client, target, cluster)
  const table = buildHistoryTable(revisions)
  context.log.line(`${release} in ${namespace} of ${cluster}`)
  for (const line of formatTextTable(table)) context.log.line(line)
  context.summary.add(
    { kind: 'heading', level: 3, text: `History of ${release} in ${namespace}` },
    renderTextTable(table),
  )
  return { ...toRevisionOutputs(revisions), changed: false, history: await Promise.all(revisions.map(toHistoryEntry)) }
}

/** What the outputs say of a release: the newest revision, and the last one that was deployed before it. */
export function toRevisionOutputs([newest, ...older]: readonly Release[]): HelmDeployOutputs {
  if (newest === undefined) return {}
  const previous = older.find(({ info }) => info.status === 'deployed' || info.status === 'superseded')
  return {
    revision: newest.version,
    ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
    status: newest.info.status,
  }
}

function buildHistoryTable(revisions: readonly Release[]): TextTable {
  return {
    header: ['revision', 'status', 'deployed', 'chart', 'app', 'description'],
    rows: revisions.map((release) => [
      String(release.version),
      release.info.status,
      formatDeployTime(release),
      formatChart(release),
      release.chart?.metadata?.appVersion ?? '',
      // Of a failure Helm writes all that it knows, in lines.
      release.info.description?.replaceAll(/\s+/g, ' ').trim() ?? '',
    ]),
  }
}

/** `2026-12-01 10:04 UTC` */
export function formatDeployTime(release: Release): string {
  const time = parseDeployTime(release)
  return time === undefined ? '' : formatMinute(time)
}

export function formatMinute(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

async function toHistoryEntry(release: Release): Promise<Readonly<Record<string, unknown>>> {
  const { name, version, appVersion } = release.chart?.metadata ?? {}
  return {
    revision: release.version,
    status: release.info.status,
    deployed: parseDeployTime(release)?.toISOString(),
    chart: name,
    'chart-version': version,
    'app-version': appVersion,
    images: await listImages(release),
    description: release.info.description,
  }
}
