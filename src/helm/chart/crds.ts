import { isDeepStrictEqual } from 'node:util'
import type { KubernetesClient } from '../../kubernetes/client.ts'
import { KubernetesError } from '../../kubernetes/error.ts'
import { isRecord } from '../../runner/records.ts'
import { parseObjects } from '../release/manifest.ts'
import { readChartFiles } from './files.ts'

/** A definition in a folder `crds`, which Helm installs with the first revision and never again (helm.sh, "Custom Resource Definitions"). */
export interface ChartCrd {
  readonly name: string
  /** Kind that it defines. */
  readonly kind: string
  /** From the root of the chart. */
  readonly file: string
  readonly isPackaged: boolean
  readonly spec: unknown
}

/** The definitions of a chart and of its dependencies. @param chart absolute path of a folder or a package */
export async function readChartCrds(chart: string): Promise<readonly ChartCrd[]> {
  const files = await readChartFiles(chart, (name) => /^crds\/.+\.(ya?ml|json)$/.test(name))
  const parsed = await Promise.all(
    files.map(async ({ name: file, content, isPackaged }) => {
      const objects = await parseObjects(content.toString('utf8'))
      return objects
        .filter(({ kind }) => kind === 'CustomResourceDefinition')
        .map((object): ChartCrd => {
          const { spec } = object as { readonly spec?: { readonly names?: { readonly kind?: string } } }
          return { name: object.metadata.name, kind: spec?.names?.kind ?? '', file, isPackaged, spec }
        })
    }),
  )
  return parsed.flat()
}

/** How a definition of the chart relates to that of the cluster. */
export interface CrdState {
  readonly crd: ChartCrd
  readonly state: 'same' | 'different' | 'missing' | 'unreadable'
}

/** Compares definitions with the cluster. @throws KubernetesError if the server cannot be queried at all */
export async function compareCrds(
  crds: readonly ChartCrd[],
  client: Pick<KubernetesClient, 'find'>,
): Promise<readonly CrdState[]> {
  return await Promise.all(
    crds.map(async (crd): Promise<CrdState> => {
      try {
        const live = await client.find<{ readonly spec?: unknown }>(
          `/apis/apiextensions.k8s.io/v1/customresourcedefinitions/${crd.name}`,
        )
        if (live === undefined) return { crd, state: 'missing' }
        return { crd, state: contains(normalize(live.spec), normalize(crd.spec)) ? 'same' : 'different' }
      } catch (error) {
        if (!(error instanceof KubernetesError) || error.status !== 403) throw error
        return { crd, state: 'unreadable' }
      }
    }),
  )
}

/** Without what the server leaves out: false, empty texts and lists. Defaults and enums are data of their own. */
function normalize(value: unknown, key = ''): unknown {
  if (key === 'default' || key === 'enum' || key === 'example') return value
  if (Array.isArray(value)) return value.map((item) => normalize(item))
  if (!isRecord(value)) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, normalize(inner, name)] as const)
  return Object.fromEntries(entries.filter(([name, inner]) => key === 'properties' || !isAbsent(inner, name)))
}

function isAbsent(value: unknown, name: string): boolean {
  if (name === 'default') return value === undefined
  return value === undefined || value === null || value === false || value === '' || isDeepStrictEqual(value, [])
}

/** The server adds defaults, but never to a schema: there, what is more in the cluster is gone from the chart. */
function contains(live: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return Array.isArray(live) && live.length === wanted.length && wanted.every((item, at) => contains(live[at], item))
  }
  if (!isRecord(wanted) || !isRecord(live)) return isDeepStrictEqual(live, wanted)
  return Object.entries(wanted).every(([name, value]) =>
    name === 'openAPIV3Schema' ? isDeepStrictEqual(live[name], value) : contains(live[name], value),
  )
}

export interface CrdOptions {
  /** The chart's folder in the checkout, or undefined for one that `helm show crds` must read. */
  readonly folder: string | undefined
  /** Arguments of `helm show crds`. */
  readonly source: string
  readonly isFirstInstall: boolean
}

/**
 * What people should know about the definitions of a chart: Helm leaves those that exist as they are, and after the first revision
 * installs none.
 */
export function describeCrds(states: readonly CrdState[], options: CrdOptions): readonly string[] {
  const affected = states.filter(
    ({ state }) => state === 'different' || (state === 'missing' && !options.isFirstInstall),
  )
  const files = Map.groupBy(affected, ({ crd }) => crd.file)
  return [...files].map(([file, group]) => {
    const names = group.map(({ crd }) => crd.name).join(', ')
    const isOne = group.length === 1
    const state = group.some((one) => one.state === 'different')
      ? `the cluster has ${isOne ? 'a different definition' : 'different definitions'}, and Helm never updates ${isOne ? 'it' : 'them'}`
      : `the cluster does not have ${isOne ? 'it' : 'them'}, and Helm installs definitions with the first revision only`
    return `${file} (${names}): ${state}. Before the deploy, run: ${formatCommand(group[0]?.crd, options)}`
  })
}

function formatCommand(crd: ChartCrd | undefined, { folder, source }: CrdOptions): string {
  return folder !== undefined && crd?.isPackaged === false
    ? `kubectl apply --server-side -f ${folder}/${crd.file}`
    : `helm show crds ${source} | kubectl apply --server-side -f -`
}
