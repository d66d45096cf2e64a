import { createHash } from 'node:crypto'
import type {
  CloudFormationChange as Change,
  CloudFormationChangeDetail as ResourceChangeDetail,
} from '../aws/cloudformation-types.ts'
import type { ChangedProperty, StackChange } from './model.ts'

/** An entry of a change set as plain data. @param prefix names of the nested stacks that it is in */
export function toStackChange({ ResourceChange: change }: Change, prefix: readonly string[] = []): StackChange[] {
  if (change === undefined) return []
  const { Action: action = 'Dynamic' } = change
  return [
    {
      path: [...prefix, change.LogicalResourceId ?? ''].join('/'),
      type: change.ResourceType ?? '',
      action: isKnownAction(action) ? action : 'Dynamic',
      replacement: action === 'Modify' ? change.Replacement : undefined,
      policyAction: change.PolicyAction,
      scope: [...(change.Scope ?? [])].sort(),
      properties: mergeDetails(change.Details ?? []),
    },
  ]
}

function isKnownAction(action: string): action is StackChange['action'] {
  return ['Add', 'Modify', 'Remove', 'Import', 'Dynamic', 'SyncWithActual'].includes(action)
}

const severity = { Never: 0, Conditionally: 1, Always: 2 } as const

/** A property is listed once per cause; the one that decides about the replacement counts. */
function mergeDetails(details: readonly ResourceChangeDetail[]): readonly ChangedProperty[] {
  const byName = new Map<string, ChangedProperty>()
  for (const { Target: target = {}, ChangeSource: source = '', CausingEntity: cause } of details) {
    const { Attribute: attribute = '', Name: property } = target
    const name = property === undefined || property === '' ? attribute : `${attribute}.${property}`
    const requires = target.RequiresRecreation ?? 'Never'
    const known = byName.get(name)
    const isWorse = known === undefined || severity[requires] > severity[known.requiresRecreation]
    const after = target.AfterValue ?? known?.after
    byName.set(name, {
      name,
      requiresRecreation: isWorse ? requires : known.requiresRecreation,
      source: known?.source ?? source,
      cause: known?.cause ?? cause,
      before: target.BeforeValue ?? known?.before,
      after,
    })
  }
  return [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** The property that forces a replacement; undefined if none does, or CloudFormation does not say. */
export function findReplacementCause({ properties }: StackChange): ChangedProperty | undefined {
  const forced = properties.toSorted(
    (one, other) => severity[other.requiresRecreation] - severity[one.requiresRecreation],
  )[0]
  return forced === undefined || forced.requiresRecreation === 'Never' ? undefined : forced
}

/**
 * SHA-256 of what is done: resource, action, replacement, scope and properties, and what it is made of. Order does not
 * count, nor when and under what name the change set was created.
 */
export function digestChanges(changes: readonly StackChange[], ...more: readonly unknown[]): string {
  const meaning = changes
    .map(({ path, type, action, replacement, policyAction, scope, properties }) => [
      path,
      type,
      action,
      replacement ?? '',
      policyAction ?? '',
      scope,
      properties.map(({ name, requiresRecreation, source, cause = '' }) => [name, requiresRecreation, source, cause]),
    ])
    .sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([meaning, ...more]))
    .digest('hex')
}
