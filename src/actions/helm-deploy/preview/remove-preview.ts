import type { PullRequestStatus } from '../../../github/pull-request.ts'
import { formatKeptObjects, keepForeignObjects } from '../../../helm/preview/foreign-objects.ts'
import { findPreview, removePreview } from '../../../helm/preview/namespace.ts'
import type { Preview } from '../../../helm/preview/ownership.ts'
import { decideSweep } from '../../../helm/preview/sweep.ts'
import { listReleaseNames } from '../../../helm/release/history.ts'
import { uninstallRelease } from '../../../helm/release/uninstall.ts'
import type { RemovedEnvironment } from '../github-deployment.ts'
import type { CommandContext } from '../command.ts'

/**
 * Removes a preview with everything in it. Releases are uninstalled first, so that their hooks run and objects outside the
 * namespace are removed too.
 * @returns the removed environments; undefined if a push has renewed the preview since the sweep's decision
 * @throws ActionError `preview-not-ours`, `preview-not-removed` and those of `Processes.run`; KubernetesError
 */
export async function removePreviewWithReleases(
  { inputs, context, target, helm }: CommandContext,
  { namespace, owner, pullRequest: number }: Preview,
  pullRequest: PullRequestStatus | undefined,
): Promise<readonly RemovedEnvironment[] | undefined> {
  const { client } = target
  const preview = await findPreview(client, { namespace, owner, pullRequest: number })
  if (preview === undefined) return []
  const rules = { now: new Date(), keepLabel: inputs['keep-label'] }
  if (decideSweep(preview, pullRequest, rules).verdict === 'keep') return undefined
  for (const release of await listReleaseNames(client, namespace)) {
    const kept = await keepForeignObjects(client, { release, namespace })
    if (kept.length > 0) context.log.line(`${namespace}  ${formatKeptObjects(kept, namespace)}`)
    await uninstallRelease(helm, { release, namespace }, { client, timeoutMs: inputs.timeout })
  }
  const waitOptions = { timeoutMs: inputs.timeout, signal: context.signal }
  if (!(await removePreview(client, preview, waitOptions))) return undefined
  const environments = [...new Set(preview.releases.map(({ environment }) => environment))]
  return environments.map((environment) => ({
    environment,
    releases: preview.releases
      .filter((release) => release.environment === environment)
      .map(({ name }) => ({ release: name, namespace })),
    entirely: true,
  }))
}
