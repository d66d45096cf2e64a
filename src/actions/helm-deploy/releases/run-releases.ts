import type { Context, OutputGroups } from '../../../runner/context.ts'
import { toActionError } from '../../../runner/errors/action-error.ts'
import { formatElapsed } from '../../../runner/log.ts'
import { runInOrder } from '../../../runner/schedule.ts'
import type { HelmDeployOutputs } from '../command.ts'
import type { HelmDeployCommand } from '../inputs.ts'
import { skipMissingKinds } from './missing-kinds.ts'
import type { PlannedRelease } from './planned-release.ts'
import type { ReleaseResult } from './release-result.ts'

/** More at once would only wait for the same API server and nodes. */
export const releasesAtOnce = 4

/** Commands that change releases work along the needs; others have no order. */
const orders: Readonly<Partial<Record<HelmDeployCommand, 'needed-first' | 'needed-last'>>> = {
  deploy: 'needed-first',
  rollback: 'needed-last',
  uninstall: 'needed-last',
}

export interface ReleasesRun {
  readonly command: HelmDeployCommand
  /** Their needs have no cycle. */
  readonly releases: readonly PlannedRelease[]
  readonly context: Context
  /** Runs the command on one release. */
  readonly perform: (release: PlannedRelease, context: Context) => Promise<HelmDeployOutputs>
}

/**
 * Runs a command on several releases, each as soon as those that come before it have succeeded. Where one does not succeed, what
 * comes after it is skipped, and all others go on to their end.
 * @returns the results in the order of the list
 */
export async function runReleases(run: ReleasesRun): Promise<readonly ReleaseResult[]> {
  const [first, ...others] = run.releases
  if (first === undefined) return []
  if (others.length === 0) return [await runOnly(first, run)]
  const predecessors = mapPredecessors(run)
  const names = sortByPredecessors(predecessors)
  const groups = run.context.openOutputGroups(names)
  const getRelease = (label: string): PlannedRelease => run.releases.find((each) => each.label === label) ?? first
  const results = await runInOrder<ReleaseResult>({
    names,
    listPredecessors: (label) => predecessors.get(label) ?? [],
    limit: releasesAtOnce,
    work: (label, before) => runRelease(getRelease(label), [...before.values()], { ...run, groups }),
  })
  const inOrder = run.releases.flatMap(({ label }) => results.get(label) ?? [])
  return run.command === 'diff' ? skipMissingKinds(inOrder, run.releases) : inOrder
}

/** Its log and its summary are those of the step. */
async function runOnly(release: PlannedRelease, { context, perform }: ReleasesRun): Promise<ReleaseResult> {
  const { label } = release
  const startedAt = performance.now()
  const finish = () => ({ label, startedAt, endedAt: performance.now(), blocks: [] })
  try {
    return { status: 'succeeded', outputs: await perform(release, context), ...finish() }
  } catch (thrown) {
    return { status: 'failed', error: toActionError(thrown), ...finish() }
  }
}

/** By label, in the order of the list: the releases that must succeed before it. */
function mapPredecessors({ releases, command }: ReleasesRun): ReadonlyMap<string, readonly string[]> {
  switch (orders[command]) {
    case 'needed-first':
      return new Map(releases.map(({ label, needs }) => [label, needs]))
    case 'needed-last':
      return new Map(
        releases.map(({ label }) => [
          label,
          releases.filter(({ needs }) => needs.includes(label)).map((other) => other.label),
        ]),
      )
    default:
      return new Map(releases.map(({ label }) => [label, []]))
  }
}

/** Logs are shown in this order: each after those that it waits for, otherwise as in the list. */
function sortByPredecessors(predecessors: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const sorted = new Set<string>()
  const add = (label: string): void => {
    for (const earlier of predecessors.get(label) ?? []) if (!sorted.has(earlier)) add(earlier)
    sorted.add(label)
  }
  for (const label of predecessors.keys()) add(label)
  return [...sorted]
}

async function runRelease(
  release: PlannedRelease,
  before: readonly ReleaseResult[],
  { command, context, perform, groups }: ReleasesRun & { readonly groups: OutputGroups },
): Promise<ReleaseResult> {
  const { label } = release
  const startedAt = performance.now()
  const reason = explainSkip(command, before, context.signal)
  if (reason !== undefined) {
    context.log.line(`${label} is skipped: ${reason}`)
    groups.end(label)
    return { label, status: 'skipped', reason, startedAt, endedAt: startedAt, blocks: [] }
  }
  const group = groups.open(label)
  const finish = () => ({ label, startedAt, endedAt: performance.now(), blocks: group.blocks })
  try {
    return { status: 'succeeded', outputs: await perform(release, group.context), ...finish() }
  } catch (thrown) {
    const error = toActionError(thrown)
    // Its own log may have to wait for its turn.
    context.log.line(`${label} failed after ${formatElapsed(performance.now() - startedAt)}: ${error.message}`)
    return { status: 'failed', error, ...finish() }
  } finally {
    groups.end(label)
  }
}

function explainSkip(
  command: HelmDeployCommand,
  before: readonly ReleaseResult[],
  signal: AbortSignal,
): string | undefined {
  const [first] = before.filter(({ status }) => status !== 'succeeded')
  if (first !== undefined) {
    const how = first.status === 'failed' ? 'failed' : 'was skipped'
    return orders[command] === 'needed-last'
      ? `${first.label}, which needs it, ${how}`
      : `needs ${first.label}, which ${how}`
  }
  return signal.aborted ? 'the run was cancelled' : undefined
}
