import type { Edge } from '../model.ts'
import { wavesOf } from '../graph/waves.ts'
import type { RootResult, Run } from './model.ts'

type Ordered = Pick<Run, 'tasks' | 'edges'>

/** What is known of a root as soon as it is planned. */
export type Outlook = Pick<RootResult, 'task' | 'status' | 'changes' | 'state'>

/** Names of the roots, each after those that it reads from. */
export function planningOrder(run: Ordered): readonly string[] {
  const names = [...run.tasks.keys()]
  const reads = names.flatMap((to) =>
    beforePlanning(run, to).map((from): Edge => ({ from, to, reason: { kind: 'number' } })),
  )
  return wavesOf(names, reads).flat()
}

/** What has to be planned before this root can be: only roots whose outputs it reads. Destroy plans read what exists. */
export function beforePlanning({ tasks, edges }: Ordered, name: string): readonly string[] {
  if (tasks.get(name)?.mode === 'destroy') return []
  return dataEdgesInto(edges, name)
    .map(({ from }) => from)
    .filter((from) => tasks.get(from)?.mode === 'normal')
}

/**
 * What has to be applied before this root is: everything that it depends on; for one that is destroyed, everything that
 * depends on it, applied without that dependence or destroyed as well.
 */
export function beforeApplying({ tasks, edges }: Ordered, name: string): readonly string[] {
  return tasks.get(name)?.mode === 'destroy'
    ? edges.filter(({ from }) => from === name).map(({ to }) => to)
    : edges.filter(({ to, from }) => to === name && tasks.get(from)?.mode === 'normal').map(({ from }) => from)
}

/**
 * Why a root cannot be planned yet: what it reads is going to change, so a plan made now would be another one than the
 * one that is applied.
 * @returns undefined when nothing stands in the way
 */
export function deferral(run: Ordered, name: string, before: ReadonlyMap<string, Outlook>): string | undefined {
  if (run.tasks.get(name)?.mode === 'destroy') return undefined
  for (const { from, reason } of dataEdgesInto(run.edges, name)) {
    const upstream = before.get(from)
    if (upstream === undefined || reason.kind !== 'data') continue
    const why = changeOf(upstream, reason.outputs)
    if (why !== undefined) return why
  }
  return undefined
}

function changeOf(upstream: Outlook, outputs: readonly string[] | 'all'): string | undefined {
  const { name } = upstream.task.root
  if (upstream.status === 'deferred') return `reads ${listed(outputs)} of ${name}, which is deferred itself`
  if (upstream.status !== 'planned') return undefined
  if (upstream.state === undefined) return `reads ${listed(outputs)} of ${name}, which does not exist yet`
  const changing = upstream.changes.outputs.map((change) => change.name)
  const consumed = outputs === 'all' ? changing : outputs.filter((output) => changing.includes(output))
  return consumed.length === 0 ? undefined : `reads ${consumed.join(', ')} of ${name}, which will change`
}

function listed(outputs: readonly string[] | 'all'): string {
  if (outputs === 'all') return 'all outputs'
  return outputs.length === 0 ? 'the state' : outputs.join(', ')
}

function dataEdgesInto(edges: readonly Edge[], name: string): readonly Edge[] {
  return edges.filter(({ to, reason }) => to === name && reason.kind === 'data')
}
