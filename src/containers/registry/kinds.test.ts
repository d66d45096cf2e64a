import { expect, test } from 'vitest'
import { encryptionKind, repositoryNameKind } from './kinds.ts'

test.each([
  ['team/app', true, undefined],
  ['app', true, undefined],
  ['Team/App', false, 'Did you mean team/app?'],
  ['team/app:1.2', false, 'Did you mean team/app?'],
  [
    '111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/app:1',
    false,
    'It is in account 111122223333 and region eu-central-1: set repository: team/app, aws-region: eu-central-1, and registry-account: 111122223333 unless the credentials are of that account.',
  ],
  ['ghcr.io/team/app', false, 'Did you mean team/app?'],
  ['a', false, undefined],
  ['-app', false, undefined],
  ['../app', false, undefined],
])('%s as a repository: %s', (text, ok, hint) => {
  const parsed = repositoryNameKind.parse(text, { workspace: '/' })
  expect(parsed).toMatchObject(hint === undefined ? { ok } : { ok, hint })
})

const key = 'arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-0000-0000-0000-000000000000'
test.each([
  ['AES256', { ok: true, value: { type: 'AES256' } }],
  ['KMS', { ok: true, value: { type: 'KMS', key: undefined } }],
  [key, { ok: true, value: { type: 'KMS', key } }],
  ['kms', { ok: false }],
  ['arn:aws:iam::111122223333:role/x', { ok: false }],
])('%s as encryption', (text, expected) => {
  expect(encryptionKind.parse(text, { workspace: '/' })).toMatchObject(expected)
})
