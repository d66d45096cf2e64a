import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Helm } from '../cli/helm.ts'
import type { HelmRepositoryOptions, HelmRepositoryConfig } from './repository-config.ts'
import { type ChartContents, type ChartDependency, readChart } from './contents.ts'
import type { ChartReference } from './reference.ts'

/** A chart on disk, with its dependencies. */
export interface ResolvedChart extends ChartContents {
  /** Absolute path of a folder or a package. */
  readonly path: string
  /** Display name: `charts/app`, `oci://…/app`. */
  readonly shown: string
}

interface ChartOrigins extends Pick<HelmRepositoryOptions, 'repositories' | 'unknown'> {
  readonly registries: readonly string[]
}

export interface ResolveChartOptions {
  readonly helm: Pick<Helm, 'run'>
  /** For downloads; removed after the job. */
  readonly folder: string
  readonly repository: string | undefined
  readonly version: string | undefined
  /** Options for downloads, such as `--ca-file`. */
  readonly options: readonly string[]
  /** Configures access to registries and repositories, once it is known which ones are needed. */
  readonly access: (places: ChartOrigins) => Promise<HelmRepositoryConfig>
  readonly notice: (text: string) => void
}

/**
 * Fetches the chart and its dependencies.
 * @throws ActionError `chart-invalid`, `chart-unavailable`, `chart-lock-stale`
 */
export async function resolveChart(reference: ChartReference, resolving: ResolveChartOptions): Promise<ResolvedChart> {
  if (reference.kind !== 'path') return await pullChart(reference, resolving)
  const { absolute: chart, relative: shown } = reference
  const contents = await readChart(chart, shown)
  const missing = findMissingDependencies(contents)
  if (missing.length === 0) return { ...contents, path: chart, shown }
  await buildDependencies(chart, shown, contents, resolving)
  return { ...(await readChart(chart, shown)), path: chart, shown }
}

/** A package contains its dependencies; those of a folder may still have to be fetched. */
function findMissingDependencies({ dependencies, vendored }: ChartContents): readonly ChartDependency[] {
  return dependencies.filter(
    ({ name, repository }) =>
      repository !== '' &&
      !vendored.some((entry) => entry === name || new RegExp(`^${escapeRegExp(name)}-\\d.*\\.tgz$`).test(entry)),
  )
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

async function buildDependencies(
  chart: string,
  shown: string,
  contents: ChartContents,
  { helm, access, notice }: ResolveChartOptions,
): Promise<void> {
  const addresses = contents.dependencies.map(({ repository }) => repository)
  const registries = addresses.flatMap((address) => parseRegistry(address) ?? [])
  const repositories = [...new Set(addresses.filter((address) => /^https?:/.test(address)))]
  const { variables } = await access({ registries, repositories, unknown: 'add' })
  if (!contents.names.includes('Chart.lock')) {
    notice(
      `${shown} has no Chart.lock: the newest matching dependencies are used. Pin them with helm dependency update.`,
    )
  }
  try {
    await helm.run({ title: 'helm dependency build', args: ['dependency', 'build', chart], env: variables })
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'tool-failed') throw error
    const stale = error.details.some((line) => /lock file .*out of sync/i.test(line))
    throw new ActionError(
      stale ? 'chart-lock-stale' : 'chart-unavailable',
      stale
        ? `the Chart.lock of ${shown} does not match its Chart.yaml`
        : `the dependencies of ${shown} could not be fetched`,
      {
        details: error.details,
        ...(stale
          ? {
              hint: `Run helm dependency update ${shown} and commit Chart.lock.`,
              location: { file: `${shown}/Chart.lock` },
            }
          : {}),
        cause: error,
      },
    )
  }
}

function parseRegistry(address: string): string | undefined {
  return /^oci:\/\/([^/]+)/.exec(address)?.[1]
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
  const hint = /401|403|unauthorized|denied|no basic auth/i.test(said)
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
