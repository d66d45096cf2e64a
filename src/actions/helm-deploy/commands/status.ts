import { formatChart, readReleaseHistory } from '../../../helm/release/history.ts'
import type { Release } from '../../../helm/release/release.ts'
import { renderTextTable, formatTextTable, type TextTable } from '../../../helm/report/table.ts'
import { diagnoseTarget, formatTarget } from '../../../rollout/diagnose.ts'
import type { Cause, Snapshot, RolloutStatus, RolloutTarget } from '../../../rollout/model.ts'
import { observeRollout } from '../../../rollout/observe.ts'
import { readRolloutStatus } from '../../../rollout/status.ts'
import { listRolloutTargets } from '../../../helm/release/rollout-targets.ts'
import { toRevisionOutputs, formatDeployTime } from './history.ts'
import type { HelmDeployOutputs, CommandContext } from '../command.ts'

/** Shows what stands: the newest revision, and how ready its objects are. */
export async function status({ context, target }: CommandContext): Promise<HelmDeployOutputs> {
  const { release, namespace, cluster, client } = target
  const revisions = await readReleaseHistory(client, target, cluster)
  const [newest] = revisions
  const [targets, snapshot] = await Promise.all([listRolloutTargets(newest), takeSnapshot(client, namespace)])
  // Of hooks nothing has to be left.
  const objects = targets.filter(({ role }) => role === 'release').map((one) => readObjectStatus(one, snapshot))
  const headline = `${release} in ${namespace} of ${cluster}: ${describeRevision(newest)}`
  const table = buildStatusTable(objects)
  context.log.line(headline)
  if (objects.length > 0) for (const line of formatTextTable(table)) context.log.line(line)
  context.summary.add(
    { kind: 'heading', level: 3, text: `Status of ${release} in ${namespace}` },
    { kind: 'paragraph', text: `${describeRevision(newest)}.` },
    ...(objects.length === 0 ? [] : [renderTextTable(table)]),
  )
  return { ...toRevisionOutputs(revisions), changed: false }
}

async function takeSnapshot(client: CommandContext['target']['client'], namespace: string): Promise<Snapshot> {
  const ended = new AbortController()
  try {
    const observation = observeRollout({ client, namespace, signal: ended.signal, onChange: () => undefined })
    await observation.listed
    return observation.snapshot()
  } finally {
    ended.abort()
  }
}

interface ObjectStatus {
  readonly standing: RolloutStatus
  readonly cause: Cause | undefined
}

/** Without a rollout there are no pods of before: whatever is seen belongs to what stands. */
function readObjectStatus(target: RolloutTarget, snapshot: Snapshot): ObjectStatus {
  const [cause] = diagnoseTarget(target, snapshot, { now: new Date(), since: new Date(0) })
  return { standing: readRolloutStatus(target, snapshot), cause }
}

function describeRevision(release: Release): string {
  const chart = formatChart(release)
  return [
    `revision ${release.version} ${release.info.status}`,
    ...(formatDeployTime(release) === '' ? [] : [formatDeployTime(release)]),
    ...(chart === '' ? [] : [chart]),
  ].join(' · ')
}

function buildStatusTable(objects: readonly ObjectStatus[]): TextTable {
  return {
    header: ['object', 'standing', 'why'],
    rows: objects.map(({ standing, cause }) => [
      formatTarget(standing.target),
      standing.ready ? `ready, ${standing.summary}` : standing.summary,
      cause === undefined ? '' : [`${cause.kind}: ${cause.where.slice(1).join(' → ')}`, cause.message].join('  '),
    ]),
  }
}
