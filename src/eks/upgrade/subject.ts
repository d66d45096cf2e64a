import type { KubernetesObject } from '../../kubernetes/objects.ts'

/** The upgrade that is examined. */
export interface UpgradeTarget {
  readonly cluster: string
  readonly region: string
  /** Kubernetes version of the control plane now: `1.33`. */
  readonly current: string
  /** The version to upgrade to. */
  readonly target: string
  readonly now: Date
}

/** `--region eu-central-1 --cluster-name staging` */
export function formatClusterFlags({ region, cluster }: Pick<UpgradeTarget, 'region' | 'cluster'>): string {
  return `--region ${region} --cluster-name ${cluster}`
}

/** `shop/web`, or the name alone for what is in no namespace. */
export function nameObject({ metadata: { namespace, name } }: KubernetesObject): string {
  return namespace === undefined ? name : `${namespace}/${name}`
}

const dayMs = 86_400_000

/** Whole days from one date to another; negative if the other is earlier. */
export function countDays(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / dayMs)
}

/** The first names of many, and how many there are besides. */
export function summarizeNames(names: readonly string[], shown = 5): string {
  const rest = names.length - shown
  return rest > 0 ? `${names.slice(0, shown).join(', ')} and ${rest} more` : names.join(', ')
}
