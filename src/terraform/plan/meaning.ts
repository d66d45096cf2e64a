import { createHmac, randomBytes } from 'node:crypto'
import { computeSha256 } from '../../runner/files/digest.ts'
import { isRecord, toRecord } from '../../runner/records.ts'
import type { ChangeJson, PlanJson, ResourceChangeJson } from './changes.ts'
import { hasSensitiveValues } from './sensitive.ts'

/**
 * What a plan does and with what, comparable between two runs: two plans that mean the same make the same changes with the
 * same values. Values are only in it as hashes.
 */
export interface PlanMeaning {
  /** Key of the hashes; empty if the plan holds nothing sensitive, so that equal plans have equal meanings. */
  readonly salt: string
  /** What the changes are made with: `variable region`, `provider registry.terraform.io/hashicorp/aws`, `backend`. */
  readonly settings: Readonly<Record<string, string>>
  /** By address: `aws_vpc.a`, `output vpc_id`. */
  readonly changes: Readonly<Record<string, ChangeMeaning>>
}

interface ChangeMeaning {
  /** `create`, `delete/create`, `no-op, moved from aws_vpc.b`. */
  readonly action: string
  /** Hashes of the values, by path: `tags.Name`, `subnets[0]`; {@link knownAfterApply} for what is known after the apply only. */
  readonly values: Readonly<Record<string, string>>
}

/** What a plan is made with, besides the files of the configuration. */
export interface PlanSettings {
  /** Values of the variables that were set, as the plan file encodes them. */
  readonly variables: ReadonlyMap<string, Uint8Array>
  /** Settings that are no secrets, by name. */
  readonly plain: Readonly<Record<string, string>>
}

/** In place of a hash. */
const knownAfterApply = '?'

export const emptyMeaning: PlanMeaning = { salt: '', settings: {}, changes: {} }

/**
 * @param plan what `terraform show -json` printed for a plan file
 * @param salt of the meaning that this one is compared with
 */
export function readPlanMeaning(plan: unknown, settings: PlanSettings, salt = ''): PlanMeaning {
  const key = salt !== '' || !hasSensitiveValues(plan) ? salt : randomBytes(32).toString('hex')
  const hash = (content: string | Uint8Array): string => createHmac('sha256', key).update(content).digest('base64url')
  const { resource_changes = [], output_changes = {} } = plan as PlanJson
  const variables = [...settings.variables].map(([name, value]) => [`variable ${name}`, hash(value)] as const)
  return {
    salt: key,
    settings: toSortedRecord([...Object.entries(settings.plain), ...variables]),
    changes: toSortedRecord([
      ...resource_changes.filter(isManagedChange).map((change) => readResourceMeaning(change, hash)),
      ...Object.entries(output_changes)
        .filter(([, change]) => !isNoOperation(change))
        .map(([name, change]) => [`output ${name}`, readChangeMeaning(change, hash)] as const),
      ...readInvocations(plan, hash),
    ]),
  }
}

/** SHA-256 of the whole meaning, lower-case hex. */
export function digestMeaning({ salt, settings, changes }: PlanMeaning): string {
  const rows = Object.entries(changes).map(([name, { action, values }]) => [name, action, sortEntries(values)])
  return computeSha256(JSON.stringify([salt, sortEntries(settings), rows.sort(compareRows)]))
}

/** How a new plan relates to a reviewed one. */
export type MeaningComparison =
  /** It does what was reviewed, as far as that is not done yet. */
  | { readonly kind: 'covered'; readonly left: number; readonly reviewed: number }
  /** One sentence for each difference. */
  | { readonly kind: 'different'; readonly differences: readonly string[] }

/**
 * Compares a new plan with the reviewed one. A change that was reviewed and is not in the new plan is done already, and a value
 * that was unknown at the review may be known by now: that is what is left after an apply that failed half-way.
 */
export function compareMeaning(reviewed: PlanMeaning, now: PlanMeaning): MeaningComparison {
  const names = Object.keys(now.changes)
  const differences = [
    // A plan without changes is made with nothing.
    ...(Object.keys(reviewed.changes).length === 0 ? [] : compareSettings(reviewed.settings, now.settings)),
    ...names.flatMap((name) => compareChange(name, getMember(reviewed.changes, name), getMember(now.changes, name))),
  ]
  // Where nothing is left to change, nothing can be done otherwise than reviewed.
  if (differences.length > 0 && names.length > 0) return { kind: 'different', differences }
  return { kind: 'covered', left: names.length, reviewed: Object.keys(reviewed.changes).length }
}

