import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Credentials } from './connection.ts'
import type { PluginRunner } from './exec-plugin.ts'
import { readKubeconfig } from './kubeconfig.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'kubeconfig-'))
writeFileSync(path.join(folder, 'ca.crt'), 'authority')
writeFileSync(path.join(folder, 'token'), 'from-a-file\n')
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const encodeBase64 = (text: string): string => Buffer.from(text).toString('base64')
const rejectPlugin: PluginRunner = () => Promise.reject(new Error('no plugin was asked for'))

function readUser(user: object, cluster: object = {}, runPlugin = rejectPlugin) {
  const text = JSON.stringify({
    'current-context': 'staging',
    contexts: [
      { name: 'other', context: { cluster: 'none', user: 'none' } },
      { name: 'staging', context: { cluster: 'one', user: 'me', namespace: 'shop' } },
    ],
    clusters: [{ name: 'one', cluster: { server: 'https://k8s.example:6443', ...cluster } }],
    users: [{ name: 'me', user }],
  })
  return readKubeconfig(text, { folder, runPlugin })
}

async function readToken(credentials: Credentials): Promise<string> {
  return credentials.kind === 'token' ? credentials.token() : `(${credentials.kind})`
}

test('the current context is used; paths are relative to the kubeconfig', async () => {
  const found = await readUser(
    { token: 'secret' },
    { 'certificate-authority': 'ca.crt', 'tls-server-name': 'kubernetes' },
  )
  expect(found).toMatchObject({
    cluster: 'one',
    namespace: 'shop',
    connection: { server: 'https://k8s.example:6443', certificateAuthority: 'authority', serverName: 'kubernetes' },
    secrets: ['secret'],
  })
  expect(found.connection).not.toHaveProperty('insecure')
})

test('a certificate in the file', async () => {
  const user = { 'client-certificate-data': encodeBase64('certificate'), 'client-key-data': encodeBase64('key') }
  const { connection, secrets } = await readUser(user)
  expect(connection.credentials).toEqual({ kind: 'certificate', certificate: 'certificate', key: 'key' })
  expect(secrets).toEqual(['key'])
})

test('a token file is read every time', async () => {
  const { connection } = await readUser({ tokenFile: 'token' })
  expect(await readToken(connection.credentials)).toBe('from-a-file')
  writeFileSync(path.join(folder, 'token'), 'another')
  expect(await readToken(connection.credentials)).toBe('another')
})

describe('a plugin', () => {
  const exec = {
    apiVersion: 'client.authentication.k8s.io/v1beta1',
    command: 'issuer',
    args: ['token'],
    env: [{ name: 'PROFILE', value: 'x' }],
  }
  const answer = (status: object): string => JSON.stringify({ kind: 'ExecCredential', status })

  test('is run with its variables, and again when the token expires', async () => {
    const runs: unknown[] = []
    const runPlugin: PluginRunner = (command, args, env) => {
      runs.push([command, args, env.PROFILE, JSON.parse(env.KUBERNETES_EXEC_INFO ?? '{}')])
      const ends = runs.length === 1 ? Date.now() - 1000 : Date.now() + 3_600_000
      return Promise.resolve(
        answer({ token: `token-${runs.length}`, expirationTimestamp: new Date(ends).toISOString() }),
      )
    }
    const { connection } = await readUser({ exec }, {}, runPlugin)
    expect(await readToken(connection.credentials)).toBe('token-2')
    expect(await readToken(connection.credentials)).toBe('token-2')
    expect(runs).toHaveLength(2)
    expect(runs[0]).toEqual(['issuer', ['token'], 'x', expect.objectContaining({ apiVersion: exec.apiVersion })])
  })

  test.each(['', '{}', 'secret-word'])('that returns %j is rejected without showing it', async (text) => {
    const failed = readUser({ exec }, {}, () => Promise.resolve(text))
    await expect(failed).rejects.toMatchObject({
      code: 'kubeconfig-invalid',
      message: expect.not.stringContaining('secret-word') as string,
    })
  })
})

test.each<[string, object, object, RegExp]>([
  ['plain HTTP', {}, { server: 'http://k8s.example' }, /https/],
  ['a password', { username: 'me', password: 'x' }, {}, /password/],
  ['an identity to impersonate', { token: 'x', as: 'admin' }, {}, /impersonated/],
  ['a file that is not there', { token: 'x' }, { 'certificate-authority': 'none.crt' }, /none\.crt cannot be read/],
])('%s is rejected', async (_, user, cluster, words) => {
  await expect(readUser(user, cluster)).rejects.toThrow(words)
})
