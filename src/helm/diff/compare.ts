import { keysOf } from './merge-keys.ts'
import { isSameQuantity } from './quantity.ts'
import { isList, isMap, type MergeKey, type Path, type Step, type Tree, type TreeMap } from './tree.ts'

/** One value that differs. */
export interface Difference {
  readonly path: Path
  /** Undefined: there was nothing. */
  readonly before: Tree | undefined
  /** Undefined: there will be nothing. */
  readonly after: Tree | undefined
}

export interface Comparison {
  /** Both sides with what the chart says something about and nothing else, alike wherever they mean the same. */
  readonly before: Tree | undefined
  readonly after: Tree | undefined
  readonly differences: readonly Difference[]
}

export interface Sides {
  /** What is to be. */
  readonly wanted: Tree | undefined
  /** What the release said before: what it says no longer is removed. Undefined: nothing. */
  readonly deployed?: Tree | undefined
  /** What is. Everything in it that neither says anything about, such as defaults, belongs to others and stays. */
  readonly live: Tree | undefined
}

/** What applying would change, by the rules that Helm and the API server have for it: three sides, field by field. */
export function compare(sides: Sides): Comparison {
  return at([], sides)
}

const nothing: Comparison = { before: undefined, after: undefined, differences: [] }

function at(path: Path, sides: Sides): Comparison {
  const { wanted, deployed, live } = sides
  if (wanted === undefined) return removed(path, deployed, live)
  if (live === undefined) return isEmpty(wanted) ? same(wanted) : differs(path, undefined, wanted)
  if (isMap(wanted) && isMap(live)) return compareMaps(path, wanted, isMap(deployed) ? deployed : {}, live)
  if (isList(wanted) && isList(live)) return compareLists(path, wanted, isList(deployed) ? deployed : [], live)
  return isSame(path, wanted, live) ? same(wanted) : differs(path, live, wanted)
}

function same(value: Tree): Comparison {
  return { before: value, after: value, differences: [] }
}

function differs(path: Path, before: Tree | undefined, after: Tree | undefined): Comparison {
  return { before, after, differences: [{ path, before, after }] }
}

function removed(path: Path, deployed: Tree | undefined, live: Tree | undefined): Comparison {
  if (deployed === undefined || live === undefined) return nothing
  // Of what goes, only what the release had said is shown.
  const { before } = at(path, { wanted: deployed, live })
  return differs(path, before, undefined)
}

function compareMaps(path: Path, wanted: TreeMap, deployed: TreeMap, live: TreeMap): Comparison {
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(deployed)])].sort()
  const parts = names.map((name) => {
    const part = at([...path, name], {
      wanted: own(wanted, name),
      deployed: own(deployed, name),
      live: own(live, name),
    })
    return [name, part] as const
  })
  return {
    before: entries(parts.map(([name, { before }]) => [name, before] as const)),
    after: entries(parts.map(([name, { after }]) => [name, after] as const)),
    differences: parts.flatMap(([, { differences }]) => differences),
  }
}

function own(map: TreeMap, name: string): Tree | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}

function entries(all: readonly (readonly [string, Tree | undefined])[]): TreeMap {
  return Object.fromEntries(all.filter((entry): entry is readonly [string, Tree] => entry[1] !== undefined))
}

function compareLists(
  path: Path,
  wanted: readonly Tree[],
  deployed: readonly Tree[],
  live: readonly Tree[],
): Comparison {
  const field = path.findLast((step) => typeof step === 'string')
  const [keys, before, now] = [wanted, deployed, live].map((items) => keysOf(field, items))
  if (keys !== undefined && before !== undefined && now !== undefined) {
    return compareItems(path, allKeys(keys, before), (key) => ({
      wanted: itemOf(wanted, keys, key),
      deployed: itemOf(deployed, before, key),
      live: itemOf(live, now, key),
    }))
  }
  if (![...wanted, ...live].some(isMap))
    return isSameList(path, wanted, live) ? same(wanted) : differs(path, live, wanted)
  // A list without keys is replaced as a whole; its items are told apart by position, so that defaults in them are no change.
  const positions = Array.from({ length: Math.max(wanted.length, live.length) }, (_, index) => index)
  return compareItems(path, positions, (index) => ({
    wanted: wanted[index],
    deployed: wanted[index] === undefined ? live[index] : deployed[index],
    live: live[index],
  }))
}

/** Those that are wanted in their order, then those that go. */
function allKeys(wanted: readonly MergeKey[], deployed: readonly MergeKey[]): readonly MergeKey[] {
  const known = new Set(wanted.map((key) => JSON.stringify(key)))
  return [...wanted, ...deployed.filter((key) => !known.has(JSON.stringify(key)))]
}

function itemOf(items: readonly Tree[], keys: readonly MergeKey[], key: MergeKey): Tree | undefined {
  const text = JSON.stringify(key)
  const index = keys.findIndex((one) => JSON.stringify(one) === text)
  return index < 0 ? undefined : items[index]
}

function compareItems<S extends Step>(path: Path, steps: readonly S[], sidesOf: (step: S) => Sides): Comparison {
  const parts = steps.map((step) => at([...path, step], sidesOf(step)))
  const present = (value: Tree | undefined): value is Tree => value !== undefined
  return {
    before: parts.map(({ before }) => before).filter(present),
    after: parts.map(({ after }) => after).filter(present),
    differences: parts.flatMap(({ differences }) => differences),
  }
}

function isSameList(path: Path, wanted: readonly Tree[], live: readonly Tree[]): boolean {
  return wanted.length === live.length && wanted.every((item, index) => isSame(path, item, live[index] ?? null))
}

function isSame(path: Path, wanted: Tree, live: Tree): boolean {
  return wanted === live || isSameQuantity(path, wanted, live)
}

/** The API server leaves out what is empty, and reads what is left out as empty. */
function isEmpty(value: Tree): boolean {
  if (isList(value)) return value.length === 0
  if (isMap(value)) return Object.values(value).every(isEmpty)
  return value === null || value === '' || value === 0 || value === false
}
