import { digestChanges, findReplacementCause } from '../../../cloudformation/changes.ts'
import type { StackRemoval } from '../../../cloudformation/delete.ts'
import type { StackDriftReport } from '../../../cloudformation/drift.ts'
import type { ChangedProperty, StackChange, StackPlan } from '../../../cloudformation/model.ts'
import { formatCount } from '../../../runner/count.ts'
import type { ClusterChange, ClusterChangeAction, ClusterDriftReport, ClusterPlan } from '../engine.ts'

/** A change set as the plan of the action. */
export function toClusterPlan(plan: StackPlan, url: string | undefined): ClusterPlan {
  const { changes, terminationProtection: protection, digest, reviewed, notes } = plan
  const setting: readonly ClusterChange[] =
    protection === undefined
      ? []
      : [
          {
            action: 'update',
            what: 'termination-protection',
            type: 'stack',
            reason: protection ? 'off → on' : 'on → off',
            destructive: false,
          },
        ]
  return { changes: [...changes.map(toClusterChange), ...setting], digest, notes, url, reviewed }
}

function toClusterChange(change: StackChange): ClusterChange {
  const action = toAction(change)
  return {
    action,
    what: change.path,
    type: change.type,
    reason: describeReason(change, action),
    destructive: isDestructive(change, action),
  }
}

function toAction({ action, replacement, policyAction }: StackChange): ClusterChangeAction {
  switch (action) {
    case 'Add':
      return 'create'
    case 'Import':
      return 'import'
    case 'Remove':
      return policyAction === 'Retain' ? 'retain' : 'delete'
    case 'SyncWithActual':
      return 'update'
    case 'Dynamic':
      return 'maybe-replace'
    case 'Modify':
      return replacement === 'True' ? 'replace' : replacement === 'Conditional' ? 'maybe-replace' : 'update'
  }
}

function isDestructive({ policyAction }: StackChange, action: ClusterChangeAction): boolean {
  if (action === 'replace' || action === 'maybe-replace') return policyAction !== 'ReplaceAndRetain'
  return action === 'delete'
}

/** The property that causes a replacement, or what changes. */
function describeReason(change: StackChange, action: ClusterChangeAction): string {
  const { properties, policyAction = '' } = change
  const kept = policyAction.includes('Snapshot')
    ? 'a snapshot is kept'
    : policyAction.includes('Retain')
      ? 'the old one is kept'
      : ''
  if (action === 'retain') return 'leaves the stack, the resource itself stays (DeletionPolicy)'
  if (change.action === 'SyncWithActual') return 'is like that already; only what CloudFormation has recorded changes'
  if (change.action === 'Dynamic') return 'CloudFormation finds out only while it applies'
  const cause = action === 'replace' || action === 'maybe-replace' ? findReplacementCause(change) : undefined
  const text =
    cause === undefined
      ? properties.map(describeProperty).join(', ')
      : `because of ${describeProperty(cause)}${describeOthers(properties, cause)}`
  return [text, kept].filter((part) => part !== '').join('; ')
}

function describeOthers(properties: readonly ChangedProperty[], cause: ChangedProperty): string {
  const others = properties.filter((one) => one !== cause)
  return others.length === 0 ? '' : `; also ${others.map(describeProperty).join(', ')}`
}

const longestValue = 40

function describeProperty({ name, before, after, cause, source }: ChangedProperty): string {
  const short = name.replace(/^Properties\./, '')
  if (before !== undefined && after !== undefined && before.length <= longestValue && after.length <= longestValue)
    return `${short}: ${before} → ${after}`
  if (cause !== undefined && cause !== '') return `${short} (${cause})`
  return source === 'Automatic' ? `${short} (by its parts)` : short
}

/** What a deletion deletes, as a plan. @param removal undefined if there is nothing to delete */
export function toRemovalPlan(name: string, removal: StackRemoval | undefined): ClusterPlan {
  if (removal === undefined)
    return { changes: [], digest: digestChanges([], 'delete', name), notes: [`There is no stack ${name}.`] }
  const changes = removal.resources.map(({ logicalId, type, isRetained }): ClusterChange => ({
    action: isRetained ? 'retain' : 'delete',
    what: logicalId,
    type,
    reason: isRetained ? 'stays (DeletionPolicy)' : '',
    destructive: !isRetained,
  }))
  const stack: ClusterChange = { action: 'delete', what: name, type: 'stack', reason: '', destructive: true }
  const names = changes.map(({ action, what }) => `${action} ${what}`)
  return { changes: [...changes, stack], digest: digestChanges([], 'delete', removal.stack.id, names), notes: [] }
}

export function toClusterDrift({ drifted, unchecked }: StackDriftReport): ClusterDriftReport {
  return {
    drifts: drifted.map(({ path, type, status, differences }) => ({
      what: path,
      type,
      status,
      differences: differences.map((one) => `${one.path}: ${one.expected || 'nothing'} → ${one.actual || 'nothing'}`),
    })),
    notes:
      unchecked.length === 0
        ? []
        : [`CloudFormation cannot check ${formatCount(unchecked.length, 'resource')}: ${unchecked.join(', ')}`],
  }
}
