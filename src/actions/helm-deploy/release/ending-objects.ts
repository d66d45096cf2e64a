import { formatFinalizers } from '../../../kubernetes/namespace-rest.ts'
import type { KubernetesObject } from '../../../kubernetes/objects.ts'
import { type ExistingObject, formatObjectReference } from '../../../helm/release/existing-objects.ts'
import type { CommandContext } from '../command.ts'

/**
 * Warns about objects of a deployed release that were being deleted before, and still are: Helm changes them without noticing, and
 * they disappear once their finalizers are removed.
 */
export async function warnAboutEndingObjects(
  { context, target: { client, namespace } }: Pick<CommandContext, 'context' | 'target'>,
  existing: readonly ExistingObject[],
): Promise<void> {
  for (const { found, path, ...object } of existing) {
    if (found?.metadata.deletionTimestamp === undefined || path === undefined) continue
    const live = await client.find<KubernetesObject>(path).catch(() => undefined)
    if (live?.metadata.deletionTimestamp === undefined || live.metadata.uid !== found.metadata.uid) continue
    const name = formatObjectReference({ ...object, path }, namespace)
    const waits = formatFinalizers(live.metadata.finalizers ?? [])
    context.log.warning(
      `${name} was already being deleted before this deploy, and still is (${waits}): it will disappear from the release. Deploy again once it is gone.`,
    )
  }
}
