import type { KubernetesObject } from '../../kubernetes/objects.ts'
import type { UpgradeFinding } from './finding.ts'
import { nameObject } from './subject.ts'

export interface DisruptionBudget extends KubernetesObject {
  readonly spec?: { readonly minAvailable?: number | string; readonly maxUnavailable?: number | string }
  readonly status?: {
    readonly disruptionsAllowed?: number
    readonly expectedPods?: number
    readonly currentHealthy?: number
    readonly desiredHealthy?: number
  }
}

/**
 * PodDisruptionBudgets that let no pod be evicted, so that no node with one of their pods can be drained: EKS gives up the update
 * of a node group after 15 minutes (`PodEvictionFailure`).
 */
export function checkBudgets(budgets: readonly DisruptionBudget[]): readonly UpgradeFinding[] {
  return budgets.flatMap((budget): readonly UpgradeFinding[] => {
    const { spec = {}, status = {}, metadata } = budget
    const { expectedPods = 0, disruptionsAllowed = 0, currentHealthy = 0, desiredHealthy = 0 } = status
    if (expectedPods === 0) return []
    const namespace = metadata.namespace ?? ''
    const common = {
      subject: nameObject(budget),
      evidence: `${describeSpec(spec)}; ${currentHealthy} of ${expectedPods} pods healthy, ${desiredHealthy} needed, disruptions allowed: ${disruptionsAllowed}`,
    }
    if (canNeverDisrupt(spec, expectedPods)) {
      const patch = JSON.stringify({ spec: { minAvailable: null, maxUnavailable: 1 } })
      return [
        {
          ...{ ...common, id: 'budget-blocks-drain', severity: 'error' },
          what: 'The PodDisruptionBudget never lets a pod be evicted, so nodes cannot be drained',
          fix: `kubectl patch poddisruptionbudget ${metadata.name} --namespace ${namespace} --type merge --patch '${patch}', or run more replicas`,
        },
      ]
    }
    if (disruptionsAllowed > 0) return []
    return [
      {
        ...{ ...common, id: 'budget-blocks-drain-now', severity: 'warning' },
        what: 'The PodDisruptionBudget lets no pod be evicted at the moment, because pods are not healthy',
        fix: `kubectl get pods --namespace ${namespace}, and fix those that are not ready`,
      },
    ]
  })
}

/** Whether the budget allows no disruption even if all pods are healthy. Percentages round up, as the disruption controller does. */
export function canNeverDisrupt(
  { minAvailable, maxUnavailable }: NonNullable<DisruptionBudget['spec']>,
  pods: number,
): boolean {
  if (maxUnavailable !== undefined) return countPods(maxUnavailable, pods) <= 0
  return minAvailable !== undefined && countPods(minAvailable, pods) >= pods
}

function countPods(value: number | string, pods: number): number {
  const percent = /^(\d+)%$/.exec(String(value))?.[1]
  return percent === undefined ? Number(value) : Math.ceil((Number(percent) * pods) / 100)
}

function describeSpec({ minAvailable, maxUnavailable }: NonNullable<DisruptionBudget['spec']>): string {
  return maxUnavailable === undefined ? `minAvailable ${minAvailable ?? '-'}` : `maxUnavailable ${maxUnavailable}`
}
