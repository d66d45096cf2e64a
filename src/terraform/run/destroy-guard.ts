import { ActionError } from '../../runner/errors/action-error.ts'
import { findDestructiveChanges, type PlanChanges } from '../plan/changes.ts'
import type { Task } from './model.ts'

const shown = 20

/** What may be deleted or replaced: everything, nothing, or exactly these addresses. */
export type DestroyPermission = 'allowed' | 'refused' | readonly string[]

/** Whether this resource may be deleted. */
export function isDestroyAllowed(address: string, permission: DestroyPermission): boolean {
  return permission === 'allowed' || (permission !== 'refused' && permission.includes(address))
}

/**
 * Refuses a plan that deletes or replaces anything, unless that is allowed.
 * @throws ActionError `destroy-refused` that lists every resource that is not allowed, those with data first
 */
export function assertDestroyAllowed({ root }: Task, changes: PlanChanges, permission: DestroyPermission): void {
  const doomed = findDestructiveChanges(changes)
    .filter(({ address }) => !isDestroyAllowed(address, permission))
    .toSorted((a, b) => Number(b.stateful) - Number(a.stateful))
  if (doomed.length === 0) return
  const lines = doomed.map(({ address, action, stateful, replacedFor, tainted }) => {
    const forced = replacedFor.length === 0 ? '' : ` (forced by ${replacedFor.join(', ')})`
    const why = tainted ? ' (tainted: an earlier apply did not finish creating it)' : forced
    return `${action} ${address}${why}${stateful ? ': holds data, or other resources refer to it' : ''}`
  })
  throw new ActionError(
    'destroy-refused',
    `${root.name}: the plan deletes or replaces ${formatResourceCount(doomed.length)}`,
    {
      details: limitLines(lines),
    },
  )
}

/** The first lines, and how many are left out. */
export function limitLines(lines: readonly string[]): readonly string[] {
  return lines.length > shown ? [...lines.slice(0, shown), `… and ${lines.length - shown} more`] : lines
}

export function formatResourceCount(number: number): string {
  return number === 1 ? 'one resource' : `${number} resources`
}
