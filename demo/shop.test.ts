import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readEnvironment } from '../src/terraform/environment/environment.ts'
import { shopEnvironments } from './account.ts'
import { getSettingsName, readShopFiles, type ShopRoots } from './shop.ts'

const account = '111122223333'
const workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'shop-')))
afterAll(() => {
  rmSync(workspace, { recursive: true })
})

const all: readonly ShopRoots[] = ['shipped', 'example']
const shipped = readShopFiles('shipped', account)

interface Settings {
  readonly name: string
  readonly eks: { readonly access_entries: Readonly<Record<string, { readonly principal_arn: string }>> }
  readonly ecr: { readonly repositories: Readonly<Record<string, unknown>> }
}

function readSettings(environment: string): Settings {
  return parse(shipped[`terraform-environments/aws/${environment}/settings.yaml`] ?? '') as Settings
}

describe.each(all)('the %s environments', (roots) => {
  const files = readShopFiles(roots, account)

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
  const listRoles = (environment: string): readonly string[] =>
    Object.values(readSettings(environment).eks.access_entries).map(({ principal_arn }) => principal_arn)
  expect(listRoles('development')).toEqual([
    `arn:aws:iam::${account}:role/eks-actions-development`,
    `arn:aws:iam::${account}:role/eks-actions-development-preview`,
  ])
  expect(Object.keys(readSettings('development').ecr.repositories)).toEqual(['shop-preview'])
  expect(listRoles('staging')).toEqual([`arn:aws:iam::${account}:role/eks-actions-staging`])
  expect(listRoles('production')).toEqual([`arn:aws:iam::${account}:role/eks-actions-production`])
  expect(Object.keys(readSettings('staging').ecr.repositories)).toEqual(['shop'])
})

test('comments in the settings stay', () => {
  expect(shipped['terraform-environments/aws/staging/settings.yaml']).toContain('# Upgrade here before production.')
})
