import { formatKeptObjects, keepForeignObjects } from '../../../helm/preview/foreign-objects.ts'
import { removeReleaseFromPreview } from '../../../helm/preview/namespace.ts'
import { listClaims, listExistingClaims } from '../../../helm/release/left-claims.ts'
import { readReleases } from '../../../helm/release/release.ts'
import { uninstallRelease } from '../../../helm/release/uninstall.ts'
import { formatElapsed } from '../../../runner/log.ts'
import { endGitHubDeployments, resolveGitHubEnvironment } from '../github-deployment.ts'
import { findRequestedPreview } from '../preview/requested-preview.ts'
import type { HelmDeployOutputs, CommandContext } from '../command.ts'

/** Uninstalls the release, and removes the namespace of a preview. A release that does not exist is not an error. */
export async function uninstall(command: CommandContext): Promise<HelmDeployOutputs> {
  const startedAt = performance.now()
  const { inputs, context, target, helm } = command
  const { client, release, namespace, cluster } = target
  const preview = await findRequestedPreview(command)
  const [newest] = await readReleases(client, namespace, release)
  const installed = newest !== undefined && newest.info.status !== 'uninstalled'
  const kept = installed && preview !== undefined ? await keepForeignObjects(client, target) : []
  const claims = installed ? await listClaims(client, newest, namespace) : []
  if (installed) await uninstallRelease(helm, target, { client, timeoutMs: inputs.timeout })
  const waitOptions = { timeoutMs: inputs.timeout, signal: context.signal }
  const isRemoved = preview !== undefined && (await removeReleaseFromPreview(client, preview, release, waitOptions))
  const entirely = inputs.preview !== undefined && (isRemoved || preview === undefined)
  // The environment recorded at the deploy, whatever this job calls it.
  const environment =
    preview?.releases.find(({ name }) => name === release)?.environment ?? resolveGitHubEnvironment(command)
  await endGitHubDeployments(command, [{ environment, releases: [target], entirely }])
  const left = isRemoved ? [] : await listExistingClaims(client, claims)
  const sentence = [
    installed
      ? `${release}: revision ${newest.version} uninstalled from ${namespace} of ${cluster}`
      : `${release} is not installed in ${namespace} of ${cluster}: nothing to uninstall`,
    ...(isRemoved ? [`namespace ${namespace} removed`] : []),
    ...(kept.length === 0 ? [] : [formatKeptObjects(kept, namespace)]),
    ...(left.length === 0 ? [] : [`claims left with their data: ${left.join(', ')}`]),
  ].join(', ')
  context.log.line(`${sentence} · ${formatElapsed(performance.now() - startedAt)}`)
  context.summary.add({ kind: 'paragraph', text: `${sentence}.` })
  return {
    ...(installed ? { 'previous-revision': newest.version } : {}),
    status: 'uninstalled',
    changed: installed || isRemoved,
  }
}
