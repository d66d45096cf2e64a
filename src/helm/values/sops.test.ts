import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import { parseValues } from './parse-values.ts'
import { decryptValues, type DecryptionOptions, isSopsEncrypted } from './sops.ts'
import { formatValuesTree } from './values-tree.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'sops-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A file as SOPS writes it: keys in clear, values not. */
const encrypted = parseValues(
  `
password: ENC[AES256_GCM,data:p673w==,iv:YY=,aad:UQ=,tag:A=,type:str]
hosts:
  - ENC[AES256_GCM,data:aaaa==,iv:YY=,aad:UQ=,tag:A=,type:str]
replicas: ENC[AES256_GCM,data:Mw==,iv:YY=,aad:UQ=,tag:A=,type:int]
name_unencrypted: shop
sops:
  age: [{ recipient: age1example, enc: "-----BEGIN AGE ENCRYPTED FILE-----" }]
  key_groups: [{ kms: [{ arn: "arn:aws:kms:eu-central-1:111122223333:key/1", enc: x }] }]
  mac: ENC[AES256_GCM,data:x,iv:YY=,aad:UQ=,tag:A=,type:str]
  version: 3.9.0
`,
  'secrets.yaml',
)
const clear = 'password: 00123-secret\nhosts: [db.internal]\nreplicas: 3\nname_unencrypted: shop\n'

function createDecryption(probe: DecryptionOptions['processes']['probe']) {
  const secrets: string[] = []
  const options: DecryptionOptions = {
    processes: { probe },
    cwd: folder,
    variables: {},
    addSecret: (value) => secrets.push(value),
  }
  return { secrets, result: () => decryptValues('/ws/secrets.yaml', 'secrets.yaml', encrypted, options) }
}

test('a file encrypted by SOPS is recognized by its MAC', () => {
  expect(isSopsEncrypted(encrypted)).toBe(true)
  expect(isSopsEncrypted(parseValues('sops: yes\npassword: x', 'values.yaml'))).toBe(false)
})

test('encrypted values are masked, and nothing else', async () => {
  const { secrets, result } = createDecryption(({ file, args }) => {
    expect([file, args.at(-1)]).toEqual(['sops', '/ws/secrets.yaml'])
    return Promise.resolve({ exitCode: 0, stdout: clear, stderr: '' })
  })
  expect(formatValuesTree(await result())).toContain('"password": 00123-secret')
  expect(secrets).toEqual(['00123-secret', 'db.internal'])
})

const keys = 'it can be decrypted with age1example or arn:aws:kms:eu-central-1:111122223333:key/1'

test.each([
  ['tool-missing', 'sops: not found', /sops is not installed on this runner/, /Install sops/],
  ['tool-failed', 'no key could be used', /sops could not decrypt it/, /SOPS_AGE_KEY.*kms:Decrypt.*sops updatekeys/],
  ['tool-failed', 'MAC mismatch. File has …', /was changed without SOPS/, /sops edit secrets\.yaml/],
] as const)('%s with %j is told with what to do', async (code, said, words, next) => {
  const { result } = createDecryption(() => Promise.reject(new ActionError(code, 'sops ended', { details: [said] })))
  await expect(result()).rejects.toMatchObject({
    code: 'values-encrypted',
    message: expect.stringMatching(words) as string,
    hint: expect.stringMatching(next) as string,
    details: [keys, said],
    location: { file: 'secrets.yaml' },
  })
})
