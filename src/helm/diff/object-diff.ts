import { compare, type Comparison, type Difference } from './compare.ts'
import { isBuiltIn, isImmutable, restartsPods } from './effects.ts'
import type { Action, ApplyMethod, Change, Drift, DriftOutcome, ObjectDiff, Writer } from './model.ts'
import { contentOf, type ObjectId } from './objects.ts'
import { type Addition, additionsOf, isHand, type Manager, managersOf, owns } from './ownership.ts'
import { isMap, type Path, shownPath, type TreeMap, valueAt } from './tree.ts'
import { unifiedDiff } from './text.ts'
import type { Veil } from './veil.ts'

/** What is known of one object. */
export interface ObjectSides {
  readonly id: ObjectId
  /** As the chart renders it now; undefined: no longer. */
  readonly wanted: TreeMap | undefined
  /** As the release has it; undefined: not yet. */
  readonly deployed: TreeMap | undefined
  readonly live: Live
}

export type Live =
  | { readonly kind: 'found'; readonly object: TreeMap }
  | { readonly kind: 'absent' }
  /** @param why for people */
  | { readonly kind: 'unreadable'; readonly why: string }

export interface Rules {
  readonly apply: ApplyMethod
  readonly veil: Veil
  /** Name for the heading of the diff. */
  readonly name: string
}

/** @returns undefined where there is nothing to say */
export async function diffObject(sides: ObjectSides, rules: Rules): Promise<ObjectDiff | undefined> {
  const { id, live } = sides
  const covered = cover(sides, rules.veil)
  const comparison = compare({ ...covered, live: patched(id, covered, rules.apply) })
  const action = actionOf(sides, comparison)
  const changes = action === 'change' ? changesOf(sides, covered, comparison, rules) : []
  const drift = live.kind === 'found' ? driftOf(live.object, covered, changes) : []
  const missing = live.kind === 'absent' && sides.deployed !== undefined && sides.wanted !== undefined
  if (action === 'none' && drift.length === 0) return undefined
  const restarts = comparison.differences.some((change) => restartsPods(id, change, covered.wanted ?? {}))
  return {
    ...id,
    role: 'release',
    action: action,
    changes,
    drift,
    missing,
    unreadable: live.kind === 'unreadable' ? live.why : undefined,
    pods: { kind: action === 'change' && restarts ? 'restart' : 'none' },
    diff: await textOf(action, comparison, rules.name),
  }
}

interface Covered {
  readonly wanted: TreeMap | undefined
  readonly deployed: TreeMap | undefined
  readonly live: TreeMap | undefined
}

function cover({ wanted, deployed, live }: ObjectSides, veil: Veil): Covered {
  const covered = (object: TreeMap | undefined): TreeMap | undefined =>
    object === undefined ? undefined : veil.cover(contentOf(object))
  const before = covered(deployed)
  const now = live.kind === 'found' ? covered(live.object) : live.kind === 'unreadable' ? before : undefined
  return { wanted: covered(wanted), deployed: before, live: now }
}

/** What Helm compares with: client-side, of kinds that are none of Kubernetes' own, what it deployed and not what there is. */
function patched({ group }: ObjectId, { deployed, live }: Covered, apply: ApplyMethod): TreeMap | undefined {
  return apply === 'client' && !isBuiltIn(group) && live !== undefined ? (deployed ?? live) : live
}

function actionOf({ wanted, live }: ObjectSides, { differences, before }: Comparison): Action {
  if (wanted === undefined) {
    if (before === undefined) return 'none'
    return live.kind === 'found' && isKept(live.object) ? 'keep' : 'delete'
  }
  if (before === undefined) return 'create'
  return differences.length === 0 ? 'none' : 'change'
}

/** Helm leaves such objects when a chart no longer has them (Helm, "Tell Helm not to uninstall a resource"). */
function isKept(object: TreeMap): boolean {
  return valueAt(object, ['metadata', 'annotations', 'helm.sh/resource-policy']) === 'keep'
}

