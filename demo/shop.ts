/** The repository of the demo's team: application, chart, environments and example workflows, copied as a user would. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { EnvironmentName } from './account.ts'

const root = path.resolve(import.meta.dirname, '..')

/** `shipped`: the environments of this repository, which need the AWS provider; `example`: smaller ones, which need none. */
export type ShopRoots = 'shipped' | 'example'

/** Path in this repository to path in the user's. */
const copied: Readonly<Record<'always' | ShopRoots, Readonly<Record<string, string>>>> = {
  always: {
    'examples/app': 'app',
    'examples/deploy': 'deploy',
    'charts/app': 'charts/app',
    'workflows-examples': '.github/workflows',
  },
  shipped: {
    'terraform-environments/aws/development': 'terraform-environments/aws/development',
    'terraform-environments/aws/staging': 'terraform-environments/aws/staging',
    'terraform-environments/aws/production': 'terraform-environments/aws/production',
    'terraform-modules/aws/vpc': 'terraform-modules/aws/vpc',
    'terraform-modules/aws/eks': 'terraform-modules/aws/eks',
    'terraform-modules/aws/eks-auto': 'terraform-modules/aws/eks-auto',
    'terraform-modules/aws/ecr': 'terraform-modules/aws/ecr',
  },
  example: {
    'examples/terraform-environments': 'terraform-environments',
    'examples/terraform-modules': 'terraform-modules',
  },
}

export type ShopFiles = Readonly<Record<string, string>>

/** Files by their path in the user's repository. */
export function readShopFiles(roots: ShopRoots): ShopFiles {
  return Object.assign(
    {},
    ...Object.entries({ ...copied.always, ...copied[roots] }).map(([from, to]) => readFilesBelow(from, to)),
  ) as ShopFiles
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
  const { 'app/main.go': text = '' } = readFilesBelow('examples/app', 'app')
  return text.replace('"app %s on %s\\n"', '"The storefront, app %s on %s\\n"')
}

/** The name in the settings of an environment: of its VPC and, in the shipped ones, of its cluster. */
export function getSettingsName(roots: ShopRoots, environment: EnvironmentName): string {
  return `${roots === 'shipped' ? 'acme' : 'shop'}-${environment}`
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

/** Excludes build output, tests of modules, what Terraform leaves behind, files about this repository, and files for GitLab. */
function isCopied(file: string): boolean {
  return !file.startsWith('bin/') && !file.split('/').some((part) => leftOut.has(part) || part.startsWith('.terraform'))
}

const leftOut: ReadonlySet<string> = new Set(['README.md', 'tests', '.gitlab-ci.yml'])
