import { leavePreview } from '../../helm/preview/namespace.ts'
import { readReleases } from '../../helm/release/release.ts'
import { uninstallRelease } from '../../helm/release/uninstall.ts'
import { elapsed } from '../../runner/log.ts'
import { endDeployments, environmentOf } from './github-deployment.ts'
import { previewOf } from './preview.ts'
import type { HelmDeployOutputs, Work } from './work.ts'

/** Removes the release, and of a preview the namespace with it. What is gone already is no failure. */
export async function uninstall(work: Work): Promise<HelmDeployOutputs> {
  const startedAt = performance.now()
  const { inputs, context, target, helm } = work
  const { client, release, namespace, cluster } = target
  const preview = await previewOf(work)
  const [newest] = await readReleases(client, namespace, release)
  const installed = newest !== undefined && newest.info.status !== 'uninstalled'
  if (installed) await uninstallRelease(helm, target, inputs.timeout)
  const waiting = { timeoutMs: inputs.timeout, signal: context.signal }
  const emptied = preview !== undefined && (await leavePreview(client, preview, release, waiting))
  const gone = inputs.preview !== undefined && (emptied || preview === undefined)
  // The environment is the one that was deployed to, whatever this job calls it.
  const environment = preview?.releases.find(({ name }) => name === release)?.environment ?? environmentOf(work)
  await endDeployments(work, [{ environment, releases: [target], entirely: gone }])
  const sentence = [
    installed
      ? `${release}: revision ${newest.version} uninstalled from ${namespace} of ${cluster}`
      : `${release} is not in ${namespace} of ${cluster}: there is nothing to uninstall`,
    ...(emptied ? [`namespace ${namespace} removed`] : []),
  ].join(', ')
  context.log.line(`${sentence} · ${elapsed(performance.now() - startedAt)}`)
  context.summary.add({ kind: 'paragraph', text: `${sentence}.` })
  return {
    ...(installed ? { 'previous-revision': newest.version } : {}),
    status: 'uninstalled',
    changed: installed || emptied,
  }
}
