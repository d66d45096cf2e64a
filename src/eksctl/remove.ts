import type { EksctlChange } from './compare/changes.ts'
import type { ExistingCluster, StackPurpose } from './existing/model.ts'

/** Everything that goes with the cluster; nothing if there is neither a cluster nor a stack. */
export function planRemoval({ name, controlPlane, stacks, nodeGroups }: ExistingCluster): readonly EksctlChange[] {
  if (controlPlane === undefined && stacks.length === 0) return []
  const remove = (what: string, type: string, steps: EksctlChange['steps'] = []): EksctlChange => ({
    ...{ action: 'delete', what, type, reason: '', destructive: true, phase: 'deletions', steps },
  })
  const groups = nodeGroups.map((group) => remove(`nodegroup/${group.name}`, 'managed node group'))
  const others = stacks
    .filter(({ purpose }) => purpose.kind !== 'cluster' && !isManagedGroup(purpose))
    .map((stack) => remove(`stack/${stack.name}`, stack.purpose.kind))
  // One call of eksctl deletes all of it; without a control plane there is nothing to drain, only stacks.
  const step =
    controlPlane === undefined
      ? stacks.map(({ name: stack }) => ({ kind: 'delete-stack', stack }) as const)
      : [{ kind: 'eksctl', args: ['delete', 'cluster', '--name', name, '--wait'] } as const]
  return [...groups, ...others, remove(`cluster/${name}`, 'EKS cluster', step)]
}

function isManagedGroup(purpose: StackPurpose): boolean {
  return purpose.kind === 'node group' && purpose.managed
}
