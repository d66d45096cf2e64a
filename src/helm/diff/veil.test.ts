import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { TreeMap } from './tree.ts'
import { createVeil } from './veil.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const secret = (data: Readonly<Record<string, string>>): TreeMap => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'app' },
  data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, base64(value)])),
})
const canary = 'hunter2-canary'
const pem = '-----BEGIN KEY-----\nline-of-a-key\nother-line\n-----END KEY-----\n'

test('values of Secrets become marks that tell whether two are equal', () => {
  const [one, other] = [secret({ a: canary, b: 'x' }), secret({ a: canary, b: 'y' })]
  const { cover } = createVeil([one, other])
  const [first, second] = [cover(one), cover(other)] as { data: Record<string, string> }[]
  expect(first?.data.a).toMatch(/^\(secret [0-9a-f]{8}\)$/)
  expect(first?.data.a).toBe(second?.data.a)
  expect(first?.data.b).not.toBe(second?.data.b)
  expect(JSON.stringify([first, second])).not.toMatch(/hunter2/)
})

test('marks of two runs have nothing in common', () => {
  const marks = [1, 2].map(() => JSON.stringify(createVeil([secret({ a: '1' })]).cover(secret({ a: '1' }))))
  expect(marks[0]).not.toBe(marks[1])
})

test.each([
  ['in a text', `postgres://app:${canary}@db`, /^postgres:\/\/app:\(secret \w{8}\)@db$/],
  ['in base64', base64(canary), /^\(secret \w{8}\)$/],
  ['one line of several', 'key: line-of-a-key', /^key: \(secret \w{8}\)$/],
  ['whole, with its lines', `a ${pem} z`, /^a \(secret \w{8}\) z$/],
  ['too short to be known by', 'an app', /^an app$/],
])('a secret elsewhere, %s, is covered', (_, text, expected) => {
  const { cover } = createVeil([secret({ password: canary, key: pem, user: 'app' })])
  const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { list: [{ text }] } }
  const covered = cover(map) as unknown as typeof map
  expect(covered.data.list[0]?.text).toMatch(expected)
})

test('a checksum in an annotation cannot be used to guess what it is made from', () => {
  const checksum = createHash('sha256').update('1234').digest('hex')
  const { cover } = createVeil([])
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
