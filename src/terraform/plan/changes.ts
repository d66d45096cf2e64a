import type { ChangeCounts } from '../cli/events.ts'
import { isStateful } from './stateful.ts'

/** The changes of a plan, without values. */
export interface PlanChanges {
  readonly counts: ChangeCounts
  readonly resources: readonly ResourceChange[]
  readonly outputs: readonly OutputChange[]
  /** What changed outside of Terraform since the last run. */
  readonly drifted: readonly ResourceChange[]
}

export interface ResourceChange {
  readonly address: string
  readonly type: string
  readonly action: ChangeAction
  /** Contains data that is lost on deletion. */
  readonly stateful: boolean
  /** Attributes that force a replacement, as paths: `cidr_block`, `subnets[0].id`. */
  readonly replacedFor: readonly string[]
  /** It was created incompletely by an earlier apply, so it is replaced. */
  readonly tainted: boolean
  /** The previous address of a moved resource. */
  readonly movedFrom: string | undefined
  /** It exists, and is added to the state. */
  readonly imported: boolean
}

/** A moved or imported resource that also differs has the action of its difference. */
type ChangeAction = 'create' | 'update' | 'delete' | 'replace' | 'move' | 'import' | 'forget' | 'read'

interface OutputChange {
  readonly name: string
  readonly action: 'create' | 'update' | 'delete'
}

/** The parts of `terraform show -json` that are read (developer.hashicorp.com/terraform/internals/json-format). */
export interface PlanJson {
  readonly resource_changes?: readonly ResourceChangeJson[]
  readonly resource_drift?: readonly ResourceChangeJson[]
  readonly output_changes?: Readonly<Record<string, ChangeJson>>
  readonly relevant_attributes?: readonly { readonly resource: string }[]
  readonly variables?: Readonly<Record<string, { readonly value: unknown }>>
  readonly configuration?: {
    readonly root_module: { readonly variables: Readonly<Record<string, { readonly sensitive: boolean }>> }
  }
}

export interface ResourceChangeJson {
  readonly address: string
  readonly mode: string
  readonly type: string
  readonly previous_address?: string
  readonly deposed?: string
  readonly action_reason?: string
  readonly change: ChangeJson
}

export interface ChangeJson {
  readonly actions: readonly string[]
  readonly before?: unknown
  readonly after?: unknown
  readonly after_unknown?: unknown
  readonly before_sensitive?: unknown
  readonly after_sensitive?: unknown
  readonly importing?: unknown
  readonly replace_paths?: readonly (readonly (string | number)[])[]
}

/** @param plan what `terraform show -json` printed for a plan file */
export function readPlanChanges(plan: unknown): PlanChanges {
  const { resource_changes = [], resource_drift = [], output_changes = {} } = plan as PlanJson
  const resources = readResources(resource_changes).filter(({ action }) => action !== 'read')
  return {
    resources,
    drifted: readResources(resource_drift),
    outputs: Object.entries(output_changes).flatMap(([name, { actions }]) => {
      const action = toOutputAction(actions)
      return action === undefined ? [] : [{ name, action }]
    }),
    counts: countChanges(resources),
  }
}

export const noChanges: PlanChanges = {
  counts: { add: 0, change: 0, destroy: 0, import: 0, move: 0, forget: 0 },
  resources: [],
  outputs: [],
  drifted: [],
}

/** Counts like Terraform: a replacement is one add and one destroy, and a move or import is counted besides. */
function countChanges(resources: readonly ResourceChange[]): ChangeCounts {
  const countActions = (...actions: readonly ChangeAction[]): number =>
    resources.filter(({ action }) => actions.includes(action)).length
  return {
    add: countActions('create', 'replace'),
    change: countActions('update'),
    destroy: countActions('delete', 'replace'),
    import: resources.filter(({ imported }) => imported).length,
    move: resources.filter(({ movedFrom }) => movedFrom !== undefined).length,
    forget: countActions('forget'),
  }
}

/** Resources whose current object is deleted. */
export function findDestructiveChanges({ resources }: PlanChanges): readonly ResourceChange[] {
  return resources.filter(({ action }) => action === 'delete' || action === 'replace')
}

function readResources(changes: readonly ResourceChangeJson[]): readonly ResourceChange[] {
  return changes.flatMap((resource) => {
    const { address, type, change, previous_address: movedFrom, action_reason: reason } = resource
    const action = readAction(resource)
    if (action === undefined) return []
    return [
      {
        address,
        type,
        action,
        stateful: isStateful(type),
        replacedFor: (change.replace_paths ?? []).map(formatAttributePath),
        tainted: reason === 'replace_because_tainted',
        movedFrom,
        imported: isImported(change),
      },
    ]
  })
}

function readAction({ mode, change, previous_address: movedFrom }: ResourceChangeJson): ChangeAction | undefined {
  if (mode === 'data') return 'read'
  const action = toResourceAction(change.actions)
  if (action !== undefined) return action
  if (isImported(change)) return 'import'
  return movedFrom === undefined ? undefined : 'move'
}

function isImported({ importing }: ChangeJson): boolean {
  return importing !== undefined && importing !== null
}

function toResourceAction(actions: readonly string[]): ChangeAction | undefined {
  if (actions.includes('delete') && actions.includes('create')) return 'replace'
  const [action] = actions
  switch (action) {
    case 'create':
    case 'update':
    case 'delete':
    case 'forget':
    case 'read':
      return action
    default:
      return undefined
  }
}

function toOutputAction([action]: readonly string[]): OutputChange['action'] | undefined {
  return action === 'create' || action === 'update' || action === 'delete' ? action : undefined
}

function formatAttributePath(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`)).join('')
}
