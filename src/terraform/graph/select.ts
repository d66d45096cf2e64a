import path from 'node:path'
import { suggestion } from '../../runner/contract/suggestion.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Edge, Graph, Root } from '../model.ts'
import { closure } from './cycles.ts'
import { wavesOf } from './waves.ts'

export interface Selection {
  /** Names or globs of roots; a folder that is no root itself stands for all roots below it. Empty means all. */
  readonly modules: readonly string[]
  /** `with`: what they depend on is selected, too. */
  readonly dependencies: 'with' | 'without'
  /** Names of roots that are not in the graph any more; a pattern may mean these alone. */
  readonly deleted?: readonly string[]
}

/**
 * The roots that are selected, in the graph's order.
 * @throws ActionError `invalid-input` for patterns that no root fits, with the nearest names
 */
export function select(graph: Graph, { modules, dependencies, deleted = [] }: Selection): readonly Root[] {
  const names = graph.roots.map(({ name }) => name)
  const all = [...names, ...deleted]
  const unmatched = modules.filter((pattern) => fitting(all, [pattern]).length === 0)
  if (unmatched.length > 0) throw noSuchRoots(unmatched, all)
  const chosen = new Set(fitting(names, modules))
  if (dependencies === 'with')
    for (const name of [...chosen]) for (const one of upstreamOf(graph, name)) chosen.add(one)
  return graph.roots.filter(({ name }) => chosen.has(name))
}

/** The names that one of the patterns means; all of them where there is no pattern. */
export function fitting(names: readonly string[], patterns: readonly string[]): readonly string[] {
  const plain = patterns.map((pattern) => pattern.replace(/^\.\//, '').replace(/\/+$/, ''))
  const fits = (name: string, pattern: string): boolean => {
    // Roots can stand in the folder of another one; the name of a root means that root.
    if (names.includes(pattern)) return name === pattern
    return name.startsWith(`${pattern}/`) || path.posix.matchesGlob(name, pattern)
  }
  return patterns.length === 0 ? names : names.filter((name) => plain.some((pattern) => fits(name, pattern)))
}

/** The graph of these roots alone. Those that depend on each other through one that is left out keep their order. */
export function restrict(graph: Graph, chosen: ReadonlySet<string>): Graph {
  const roots = graph.roots.filter(({ name }) => chosen.has(name))
  const edges = roots.flatMap(({ name }) => edgesInto(graph, name, chosen))
  return {
    roots,
    edges,
    waves: wavesOf(
      roots.map(({ name }) => name),
      edges,
    ),
  }
}

/** Names of all roots that have to be there before `name`, in the graph's order. */
export function upstreamOf(graph: Graph, name: string): readonly string[] {
  const incoming = Map.groupBy(graph.edges, ({ to }) => to)
  const found = closure(name, (at) => (incoming.get(at) ?? []).map(({ from }) => from))
  return graph.roots.map((root) => root.name).filter((one) => found.has(one))
}

/** Names of all roots that come after `name` because of it, in the graph's order. */
export function downstreamOf({ roots, edges }: Pick<Graph, 'roots' | 'edges'>, name: string): readonly string[] {
  const outgoing = Map.groupBy(edges, ({ from }) => from)
  const found = closure(name, (at) => (outgoing.get(at) ?? []).map(({ to }) => to))
  return roots.map((root) => root.name).filter((one) => found.has(one))
}

/** Edges from chosen roots, also by way of others. */
function edgesInto(graph: Graph, name: string, chosen: ReadonlySet<string>): readonly Edge[] {
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

function noSuchRoots(patterns: readonly string[], names: readonly string[]): ActionError {
  const details = patterns.map((pattern) => {
    const advice = pattern.includes(',') ? 'One entry per line.' : suggestion(pattern, names)
    return `${pattern}: no root has that name${advice === undefined ? '' : `. ${advice}`}`
  })
  return new ActionError('invalid-input', `modules: ${patterns.join(', ')} fits no root`, {
    details: [...details, `Found: ${names.join(', ')}`],
  })
}
