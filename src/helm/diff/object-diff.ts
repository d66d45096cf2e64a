import { compareTrees, type TreeComparison, type Difference } from './compare.ts'
import { isBuiltInGroup } from '../../kubernetes/discovery.ts'
import { isImmutableField, isPodRestart } from './effects.ts'
import type {
  ObjectAction,
  ApplyMethod,
  FieldChange,
  FieldDrift,
  DriftOutcome,
  ObjectDiff,
  FieldWriter,
} from './model.ts'
import { extractContent, type ObjectId } from './objects.ts'
import {
  type FieldAddition,
  findAdditions,
  isManualTool,
  type FieldManager,
  readManagers,
  hasWritten,
} from './ownership.ts'
import { isTreeMap, type FieldPath, formatFieldPath, type TreeMap, getValueAt } from './object-tree.ts'
import { createUnifiedDiff } from './unified-diff.ts'
import type { Redactor } from './redact-secrets.ts'

/** One object in the chart, the release and the cluster. */
export interface ObjectSides {
  readonly id: ObjectId
  /** As rendered now; undefined: no longer rendered. */
  readonly wanted: TreeMap | undefined
  /** As deployed; undefined: not deployed yet. */
  readonly deployed: TreeMap | undefined
  readonly live: LiveObject
}

export type LiveObject =
  | { readonly kind: 'found'; readonly object: TreeMap }
  | { readonly kind: 'absent' }
  /** @param why for display */
  | { readonly kind: 'unreadable'; readonly why: string }

export interface ObjectDiffOptions {
  readonly apply: ApplyMethod
  readonly veil: Redactor
  /** Heading of the diff. */
  readonly name: string
}

/** @returns undefined if there is nothing to report */
export async function diffObject(sides: ObjectSides, rules: ObjectDiffOptions): Promise<ObjectDiff | undefined> {
  const { id, live } = sides
  const covered = redactSides(sides, rules.veil)
  const comparison = compareTrees({ ...covered, live: selectPatchBase(id, covered, rules.apply) })
  const action = decideAction(sides, comparison)
  const changes = action === 'change' ? listChanges(sides, covered, comparison, rules) : []
  const drift = live.kind === 'found' ? findDrift(live.object, covered, changes) : []
  const missing = live.kind === 'absent' && sides.deployed !== undefined && sides.wanted !== undefined
  if (action === 'none' && drift.length === 0) return undefined
  const restarts = comparison.differences.some((change) => isPodRestart(id, change, covered.wanted ?? {}))
  return {
    ...id,
    role: 'release',
    action: action,
    changes,
    drift,
    missing,
    unreadable: live.kind === 'unreadable' ? live.why : undefined,
    pods: { kind: action === 'change' && restarts ? 'restart' : 'none' },
    diff: await renderDiffText(action, comparison, rules.name),
  }
}

interface RedactedSides {
  readonly wanted: TreeMap | undefined
  readonly deployed: TreeMap | undefined
  readonly live: TreeMap | undefined
}

function redactSides({ wanted, deployed, live }: ObjectSides, veil: Redactor): RedactedSides {
  const redactObject = (object: TreeMap | undefined): TreeMap | undefined =>
    object === undefined ? undefined : veil.redact(extractContent(object))
  const before = redactObject(deployed)
  const now = live.kind === 'found' ? redactObject(live.object) : live.kind === 'unreadable' ? before : undefined
  return { wanted: redactObject(wanted), deployed: before, live: now }
}

/** What Helm compares with: client-side, for custom resources, the deployed object instead of the live one. */
function selectPatchBase(
  { group }: ObjectId,
  { deployed, live }: RedactedSides,
  apply: ApplyMethod,
): TreeMap | undefined {
  return apply === 'client' && !isBuiltInGroup(group) && live !== undefined ? (deployed ?? live) : live
}

function decideAction({ wanted, live }: ObjectSides, { differences, before }: TreeComparison): ObjectAction {
  if (wanted === undefined) {
    if (before === undefined) return 'none'
    return live.kind === 'found' && isKept(live.object) ? 'keep' : 'delete'
  }
  if (before === undefined) return 'create'
  return differences.length === 0 ? 'none' : 'change'
}

/** Helm leaves such objects when a chart no longer has them (Helm, "Tell Helm not to uninstall a resource"). */
function isKept(object: TreeMap): boolean {
  return getValueAt(object, ['metadata', 'annotations', 'helm.sh/resource-policy']) === 'keep'
}

