import { mkdtemp, readdir } from 'node:fs/promises'
import path from 'node:path'
import { formatSize } from '../../runner/size.ts'
import type { Helm } from '../cli/helm.ts'
import { readChartFiles } from './files.ts'

const shownFiles = 5

/**
 * The largest files that Helm stores with a release, for people: all of a package, and of a folder those that .helmignore lets into
 * its package.
 * @param chart absolute path of a folder or a package
 * @param folder for a package of it
 */
export async function describeLargestFiles(
  helm: Pick<Helm, 'run'>,
  chart: string,
  folder: string,
): Promise<readonly string[]> {
  const files = await readChartFiles(await createPackage(helm, chart, folder), () => true)
  const sorted = files.toSorted((a, b) => b.content.length - a.content.length).slice(0, shownFiles)
  return sorted.map(({ name, content }) => `${name}: ${formatSize(content.length)}`)
}

async function createPackage(helm: Pick<Helm, 'run'>, chart: string, folder: string): Promise<string> {
  if (chart.endsWith('.tgz')) return chart
  const destination = await mkdtemp(path.join(folder, 'eks-actions-package-'))
  await helm.run({ title: 'helm package', args: ['package', chart, `--destination=${destination}`] })
  const [file] = await readdir(destination)
  return file === undefined ? chart : path.join(destination, file)
}
