import type { FieldPath, ObjectTree } from './object-tree.ts'

/** Fields whose values are quantities, which the server may reformat (API reference, `Quantity`). */
const holders = new Set([
  ...['requests', 'limits', 'hard', 'capacity', 'sizeLimit', 'divisor', 'averageValue', 'overhead'],
  ...['default', 'defaultRequest', 'min', 'max', 'maxLimitRequestRatio', 'target'],
])

export function isSameQuantity(path: FieldPath, one: ObjectTree, other: ObjectTree): boolean {
  if (!path.some((step) => typeof step === 'string' && holders.has(step))) return false
  const [first, second] = [parseQuantity(one), parseQuantity(other)]
  return first !== undefined && first === second
}

const factors: Readonly<Record<string, number>> = {
  ...{ n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 },
  ...{ Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 },
}

function parseQuantity(value: ObjectTree): number | undefined {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string') return undefined
  const [, digits, suffix = ''] = /^([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)([numkMGTPE]|[KMGTPE]i)?$/.exec(text) ?? []
  const number = Number(digits) * (factors[suffix] ?? Number.NaN)
  // Rounded, so that 0.1 and 100m are equal in spite of floating point.
  return Number.isFinite(number) ? Number(number.toPrecision(12)) : undefined
}
