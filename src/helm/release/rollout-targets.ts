import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { parseObjects } from './manifest.ts'
import type { Release } from './release.ts'
import { type RolloutTarget, type TrackedKind, trackedKinds } from '../../rollout/model.ts'

/** What of a revision becomes ready in its own time, in the namespace of the release. */
export async function listRolloutTargets({
  manifest = '',
  hooks = [],
  namespace,
}: Release): Promise<readonly RolloutTarget[]> {
  const [own, ...ofHooks] = await Promise.all([manifest, ...hooks.map((hook) => hook.manifest)].map(parseObjects))
  return [...selectTargets(own ?? [], namespace, 'release'), ...selectTargets(ofHooks.flat(), namespace, 'hook')]
}

function selectTargets(
  objects: readonly KubernetesObject[],
  namespace: string,
  role: RolloutTarget['role'],
): readonly RolloutTarget[] {
  return objects.flatMap(({ kind = '', metadata }) =>
    isTracked(kind) && (metadata.namespace ?? namespace) === namespace ? [{ kind, name: metadata.name, role }] : [],
  )
}

function isTracked(kind: string): kind is TrackedKind {
  return (trackedKinds as readonly string[]).includes(kind)
}
