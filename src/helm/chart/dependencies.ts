import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { satisfies, validRange } from 'semver'
import { ActionError } from '../../runner/errors/action-error.ts'
import { toRecord, toText } from '../../runner/records.ts'
import type { Helm } from '../cli/helm.ts'
import { type ChartContents, type ChartDependency, readChart } from './contents.ts'
import type { HelmRepositoryConfig, HelmRepositoryOptions } from './repository-config.ts'

export interface ChartOrigins extends Pick<HelmRepositoryOptions, 'repositories' | 'unknown'> {
  readonly registries: readonly string[]
}

export interface DependencyOptions {
  readonly helm: Pick<Helm, 'run'>
  /** Configures access to registries and repositories, once it is known which ones are needed. */
  readonly access: (places: ChartOrigins) => Promise<HelmRepositoryConfig>
  readonly notice: (text: string) => void
}

/** A chart in a folder. */
interface ChartFolder {
  /** Absolute. */
  readonly path: string
  /** Display name. */
  readonly shown: string
}

/**
 * Gives a chart the dependencies that its Chart.yaml asks for, and each of them its own first: Helm itself does not look into the
 * dependencies of a chart in the same repository. What is there is kept if its version fits, except for packages of charts that are in
 * the repository, which are made again: their sources may have changed since.
 * @returns whether the folder has changed
 * @throws ActionError `chart-invalid`, `chart-unavailable`, `chart-lock-stale`
 */
export async function ensureDependencies(
  chart: ChartFolder,
  options: DependencyOptions,
  above: readonly string[] = [],
): Promise<boolean> {
  if (above.includes(chart.path)) {
    throw new ActionError('chart-invalid', `${chart.shown} depends on itself, through ${above.length} charts`)
  }
  const contents = await readChart(chart.path, chart.shown)
  const below = [...above, chart.path]
  const sources = contents.dependencies.flatMap((dependency) => findSource(chart, dependency))
  for (const source of sources) await ensureDependencies(source, options, below)
  const folders = listFolders(chart, contents)
  for (const inner of folders) await ensureDependencies(inner, options, below)
  await checkVersions(chart, contents, [...sources, ...folders])
  const missing = listMissing(contents, sources)
  if (missing.length > 0) await buildDependencies(chart, contents, options)
  else for (const source of sources) await replacePackage(source, chart, contents, options)
  return missing.length > 0 || sources.length > 0
}

interface DependencyFolder extends ChartFolder {
  readonly dependency: ChartDependency | undefined
}

interface DependencySource extends ChartFolder {
  readonly dependency: ChartDependency
}

/** The folder of a `file://` dependency. A copy of it in the folder `charts` that is no package is somebody's choice. */
function findSource(chart: ChartFolder, dependency: ChartDependency): readonly DependencySource[] {
  const { name, repository } = dependency
  if (!repository.startsWith('file://')) return []
  const folder = path.resolve(chart.path, repository.slice('file://'.length))
  if (existsSync(path.join(chart.path, 'charts', name, 'Chart.yaml'))) return []
  if (!existsSync(path.join(folder, 'Chart.yaml'))) {
    throw new ActionError(
      'chart-invalid',
      `${chart.shown} depends on ${name}, and there is no chart at ${repository}`,
      {
        location: { file: `${chart.shown}/Chart.yaml` },
      },
    )
  }
  const shown = path.join(chart.shown, repository.slice('file://'.length))
  return [{ path: folder, shown: repository.startsWith('file:///') ? folder : shown, dependency }]
}

/** Charts that are kept as folders in the chart, whether Chart.yaml names them or not. */
function listFolders(chart: ChartFolder, { vendored, dependencies }: ChartContents): readonly DependencyFolder[] {
  return vendored
    .filter((name) => existsSync(path.join(chart.path, 'charts', name, 'Chart.yaml')))
    .map((name) => ({
      path: path.join(chart.path, 'charts', name),
      shown: `${chart.shown}/charts/${name}`,
      dependency: dependencies.find((one) => one.name === name),
    }))
}

/** Helm would take another version without a word, if it is there already. */
async function checkVersions(
  chart: ChartFolder,
  contents: ChartContents,
  folders: readonly DependencyFolder[],
): Promise<void> {
  const locked = await readLock(contents)
  for (const { path: folder, shown, dependency } of folders) {
    if (dependency === undefined) continue
    const { version } = await readChart(folder, shown)
    if (!fits(version, dependency.version)) {
      throw new ActionError(
        'chart-invalid',
        `${chart.shown} asks for ${dependency.name} ${dependency.version}, and ${shown} is ${version}`,
        {
          hint: 'Nothing was changed. Correct the version in one of the two Chart.yaml files.',
          location: { file: `${chart.shown}/Chart.yaml` },
        },
      )
    }
    const pinned = locked?.get(dependency.name)
    if (dependency.repository.startsWith('file://') && pinned !== undefined && pinned !== version) {
      throw createStaleLockError(chart.shown, [`Chart.lock has ${dependency.name} ${pinned}; ${shown} is ${version}.`])
    }
  }
}

