import type { Edge } from '../model.ts'
import { parseNumber } from './natural-order.ts'
import { createTransitiveClosure, type TransitiveClosure } from './transitive-closure.ts'

/**
 * Orders numbered siblings: of two folders in the same parent, what lies in or below the lower number comes first. If
 * other edges already order a pair, in either direction, numbers are ignored; and no edge is implied by others.
 * @param firm edges without a cycle
 * @param listed roots whose predecessors are stated, so that no number precedes them
 */
export function createNumberEdges(
  names: readonly string[],
  firm: readonly Edge[],
  listed: ReadonlySet<string>,
): readonly Edge[] {
  const index = new Map(names.map((name, at) => [name, at]))
  const getIndex = (name: string): number => index.get(name) ?? 0
  const reach = createTransitiveClosure(names.length)
  for (const { from, to } of firm) reach.add(getIndex(from), getIndex(to))
  const added: Edge[] = []
  for (const groups of groupNumberedSiblings(names)) {
    for (const [from, to] of generatePairs(groups)) {
      if (listed.has(to) || isOrdered(reach, getIndex(from), getIndex(to))) continue
      reach.add(getIndex(from), getIndex(to))
      added.push({ from, to, reason: { kind: 'number' } })
    }
  }
  return added.filter(({ from, to }) => !reach.isImplied(getIndex(from), getIndex(to)))
}

function isOrdered(reach: TransitiveClosure, a: number, b: number): boolean {
  return reach.hasPath(a, b) || reach.hasPath(b, a)
}

/** For each parent folder its numbers in ascending order, each with the roots in and below the folders of that number. */
function groupNumberedSiblings(names: readonly string[]): readonly (readonly (readonly string[])[])[] {
  const parents = new Map<string, Map<number, string[]>>()
  for (const name of names) {
    const segments = name.split('/')
    segments.forEach((segment, depth) => {
      const number = parseNumber(segment)
      if (number === undefined) return
      const parent = segments.slice(0, depth).join('/')
      const numbers = parents.get(parent) ?? new Map<number, string[]>()
      numbers.set(number, [...(numbers.get(number) ?? []), name])
      parents.set(parent, numbers)
    })
  }
  return [...parents.values()].map((numbers) => [...numbers].sort(([a], [b]) => a - b).map(([, roots]) => roots))
}

/** Neighbours first: most pairs further apart are implied by them. */
function* generatePairs(groups: readonly (readonly string[])[]): Generator<readonly [string, string]> {
  for (let distance = 1; distance < groups.length; distance++) {
    for (let at = 0; at + distance < groups.length; at++) {
      for (const from of groups[at] ?? []) for (const to of groups[at + distance] ?? []) yield [from, to]
    }
  }
}
