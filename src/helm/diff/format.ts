import type { ObjectAction, FieldChange, FieldDrift, ObjectDiff, ReleaseDiff } from './model.ts'
import { formatObjectId } from './objects.ts'
import type { ObjectTree } from './object-tree.ts'

/** `1 to create, 2 to change, 1 to delete · 3 changed by hand`; `no changes` if a deploy does nothing. */
export function summarizeDiff({ objects }: ReleaseDiff): string {
  const counted = (['create', 'change', 'delete'] as const).flatMap((action) => {
    const count = objects.filter((object) => object.action === action).length
    return count === 0 ? [] : [`${count} to ${action}`]
  })
  const drifted = objects.filter(({ drift, missing }) => drift.length > 0 || missing).length
  const failing = objects.some(({ changes }) => changes.some(isRefused))
  return [
    counted.length === 0 ? 'no changes' : counted.join(', '),
    ...(failing ? ['the deploy will fail'] : []),
    ...(drifted === 0 ? [] : [`${drifted} changed by hand`]),
  ].join(' · ')
}

/** Whether a deploy would change anything. */
export function hasChanges({ objects }: ReleaseDiff): boolean {
  return objects.some(({ action }) => action !== 'none')
}

export function isRefused({ immutable, conflict }: FieldChange): boolean {
  return immutable || conflict !== undefined
}

const signs: Readonly<Record<ObjectAction, string>> = { create: '+', change: '~', delete: '-', keep: '=', none: ' ' }

export function selectSign({ action }: ObjectDiff): string {
  return signs[action]
}

export function formatObjectInDiff(diff: ReleaseDiff, object: ObjectDiff): string {
  return formatObjectId(object, diff.namespace)
}

const fieldsAtMost = 4

/** What matters about an object besides its name: changed fields, and the effect on pods. */
export function describeObject(object: ObjectDiff): string {
  const { action, changes, pods, missing, unreadable, role } = object
  const fields = changes.map(({ path }) => shortenPath(path))
  const more = fields.length - fieldsAtMost
  return [
    ...(role === 'hook' ? ['hook'] : []),
    ...(pods.kind === 'restart' ? ['restarts pods'] : []),
    ...(pods.kind === 'stale' ? [`${pods.workloads.join(', ')} reads it only when its pods start`] : []),
    ...(missing ? ['was deleted by hand'] : []),
    ...(action === 'keep' ? ['no longer in the chart, stays in the cluster (resource policy)'] : []),
    ...(unreadable === undefined ? [] : [`${unreadable}: compared with the deployed revision`]),
    ...(action === 'delete' && hasData(object) ? ['data may be lost'] : []),
    ...(fields.length === 0
      ? []
      : [[...fields.slice(0, fieldsAtMost), ...(more > 0 ? [`${more} more`] : [])].join(', ')]),
  ].join(' · ')
}

function hasData({ kind }: ObjectDiff): boolean {
  return ['PersistentVolumeClaim', 'StatefulSet', 'Namespace'].includes(kind)
}

/** Drops the obvious beginning of a path. */
function shortenPath(path: string): string {
  return path.replace(/^spec\.template\.(spec\.)?/, '').replace(/^(metadata|spec)\./, '')
}

const longestValue = 60

/** A value on one line. */
export function formatTreeValue(value: ObjectTree | undefined): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length <= longestValue ? text : `${text.slice(0, longestValue - 1)}…`
}

export function formatWriter({ by }: Pick<FieldDrift, 'by'>): string {
  if (by === undefined) return ''
  return by.time === undefined ? by.name : `${by.name}, ${by.time.slice(0, 16).replace('T', ' ')} UTC`
}

export const driftOutcomeTexts: Readonly<Record<FieldDrift['outcome'], string>> = {
  overwritten: 'overwrites it',
  conflict: 'fails there',
  wanted: 'sets the same',
  stays: 'leaves it',
}