/** Versions by name; undefined without a Chart.lock. */
async function readLock({ readFile }: ChartContents): Promise<ReadonlyMap<string, string> | undefined> {
  const text = readFile('Chart.lock')
  if (text === undefined) return undefined
  const { parse } = await import('yaml')
  const { dependencies } = toRecord(parse(text))
  const entries = Array.isArray(dependencies) ? dependencies.map(toRecord) : []
  return new Map(entries.map(({ name, version }) => [toText(name), toText(version)]))
}

/** Whether a version is in a range as Helm writes it, with commas; true for a range that only Helm can read. */
function fits(version: string, range: string): boolean {
  const spaced = range.replaceAll(',', ' ').trim()
  if (spaced === '' || validRange(spaced) === null) return true
  return satisfies(version, spaced, { includePrerelease: version.includes('-') && range.includes('-') })
}

/** Dependencies from elsewhere that are not in the folder `charts` in a version that fits. */
function listMissing(
  { dependencies, vendored, readFile }: ChartContents,
  sources: readonly DependencySource[],
): readonly ChartDependency[] {
  const local = new Set(sources.map(({ dependency }) => dependency))
  const lock = readFile('Chart.lock')
  return dependencies.filter((dependency) => {
    const { name, version, repository } = dependency
    if (repository === '' || local.has(dependency) || vendored.includes(name)) return false
    const packaged = listPackagedVersions(name, vendored)
    const fitting = packaged.filter((found) => fits(found, version))
    if (lock === undefined || repository.startsWith('file://')) return fitting.length === 0
    return !fitting.some((found) => hasLine(lock, found))
  })
}

function hasLine(lock: string, version: string): boolean {
  return new RegExp(`^\\s*version: ["']?v?${escapeRegExp(version.replace(/^v/, ''))}["']?\\s*$`, 'm').test(lock)
}

function listPackagedVersions(name: string, vendored: readonly string[]): readonly string[] {
  const pattern = new RegExp(`^${escapeRegExp(name)}-(v?\\d.*)\\.tgz$`)
  return vendored.flatMap((file) => pattern.exec(file)?.[1] ?? [])
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Replaces the packages of a chart of the repository by one of its source. */
async function replacePackage(
  source: DependencySource,
  chart: ChartFolder,
  { vendored }: ChartContents,
  { helm }: DependencyOptions,
): Promise<void> {
  const { name } = source.dependency
  const folder = path.join(chart.path, 'charts')
  const { version } = await readChart(source.path, source.shown)
  try {
    await helm.run({ title: `helm package ${source.shown}`, args: ['package', source.path, `--destination=${folder}`] })
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'tool-failed') throw error
    throw new ActionError('chart-invalid', `${source.shown}, which ${chart.shown} depends on, cannot be packaged`, {
      details: error.details,
      cause: error,
    })
  }
  const outdated = listPackagedVersions(name, vendored).filter((found) => found !== version)
  await Promise.all(outdated.map((found) => rm(path.join(folder, `${name}-${found}.tgz`), { force: true })))
}

async function buildDependencies(
  { path: chart, shown }: ChartFolder,
  contents: ChartContents,
  { helm, access, notice }: DependencyOptions,
): Promise<void> {
  const addresses = contents.dependencies.map(({ repository }) => repository)
  const registries = addresses.flatMap((address) => parseHost(/^oci:\/\/([^/]+)/, address))
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
    throw createDependencyError(shown, contents, error)
  }
}

function createDependencyError(shown: string, contents: ChartContents, cause: ActionError): ActionError {
  const { details } = cause
  if (details.some((line) => /lock file .*out of sync/i.test(line))) return createStaleLockError(shown, details, cause)
  const said = details.join('\n')
  const remote = contents.dependencies.flatMap(({ name, repository }) =>
    parseHost(/^[a-z]+:\/\/([^/]+)/, repository).map((host) => ({ name, host })),
  )
  const named = remote.filter(({ name, host }) => said.includes(host) || said.includes(`"${name}"`))
  const failed = named.length > 0 ? named : remote
  const hosts = [...new Set(failed.map(({ host }) => host))]
  return new ActionError(
    'chart-unavailable',
    `the dependencies of ${shown} could not be fetched${hosts.length === 0 ? '' : ` from ${hosts.join(', ')}`}`,
    { details: [...details, ...failed.map(({ name, host }) => `${name} is at ${host}`)], cause },
  )
}

function parseHost(pattern: RegExp, address: string): readonly string[] {
  const host = pattern.exec(address)?.[1]
  return host === undefined ? [] : [host]
}

function createStaleLockError(shown: string, details: readonly string[], cause?: unknown): ActionError {
  return new ActionError('chart-lock-stale', `the Chart.lock of ${shown} does not match its Chart.yaml`, {
    details,
    hint: `Run helm dependency update ${shown} and commit Chart.lock.`,
    location: { file: `${shown}/Chart.lock` },
    cause,
  })
}