function changesOf(sides: ObjectSides, covered: Covered, { differences }: Comparison, rules: Rules): readonly Change[] {
  const { id, live } = sides
  const managers = live.kind === 'found' ? managersOf(live.object) : []
  return differences.map((difference): Change => {
    const { path, before, after } = difference
    const cause = isSaidAsBefore(path, covered) ? 'drift' : 'chart'
    const conflict = rules.apply === 'server' ? conflictOf(difference, managers, covered.live ?? {}) : undefined
    return {
      path: shownPath(path),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      cause,
      immutable: isImmutable(id, difference, covered.live ?? {}),
      ...(conflict === undefined ? {} : { conflict }),
    }
  })
}

function isSaidAsBefore(path: Path, { wanted, deployed }: Covered): boolean {
  const [now, then] = [valueAt(wanted, path), valueAt(deployed, path)]
  return now !== undefined && then !== undefined && compare({ wanted: now, live: then }).differences.length === 0
}

/** Server-side apply refuses a value that differs from the one that another wrote (Kubernetes, "Server-Side Apply", Conflicts). */
function conflictOf(
  { path, before, after }: Difference,
  managers: readonly Manager[],
  live: TreeMap,
): Writer | undefined {
  if (before === undefined || after === undefined) return undefined
  const other = managers.find((manager) => manager.name !== 'helm' && owns(manager, path, live))
  return other === undefined ? undefined : writer(other)
}

function writer({ name, subresource, time }: Manager): Writer {
  return {
    name: subresource === undefined ? name : `${name} (${subresource})`,
    ...(time === undefined ? {} : { time }),
  }
}

function driftOf(object: TreeMap, covered: Covered, changes: readonly Change[]): readonly Drift[] {
  const { deployed, live, wanted } = covered
  if (deployed === undefined || live === undefined) return []
  const managers = managersOf(object)
  const differing = compare({ wanted: deployed, live }).differences.map(({ path, before, after }): Drift => {
    const others = managers.filter((manager) => manager.name !== 'helm' && owns(manager, path, live))
    const latest = others.toSorted((one, other) => (one.time ?? '').localeCompare(other.time ?? '')).at(-1)
    return {
      path: shownPath(path),
      ...(after === undefined ? {} : { deployed: after }),
      ...(before === undefined ? {} : { live: before }),
      by: latest === undefined ? undefined : writer(latest),
      outcome: outcomeOf(path, wanted, live, changes),
    }
  })
  const isKnown = (path: Path): boolean => valueAt(deployed, path) !== undefined || valueAt(wanted, path) !== undefined
  const added = managers.filter(isHand).flatMap((manager) =>
    additionsOf(manager, live, isKnown)
      .filter((addition) => !isRoutine(addition))
      .map(({ path, value }): Drift => ({ path: shownPath(path), live: value, by: writer(manager), outcome: 'stays' })),
  )
  return [...differing, ...added]
}

/** What `kubectl rollout restart` leaves behind is no change of anything. */
function isRoutine({ path, value }: Addition): boolean {
  const names = path.at(-1) === 'annotations' && isMap(value) ? Object.keys(value) : [path.at(-1)]
  return names.every((name) => name === 'kubectl.kubernetes.io/restartedAt')
}

function outcomeOf(path: Path, wanted: TreeMap | undefined, live: TreeMap, changes: readonly Change[]): DriftOutcome {
  const shown = shownPath(path)
  const change = changes.find(
    (one) => one.path === shown || shown.startsWith(`${one.path}.`) || shown.startsWith(`${one.path}[`),
  )
  if (change !== undefined) return change.conflict === undefined ? 'overwritten' : 'conflict'
  const inside = compare({ wanted: valueAt(wanted, path), live: valueAt(live, path) })
  return valueAt(wanted, path) !== undefined && inside.differences.length === 0 ? 'wanted' : 'stays'
}

async function textOf(action: Action, { before, after }: Comparison, name: string): Promise<string> {
  switch (action) {
    case 'create':
      return unifiedDiff(name, undefined, after)
    case 'delete':
      return unifiedDiff(name, before, undefined)
    case 'change':
      return unifiedDiff(name, before, after)
    case 'keep':
    case 'none':
      return ''
  }
}
