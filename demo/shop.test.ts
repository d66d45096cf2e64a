import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readEnvironment } from '../src/terraform/environment/environment.ts'
import { shopEnvironments } from './account.ts'
import { getSettingsName, readShopFiles, type ShopRoots } from './shop.ts'

const workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'shop-')))
afterAll(() => {
  rmSync(workspace, { recursive: true })
})

const all: readonly ShopRoots[] = ['shipped', 'example']
const shipped = readShopFiles('shipped')

interface Settings {
  readonly name: string
  readonly eks: {
    readonly deployers: readonly string[]
    readonly preview_deployers: Readonly<Record<string, readonly string[]>>
  }
  readonly ecr?: { readonly repositories: Readonly<Record<string, unknown>> }
}

function readSettings(environment: string): Settings {
  return parse(shipped[`terraform-environments/aws/${environment}/settings.yaml`] ?? '') as Settings
}

describe.each(all)('the %s environments', (roots) => {
  const files = readShopFiles(roots)

  test.each(shopEnvironments)('%s is complete and can be read', async (environment) => {
    const folder = path.join(workspace, roots)
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), text)
    }
    const directory = 'terraform-environments/aws'
    const { graph } = await readEnvironment({
      ...{ workspace: folder, directory, environment },
      ...{ varFiles: [], backendConfig: [] },
    })
    expect(graph.waves[0]).toContain('10-vpc')
    expect(graph.edges.map(({ from, to }) => `${from} ${to}`)).toContain('10-vpc 20-eks')
    expect(files[`${directory}/${environment}/settings.yaml`]).toContain(`name: ${getSettingsName(roots, environment)}`)
  })

  test('come without tests, documents and what Terraform leaves behind', () => {
    const names = Object.keys(files).flatMap((file) => file.split('/'))
    expect(names.filter((name) => /^(tests|README\.md|\.gitlab-ci\.yml|\.terraform.*)$/.test(name))).toEqual([])
  })
})

test('the roles of the shipped environments may use their clusters, and the workflows find their repository', () => {
  for (const environment of shopEnvironments) {
    expect(readSettings(environment).eks.deployers).toEqual([`eks-actions-${environment}`])
  }
  expect(readSettings('development').eks.preview_deployers).toEqual({
    'eks-actions-development-preview': ['shop-pr-*'],
  })
  expect(Object.keys(readSettings('development').ecr?.repositories ?? {})).toEqual(['shop-preview'])
  expect(Object.keys(readSettings('staging').ecr?.repositories ?? {})).toEqual(['shop'])
  expect(readSettings('production').ecr).toBeUndefined()
})

test('the settings are as shipped, with their comments', () => {
  expect(shipped['terraform-environments/aws/staging/settings.yaml']).toContain('# Upgrade here before production.')
})
