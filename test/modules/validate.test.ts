import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import {
  foldersWithTerraform,
  type ProviderVersion,
  repository,
  type Terraform,
  terraformWithSchemas,
} from './schema-provider.ts'

const modules = await foldersWithTerraform('terraform-modules')
const roots = await foldersWithTerraform('terraform-environments')
const terraform = await terraformWithSchemas([
  ...(modules.length > 0 ? ['terraform-modules'] : []),
  ...(roots.length > 0 ? ['terraform-environments'] : []),
])

afterAll(() => rm(path.dirname(terraform.workspace), { recursive: true, force: true }))

/** What `terraform validate -json` prints. */
interface Validation {
  readonly valid: boolean
  readonly diagnostics: readonly { readonly summary: string; readonly detail?: string; readonly range?: object }[]
}

describe.each([...modules, ...roots])('%s', (folder) => {
  test('is formatted', async () => {
    expect(await terraform.run(folder, ['fmt', '-check', '-diff', '-recursive'], '5.46.0')).toBe('')
  })

  test('fits the schema of the oldest provider that it allows, and uses nothing deprecated', async () => {
    const { diagnostics, valid } = await validate(terraform, folder, await providerOf(folder))
    expect(diagnostics).toEqual([])
    expect(valid).toBe(true)
  })
})

describe.each(await foldersWithTests(modules))('%s', (folder) => {
  test('passes its own tests', async () => {
    const version = await providerOf(folder)
    await terraform.run(folder, ['init', '-backend=false', '-input=false'], version)
    expect(await terraform.run(folder, ['test'], version)).toMatch(/Success! \d+ passed, 0 failed\./)
  })
})

test('a block that came after 5.46 is found', async () => {
  const folder = 'terraform-modules/aws/ecr/with-exclusions'
  await terraform.run(folder, ['init', '-backend=false', '-input=false'], '6.8.0')
  // The installed provider, with the schemas of 5.46.
  await expect(terraform.run(folder, ['validate'], '5.46.0')).rejects.toThrow(
    /"image_tag_mutability_exclusion_filter" are not expected here/,
  )
})

async function validate(program: Terraform, folder: string, version: ProviderVersion): Promise<Validation> {
  await program.run(folder, ['init', '-backend=false', '-input=false'], version)
  return JSON.parse(await program.run(folder, ['validate', '-json'], version)) as Validation
}

/** The oldest provider that a folder allows, of those whose schemas are known. */
async function providerOf(folder: string): Promise<ProviderVersion> {
  const files = (await readdir(path.join(repository, folder))).filter((name) => name.endsWith('.tf'))
  const texts = await Promise.all(files.map((name) => readFile(path.join(repository, folder, name), 'utf8')))
  return texts.some((text) => text.includes('>= 6.')) ? '6.8.0' : '5.46.0'
}

async function foldersWithTests(folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(path.join(repository, folder, 'tests')).catch(() => [])
      return names.some((name) => name.endsWith('.tftest.hcl')) ? [folder] : []
    }),
  )
  return found.flat()
}