function compareSettings(
  reviewed: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly string[] {
  const names = [...new Set([...Object.keys(reviewed), ...Object.keys(now)])].sort()
  return names.flatMap((name) => {
    const [then, today] = [getMember(reviewed, name), getMember(now, name)]
    if (then === today) return []
    // Values of variables are hashes, which say nothing to people.
    if (name === 'terraform') return [`planned with terraform ${then}, now running ${today}`]
    if (!name.startsWith('variable ')) return [`${name}: ${then ?? 'none'} at plan time, now ${today ?? 'none'}`]
    const how = then === undefined ? 'was not set when reviewed' : today === undefined ? 'is not set now' : 'differs'
    return [`${name} ${how}`]
  })
}

function compareChange(
  name: string,
  reviewed: ChangeMeaning | undefined,
  now: ChangeMeaning | undefined,
): readonly string[] {
  if (now === undefined) return []
  if (reviewed === undefined) return [`${name}: ${now.action} was not reviewed`]
  if (reviewed.action !== now.action) return [`${name}: ${reviewed.action} was reviewed, now ${now.action}`]
  const paths = [...new Set([...Object.keys(reviewed.values), ...Object.keys(now.values)])].sort()
  const others = paths.filter((path) => {
    if (isUnknownIn(reviewed.values, path)) return false
    // An unknown value that is not one any more: its parts are compared with what they are in.
    return getMember(reviewed.values, path) !== getMember(now.values, path)
  })
  if (others.length === 0) return []
  const shown = others.slice(0, shownPaths).map((path) => path || 'its value')
  const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : ''
  return [`${name}: ${shown.join(', ')}${more} differs from what was reviewed`]
}

const shownPaths = 5

/** Whether the value at a path, or one that it is a part of, was unknown. */
function isUnknownIn(values: Readonly<Record<string, string>>, path: string): boolean {
  if (getMember(values, path) === knownAfterApply || getMember(values, '') === knownAfterApply) return true
  for (let end = path.length - 1; end > 0; end--) {
    if ((path[end] === '.' || path[end] === '[') && getMember(values, path.slice(0, end)) === knownAfterApply)
      return true
  }
  return false
}

function isManagedChange({ mode, change, previous_address, deposed }: ResourceChangeJson): boolean {
  if (mode !== 'managed') return false
  return !isNoOperation(change) || previous_address !== undefined || deposed !== undefined || isImported(change)
}

function isNoOperation({ actions }: ChangeJson): boolean {
  return actions.every((action) => action === 'no-op')
}

function isImported({ importing }: ChangeJson): boolean {
  return importing !== undefined && importing !== null
}

type Hash = (content: string | Uint8Array) => string

function readResourceMeaning(
  { address, previous_address, deposed, change }: ResourceChangeJson,
  hash: Hash,
): readonly [string, ChangeMeaning] {
  const { action, values } = readChangeMeaning(change, hash)
  const moved = previous_address === undefined ? '' : `, moved from ${previous_address}`
  const imported = isImported(change) ? { importing: hash(formatStableJson(change.importing)) } : {}
  // What is deleted or forgotten has no values afterwards: the object itself must be the reviewed one.
  const gone = change.actions.some((one) => one === 'delete' || one === 'forget')
  const { id, arn } = toRecord(gone ? change.before : undefined)
  const identity = Object.entries({ id, arn }).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[`previous ${name}`, hash(formatStableJson(value))]],
  )
  return [
    deposed === undefined ? address : `${address} (deposed ${deposed})`,
    {
      action: `${action}${moved}${isImported(change) ? ', imported' : ''}`,
      values: { ...values, ...imported, ...(Object.fromEntries(identity) as Record<string, string>) },
    },
  ]
}

function readChangeMeaning({ actions, after, after_unknown }: ChangeJson, hash: Hash): ChangeMeaning {
  const values = new Map<string, string>()
  addKnownValues(values, '', after ?? null, hash)
  addUnknownValues(values, '', after_unknown)
  return { action: actions.join('/'), values: toSortedRecord([...values]) }
}

/** Empty lists and maps are values as well. */
function addKnownValues(values: Map<string, string>, path: string, value: unknown, hash: Hash): void {
  if (Array.isArray(value) && value.length > 0) {
    for (const [index, item] of value.entries()) addKnownValues(values, `${path}[${index}]`, item, hash)
    return
  }
  const entries = isRecord(value) ? Object.entries(value) : []
  if (entries.length === 0) values.set(path, hash(formatStableJson(value)))
  for (const [name, item] of entries) addKnownValues(values, joinPath(path, name), item, hash)
}

/** JSON has no unknown values: they are left out of maps and null in lists, and marked beside. */
function addUnknownValues(values: Map<string, string>, path: string, marks: unknown): void {
  if (marks === true) {
    for (const known of values.keys()) if (isWithin(known, path)) values.delete(known)
    values.set(path, knownAfterApply)
    return
  }
  if (Array.isArray(marks)) {
    for (const [index, item] of marks.entries()) addUnknownValues(values, `${path}[${index}]`, item)
    return
  }
  for (const [name, item] of Object.entries(toRecord(marks))) addUnknownValues(values, joinPath(path, name), item)
}

function isWithin(path: string, whole: string): boolean {
  return path === whole || whole === '' || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`)
}

/** A name with a dot or bracket in it is quoted, so that two paths are never one text. */
function joinPath(path: string, name: string): string {
  if (!/^[\w-]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`
  return path === '' ? name : `${path}.${name}`
}

/** What a plan does besides changes: actions that resources trigger, and changes that a later plan makes. */
function readInvocations(plan: unknown, hash: Hash): readonly (readonly [string, ChangeMeaning])[] {
  return ['action_invocations', 'deferred_changes', 'deferred_action_invocations'].flatMap((member) => {
    const list = toRecord(plan)[member]
    if (!Array.isArray(list) || list.length === 0) return []
    return [[member.replaceAll('_', ' '), { action: 'invoke', values: { '': hash(formatStableJson(list)) } }] as const]
  })
}

/** The same text whatever the order of keys. */
function formatStableJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, item: unknown) =>
    isRecord(item) ? Object.fromEntries(sortEntries(item)) : item,
  )
}

function sortEntries<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).sort(compareRows)
}

function compareRows([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1
}

function toSortedRecord<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries(entries.toSorted(compareRows))
}

function getMember<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
