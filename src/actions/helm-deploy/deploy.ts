import { timeoutOption, translated, waitOptions } from '../../helm/cli/options.ts'
import { readReleases } from '../../helm/release/release.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { HelmDeployOutputs, Work } from './work.ts'

/** Installs or upgrades the release. */
export async function deploy({ inputs, context, target, helm }: Work): Promise<HelmDeployOutputs> {
  const { release, namespace, client } = target
  const { chart } = inputs
  if (chart?.kind !== 'path') throw new ActionError('internal', 'only charts of the repository can be deployed yet')
  const [before] = await readReleases(client, namespace, release)
  await helm.run({
    title: `helm upgrade ${release}`,
    args: [
      ...['upgrade', release, chart.absolute, '--install', `--namespace=${namespace}`],
      ...(inputs['create-namespace'] ? ['--create-namespace'] : []),
      ...['--reset-values', ...inputs.values.map(({ absolute }) => `--values=${absolute}`)],
      ...waitOptions(helm.major),
      timeoutOption(inputs.timeout),
      ...translated(inputs['extra-args'], helm.major),
    ],
  })
  const [after] = await readReleases(client, namespace, release)
  context.log.line(`${release} revision ${after?.version ?? 0}: ${after?.info.status ?? 'unknown'}`)
  return {
    revision: after?.version ?? 0,
    ...(before === undefined ? {} : { 'previous-revision': before.version }),
    status: after?.info.status ?? 'unknown',
    changed: true,
  }
}
