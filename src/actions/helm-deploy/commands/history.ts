import { formatChart, parseDeployTime, readReleaseHistory } from '../../../helm/release/history.ts'
import { listImages } from '../../../helm/release/manifest.ts'
import type { Release } from '../../../helm/release/release.ts'
import { formatTextTable, renderTextTable, type TextTable } from '../../../runner/markdown/text-table.ts'
import type { CommandContext, HelmDeployOutputs } from '../command.ts'
import { formatDeployTime, toRevisionOutputs } from '../report.ts'

/** Lists the revisions that the cluster keeps. */
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
  const entries = await Promise.all(revisions.map(toHistoryEntry))
  return { ...toRevisionOutputs(revisions), changed: false, history: entries }
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
      // For a failure, Helm's description has several lines.
      release.info.description?.replaceAll(/\s+/g, ' ').trim() ?? '',
    ]),
  }
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
