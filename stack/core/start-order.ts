/** Which parts belong together, and in which order they start. */

import type { Part, PartName } from '../part.ts'

/**
 * The wanted parts and all they need, each after what it needs.
 * @throws Error when a part needs itself, directly or by way of others.
 */
export function resolveStartOrder(
  wanted: readonly PartName[],
  parts: ReadonlyMap<PartName, Part>,
): readonly PartName[] {
  const order: PartName[] = []
  const visit = (name: PartName, path: readonly PartName[]): void => {
    if (order.includes(name)) return
    if (path.includes(name)) throw new Error(`parts need each other in a circle: ${[...path, name].join(' → ')}`)
    for (const need of parts.get(name)?.needs ?? []) visit(need, [...path, name])
    order.push(name)
  }
  for (const name of wanted) visit(name, [])
  return order
}
