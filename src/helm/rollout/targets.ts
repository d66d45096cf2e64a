import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { objectsIn } from '../release/manifest.ts'
import type { Release } from '../release/release.ts'
import { type Target, type TrackedKind, trackedKinds } from './model.ts'

/** What of a revision becomes ready in its own time, in the namespace of the release. */
export async function targetsOf({ manifest = '', hooks = [], namespace }: Release): Promise<readonly Target[]> {
  const [own, ...ofHooks] = await Promise.all([manifest, ...hooks.map((hook) => hook.manifest)].map(objectsIn))
  return [...targetsIn(own ?? [], namespace, 'release'), ...targetsIn(ofHooks.flat(), namespace, 'hook')]
}

function targetsIn(objects: readonly KubernetesObject[], namespace: string, role: Target['role']): readonly Target[] {
  return objects.flatMap(({ kind = '', metadata }) =>
    isTracked(kind) && (metadata.namespace ?? namespace) === namespace ? [{ kind, name: metadata.name, role }] : [],
  )
}

function isTracked(kind: string): kind is TrackedKind {
  return (trackedKinds as readonly string[]).includes(kind)
}
