import type { Edge, EdgeReason, Root } from '../model.ts'
import type { RootResult, TerraformRun, Task } from '../run/model.ts'
import { nothingFound } from '../run/root-result.ts'

/** Roots, edges and results for tests, with only what a case is about. */

export function createTestRoot(name: string): Root {
  return {
    name,
    folder: `/workspace/live/staging/${name}`,
    path: `live/staging/${name}`,
    backend: { type: 'local', identity: `local:${name}`, settings: {}, location: { file: `${name}/main.tf` } },
    remoteStates: [],
    localModules: [],
    files: [],
    providers: [],
  }
}

/**
 * `10-vpc > 20-eks` reads all outputs; `10-vpc > 20-eks: vpc_id` reads one; `10-vpc => 20-eks` is declared;
 * `10-vpc >> 20-eks` is by number.
 */
export function parseTestEdge(text: string): Edge {
  const [, from = '', arrow = '', to = '', outputs] = /^(\S+) (>>?|=>) ([^\s:]+)(?:: (.+))?$/.exec(text) ?? []
  const reasons: Readonly<Record<string, EdgeReason>> = {
    '>': { kind: 'data', outputs: outputs?.split(', ') ?? 'all', location: { file: 'main.tf', line: 1 } },
    '=>': { kind: 'depends-on', location: { file: 'environment.yaml', line: 1 } },
  }
  return { from, to, reason: reasons[arrow] ?? { kind: 'number' } }
}

export function createTestResult(name: string, values: Partial<RootResult> = {}): RootResult {
  return {
    task: { root: createTestRoot(name), mode: 'normal' },
    status: 'unchanged',
    ...nothingFound,
    state: { lineage: 'l', serial: 1 },
    startedAt: 0,
    endedAt: 1000,
    ...values,
  }
}

/** The parts of a run that ordering needs. `-name` is a root that is destroyed. */
export function createTestOrder(
  names: readonly string[],
  edges: readonly string[],
): Pick<TerraformRun, 'tasks' | 'edges'> {
  const tasks = names.map((text): [string, Task] => {
    const name = text.replace(/^-/, '')
    return [name, { root: createTestRoot(name), mode: text.startsWith('-') ? 'destroy' : 'normal' }]
  })
  return { tasks: new Map(tasks), edges: edges.map(parseTestEdge) }
}
