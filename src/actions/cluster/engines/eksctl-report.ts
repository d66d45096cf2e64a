import { computeDigest, type EksctlChange } from '../../../eksctl/compare/changes.ts'
import type { ExistingCluster } from '../../../eksctl/existing/model.ts'
import type { EksctlPlan } from '../../../eksctl/plan.ts'
import type { ClusterChange, ClusterDriftReport, ClusterPlan } from '../engine.ts'

/** The plan as people see it: changes, and what eksctl would pass over in silence. */
export function toEksctlClusterPlan({ changes, fixed, notes, digest }: EksctlPlan): ClusterPlan {
  return {
    changes: changes.map(toClusterChange),
    digest,
    notes: [
      ...fixed.map(
        ({ what, difference, way }) => `${what}, ${difference}: eksctl cannot change this. The way: ${way}.`,
      ),
      ...notes,
    ],
  }
}

function toClusterChange({ action, what, type, reason, destructive }: EksctlChange): ClusterChange {
  return { action, what, type, reason, destructive }
}

export function toEksctlRemovalPlan(name: string, region: string, changes: readonly EksctlChange[]): ClusterPlan {
  return { changes: changes.map(toClusterChange), digest: computeDigest(name, region, changes, () => ({})), notes: [] }
}

/** Every difference between file and cluster, whether eksctl could undo it or not. */
export function toDriftReport({ changes, fixed, notes }: EksctlPlan): ClusterDriftReport {
  const status = { create: 'deleted', update: 'changed', delete: 'not in the file' } as const
  return {
    drifts: [
      ...changes.map(({ action, what, type, reason }) => ({
        ...{ what, type, status: status[action], differences: reason === '' ? [] : [reason] },
      })),
      ...fixed.map(({ what, difference }) => ({ what, type: 'setting', status: 'changed', differences: [difference] })),
    ],
    notes,
  }
}

/** The cluster and what belongs to it, one line each. */
export function describeExistingCluster({
  name,
  controlPlane,
  nodeGroups,
  addons,
  stacks,
}: ExistingCluster): readonly string[] {
  return [
    controlPlane === undefined
      ? `cluster ${name}: does not exist`
      : `cluster ${name}: ${controlPlane.status} · Kubernetes ${controlPlane.version}`,
    ...nodeGroups.map(
      (group) =>
        `node group ${group.name}: ${group.status} · Kubernetes ${group.version} · ${group.desiredSize} of ${group.minSize}–${group.maxSize} nodes · ${group.instanceTypes.join(', ')}`,
    ),
    ...addons.map((addon) => `add-on ${addon.name}: ${addon.status} · ${addon.version}`),
    ...stacks.map((stack) => `stack ${stack.name}: ${stack.status}`),
  ]
}
