import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findTerraformFolders, type ProviderVersion, suiteFolder, installSchemaProviders } from './schema-provider.ts'

const modules = await findTerraformFolders('terraform-modules')
const roots = await findTerraformFolders('terraform-environments')
const terraform = await installSchemaProviders([
  ...(modules.length > 0 ? ['terraform-modules'] : []),
  ...(roots.length > 0 ? ['terraform-environments'] : []),
])

afterAll(() => rm(path.dirname(terraform.workspace), { recursive: true, force: true }))

describe.each([...modules, ...roots])('%s', (folder) => {
  test('is formatted', async () => {
    expect(await terraform.run(folder, ['fmt', '-check', '-diff', '-recursive'], '5.46.0')).toBe('')
  })

  test('matches the schema of the oldest supported provider, and uses nothing deprecated', async () => {
    const diagnostics = await terraform.validate(folder, await readProviderVersion(folder))
    expect(diagnostics).toEqual([])
  })
})

describe.each(await findTestedFolders(modules))('%s', (folder) => {
  test('passes its own tests', async () => {
    const version = await readProviderVersion(folder)
    await terraform.run(folder, ['init', '-backend=false', '-input=false'], version)
    expect(await terraform.run(folder, ['test'], version)).toMatch(/Success! \d+ passed, 0 failed\./)
  })
})

const provider = `
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
`

/** What the check itself must find. */
test.each([
  ['a deprecated argument', 'resource "aws_eip" "it" { vpc = true }', 'Argument is deprecated'],
  [
    'a deprecated argument of a block',
    'resource "aws_s3_bucket_lifecycle_configuration" "it" {\n  bucket = "it"\n  rule {\n    id = "it"\n    status = "Enabled"\n    prefix = "a"\n  }\n}',
    'Argument is deprecated',
  ],
  [
    'an argument that came after 5.46',
    'resource "aws_ecr_repository" "it" {\n  name = "it"\n  region = "eu-central-1"\n}',
    'Unsupported argument',
  ],
  [
    'a block that came after 5.46',
    'resource "aws_ecr_repository" "it" {\n  name = "it"\n  image_tag_mutability_exclusion_filter {}\n}',
    'Unsupported block type',
  ],
  ['an argument left out', 'resource "aws_subnet" "it" {}', 'Missing required argument'],
  ['a value of a wrong type', 'resource "aws_subnet" "it" { vpc_id = ["a"] }', 'Incorrect attribute value type'],
  ['a resource that is not declared', 'output "it" { value = aws_vpc.it.id }', 'Reference to undeclared resource'],
  [
    'an attribute that came after 5.46',
    'data "aws_region" "it" {}\noutput "it" { value = data.aws_region.it.region }',
    'Unsupported attribute',
  ],
])('finds %s', async (_, text, summary) => {
  const folder = await mkdtemp(path.join(terraform.workspace, 'broken-'))
  await writeFile(path.join(folder, 'main.tf'), `${provider}${text}\n`)
  const diagnostics = await terraform.validate(path.basename(folder), '5.46.0')
  expect(diagnostics.map((diagnostic) => diagnostic.summary)).toEqual([summary])
})

/** The oldest provider version that a folder allows, of those with schemas. */
async function readProviderVersion(folder: string): Promise<ProviderVersion> {
  const files = (await readdir(path.join(suiteFolder, folder))).filter((name) => name.endsWith('.tf'))
  const texts = await Promise.all(files.map((name) => readFile(path.join(suiteFolder, folder, name), 'utf8')))
  return texts.some((text) => text.includes('>= 6.')) ? '6.8.0' : '5.46.0'
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
