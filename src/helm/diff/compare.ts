import { findMergeKeys } from './merge-keys.ts'
import { isSameQuantity } from './quantity.ts'
import {
  isTreeList,
  isTreeMap,
  type MergeKey,
  type FieldPath,
  type PathStep,
  type ObjectTree,
  type TreeMap,
} from './object-tree.ts'
import { getOwn } from '../../runner/records.ts'

/** One value that differs. */
export interface Difference {
  readonly path: FieldPath
  /** Undefined: not present. */
  readonly before: ObjectTree | undefined
  /** Undefined: removed. */
  readonly after: ObjectTree | undefined
}

export interface TreeComparison {
  /** Both sides, reduced to the fields that the chart sets, and identical wherever they mean the same. */
  readonly before: ObjectTree | undefined
  readonly after: ObjectTree | undefined
  readonly differences: readonly Difference[]
}

export interface Sides {
  /** The desired state. */
  readonly wanted: ObjectTree | undefined
  /** What the release set before: fields that it no longer sets are removed. Undefined: nothing. */
  readonly deployed?: ObjectTree | undefined
  /** The actual state. Fields set by neither, such as defaults, belong to others and stay. */
  readonly live: ObjectTree | undefined
}

/** What applying would change, by the rules of Helm and the API server: three sides, field by field. */
export function compareTrees(sides: Sides): TreeComparison {
  return compareAt([], sides)
}

const nothing: TreeComparison = { before: undefined, after: undefined, differences: [] }

function compareAt(path: FieldPath, sides: Sides): TreeComparison {
  const { wanted, deployed, live } = sides
  if (wanted === undefined) return compareRemoved(path, deployed, live)
  if (live === undefined) return isEmpty(wanted) ? createEqual(wanted) : createDifference(path, undefined, wanted)
  if (isTreeMap(wanted) && isTreeMap(live)) return compareMaps(path, wanted, isTreeMap(deployed) ? deployed : {}, live)
  if (isTreeList(wanted) && isTreeList(live))
    return compareLists(path, wanted, isTreeList(deployed) ? deployed : [], live)
  return isSameValue(path, wanted, live) ? createEqual(wanted) : createDifference(path, live, wanted)
}

function createEqual(value: ObjectTree): TreeComparison {
  return { before: value, after: value, differences: [] }
}

function createDifference(
  path: FieldPath,
  before: ObjectTree | undefined,
  after: ObjectTree | undefined,
): TreeComparison {
  return { before, after, differences: [{ path, before, after }] }
}

function compareRemoved(
  path: FieldPath,
  deployed: ObjectTree | undefined,
  live: ObjectTree | undefined,
): TreeComparison {
  if (deployed === undefined || live === undefined) return nothing
  // Of a removed value, only what the release had set is shown.
  const { before } = compareAt(path, { wanted: deployed, live })
  return createDifference(path, before, undefined)
}

function compareMaps(path: FieldPath, wanted: TreeMap, deployed: TreeMap, live: TreeMap): TreeComparison {
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(deployed)])].sort()
  const parts = names.map((name) => {
    const part = compareAt([...path, name], {
      wanted: getOwn(wanted, name),
      deployed: getOwn(deployed, name),
      live: getOwn(live, name),
    })
    return [name, part] as const
  })
  return {
    before: toTreeMap(parts.map(([name, { before }]) => [name, before] as const)),
    after: toTreeMap(parts.map(([name, { after }]) => [name, after] as const)),
    differences: parts.flatMap(([, { differences }]) => differences),
  }
}

function toTreeMap(all: readonly (readonly [string, ObjectTree | undefined])[]): TreeMap {
  return Object.fromEntries(all.filter((entry): entry is readonly [string, ObjectTree] => entry[1] !== undefined))
}

function compareLists(
  path: FieldPath,
  wanted: readonly ObjectTree[],
  deployed: readonly ObjectTree[],
  live: readonly ObjectTree[],
): TreeComparison {
  const field = path.findLast((step) => typeof step === 'string')
  const [keys, before, now] = [wanted, deployed, live].map((items) => findMergeKeys(field, items))
  if (keys !== undefined && before !== undefined && now !== undefined) {
    return compareItems(path, mergeKeys(keys, before), (key) => ({
      wanted: findItem(wanted, keys, key),
      deployed: findItem(deployed, before, key),
      live: findItem(live, now, key),
    }))
  }
  if (![...wanted, ...live].some(isTreeMap))
    return isSameList(path, wanted, live) ? createEqual(wanted) : createDifference(path, live, wanted)
  // A list without keys is replaced as a whole; items are compared by position, so that defaults in them are not a change.
  const positions = Array.from({ length: Math.max(wanted.length, live.length) }, (_, index) => index)
  return compareItems(path, positions, (index) => ({
    wanted: wanted[index],
    deployed: wanted[index] === undefined ? live[index] : deployed[index],
    live: live[index],
  }))
}

/** The wanted keys in their order, then the removed ones. */
function mergeKeys(wanted: readonly MergeKey[], deployed: readonly MergeKey[]): readonly MergeKey[] {
  const known = new Set(wanted.map((key) => JSON.stringify(key)))
  return [...wanted, ...deployed.filter((key) => !known.has(JSON.stringify(key)))]
}

function findItem(items: readonly ObjectTree[], keys: readonly MergeKey[], key: MergeKey): ObjectTree | undefined {
  const text = JSON.stringify(key)
  const index = keys.findIndex((one) => JSON.stringify(one) === text)
  return index < 0 ? undefined : items[index]
}

function compareItems<S extends PathStep>(
  path: FieldPath,
  steps: readonly S[],
  sidesOf: (step: S) => Sides,
): TreeComparison {
  const parts = steps.map((step) => compareAt([...path, step], sidesOf(step)))
  const isPresent = (value: ObjectTree | undefined): value is ObjectTree => value !== undefined
  return {
    before: parts.map(({ before }) => before).filter(isPresent),
    after: parts.map(({ after }) => after).filter(isPresent),
    differences: parts.flatMap(({ differences }) => differences),
  }
}

function isSameList(path: FieldPath, wanted: readonly ObjectTree[], live: readonly ObjectTree[]): boolean {
  return wanted.length === live.length && wanted.every((item, index) => isSameValue(path, item, live[index] ?? null))
}

function isSameValue(path: FieldPath, wanted: ObjectTree, live: ObjectTree): boolean {
  return wanted === live || isSameQuantity(path, wanted, live)
}

/** The API server omits empty values, and reads omitted ones as empty. */
function isEmpty(value: ObjectTree): boolean {
  if (isTreeList(value)) return value.length === 0
  if (isTreeMap(value)) return Object.values(value).every(isEmpty)
  return value === null || value === '' || value === 0 || value === false
}
