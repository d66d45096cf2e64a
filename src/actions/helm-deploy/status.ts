import { chartOf, readHistory } from '../../helm/release/history.ts'
import type { Release } from '../../helm/release/release.ts'
import { tableBlock, tableLines, type TextTable } from '../../helm/report/table.ts'
import { diagnose, titleOf } from '../../helm/rollout/diagnose.ts'
import type { Cause, Snapshot, Standing, Target } from '../../helm/rollout/model.ts'
import { observe } from '../../helm/rollout/observe.ts'
import { standingOf } from '../../helm/rollout/standing.ts'
import { targetsOf } from '../../helm/rollout/targets.ts'
import { revisionOutputs, timeOf } from './history.ts'
import type { HelmDeployOutputs, Work } from './work.ts'

/** Shows what stands: the newest revision, and how ready its objects are. */
export async function status({ context, target }: Work): Promise<HelmDeployOutputs> {
  const { release, namespace, cluster, client } = target
  const revisions = await readHistory(client, target, cluster)
  const [newest] = revisions
  const [targets, snapshot] = await Promise.all([targetsOf(newest), look(client, namespace)])
  // Of hooks nothing has to be left.
  const objects = targets.filter(({ role }) => role === 'release').map((one) => seen(one, snapshot))
  const headline = `${release} in ${namespace} of ${cluster}: ${sentenceOf(newest)}`
  const table = tableOf(objects)
  context.log.line(headline)
  if (objects.length > 0) for (const line of tableLines(table)) context.log.line(line)
  context.summary.add(
    { kind: 'heading', level: 3, text: `Status of ${release} in ${namespace}` },
    { kind: 'paragraph', text: `${sentenceOf(newest)}.` },
    ...(objects.length === 0 ? [] : [tableBlock(table)]),
  )
  return { ...revisionOutputs(revisions), changed: false }
}

async function look(client: Work['target']['client'], namespace: string): Promise<Snapshot> {
  const ended = new AbortController()
  try {
    const observation = observe({ client, namespace, signal: ended.signal, onChange: () => undefined })
    await observation.listed
    return observation.snapshot()
  } finally {
    ended.abort()
  }
}

interface Seen {
  readonly standing: Standing
  readonly cause: Cause | undefined
}

/** Without a rollout there are no pods of before: whatever is seen belongs to what stands. */
function seen(target: Target, snapshot: Snapshot): Seen {
  const [cause] = diagnose(target, snapshot, { now: new Date(), since: new Date(0) })
  return { standing: standingOf(target, snapshot), cause }
}

function sentenceOf(release: Release): string {
  const chart = chartOf(release)
  return [
    `revision ${release.version} ${release.info.status}`,
    ...(timeOf(release) === '' ? [] : [timeOf(release)]),
    ...(chart === '' ? [] : [chart]),
  ].join(' · ')
}

function tableOf(objects: readonly Seen[]): TextTable {
  return {
    header: ['object', 'standing', 'why'],
    rows: objects.map(({ standing, cause }) => [
      titleOf(standing.target),
      standing.ready ? `ready, ${standing.words}` : standing.words,
      cause === undefined ? '' : [`${cause.kind}: ${cause.where.slice(1).join(' → ')}`, cause.message].join('  '),
    ]),
  }
}
