import type { ClusterChange, ClusterOutcome, ClusterPlan } from './engine.ts'

/** The outputs of a plan, also of one that was applied. */
export function buildPlanOutputs({
  changes,
  digest,
}: Pick<ClusterPlan, 'changes' | 'digest'>): ClusterOutcome['outputs'] {
  const counts = countChanges(changes)
  return {
    changes: changes.length > 0,
    'to-add': counts.add,
    'to-change': counts.change,
    'to-destroy': counts.destroy,
    'plan-digest': digest,
  }
}

interface ChangeCounts {
  readonly add: number
  readonly change: number
  readonly destroy: number
}

/** As Terraform counts: a replacement adds one and destroys one. */
function countChanges(changes: readonly ClusterChange[]): ChangeCounts {
  const count = (...actions: readonly ClusterChange['action'][]): number =>
    changes.filter(({ action }) => actions.includes(action)).length
  return {
    add: count('create', 'import', 'replace'),
    change: count('update', 'maybe-replace', 'retain'),
    destroy: count('delete', 'replace'),
  }
}

/** `2 to add, 1 to change`, or with `done` what was done. */
export function describeCounts(changes: readonly ClusterChange[], done: boolean): string {
  return describeChangeCounts(countChanges(changes), done ? 'done' : 'planned')
}

/** As `describeCounts`, of changes that are counted already. */
export function describeChangeCounts({ add, change, destroy }: ChangeCounts, state: 'planned' | 'done'): string {
  const done = state === 'done'
  const parts = [
    [add, done ? 'added' : 'to add'],
    [change, done ? 'changed' : 'to change'],
    [destroy, done ? 'destroyed' : 'to destroy'],
  ] as const
  const text = parts.flatMap(([number, verb]) => (number === 0 ? [] : [`${number} ${verb}`])).join(', ')
  return text === '' ? 'no changes' : text
}
