import { expect, test } from 'vitest'
import type { TerraformValue } from '../../hcl/expressions/value.ts'
import { resolveStateIdentity, flattenSettings } from './identity.ts'

test.each<[string, Readonly<Record<string, TerraformValue>>, string, string | readonly string[]]>([
  ['s3', { bucket: 'b', key: 'k', region: 'x' }, 'default', 's3:b/k'],
  ['s3', { bucket: 'b', key: 'k' }, 'w', 's3:b/env:/w/k'],
  ['s3', { bucket: 'b', key: 'k', workspace_key_prefix: 'p' }, 'w', 's3:b/p/w/k'],
  ['s3', { key: 'k' }, 'default', ['bucket']],
  ['local', {}, 'default', 'local:/absent/root/terraform.tfstate'],
  ['local', { path: '../x.tfstate' }, 'default', 'local:/absent/x.tfstate'],
  ['remote', { organization: 'o', workspaces: { name: 'n' } }, 'default', 'remote:app.terraform.io/o/n'],
  ['cloud', { organization: 'o', workspaces: { name: 'n' } }, 'default', 'remote:app.terraform.io/o/n'],
  ['remote', { organization: 'o', hostname: 'h', workspaces: { prefix: 'p-' } }, 'w', 'remote:h/o/p-w'],
  ['http', { address: 'https://u:p@h/s', password: 'x' }, 'default', 'http:https://h/s'],
  ['gcs', { bucket: 'b', prefix: 'p' }, 'default', 'gcs:b/p/default.tfstate'],
  [
    'azurerm',
    { storage_account_name: 'a', container_name: 'c', key: 'k', access_key: 'x' },
    'default',
    'azurerm:a/c/k',
  ],
  ['pg', { conn_str: 'postgres://u:p@h/db' }, 'default', 'pg:postgres://h/db/terraform_remote_state/default'],
  ['other', { b: '2', a: '1', token: 'x' }, 'default', 'other:a=1,b=2'],
])('%s %j in workspace %s', (type, settings, workspace, expected) => {
  const found = resolveStateIdentity({
    type,
    settings: flattenSettings(Object.entries(settings)),
    workspace,
    folder: '/absent/root',
  })
  expect(found.known ? found.identity : found.missing).toEqual(expected)
})
