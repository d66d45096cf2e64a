import { compareCrds, type CrdOptions, type CrdState, describeCrds, readChartCrds } from '../../../helm/chart/crds.ts'
import type { CommandContext } from '../command.ts'
import type { PreparedRelease } from './prepared-release.ts'

/** The definitions of custom resources in the folders `crds` of a chart. */
export interface ChartCrds {
  readonly states: readonly CrdState[]
  /** What Helm will not do about them, with the command that does, for people. */
  readonly notes: readonly string[]
}

/** Compares the definitions of the chart with those of the cluster, before Helm ignores the differences. */
export async function inspectChartCrds(
  { inputs, target }: CommandContext,
  { chart }: PreparedRelease,
  isFirstInstall: boolean,
): Promise<ChartCrds> {
  const crds = await readChartCrds(chart.path)
  if (crds.length === 0) return { states: [], notes: [] }
  const states = await compareCrds(crds, target.client)
  return { states, notes: describeCrds(states, { ...locateChart(inputs, chart.version), isFirstInstall }) }
}

function locateChart(
  { chart, 'chart-repository': repository = '' }: CommandContext['inputs'],
  version: string,
): Pick<CrdOptions, 'folder' | 'source'> {
  switch (chart?.kind) {
    case 'path':
      return chart.relative.endsWith('.tgz')
        ? { folder: undefined, source: chart.relative }
        : { folder: chart.relative, source: chart.relative }
    case 'oci':
      return { folder: undefined, source: `${chart.url} --version ${version}` }
    default:
      return { folder: undefined, source: `${chart?.name ?? ''} --repo ${repository} --version ${version}` }
  }
}
