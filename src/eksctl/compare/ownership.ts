import type { ExistingAddon, ExistingCluster, ExistingPodIdentity } from '../existing/model.ts'
import { tagNames } from '../existing/stacks.ts'

/**
 * Whether an association is eksctl's. It tags it by its own name if it created a role for it, and that role has a stack
 * (eksctl, pkg/actions/podidentityassociation/iam_role_creator.go).
 */
export function isPodIdentityOfEksctl(
  { namespace, serviceAccount, tags }: ExistingPodIdentity,
  { stacks }: ExistingCluster,
): boolean {
  if ([tagNames.cluster, tagNames.podIdentity].some((tag) => Object.hasOwn(tags, tag))) return true
  const name = `${namespace}/${serviceAccount}`
  return stacks.some(({ purpose }) => purpose.kind === 'pod identity' && purpose.name === name)
}

/** Whether an add-on is eksctl's: it tags none, but an add-on for which it created a role has the stack of that role. */
export function isAddonOfEksctl({ name, tags }: ExistingAddon, { stacks }: ExistingCluster): boolean {
  if (Object.hasOwn(tags, tagNames.cluster)) return true
  return stacks.some(({ purpose }) => purpose.kind === 'add-on' && purpose.name === name)
}
