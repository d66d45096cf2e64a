import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import {
  findTerraformFolders,
  installSchemaProviders,
  providerVersions,
  type ProviderVersion,
  suiteFolder,
} from './schema-provider.ts'

const modules = await findTerraformFolders('terraform-modules')
const roots = await findTerraformFolders('terraform-environments')
const terraform = await installSchemaProviders([
  ...(modules.length > 0 ? ['terraform-modules'] : []),
  ...(roots.length > 0 ? ['terraform-environments'] : []),
])

afterAll(() => rm(path.dirname(terraform.workspace), { recursive: true, force: true }))

describe.each([...modules, ...roots])('%s', (folder) => {
  test('is formatted', async () => {
    expect(await terraform.run(folder, ['fmt', '-check', '-diff', '-recursive'], '5.100.0')).toBe('')
  })
})

describe.each(await listFolderVersions([...modules, ...roots]))('%s with provider %s', (folder, version) => {
  test('matches the schema, and uses nothing deprecated', async () => {
    expect(await terraform.validate(folder, version)).toEqual([])
  })
})

describe.each(await findTestedFolders(modules))('%s', (folder) => {
  test('passes its own tests', async () => {
    const version = await readOldestVersion(folder)
    await terraform.run(folder, ['init', '-backend=false', '-input=false', '-upgrade'], version)
    expect(await terraform.run(folder, ['test'], version)).toMatch(/Success! \d+ passed, 0 failed\./)
  })
})

/** Both modules create a cluster with access, encryption and workload roles in the same way; only the nodes differ. */
test.each([
  ...['access.tf', 'account.tf', 'encryption.tf', 'names.tf', 'outputs.tf', 'variables-cluster.tf', 'versions.tf'],
  'workload-roles.tf',
])('%s is the same in both modules for clusters', async (file) => {
  const [eks, auto] = ['eks', 'eks-auto'].map((name) => path.join(suiteFolder, 'terraform-modules/aws', name, file))
  expect(await readFile(auto ?? '', 'utf8')).toBe(await readFile(eks ?? '', 'utf8'))
})

const provider = `
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
`

/** What the check itself must find, by the schemas of both ends. */
test.each([
  ['a deprecated argument', '5.100.0', 'resource "aws_eip" "it" { vpc = true }', 'Argument is deprecated'],
  [
    'a deprecated argument of a block',
    '5.100.0',
    'resource "aws_s3_bucket_lifecycle_configuration" "it" {\n  bucket = "it"\n  rule {\n    id = "it"\n    status = "Enabled"\n    prefix = "a"\n  }\n}',
    'Argument is deprecated',
  ],
  [
    'a deprecated block',
    '5.100.0',
    'resource "aws_iam_role" "it" {\n  assume_role_policy = "{}"\n  inline_policy {\n    name = "it"\n  }\n}',
    'Argument is deprecated',
  ],
  [
    'an argument that came after 5.100',
    '5.100.0',
    'resource "aws_ecr_repository" "it" {\n  name = "it"\n  region = "eu-central-1"\n}',
    'Unsupported argument',
  ],
  [
    'a block that came after 5.100',
    '5.100.0',
    'resource "aws_ecr_repository" "it" {\n  name = "it"\n  image_tag_mutability_exclusion_filter {}\n}',
    'Unsupported block type',
  ],
  ['an argument left out', '5.100.0', 'resource "aws_subnet" "it" {}', 'Missing required argument'],
  [
    'a value of a wrong type',
    '5.100.0',
    'resource "aws_subnet" "it" { vpc_id = ["a"] }',
    'Incorrect attribute value type',
  ],
  [
    'a resource that is not declared',
    '5.100.0',
    'output "it" { value = aws_vpc.it.id }',
    'Reference to undeclared resource',
  ],
  [
    'an attribute that came after 5.100',
    '5.100.0',
    'data "aws_region" "it" {}\noutput "it" { value = data.aws_region.it.region }',
    'Unsupported attribute',
  ],
  ['an argument that is gone in 6', '6.66.0', 'resource "aws_eip" "it" { vpc = true }', 'Unsupported argument'],
  [
    'a block that is gone in 6',
    '6.66.0',
    'resource "aws_launch_template" "it" {\n  elastic_inference_accelerator {\n    type = "it"\n  }\n}',
    'Unsupported block type',
  ],
] as const)('finds %s (%s)', async (_, version, text, summary) => {
  const folder = await mkdtemp(path.join(terraform.workspace, 'broken-'))
  await writeFile(path.join(folder, 'main.tf'), `${provider}${text}\n`)
  const diagnostics = await terraform.validate(path.basename(folder), version)
  expect(diagnostics.map((diagnostic) => diagnostic.summary)).toEqual([summary])
})

/** Each folder with the oldest provider version that it allows and the newest with a schema. */
async function listFolderVersions(
  folders: readonly string[],
): Promise<readonly (readonly [folder: string, version: ProviderVersion])[]> {
  const found = await Promise.all(
    folders.map(async (folder) => [[folder, await readOldestVersion(folder)] as const, [folder, '6.66.0'] as const]),
  )
  return found.flat()
}

/** The provider version that the `required_providers` of a folder state as the oldest. */
async function readOldestVersion(folder: string): Promise<ProviderVersion> {
  const files = (await readdir(path.join(suiteFolder, folder))).filter((name) => name.endsWith('.tf'))
  const texts = await Promise.all(files.map((name) => readFile(path.join(suiteFolder, folder, name), 'utf8')))
  const [, stated] = /"hashicorp\/aws"\s+version\s*=\s*">= (\d+\.\d+)/.exec(texts.join('\n')) ?? []
  const version = providerVersions.find((one) => one === `${stated ?? ''}.0`)
  if (version === undefined) throw new Error(`${folder}: no schema of provider ${stated ?? '(not stated)'}`)
  return version
}

async function findTestedFolders(folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(path.join(suiteFolder, folder, 'tests')).catch(() => [])
      return names.some((name) => name.endsWith('.tftest.hcl')) ? [folder] : []
    }),
  )
  return found.flat()
}
