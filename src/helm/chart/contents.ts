import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { ActionError } from '../../runner/errors/action-error.ts'
import { toRecord, toText } from '../../runner/records.ts'

/** What we read of a chart before Helm uses it (helm.sh, "The Chart.yaml File"). */
export interface ChartContents {
  readonly name: string
  readonly version: string
  readonly dependencies: readonly ChartDependency[]
  /** Names of files and folders at its root. */
  readonly names: readonly string[]
  /** Names in its folder `charts`. */
  readonly vendored: readonly string[]
  /** Whether it is a folder, whose dependencies may be missing. */
  readonly isFolder: boolean
  /** Reads a file at its root: Chart.yaml, Chart.lock or a values file. */
  readonly readFile: (name: string) => string | undefined
}

export interface ChartDependency {
  readonly name: string
  readonly version: string
  /** `https://…`, `oci://…`, `file://…`, `@name`; empty for a chart in the folder `charts`. */
  readonly repository: string
}

/**
 * Reads a chart.
 * @param chart absolute path of a folder or a package
 * @param shown display name
 * @throws ActionError `chart-invalid`
 */
export async function readChart(chart: string, shown: string): Promise<ChartContents> {
  const isFolder = statSync(chart).isDirectory()
  const found = isFolder ? readChartFolder(chart) : await readChartPackage(chart, shown)
  const text = found.readFile('Chart.yaml')
  if (text === undefined) throw createChartError(shown, 'it has no Chart.yaml')
  const metadata = parseMetadata(text, shown)
  return { ...found, ...metadata, isFolder }
}

type ChartFiles = Pick<ChartContents, 'names' | 'vendored' | 'readFile'>

function readChartFolder(folder: string): ChartFiles {
  const names = readdirSync(folder)
  return {
    names,
    vendored: names.includes('charts') ? readdirSync(path.join(folder, 'charts')) : [],
    readFile: (name) => (names.includes(name) ? readFileSync(path.join(folder, name), 'utf8') : undefined),
  }
}

const wanted = /^(Chart\.yaml|Chart\.lock|values[^/]*\.ya?ml)$/

async function readChartPackage(file: string, shown: string): Promise<ChartFiles> {
  const { list } = await import('tar')
  const texts = new Map<string, string>()
  const names = new Set<string>()
  const vendored = new Set<string>()
  try {
    await list({
      file,
      strict: true,
      onReadEntry: (entry) => {
        const [, name = '', second] = entry.path.replace(/^\.\//, '').split('/')
        if (name !== '') names.add(name)
        if (name === 'charts' && second !== undefined && second !== '') vendored.add(second)
        if (second !== undefined || !wanted.test(name)) return
        const chunks: Buffer[] = []
        entry.on('data', (chunk) => chunks.push(chunk))
        entry.on('end', () => texts.set(name, Buffer.concat(chunks).toString('utf8')))
      },
    })
  } catch (cause) {
    throw createChartError(shown, 'it is neither a folder nor a .tgz', cause)
  }
  return { names: [...names], vendored: [...vendored], readFile: (name) => texts.get(name) }
}

function parseMetadata(text: string, shown: string): Pick<ChartContents, 'name' | 'version' | 'dependencies'> {
  let read: unknown
  try {
    read = parse(text, { maxAliasCount: 10 })
  } catch (cause) {
    throw createChartError(
      shown,
      `its Chart.yaml is not valid YAML: ${(cause as Error).message.split('\n', 1)[0] ?? ''}`,
      cause,
    )
  }
  const { name, version, dependencies } = toRecord(read)
  if (typeof name !== 'string' || typeof version !== 'string')
    throw createChartError(shown, 'its Chart.yaml has no name or version')
  const entries: readonly unknown[] = Array.isArray(dependencies) ? dependencies : []
  return {
    name,
    version,
    dependencies: entries.map(toRecord).map((entry) => ({
      name: toText(entry.name),
      version: toText(entry.version),
      repository: toText(entry.repository),
    })),
  }
}

function createChartError(shown: string, why: string, cause?: unknown): ActionError {
  return new ActionError('chart-invalid', `${shown} is not a Helm chart: ${why}`, { cause })
}
