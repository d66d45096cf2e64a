import type { Edge } from '../model.ts'
import { numberOf } from './names.ts'
import { createReach, type Reach } from './reach.ts'

/**
 * Orders numbered siblings: of two folders in the same parent, what lies in or below the lower number comes first. Where
 * other edges order a pair already, in either direction, the numbers say nothing; and no edge repeats what others imply.
 * @param firm edges without a cycle
 * @param listed roots whose predecessors are stated, so that no number precedes them
 */
export function numberEdges(
  names: readonly string[],
  firm: readonly Edge[],
  listed: ReadonlySet<string>,
): readonly Edge[] {
  const index = new Map(names.map((name, at) => [name, at]))
  const indexOf = (name: string): number => index.get(name) ?? 0
  const reach = createReach(names.length)
  for (const { from, to } of firm) reach.add(indexOf(from), indexOf(to))
  const added: Edge[] = []
  for (const groups of numberedSiblings(names)) {
    for (const [from, to] of pairsByDistance(groups)) {
      if (listed.has(to) || isOrdered(reach, indexOf(from), indexOf(to))) continue
      reach.add(indexOf(from), indexOf(to))
      added.push({ from, to, reason: { kind: 'number' } })
    }
  }
  return added.filter(({ from, to }) => !reach.isImplied(indexOf(from), indexOf(to)))
}

function isOrdered(reach: Reach, a: number, b: number): boolean {
  return reach.reaches(a, b) || reach.reaches(b, a)
}

/** For each parent folder its numbers in ascending order, each with the roots in and below the folders of that number. */
function numberedSiblings(names: readonly string[]): readonly (readonly (readonly string[])[])[] {
  const parents = new Map<string, Map<number, string[]>>()
  for (const name of names) {
    const segments = name.split('/')
    segments.forEach((segment, depth) => {
      const number = numberOf(segment)
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
function* pairsByDistance(groups: readonly (readonly string[])[]): Generator<readonly [string, string]> {
  for (let distance = 1; distance < groups.length; distance++) {
    for (let at = 0; at + distance < groups.length; at++) {
      for (const from of groups[at] ?? []) for (const to of groups[at + distance] ?? []) yield [from, to]
    }
  }
}
