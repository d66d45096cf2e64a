import { createHash } from 'node:crypto'
import { isRecord } from '../../runner/records.ts'

/** Order in which changes are applied. */
export const phases = [
  'remove-dead',
  'create-cluster',
  'control-plane',
  'addons',
  'new-node-groups',
  'late-addons',
  'node-groups',
  'identities',
  'deletions',
] as const
export type Phase = (typeof phases)[number]

/** One call of eksctl, or of CloudFormation for what eksctl cannot do. */
export type Step =
  | {
      readonly kind: 'eksctl'
      readonly args: readonly string[]
      /** ClusterConfig for `--config-file`: the given file with nothing in these lists but the named entries. */
      readonly only?: ConfigSelection
    }
  | { readonly kind: 'delete-stack'; readonly stack: string }
  /** EKS refuses a further update of a node group until the one before has ended. */
  | { readonly kind: 'wait-for-node-group'; readonly name: string }

/** Entries that stay in a ClusterConfig; lists that are not named are left out. */
export type ConfigSelection = Readonly<Record<string, readonly string[] | 'all'>>

/** One thing that differs and that eksctl can change. */
export interface EksctlChange {
  readonly action: 'create' | 'update' | 'delete'
  /** `nodegroup/blue`, `addon/vpc-cni`. */
  readonly what: string
  readonly type: string
  readonly reason: string
  readonly destructive: boolean
  readonly phase: Phase
  readonly steps: readonly Step[]
}

/** A difference that eksctl passes over in silence. */
export interface FixedDifference {
  readonly what: string
  /** `instanceTypes: m5.large → m5.xlarge`. */
  readonly difference: string
  /** How people get there. */
  readonly way: string
}

export interface Comparison {
  readonly changes: readonly EksctlChange[]
  readonly fixed: readonly FixedDifference[]
  readonly notes: readonly string[]
}

export const noDifferences: Comparison = { changes: [], fixed: [], notes: [] }

export function joinComparisons(parts: readonly Comparison[]): Comparison {
  return {
    changes: parts.flatMap(({ changes }) => changes),
    fixed: parts.flatMap(({ fixed }) => fixed),
    notes: parts.flatMap(({ notes }) => notes),
  }
}

/** In the order in which they are applied. */
export function sortChanges(changes: readonly EksctlChange[]): readonly EksctlChange[] {
  return changes.toSorted(
    (a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase) || (a.what < b.what ? -1 : a.what > b.what ? 1 : 0),
  )
}

/**
 * SHA-256 of what the changes do: the same for the same cluster, whatever the order of the file.
 * @param selectConfig the part of the ClusterConfig that eksctl gets for a step
 */
export function computeDigest(
  cluster: string,
  region: string,
  changes: readonly EksctlChange[],
  selectConfig: (only: ConfigSelection) => unknown,
): string {
  const describeStep = (step: Step): unknown =>
    step.kind === 'eksctl' && step.only !== undefined ? [step, selectConfig(step.only)] : step
  const meaning = sortChanges(changes).map(({ action, what, reason, steps }) => [
    action,
    what,
    reason,
    steps.map(describeStep),
  ])
  return createHash('sha256')
    .update(JSON.stringify(sortKeys({ engine: 'eksctl', cluster, region, meaning })))
    .digest('hex')
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  )
}

/** Whether two lists have the same entries, in any order. */
export function hasSameEntries(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a, b].map((list) => [...new Set(list)].toSorted())
  return first?.length === second?.length && first?.every((entry, index) => entry === second?.[index]) === true
}

export function formatList(entries: readonly string[]): string {
  return entries.length === 0 ? 'none' : [...entries].toSorted().join(', ')
}

export function formatDifference(name: string, from: string, to: string): string {
  return `${name}: ${from} → ${to}`
}
