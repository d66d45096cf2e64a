import type { Edge, RemoteState, Root } from '../model.ts'

/** An edge from each root whose state another one reads; several readings of one state make one edge. */
export function findDataEdges(roots: readonly Root[]): readonly Edge[] {
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
