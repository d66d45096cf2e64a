import type { Workload } from '../../kubernetes/objects.ts'
import type { UpgradeFinding } from './finding.ts'
import { nameObject } from './subject.ts'

/** Workloads that are down while their only pod moves to another node. */
export function checkReplicas(
  kind: 'deployment' | 'statefulset',
  workloads: readonly Workload[],
): readonly UpgradeFinding[] {
  return workloads
    .filter(({ spec }) => (spec?.replicas ?? 1) === 1)
    .map((workload) => ({
      ...({ id: 'single-replica', severity: 'info' } as const),
      subject: nameObject(workload),
      what: `The ${kind} has one replica, so it is down while its node is replaced`,
      evidence: 'replicas 1',
      fix: `kubectl scale ${kind} ${workload.metadata.name} --namespace ${workload.metadata.namespace ?? ''} --replicas 2, if it can run twice`,
    }))
}
