import { mkdtemp, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseHelmFailure } from '../../../helm/deploy/helm-failure.ts'
import { logDiff } from '../../../helm/diff/log.ts'
import { renderDiff } from '../../../helm/diff/markdown.ts'
import type { ReleaseDiff } from '../../../helm/diff/model.ts'
import { diffRelease, type RenderedRelease } from '../../../helm/diff/release-diff.ts'
import { renderRelease } from '../../../helm/diff/render.ts'
import { hasChanges, summarizeDiff } from '../../../helm/diff/format.ts'
import { type Release, readReleases } from '../../../helm/release/release.ts'
import { findDeployedRevision } from '../../../helm/release/revisions.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import { settleBoth } from '../../../runner/concurrency.ts'
import { inspectChartCrds } from '../release/chart-crds.ts'
import { needsNewNamespace } from '../release/namespace.ts'
import { prepareRelease, type PreparedRelease } from '../release/prepared-release.ts'
import type { HelmDeployOutputs, CommandContext } from '../command.ts'

/** Reports what a deploy would change, and what others changed since the last one: in log, summary, comment and a file. */
export async function diff(command: CommandContext): Promise<HelmDeployOutputs> {
  const { context, target, helm } = command
  const { client, release, namespace, cluster } = target
  const [prepared, releases] = await settleBoth(prepareRelease(command), readReleases(client, namespace, release))
  const deployed = findDeployedRevision(releases)
  context.log.line(
    [
      ...[`${release} in ${namespace}`, cluster, `${prepared.chart.shown} ${prepared.chart.version}`],
      ...[
        deployed === undefined ? 'first install' : `revision ${deployed.version} is deployed`,
        `helm ${helm.version}`,
      ],
    ].join(' · '),
  )
  const crds = await inspectChartCrds(command, prepared, releases.length === 0)
  for (const note of crds.notes) context.log.warning(note)
  const installed = releases.length === 0 ? crds.states.filter(({ state }) => state === 'missing') : []
  const kinds = new Set(installed.map(({ crd }) => crd.kind))
  for (const { crd } of installed) context.log.line(`+ CustomResourceDefinition/${crd.name}  from ${crd.file}`)
  const [next, isNewNamespace] = await settleBoth(
    render(command, prepared, { deployed, kinds }),
    needsNewNamespace(command),
  )
  const misprints = await warnAboutRenderedNumbers(command, prepared, next)
  const releaseDiff = await diffRelease({ client, release, namespace, deployed, next })
  await logDiff(releaseDiff, context.log)
  const file = await writeDiff(releaseDiff, command)
  const notes = [
    ...(isNewNamespace ? [`The namespace ${target.namespace} will be created.`] : []),
    ...installed.map(({ crd }) => `The definition ${crd.name} will be created.`),
    ...crds.notes,
    ...misprints,
  ]
  const blocks = renderDiff(buildDiffSubject(command, notes), releaseDiff)
  context.summary.add(...blocks)
  command.addDiff({ changed: hasChanges(releaseDiff), verdict: summarizeDiff(releaseDiff), blocks })
  return {
    changed: hasChanges(releaseDiff),
    'diff-path': file,
    ...(deployed === undefined ? {} : { revision: deployed.version, status: deployed.info.status }),
  }
}

/** Few values have such numbers. */
async function warnAboutRenderedNumbers(
  command: CommandContext,
  { exponents }: PreparedRelease,
  { manifest = '', hooks = [] }: RenderedRelease,
): Promise<readonly string[]> {
  if (exponents.length === 0) return []
  const { warnAboutNumbers } = await import('../release/misprinted-numbers.ts')
  return await warnAboutNumbers(command, exponents, [manifest, ...hooks.map((hook) => hook.manifest)])
}

async function render(
  command: CommandContext,
  { args, chart }: PreparedRelease,
  { deployed, kinds }: { readonly deployed: Release | undefined; readonly kinds: ReadonlySet<string> },
): Promise<RenderedRelease> {
  const { target, helm } = command
  const { release, namespace, client } = target
  try {
    const rendered = await renderRelease({ helm, release, namespace, args, deployed, newKinds: kinds, client })
    return { chart: { metadata: { name: chart.name, version: chart.version } }, ...rendered }
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'tool-failed') throw error
    const { code, message, details, hint } = parseHelmFailure(error.details.join('\n'), namespace)
    throw new ActionError(
      code,
      `release ${release} in ${namespace} ${message.replace('was not deployed', 'cannot be deployed')}`,
      {
        details,
        ...(hint === undefined ? {} : { hint: hint.replace('<release>', release) }),
        cause: error,
      },
    )
  }
}

function buildDiffSubject({ inputs, target, event }: CommandContext, notes: readonly string[]) {
  return {
    place: inputs.environment ?? target.cluster,
    cluster: target.cluster,
    commit: event.commit,
    runUrl: event.run?.url,
    notes,
  }
}

/** Later steps read the file; its folder is removed with the job. */
async function writeDiff(releaseDiff: ReleaseDiff, { context, target }: CommandContext): Promise<string> {
  const folder = await mkdtemp(path.join(context.temporaryFolder, 'eks-actions-diff-'))
  const file = path.join(folder, `${target.release}.diff.json`)
  const content = { version: 1, cluster: target.cluster, changed: hasChanges(releaseDiff), ...releaseDiff }
  // Redacted text by text: as JSON, a value that the chart quotes would be quoted twice and not be recognized.
  const redactText = (_: string, value: unknown): unknown =>
    typeof value === 'string' ? context.secrets.redact(value) : value
  await writeFile(file, `${JSON.stringify(content, redactText, 2)}\n`)
  return file
}
