/** The order in which parts start. */

import type { Part, PartName } from '../part.ts'

/**
 * Sorts the wanted parts and their dependencies topologically.
 * @throws Error if a part depends on itself, directly or indirectly.
 */
export function resolveStartOrder(
  wanted: readonly PartName[],
  parts: ReadonlyMap<PartName, Part>,
): readonly PartName[] {
  const order: PartName[] = []
  const visit = (name: PartName, path: readonly PartName[]): void => {
    if (order.includes(name)) return
    if (path.includes(name)) throw new Error(`parts depend on each other in a cycle: ${[...path, name].join(' → ')}`)
    for (const need of parts.get(name)?.needs ?? []) visit(need, [...path, name])
    order.push(name)
  }
  for (const name of wanted) visit(name, [])
  return order
}
