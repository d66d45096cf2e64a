import { chartOf, deployedAt, readHistory } from '../../helm/release/history.ts'
import { imagesOf } from '../../helm/release/images.ts'
import type { Release } from '../../helm/release/release.ts'
import { tableBlock, tableLines, type TextTable } from '../../helm/report/table.ts'
import type { HelmDeployOutputs, Work } from './work.ts'

/** Shows the revisions that the cluster keeps. */
export async function history({ context, target }: Work): Promise<HelmDeployOutputs> {
  const { release, namespace, cluster, client } = target
  const revisions = await readHistory(client, target, cluster)
  const table = tableOf(revisions)
  context.log.line(`${release} in ${namespace} of ${cluster}`)
  for (const line of tableLines(table)) context.log.line(line)
  context.summary.add({ kind: 'heading', level: 3, text: `History of ${release} in ${namespace}` }, tableBlock(table))
  return { ...revisionOutputs(revisions), changed: false, history: await Promise.all(revisions.map(entryOf)) }
}

/** What the outputs say of a release: the newest revision, and the last one that was deployed before it. */
export function revisionOutputs([newest, ...older]: readonly Release[]): HelmDeployOutputs {
  if (newest === undefined) return {}
  const previous = older.find(({ info }) => info.status === 'deployed' || info.status === 'superseded')
  return {
    revision: newest.version,
    ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
    status: newest.info.status,
  }
}

function tableOf(revisions: readonly Release[]): TextTable {
  return {
    header: ['revision', 'status', 'deployed', 'chart', 'app', 'description'],
    rows: revisions.map((release) => [
      String(release.version),
      release.info.status,
      timeOf(release),
      chartOf(release),
      release.chart?.metadata?.appVersion ?? '',
      // Of a failure Helm writes all that it knows, in lines.
      release.info.description?.replaceAll(/\s+/g, ' ').trim() ?? '',
    ]),
  }
}

/** `2026-12-01 10:04 UTC` */
export function timeOf(release: Release): string {
  const time = deployedAt(release)
  return time === undefined ? '' : minuteOf(time)
}

export function minuteOf(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

async function entryOf(release: Release): Promise<Readonly<Record<string, unknown>>> {
  const { name, version, appVersion } = release.chart?.metadata ?? {}
  return {
    revision: release.version,
    status: release.info.status,
    deployed: deployedAt(release)?.toISOString(),
    chart: name,
    'chart-version': version,
    'app-version': appVersion,
    images: await imagesOf(release),
    description: release.info.description,
  }
}
