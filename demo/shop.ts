/** The repository of the demo's team: the example application, the chart and the example workflows, copied as a user would. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** Path in this repository to path in the user's. */
const copied: Readonly<Record<string, string>> = {
  'examples/app': 'app',
  'examples/deploy': 'deploy',
  'examples/terraform-environments': 'terraform-environments',
  'examples/terraform-modules': 'terraform-modules',
  'charts/app': 'charts/app',
  'workflows-examples': '.github/workflows',
}

export type ShopFiles = Readonly<Record<string, string>>

/** Files by their path in the user's repository. */
export function readShopFiles(): ShopFiles {
  return Object.assign({}, ...Object.entries(copied).map(([from, to]) => readFilesBelow(from, to))) as ShopFiles
}

/** Path of a workflow in the user's repository. */
export function resolveWorkflowFile(name: string): string {
  return `.github/workflows/${name}.yml`
}

export function isWorkflow(file: string): boolean {
  return file.startsWith('.github/')
}

/** The front page with another greeting. */
export function changeGreeting(): string {
  const { 'app/main.go': text = '' } = readShopFiles()
  return text.replace('"app %s on %s\\n"', '"The storefront, app %s on %s\\n"')
}

function readFilesBelow(from: string, to: string): ShopFiles {
  const files = readdirSync(path.join(root, from), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(root, from), path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
  return Object.fromEntries(
    files
      .filter(isCopied)
      .map((file) => [path.posix.join(to, file), readFileSync(path.join(root, from, file), 'utf8')]),
  )
}

/** Excludes build output, files about this repository, and files for GitLab. */
function isCopied(file: string): boolean {
  return !file.startsWith('bin/') && file !== 'README.md' && file !== '.gitlab-ci.yml'
}
