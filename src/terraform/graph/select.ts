import path from 'node:path'
import { suggestName } from '../../runner/contract/suggest-name.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Edge, Graph, Root } from '../model.ts'
import { findReachable } from '../../runner/cycles.ts'
import { computeWaves } from './waves.ts'

export interface SelectionRequest {
  /** Names or globs of roots; a folder that is no root itself stands for all roots below it. Empty means all. */
  readonly patterns: readonly string[]
  /** `with`: what they depend on is selected, too. */
  readonly dependencies: 'with' | 'without'
  /** Names of roots that are not in the graph any more; a pattern may mean these alone. */
  readonly deleted?: readonly string[]
}

/**
 * The roots that are selected, in the graph's order.
 * @throws ActionError `invalid-input` for patterns that no root fits, with the nearest names
 */
export function selectGraphRoots(
  graph: Graph,
  { patterns, dependencies, deleted = [] }: SelectionRequest,
): readonly Root[] {
  const names = graph.roots.map(({ name }) => name)
  const all = [...names, ...deleted]
  const unmatched = patterns.filter((pattern) => matchNames(all, [pattern]).length === 0)
  if (unmatched.length > 0) throw createUnknownRootsError(unmatched, all)
  const chosen = new Set(matchNames(names, patterns))
  if (dependencies === 'with')
    for (const name of [...chosen]) for (const one of findUpstream(graph, name)) chosen.add(one)
  return graph.roots.filter(({ name }) => chosen.has(name))
}

/** The names that match one of the patterns; all names without patterns. */
export function matchNames(names: readonly string[], patterns: readonly string[]): readonly string[] {
  const plain = patterns.map((pattern) => pattern.replace(/^\.\//, '').replace(/\/+$/, ''))
  const isMatch = (name: string, pattern: string): boolean => {
    // Roots can be nested in the folder of another root; the name of a root means only that root.
    if (names.includes(pattern)) return name === pattern
    return name.startsWith(`${pattern}/`) || path.posix.matchesGlob(name, pattern)
  }
  return patterns.length === 0 ? names : names.filter((name) => plain.some((pattern) => isMatch(name, pattern)))
}

/** The graph of these roots alone. Roots connected through an omitted root keep their order. */
export function restrictGraph(graph: Graph, chosen: ReadonlySet<string>): Graph {
  const roots = graph.roots.filter(({ name }) => chosen.has(name))
  const edges = roots.flatMap(({ name }) => findIncomingEdges(graph, name, chosen))
  return {
    roots,
    edges,
    waves: computeWaves(
      roots.map(({ name }) => name),
      edges,
    ),
    cycles: graph.cycles.filter((cycle) => cycle.roots.some((name) => chosen.has(name))),
  }
}

/** Names of all roots that must exist before `name`, in graph order. */
export function findUpstream(graph: Graph, name: string): readonly string[] {
  const incoming = Map.groupBy(graph.edges, ({ to }) => to)
  const found = findReachable(name, (at) => (incoming.get(at) ?? []).map(({ from }) => from))
  return graph.roots.map((root) => root.name).filter((one) => found.has(one))
}

/** Names of all roots that come after `name` because of it, in the graph's order. */
export function findDownstream({ roots, edges }: Pick<Graph, 'roots' | 'edges'>, name: string): readonly string[] {
  const outgoing = Map.groupBy(edges, ({ from }) => from)
  const found = findReachable(name, (at) => (outgoing.get(at) ?? []).map(({ to }) => to))
  return roots.map((root) => root.name).filter((one) => found.has(one))
}

/** Edges from selected roots, also through others. */
function findIncomingEdges(graph: Graph, name: string, chosen: ReadonlySet<string>): readonly Edge[] {
  const incoming = Map.groupBy(graph.edges, ({ to }) => to)
  const found = new Map<string, Edge>()
  const passed = new Set<string>()
  const walk = (at: string, through: string | undefined): void => {
    for (const { from, reason } of incoming.get(at) ?? []) {
      if (chosen.has(from)) {
        if (through === undefined) found.set(from, { from, to: name, reason })
        else if (!found.has(from)) found.set(from, { from, to: name, reason: { kind: 'through', root: through } })
      } else if (!passed.has(from)) {
        passed.add(from)
        walk(from, through ?? from)
      }
    }
  }
  walk(name, undefined)
  return [...found.values()]
}

function createUnknownRootsError(patterns: readonly string[], names: readonly string[]): ActionError {
  const details = patterns.map((pattern) => {
    const advice = pattern.includes(',') ? 'One entry per line.' : suggestName(pattern, names)
    return `${pattern}: no root has this name${advice === undefined ? '' : `. ${advice}`}`
  })
  return new ActionError('invalid-input', `roots: ${patterns.join(', ')} matches no root`, {
    details: [...details, `Found: ${names.join(', ')}`],
    hint: 'Set roots to names or globs of these roots, or leave it out for all of them.',
  })
}
