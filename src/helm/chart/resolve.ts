import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { type ChartContents, readChart } from './contents.ts'
import { type DependencyOptions, ensureDependencies } from './dependencies.ts'
import type { ChartReference } from './reference.ts'

/** A chart on disk, with its dependencies. */
export interface ResolvedChart extends ChartContents {
  /** Absolute path of a folder or a package. */
  readonly path: string
  /** Display name: `charts/app`, `oci://…/app`. */
  readonly shown: string
}

export interface ResolveChartOptions extends DependencyOptions {
  /** For downloads; removed after the job. */
  readonly folder: string
  readonly repository: string | undefined
  readonly version: string | undefined
  /** Options for downloads, such as `--ca-file`. */
  readonly options: readonly string[]
}

/**
 * Fetches the chart and its dependencies.
 * @throws ActionError `chart-invalid`, `chart-unavailable`, `chart-lock-stale`
 */
export async function resolveChart(reference: ChartReference, resolving: ResolveChartOptions): Promise<ResolvedChart> {
  if (reference.kind !== 'path') return await pullChart(reference, resolving)
  const { absolute: chart, relative: shown } = reference
  if ((await readChart(chart, shown)).isFolder) await ensureDependencies({ path: chart, shown }, resolving)
  return { ...(await readChart(chart, shown)), path: chart, shown }
}

async function pullChart(
  reference: Exclude<ChartReference, { readonly kind: 'path' }>,
  { helm, folder, repository, version, options, access }: ResolveChartOptions,
): Promise<ResolvedChart> {
  const shown = reference.kind === 'oci' ? reference.url : `${reference.name} of ${repository ?? ''}`
  const destination = path.join(folder, 'chart')
  await mkdir(destination, { recursive: true, mode: 0o700 })
  const { variables, findRepositoryName: nameOf } = await access({
    registries: reference.kind === 'oci' ? [reference.registry] : [],
    repositories: repository === undefined ? [] : [repository],
    unknown: 'leave',
  })
  const known = nameOf(repository ?? '')
  const source =
    reference.kind === 'oci'
      ? [reference.url]
      : known === undefined
        ? [reference.name, `--repo=${repository ?? ''}`]
        : [`${known}/${reference.name}`]
  const wanted = version === undefined ? [] : [`--version=${version}`]
  const args = ['pull', ...source, ...wanted, `--destination=${destination}`, ...options]
  try {
    // With --repo, Helm would not send the password that the job has configured for the repository.
    if (known !== undefined)
      await helm.run({ title: `helm repo update ${known}`, args: ['repo', 'update', known], env: variables })
    await helm.run({ title: `helm pull ${shown}`, args, env: variables })
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'tool-failed') throw error
    throw createUnavailableError(reference, shown, { repository, version }, error)
  }
  const file = (await readdir(destination)).find((name) => name.endsWith('.tgz'))
  if (file === undefined) throw new ActionError('chart-unavailable', `helm pull downloaded no chart of ${shown}`)
  const chart = path.join(destination, file)
  return { ...(await readChart(chart, shown)), path: chart, shown }
}

function createUnavailableError(
  { kind }: ChartReference,
  shown: string,
  { repository, version }: Pick<ResolveChartOptions, 'repository' | 'version'>,
  cause: ActionError,
): ActionError {
  const said = cause.details.join('\n')
  const hint = /401|403|unauthorized|denied|no basic auth|basic credential not found/i.test(said)
    ? kind === 'oci'
      ? 'The registry denied access: for ECR, the role needs ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer; for other registries, run helm registry login in an earlier step.'
      : `The repository denied access. Add it with its password in an earlier step: helm repo add charts ${repository ?? ''} --username <user> --password-stdin`
    : /not found|no chart version|no matching|improper constraint|404/i.test(said)
      ? 'Check the chart name and chart-version.'
      : undefined
  return new ActionError(
    'chart-unavailable',
    `the chart ${version === undefined ? shown : `${shown} ${version}`} could not be fetched`,
    { details: cause.details, ...(hint === undefined ? {} : { hint }), cause },
  )
}
