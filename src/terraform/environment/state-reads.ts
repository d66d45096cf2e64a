import { canReadState } from '../configuration/state-match.ts'
import type { DeclaredDependencies } from '../graph/graph.ts'
import type { EnvironmentFinding, RemoteState, Root } from '../model.ts'
import type { ForeignStates } from './foreign-states.ts'

export interface StateReadsRequest {
  readonly roots: readonly Root[]
  readonly foreign: ForeignStates
  readonly stated: DeclaredDependencies
}

/** Reads of states that lead nowhere, or of which only Terraform knows where they lead. */
export function findDoubtfulReads({ roots, foreign, stated }: StateReadsRequest): readonly EnvironmentFinding[] {
  const owners = new Map(roots.map((root) => [root.backend.identity, root]))
  return roots.flatMap((root) =>
    root.remoteStates.flatMap((state): readonly EnvironmentFinding[] => {
      const { identity, location } = state
      if (identity === undefined) return stated.has(root.name) ? [] : [describeComputedRead(root, state, roots)]
      const owner = owners.get(identity)
      if (owner !== undefined) return describeMissingOutputs(root, state, owner)
      if (foreign.has(identity)) return []
      const text = `${root.name} reads a state that no root here writes: ${identity}${describeWorkspace(identity, roots)}`
      return [{ root: root.name, level: 'notice', text, location }]
    }),
  )
}

function describeComputedRead(root: Root, state: RemoteState, roots: readonly Root[]): EnvironmentFinding {
  const others = roots.filter((other) => other !== root && canReadState(state, other.backend)).map(({ name }) => name)
  const [first = '<root>', ...more] = others
  const named = more.length > 2 ? '<root>' : [first, ...more].join(', ')
  return {
    root: root.name,
    level: 'warning',
    text: `${root.name} reads a state whose config is computed (${state.name}), so it is not known which root it must wait for. If one of this environment, name it in environment.yaml: depends-on: { ${root.name}: [${named}] }`,
    location: state.location,
  }
}

/** Outputs of a root are known, unless it has none, as a root whose files cannot be read. */
function describeMissingOutputs(root: Root, state: RemoteState, owner: Root): readonly EnvironmentFinding[] {
  const { declaredOutputs } = owner
  if (owner === root || state.outputs === 'all' || declaredOutputs === undefined) return []
  const missing = state.outputs.filter((output) => !declaredOutputs.includes(output))
  return missing.map((output) => ({
    root: root.name,
    level: 'warning',
    text: `${root.name} reads the output ${output} of ${owner.name}, which does not declare it`,
    location: state.location,
  }))
}

/** States of other workspaces have the key of the default one behind a prefix. */
function describeWorkspace(identity: string, roots: readonly Root[]): string {
  for (const { name, backend } of roots) {
    const { bucket, key } = backend.settings
    if (backend.type !== 's3' || bucket === undefined || key === undefined) continue
    const [start, end] = [`s3:${bucket}/`, `/${key}`]
    if (!identity.startsWith(start) || !identity.endsWith(end)) continue
    const [, prefix, workspace] = /^(.+)\/([^/]+)$/.exec(identity.slice(start.length, -end.length)) ?? []
    if (workspace === undefined) continue
    return `; it is that of ${name} in the workspace ${workspace} (workspace_key_prefix ${prefix ?? ''}), and roots here use the default workspace`
  }
  return ''
}
