import { removeReleaseFromPreview } from '../../../helm/preview/namespace.ts'
import { readReleases } from '../../../helm/release/release.ts'
import { uninstallRelease } from '../../../helm/release/uninstall.ts'
import { formatElapsed } from '../../../runner/log.ts'
import { endGitHubDeployments, resolveGitHubEnvironment } from '../github-deployment.ts'
import { findRequestedPreview } from '../preview/requested-preview.ts'
import type { HelmDeployOutputs, CommandContext } from '../command.ts'

/** Removes the release, and of a preview the namespace with it. What is gone already is no failure. */
export async function uninstall(command: CommandContext): Promise<HelmDeployOutputs> {
  const startedAt = performance.now()
  const { inputs, context, target, helm } = command
  const { client, release, namespace, cluster } = target
  const preview = await findRequestedPreview(command)
  const [newest] = await readReleases(client, namespace, release)
  const installed = newest !== undefined && newest.info.status !== 'uninstalled'
  if (installed) await uninstallRelease(helm, target, inputs.timeout)
  const waiting = { timeoutMs: inputs.timeout, signal: context.signal }
  const emptied = preview !== undefined && (await removeReleaseFromPreview(client, preview, release, waiting))
  const gone = inputs.preview !== undefined && (emptied || preview === undefined)
  // The environment is the one that was deployed to, whatever this job calls it.
  const environment =
    preview?.releases.find(({ name }) => name === release)?.environment ?? resolveGitHubEnvironment(command)
  await endGitHubDeployments(command, [{ environment, releases: [target], entirely: gone }])
  const sentence = [
    installed
      ? `${release}: revision ${newest.version} uninstalled from ${namespace} of ${cluster}`
      : `${release} is not in ${namespace} of ${cluster}: there is nothing to uninstall`,
    ...(emptied ? [`namespace ${namespace} removed`] : []),
  ].join(', ')
  context.log.line(`${sentence} · ${formatElapsed(performance.now() - startedAt)}`)
  context.summary.add({ kind: 'paragraph', text: `${sentence}.` })
  return {
    ...(installed ? { 'previous-revision': newest.version } : {}),
    status: 'uninstalled',
    changed: installed || emptied,
  }
}
