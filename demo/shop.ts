/** The repository of the demo's team: application, chart, environments and example workflows, copied as a user would. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseDocument } from 'yaml'
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
    'terraform-modules/aws/ecr': 'terraform-modules/aws/ecr',
  },
  example: {
    'examples/terraform-environments': 'terraform-environments',
    'examples/terraform-modules': 'terraform-modules',
  },
}

export type ShopFiles = Readonly<Record<string, string>>

/**
 * Files by their path in the user's repository.
 * @param account ID of the AWS account of all environments
 */
export function readShopFiles(roots: ShopRoots, account: string): ShopFiles {
  const files = Object.assign(
    {},
    ...Object.entries({ ...copied.always, ...copied[roots] }).map(([from, to]) => readFilesBelow(from, to)),
  ) as ShopFiles
  return roots === 'example' ? files : { ...files, ...adaptSettings(files, account) }
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

/** What a team fills in before it opens the first pull request. */
function adaptSettings(files: ShopFiles, account: string): ShopFiles {
  const allow = (role: string) => ({
    principal_arn: `arn:aws:iam::${account}:role/${role}`,
    policies: { AmazonEKSClusterAdminPolicy: {} },
  })
  const edit = (environment: EnvironmentName, values: Readonly<Record<string, unknown>>): ShopFiles => {
    const file = `terraform-environments/aws/${environment}/settings.yaml`
    const document = parseDocument(files[file] ?? '')
    for (const [keys, value] of Object.entries(values)) document.setIn(keys.split('.'), document.createNode(value))
    return { [file]: document.toString({ lineWidth: 0, flowCollectionPadding: false }) }
  }
  return {
    ...edit('development', {
      'eks.access_entries': {
        deploy: allow('eks-actions-development'),
        previews: allow('eks-actions-development-preview'),
      },
      // Of pull requests alone. They move the tags of branches and of the build cache.
      'ecr.repositories': { 'shop-preview': { image_tag_mutability: 'MUTABLE', force_delete: true } },
    }),
    ...edit('staging', {
      'eks.access_entries': { deploy: allow('eks-actions-staging') },
      // The name that the workflows push to. They move the tags of branches and of the build cache.
      'ecr.repositories': { shop: { image_tag_mutability: 'MUTABLE', lifecycle_rules: { keep_images: 50 } } },
    }),
    ...edit('production', { 'eks.access_entries': { deploy: allow('eks-actions-production') } }),
  }
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
