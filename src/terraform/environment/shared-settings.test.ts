import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSharedSettings } from './shared-settings.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'settings-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const read = (text: string) => {
  writeFileSync(path.join(folder, 'settings.yaml'), text)
  return readSharedSettings(folder, 'live/staging')
}

describe('settings.yaml', () => {
  test('is optional', () => {
    expect(readSharedSettings(folder, 'live/staging')).toMatchObject({ name: undefined, allowedAccountIds: [] })
  })

  test('states name, region, accounts, cluster, repositories and what IAM roles get', () => {
    const text = `
name: acme-staging
region: eu-central-1
allowed_account_ids: ["123456789012"]
eks: { kubernetes_version: '1.34' }
iam: { path: /acme/, permissions_boundary: eks-actions/limits }
ecr:
  repositories:
    shop: { preview: true }
    api-preview: {}
    web: {}
`
    expect(read(text)).toEqual({
      name: 'acme-staging',
      region: 'eu-central-1',
      allowedAccountIds: ['123456789012'],
      hasCluster: true,
      repositories: ['shop', 'api-preview', 'web', 'shop-preview'],
      previewRepositories: ['shop-preview', 'api-preview'],
      iamPath: '/acme/',
      permissionsBoundary: 'eks-actions/limits',
    })
  })

  test.each([
    ['a number', 'allowed_account_ids: [123456789012]', ['123456789012']],
    ['a number with leading zeros', 'allowed_account_ids: [001234567890]', ['001234567890']],
    ['an empty value', 'allowed_account_ids:', []],
  ])('reads accounts written as %s', (_, text, expected) => {
    expect(read(text).allowedAccountIds).toEqual(expected)
  })

  test.each(['allowed_account_ids: staging', 'allowed_account_ids: ["12345"]', '- a list', 'name: [', 'a: 1\na: 2'])(
    'is refused with its path: %s',
    (text) => {
      expect(() => read(text)).toThrow(/live\/staging\/settings\.yaml/)
    },
  )
})
