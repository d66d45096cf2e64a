import { ActionError } from '../../runner/errors/action-error.ts'
import { findDestructiveChanges, type PlanChanges } from '../plan/changes.ts'
import type { Task } from './model.ts'

const shown = 20

/**
 * Refuses a plan that deletes or replaces anything, unless that is allowed.
 * @throws ActionError `destroy-refused` that lists every resource, those with data first
 */
export function assertDestroyAllowed({ root }: Task, changes: PlanChanges, allowDestroy: 'allowed' | 'refused'): void {
  const doomed = findDestructiveChanges(changes).toSorted((a, b) => Number(b.stateful) - Number(a.stateful))
  if (doomed.length === 0 || allowDestroy === 'allowed') return
  const lines = doomed.slice(0, shown).map(({ address, action, stateful, replacedFor }) => {
    const why = replacedFor.length === 0 ? '' : ` (forced by ${replacedFor.join(', ')})`
    return `${action} ${address}${why}${stateful ? ': holds data, or other resources refer to it' : ''}`
  })
  const more = doomed.length > shown ? [`… and ${doomed.length - shown} more`] : []
  throw new ActionError(
    'destroy-refused',
    `${root.name}: the plan deletes or replaces ${formatResourceCount(doomed.length)}`,
    {
      details: [...lines, ...more],
    },
  )
}

function formatResourceCount(number: number): string {
  return number === 1 ? 'one resource' : `${number} resources`
}
