import type { Edge, EdgeReason, Graph, RemoteState, Root } from '../model.ts'
import { formatLocation, type Problem } from '../problems.ts'
import { findCycles } from '../../runner/cycles.ts'
import { compareNaturally } from './natural-order.ts'
import { createNumberEdges } from './number-edges.ts'
import { computeWaves } from './waves.ts'

/** The `depends-on` of an environment: a root's predecessors, each with the line that names it. */
export type DeclaredDependencies = ReadonlyMap<string, readonly { readonly root: string; readonly line: Location }[]>

/** What orders roots besides what they read and declare: the numbers that names begin with, or nothing. */
export type RootOrder = 'numbers' | 'reads'

export interface GraphSettings {
  readonly stated: DeclaredDependencies
  /** Roots with those of whom they do not wait, although they read their states: these must exist already. */
  readonly cut?: DeclaredDependencies
  readonly order: RootOrder
}

type Location = Extract<EdgeReason, { kind: 'depends-on' }>['location']

/**
 * Orders roots by the states they read, by declared dependencies, and otherwise by number, unless the reads are to suffice.
 * Roots that depend on each other are not ordered: the graph names them.
 */
export function buildGraph(unordered: readonly Root[], { stated, cut, order }: GraphSettings): Graph {
  const roots = unordered.toSorted((a, b) => compareNaturally(a.name, b.name))
  const names = roots.map(({ name }) => name)
  const isCut = ({ from, to }: Edge): boolean => cut?.get(to)?.some(({ root }) => root === from) === true
  const found = withoutRepeats([...findDataEdges(roots), ...createDeclaredEdges(stated)]).filter((edge) => !isCut(edge))
  const groups = findCycles(names, found)
  const isWithin = ({ from, to }: Edge): boolean =>
    groups.some((group) => group.names.includes(from) && group.names.includes(to))
  const firm = found.filter((edge) => !isWithin(edge))
  const byNumber = order === 'numbers' ? createNumberEdges(names, firm, new Set(stated.keys())) : []
  const edges = [...firm, ...byNumber].sort((a, b) => compareNaturally(a.from, b.from) || compareNaturally(a.to, b.to))
  const cycles = groups.map((group) => ({ roots: group.names, problem: describeCycle(group.edges, roots) }))
  return { roots, edges, waves: computeWaves(names, edges), cycles }
}

/** An edge from each root to the roots that read its state, one per pair. */
function findDataEdges(roots: readonly Root[]): readonly Edge[] {
  const owners = new Map(roots.map((root) => [root.backend.identity, root.name]))
  return roots.flatMap((root) => {
    const read = root.remoteStates.filter(({ identity }) => identity !== undefined && owners.has(identity))
    const byOwner = Map.groupBy(read, ({ identity }) => owners.get(identity ?? '') ?? '')
    byOwner.delete(root.name)
    return [...byOwner].map(([from, states]): Edge => ({ from, to: root.name, reason: buildDataReason(states) }))
  })
}

function buildDataReason(states: readonly RemoteState[]): Edge['reason'] {
  const all = states.flatMap(({ outputs }) => outputs)
  const outputs = states.some((state) => state.outputs === 'all') ? 'all' : [...new Set(all)].sort()
  return { kind: 'data', outputs, location: states[0]?.location ?? { file: '' } }
}

function createDeclaredEdges(stated: DeclaredDependencies): readonly Edge[] {
  return [...stated].flatMap(([to, predecessors]) =>
    predecessors.map(({ root, line }): Edge => ({ from: root, to, reason: { kind: 'depends-on', location: line } })),
  )
}

/** One edge per pair; reading outputs takes precedence over being listed. */
function withoutRepeats(edges: readonly Edge[]): readonly Edge[] {
  const byPair = Map.groupBy(edges, ({ from, to }) => `${from}\0${to}`)
  return [...byPair.values()].flatMap((same) => same.slice(0, 1))
}

function describeCycle(cycle: readonly Edge[], roots: readonly Root[]): Problem {
  const path = [...cycle.map(({ from }) => from), cycle[0]?.from].join(' → ')
  const first = cycle[0]?.reason
  const location = first !== undefined && 'location' in first ? first.location : { file: roots[0]?.path ?? '' }
  const details = cycle.map(({ from, to, reason }) => `${to} ${describeEdgeReason(from, reason)}`)
  return { code: 'graph-cycle', message: `${path} depend on each other in a cycle`, location, details }
}

/** Why a root comes after `from`, to follow its name: "reads vpc_id of 10-vpc". */
function describeEdgeReason(from: string, reason: EdgeReason): string {
  switch (reason.kind) {
    case 'data': {
      const what = reason.outputs === 'all' ? 'outputs' : reason.outputs.join(', ') || 'the state'
      return `reads ${what} of ${from} (${formatLocation(reason.location)})`
    }
    case 'depends-on':
      return `depends on ${from} (${formatLocation(reason.location)})`
    case 'number':
      return `has a higher number than ${from}`
    case 'through':
      return `depends on ${from} through ${reason.root}`
  }
}
