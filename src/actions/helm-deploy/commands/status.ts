import { formatChart, readReleaseHistory } from '../../../helm/release/history.ts'
import { listRolloutTargets } from '../../../helm/release/manifest.ts'
import type { Release } from '../../../helm/release/release.ts'
import { diagnoseTarget, formatTarget } from '../../../rollout/diagnose.ts'
import type { Cause, RolloutStatus, RolloutTarget, Snapshot } from '../../../rollout/model.ts'
import { observeRollout } from '../../../rollout/observe.ts'
import { isCustom, readRolloutStatus } from '../../../rollout/status.ts'
import { formatTextTable, renderTextTable, type TextTable } from '../../../runner/markdown/text-table.ts'
import type { CommandContext, HelmDeployOutputs } from '../command.ts'
import { formatDeployTime, toRevisionOutputs } from '../report.ts'

/** Shows the newest revision and the status of its objects. */
export async function status({ context, target }: CommandContext): Promise<HelmDeployOutputs> {
  const { release, namespace, cluster, client } = target
  const revisions = await readReleaseHistory(client, target, cluster)
  const [newest] = revisions
  const targets = await listRolloutTargets(newest)
  const snapshot = await takeSnapshot(client, namespace, targets)
  // Hooks may be deleted once they have run.
  const objects = targets.filter(({ role }) => role === 'release').map((each) => readObjectStatus(each, snapshot))
  const table = buildStatusTable(objects)
  context.log.line(`${release} in ${namespace} of ${cluster}: ${describeRevision(newest)}`)
  if (objects.length > 0) for (const line of formatTextTable(table)) context.log.line(line)
  context.summary.add(
    { kind: 'heading', level: 3, text: `Status of ${release} in ${namespace}` },
    { kind: 'paragraph', text: `${describeRevision(newest)}.` },
    ...(objects.length === 0 ? [] : [renderTextTable(table)]),
  )
  return { ...toRevisionOutputs(revisions), changed: false }
}

/** Namespaces and custom resources that may not be read are left out: their objects show as not created. */
async function takeSnapshot(
  client: CommandContext['target']['client'],
  namespace: string,
  targets: readonly RolloutTarget[],
): Promise<Snapshot> {
  const ended = new AbortController()
  try {
    const observation = observeRollout({ client, namespace, signal: ended.signal, onChange: () => undefined })
    const read = observation.extend(
      [...new Set(targets.flatMap((each) => each.namespace ?? []))],
      targets.filter(isCustom),
    )
    await Promise.all([observation.listed, read])
    return observation.snapshot()
  } finally {
    ended.abort()
  }
}

interface ObjectStatus {
  readonly status: RolloutStatus
  readonly cause: Cause | undefined
}

/** Without a rollout in progress there are no old pods: every pod counts. */
function readObjectStatus(target: RolloutTarget, snapshot: Snapshot): ObjectStatus {
  const [cause] = diagnoseTarget(target, snapshot, { now: new Date(), since: new Date(0) })
  return { status: readRolloutStatus(target, snapshot), cause }
}

function describeRevision(release: Release): string {
  const parts = [`revision ${release.version} ${release.info.status}`, formatDeployTime(release), formatChart(release)]
  return parts.filter((part) => part !== '').join(' · ')
}

function buildStatusTable(objects: readonly ObjectStatus[]): TextTable {
  return {
    header: ['object', 'status', 'cause'],
    rows: objects.map(({ status: { target, ready, summary }, cause }) => [
      formatTarget(target),
      ready ? `ready, ${summary}` : summary,
      cause === undefined ? '' : [`${cause.kind}: ${cause.where.slice(1).join(' → ')}`, cause.message].join('  '),
    ]),
  }
}
