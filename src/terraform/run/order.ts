import type { Edge, EdgeReason } from '../model.ts'
import { computeWaves } from '../graph/waves.ts'
import type { RootResult, TerraformRun, Task } from './model.ts'

type RunOrder = Pick<TerraformRun, 'tasks' | 'edges'>

/** What is known about a root once it is planned. */
export type PlanOutlook = Pick<RootResult, 'task' | 'status' | 'changes' | 'state'>

/** The task of a name that comes from the run itself. */
export function getTask({ tasks }: Pick<TerraformRun, 'tasks'>, name: string): Task {
  const task = tasks.get(name)
  if (task === undefined) throw new TypeError(`There is no root ${name} in this run`)
  return task
}

/** Names of the roots, each after those that it reads from. */
export function computePlanningOrder(run: RunOrder): readonly string[] {
  const names = [...run.tasks.keys()]
  return computeWaves(
    names,
    names.flatMap((to) => createOrderEdges(listPlanPredecessors(run, to), to)),
  ).flat()
}

/** Names of the roots by apply wave; destroyed roots come after the roots that used them. */
export function computeApplyWaves(run: RunOrder): readonly (readonly string[])[] {
  const names = [...run.tasks.keys()]
  return computeWaves(
    names,
    names
      .flatMap((to) => createOrderEdges(listApplyPredecessors(run, to), to))
      .filter(({ from }) => run.tasks.has(from)),
  )
}

/** How many apply waves there would be if numbers ordered nothing. */
export function countWavesWithoutNumbers({ tasks, edges }: RunOrder): number {
  return computeApplyWaves({ tasks, edges: edges.filter(({ reason }) => reason.kind !== 'number') }).length
}

/**
 * What must be planned before this root: roots whose outputs it reads, and roots it declares a dependency on, for example
 * because it looks up their resources by name. Destroy plans read what exists.
 */
export function listPlanPredecessors({ tasks, edges }: RunOrder, name: string): readonly string[] {
  if (tasks.get(name)?.mode === 'destroy') return []
  return listDependencies(edges, name)
    .map(({ from }) => from)
    .filter((from) => tasks.get(from)?.mode === 'normal')
}

/**
 * What must be applied before this root: everything that it depends on; for a destroyed root, everything that depends on it,
 * applied without that dependency or destroyed as well.
 */
export function listApplyPredecessors({ tasks, edges }: RunOrder, name: string): readonly string[] {
  return tasks.get(name)?.mode === 'destroy'
    ? edges.filter(({ from }) => from === name).map(({ to }) => to)
    : edges.filter(({ to, from }) => to === name && tasks.get(from)?.mode === 'normal').map(({ from }) => from)
}

/**
 * What to do if an input of a plan is about to change. `defer`: the plan would differ from the one that is applied, so it is
 * not created yet. `ignore`: the plan shows the present, not the future.
 */
export type UpstreamChanges = 'defer' | 'ignore'

/** What an upstream root is when it keeps another from being planned, and what it was once that other root is applied. */
const upstreamStates = {
  absent: ['does not exist yet', 'did not exist yet'],
  deferred: ['is deferred itself', 'was deferred itself'],
  changing: ['will change', 'was about to change'],
} as const

/** The note of a root that is applied although it was deferred, from the reason of `explainDeferral`. */
export function describePastDeferral(reason: string): string {
  const state = Object.values(upstreamStates).find(([present]) => reason.endsWith(`, which ${present}`))
  const past = state === undefined ? reason : reason.slice(0, -state[0].length) + state[1]
  return `was deferred: ${past}`
}

/**
 * Why a root cannot be planned yet: something it reads does not exist, or is about to change.
 * @returns undefined if it can be planned
 */
export function explainDeferral(
  run: RunOrder,
  name: string,
  before: ReadonlyMap<string, PlanOutlook>,
  changes: UpstreamChanges,
): string | undefined {
  if (run.tasks.get(name)?.mode === 'destroy') return undefined
  for (const { from, reason } of listDependencies(run.edges, name)) {
    const upstream = before.get(from)
    if (upstream === undefined) continue
    const why = explainAbsence(upstream, reason) ?? (changes === 'defer' ? explainChange(upstream, reason) : undefined)
    if (why !== undefined) return why
  }
  return undefined
}

function explainAbsence({ task, status, state }: PlanOutlook, reason: Dependency): string | undefined {
  const what = reason.kind === 'data' ? `reads ${formatOutputs(reason.outputs)} of` : 'depends on'
  if (status === 'deferred') return `${what} ${task.root.name}, which ${upstreamStates.deferred[0]}`
  return status === 'planned' && state === undefined
    ? `${what} ${task.root.name}, which ${upstreamStates.absent[0]}`
    : undefined
}

function explainChange({ task, status, changes }: PlanOutlook, reason: Dependency): string | undefined {
  if (reason.kind !== 'data' || status !== 'planned') return undefined
  const { outputs } = reason
  const changing = changes.outputs.map(({ name }) => name)
  const consumed = outputs === 'all' ? changing : outputs.filter((output) => changing.includes(output))
  return consumed.length === 0
    ? undefined
    : `reads ${consumed.join(', ')} of ${task.root.name}, which ${upstreamStates.changing[0]}`
}

function formatOutputs(outputs: readonly string[] | 'all'): string {
  if (outputs === 'all') return 'all outputs'
  return outputs.length === 0 ? 'the state' : outputs.join(', ')
}

type Dependency = Extract<EdgeReason, { kind: 'data' | 'depends-on' }>

/** Edges by number, and omitted outputs, only define an order. */
function listDependencies(edges: readonly Edge[], name: string): readonly (Edge & { readonly reason: Dependency })[] {
  return edges.flatMap(({ from, to, reason }) =>
    to === name && (reason.kind === 'data' || reason.kind === 'depends-on') ? [{ from, to, reason }] : [],
  )
}

/** Edges that only define an order; one per pair. */
function createOrderEdges(before: readonly string[], to: string): readonly Edge[] {
  return [...new Set(before)].map((from) => ({ from, to, reason: { kind: 'number' } }))
}
