import type { InputProblem, InputValues } from '../../runner/contract/action.ts'
import type { inputs } from './inputs.ts'
import { checkEachRelease, releaseListRules } from './releases/rules.ts'

type Values = InputValues<typeof inputs>
type Rule = (values: Values) => readonly InputProblem[]

/** Rules between inputs. Each reads only what it is about, since one that reads an invalid input is not judged. */
export const rules: readonly Rule[] = [
  refuseSweepTarget,
  refuseAllowDelete,
  requireCluster,
  ...releaseListRules,
  ...[
    requireRelease,
    requireChart,
    requireChartRepository,
    refuseVersionOfPath,
    requireImageVersion,
    refuseUnusedImageKeys,
    refuseRevision,
  ].map(checkEachRelease),
]

function requireRelease({ command, release }: Values): readonly InputProblem[] {
  if (release !== undefined || command === 'sweep') return []
  return [{ name: 'release', text: `is required for command: ${command}, for example release: shop` }]
}

function refuseSweepTarget({ command, releases, release, namespace, preview }: Values): readonly InputProblem[] {
  if (command !== 'sweep') return []
  const targets = Object.entries({ releases, release, namespace, preview }).filter(([, value]) => value !== undefined)
  const text = 'cannot be set for command: sweep, which covers all previews of the repository'
  return targets.map(([name]) => ({ name, text }))
}

function refuseAllowDelete({ command, 'allow-delete': allowed }: Values): readonly InputProblem[] {
  return allowed && command !== 'sweep' ? [{ name: 'allow-delete', text: 'applies only to command: sweep' }] : []
}

function requireCluster({ 'cluster-name': cluster, kubeconfig }: Values): readonly InputProblem[] {
  if (cluster === undefined && kubeconfig === undefined)
    return [{ name: 'cluster-name', text: 'is required, unless kubeconfig is set' }]
  if (cluster === undefined || kubeconfig === undefined) return []
  return [{ name: 'kubeconfig', text: 'cannot be set together with cluster-name: each of them selects the cluster' }]
}

function requireChart({ command, chart }: Values): readonly InputProblem[] {
  if (chart !== undefined || (command !== 'deploy' && command !== 'diff')) return []
  return [{ name: 'chart', text: `is required for command: ${command}` }]
}

function requireChartRepository({ chart, 'chart-repository': repository }: Values): readonly InputProblem[] {
  if (chart?.kind === 'repository' && repository === undefined) {
    const shown = chart.alias === undefined ? chart.name : `${chart.alias}/${chart.name}`
    const text = `${shown} does not exist in the repository; for a chart of that name in a chart repository, set chart-repository too`
    return [{ name: 'chart', text }]
  }
  if (repository === undefined || chart === undefined || chart.kind === 'repository') return []
  const text = 'applies only to a chart given by its name, and chart is a path or an OCI address'
  return [{ name: 'chart-repository', text }]
}

function refuseVersionOfPath({ chart, 'chart-version': version }: Values): readonly InputProblem[] {
  if (version === undefined || chart?.kind !== 'path') return []
  const text = 'applies only to a chart from a registry or repository, and chart is a path, which has one version'
  return [{ name: 'chart-version', text }]
}

function requireImageVersion({ image }: Values): readonly InputProblem[] {
  if (image === undefined || /(:[^/]+|@sha256:[0-9a-f]+)$/.test(image)) return []
  const text = `${image} has neither tag nor digest, so it does not identify one image: write ${image}:<tag>, or the output image-digest of build-push`
  return [{ name: 'image', text }]
}

function refuseUnusedImageKeys({ image, 'image-keys': keys }: Values): readonly InputProblem[] {
  return keys.length > 0 && image === undefined
    ? [{ name: 'image-keys', text: 'applies only together with image' }]
    : []
}

function refuseRevision({ command, revision }: Values): readonly InputProblem[] {
  return revision !== undefined && command !== 'rollback'
    ? [{ name: 'revision', text: 'applies only to command: rollback' }]
    : []
}