function listChanges(
  sides: ObjectSides,
  covered: RedactedSides,
  { differences }: TreeComparison,
  rules: ObjectDiffOptions,
): readonly FieldChange[] {
  const { id, live } = sides
  const managers = live.kind === 'found' ? readManagers(live.object) : []
  return differences.map((difference): FieldChange => {
    const { path, before, after } = difference
    const cause = isUnchangedInChart(path, covered) ? 'drift' : 'chart'
    const conflict = rules.apply === 'server' ? findConflict(difference, managers, covered.live ?? {}) : undefined
    return {
      path: formatFieldPath(path),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      cause,
      immutable: isImmutableField(id, difference, covered.live ?? {}),
      ...(conflict === undefined ? {} : { conflict }),
    }
  })
}

function isUnchangedInChart(path: FieldPath, { wanted, deployed }: RedactedSides): boolean {
  const [now, then] = [getValueAt(wanted, path), getValueAt(deployed, path)]
  return now !== undefined && then !== undefined && compareTrees({ wanted: now, live: then }).differences.length === 0
}

/** Server-side apply refuses a value that differs from one that another manager set (Kubernetes, "Server-Side Apply", Conflicts). */
function findConflict(
  { path, before, after }: Difference,
  managers: readonly FieldManager[],
  live: TreeMap,
): FieldWriter | undefined {
  if (before === undefined || after === undefined) return undefined
  const other = managers.find((manager) => manager.name !== 'helm' && hasWritten(manager, path, live))
  return other === undefined ? undefined : toFieldWriter(other)
}

function toFieldWriter({ name, subresource, time }: FieldManager): FieldWriter {
  return {
    name: subresource === undefined ? name : `${name} (${subresource})`,
    ...(time === undefined ? {} : { time }),
  }
}

function findDrift(object: TreeMap, covered: RedactedSides, changes: readonly FieldChange[]): readonly FieldDrift[] {
  const { deployed, live, wanted } = covered
  if (deployed === undefined || live === undefined) return []
  const managers = readManagers(object)
  const differing = compareTrees({ wanted: deployed, live }).differences.map(({ path, before, after }): FieldDrift => {
    const others = managers.filter((manager) => manager.name !== 'helm' && hasWritten(manager, path, live))
    const latest = others.toSorted((one, other) => (one.time ?? '').localeCompare(other.time ?? '')).at(-1)
    return {
      path: formatFieldPath(path),
      ...(after === undefined ? {} : { deployed: after }),
      ...(before === undefined ? {} : { live: before }),
      by: latest === undefined ? undefined : toFieldWriter(latest),
      outcome: decideDriftOutcome(path, wanted, live, changes),
    }
  })
  const isKnown = (path: FieldPath): boolean =>
    getValueAt(deployed, path) !== undefined || getValueAt(wanted, path) !== undefined
  const added = managers.filter(isManualTool).flatMap((manager) =>
    findAdditions(manager, live, isKnown)
      .filter((addition) => !isRoutineChange(addition))
      .map(({ path, value }): FieldDrift => ({
        path: formatFieldPath(path),
        live: value,
        by: toFieldWriter(manager),
        outcome: 'stays',
      })),
  )
  return [...differing, ...added]
}

/** The annotation of `kubectl rollout restart` is not drift. */
function isRoutineChange({ path, value }: FieldAddition): boolean {
  const names = path.at(-1) === 'annotations' && isTreeMap(value) ? Object.keys(value) : [path.at(-1)]
  return names.every((name) => name === 'kubectl.kubernetes.io/restartedAt')
}

function decideDriftOutcome(
  path: FieldPath,
  wanted: TreeMap | undefined,
  live: TreeMap,
  changes: readonly FieldChange[],
): DriftOutcome {
  const shown = formatFieldPath(path)
  const change = changes.find(
    (one) => one.path === shown || shown.startsWith(`${one.path}.`) || shown.startsWith(`${one.path}[`),
  )
  if (change !== undefined) return change.conflict === undefined ? 'overwritten' : 'conflict'
  const inside = compareTrees({ wanted: getValueAt(wanted, path), live: getValueAt(live, path) })
  return getValueAt(wanted, path) !== undefined && inside.differences.length === 0 ? 'wanted' : 'stays'
}

async function renderDiffText(action: ObjectAction, { before, after }: TreeComparison, name: string): Promise<string> {
  switch (action) {
    case 'create':
      return createUnifiedDiff(name, undefined, after)
    case 'delete':
      return createUnifiedDiff(name, before, undefined)
    case 'change':
      return createUnifiedDiff(name, before, after)
    case 'keep':
    case 'none':
      return ''
  }
}
