import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { toRelativePath } from '../../runner/files/workspace.ts'

/** A file of a chart or of a chart in it. */
export interface ChartFile {
  /** From the root of the outermost chart: `crds/limit.yaml`, `charts/db/crds/backup.yaml`. */
  readonly name: string
  readonly content: Buffer
  /** Whether it is in a package, so that nobody can name it to another program. */
  readonly isPackaged: boolean
}

/**
 * Reads files of a chart and of its dependencies, packed or not.
 * @param chart absolute path of a folder or a package
 * @param isWanted by name from the root of the chart that has the file
 */
export async function readChartFiles(
  chart: string,
  isWanted: (name: string) => boolean,
): Promise<readonly ChartFile[]> {
  const selection = { isWanted, prefix: '' }
  return (await stat(chart)).isDirectory()
    ? await readFolder(chart, selection)
    : await readPackage(await readFile(chart), selection)
}

interface Selection {
  readonly isWanted: (name: string) => boolean
  readonly prefix: string
}

async function readFolder(folder: string, { isWanted, prefix }: Selection): Promise<readonly ChartFile[]> {
  const files: ChartFile[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const name = toRelativePath(folder, file)
    if (isInnerPackage(name)) {
      const inner = { isWanted, prefix: `${prefix}${name.slice(0, -'.tgz'.length)}/` }
      files.push(...(await readPackage(await readFile(file), inner)))
    } else if (isWanted(stripCharts(name))) {
      files.push({ name: `${prefix}${name}`, content: await readFile(file), isPackaged: false })
    }
  }
  return files
}

async function readPackage(content: Buffer, { isWanted, prefix }: Selection): Promise<readonly ChartFile[]> {
  const { Parser } = await import('tar')
  const files: ChartFile[] = []
  const inner: { readonly name: string; readonly content: Buffer }[] = []
  await new Promise<void>((resolve, reject) => {
    const parser = new Parser({
      onReadEntry: (entry) => {
        const name = entry.path.replace(/^\.\//, '').split('/').slice(1).join('/')
        const isChart = isInnerPackage(name)
        if (entry.type !== 'File' || (!isChart && !isWanted(stripCharts(name)))) {
          entry.resume()
          return
        }
        const chunks: Buffer[] = []
        entry.on('data', (chunk) => chunks.push(chunk))
        entry.on('end', () => {
          const whole = Buffer.concat(chunks)
          if (isChart) inner.push({ name, content: whole })
          else files.push({ name: `${prefix}${name}`, content: whole, isPackaged: true })
        })
      },
    })
    parser.on('end', resolve).on('error', reject)
    parser.end(content)
  })
  const below = await Promise.all(
    inner.map((one) =>
      readPackage(one.content, { isWanted, prefix: `${prefix}${one.name.slice(0, -'.tgz'.length)}/` }),
    ),
  )
  return [...files, ...below.flat()]
}

function isInnerPackage(name: string): boolean {
  return /(^|\/)charts\/[^/]+\.tgz$/.test(name)
}

/** `charts/db/crds/x.yaml` is `crds/x.yaml` of the chart `db`. */
function stripCharts(name: string): string {
  return name.replace(/^(charts\/[^/]+\/)+/, '')
}
