import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { TreeMap } from './object-tree.ts'
import { createSecretRedactor } from './redact-secrets.ts'

const toBase64 = (text: string): string => Buffer.from(text).toString('base64')
const createSecret = (data: Readonly<Record<string, string>>): TreeMap => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'app' },
  data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, toBase64(value)])),
})
const canary = 'hunter2-canary'
const pem = '-----BEGIN KEY-----\nline-of-a-key\nother-line\n-----END KEY-----\n'

test('values of Secrets become placeholders that show whether two are equal', () => {
  const [one, other] = [createSecret({ a: canary, b: 'x' }), createSecret({ a: canary, b: 'y' })]
  const { redact: cover } = createSecretRedactor([one, other])
  const [first, second] = [cover(one), cover(other)] as { data: Record<string, string> }[]
  expect(first?.data.a).toMatch(/^\(secret [0-9a-f]{8}\)$/)
  expect(first?.data.a).toBe(second?.data.a)
  expect(first?.data.b).not.toBe(second?.data.b)
  expect(JSON.stringify([first, second])).not.toMatch(/hunter2/)
})

test('placeholders of two runs have nothing in common', () => {
  const marks = [1, 2].map(() =>
    JSON.stringify(createSecretRedactor([createSecret({ a: '1' })]).redact(createSecret({ a: '1' }))),
  )
  expect(marks[0]).not.toBe(marks[1])
})

test.each([
  ['in a text', `postgres://app:${canary}@db`, /^postgres:\/\/app:\(secret \w{8}\)@db$/],
  ['in base64', toBase64(canary), /^\(secret \w{8}\)$/],
  ['one line of several', 'key: line-of-a-key', /^key: \(secret \w{8}\)$/],
  ['whole, with its lines', `a ${pem} z`, /^a \(secret \w{8}\) z$/],
  ['too short to be recognized', 'an app', /^an app$/],
])('a secret elsewhere, %s, is redacted', (_, text, expected) => {
  const { redact: cover } = createSecretRedactor([createSecret({ password: canary, key: pem, user: 'app' })])
  const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { list: [{ text }] } }
  const covered = cover(map) as unknown as typeof map
  expect(covered.data.list[0]?.text).toMatch(expected)
})

test('a checksum annotation cannot be used to guess the secret', () => {
  const checksum = createHash('sha256').update('1234').digest('hex')
  const { redact: cover } = createSecretRedactor([])
  const covered = cover({
    kind: 'Deployment',
    metadata: { annotations: { 'checksum/secrets': checksum, a: checksum } },
  })
  expect(covered).toMatchObject({
    metadata: {
      annotations: { 'checksum/secrets': expect.stringMatching(/^\(digest \w{8}\)$/) as string, a: checksum },
    },
  })
})
