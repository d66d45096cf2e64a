/** Answers of a cluster's API server, and how often a request is retried. */

import { once } from 'node:events'
import { createServer, type Server } from 'node:https'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKubernetesClient, type KubernetesClient } from '../../src/kubernetes/client.ts'
import { type ClusterAuthority, createClusterAuthority } from '../../stack/parts/kubernetes/pki.ts'

type Answer = (response: ServerResponse) => void

const status =
  (code: number, body: object = {}, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
const reset: Answer = (response) => void response.socket?.destroy()
const torn: Answer = (response) =>
  response.writeHead(200, { 'content-length': 1000 }).write('{"items":[', () => reset(response))
const silent: Answer = () => undefined
const good = status(200, { items: [] })

let authority: ClusterAuthority
let server: Server
let client: KubernetesClient
/** Answers by path, each used once; the last one repeats. */
const scripts = new Map<string, Answer[]>()
const asked = new Map<string, number>()

beforeAll(async () => {
  authority = await createClusterAuthority('cluster')
  const { certificate: cert, key } = await authority.server('api', ['127.0.0.1'])
  server = createServer({ cert, key }, ({ url = '' }, response) => {
    asked.set(url, (asked.get(url) ?? 0) + 1)
    const [next, ...rest] = scripts.get(url) ?? []
    if (rest.length > 0) scripts.set(url, rest)
    next?.(response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const credentials = { kind: 'token', token: () => Promise.resolve('token') } as const
  const address = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  const signal = AbortSignal.timeout(60_000)
  client = createKubernetesClient(
    { server: address, certificateAuthority: authority.certificate, credentials },
    { environment: {}, signal, timeoutMs: 500 },
  )
})
afterAll(() => {
  client[Symbol.dispose]()
  server.closeAllConnections()
  server.close()
})

test.concurrent.each<[string, readonly Answer[], number | string, number]>([
  ['throttling', [status(429, {}, { 'retry-after': '1' }), status(429), good], 'answered', 3],
  ['a server that is starting', [status(503), status(500), good], 'answered', 3],
  ['broken connections', [reset, reset, good], 'answered', 3],
  ['an answer that breaks off', [torn, good], 'answered', 2],
  ['no answer', [silent, good], 'answered', 2],
  ['a server that stays down', [status(503)], 503, 5],
  ['a refusal', [status(403, { message: 'secrets is forbidden' })], 403, 1],
  ['an unknown caller', [status(401)], 401, 1],
  ['nothing there', [status(404)], 404, 1],
])('reading: %s', async (name, answers, outcome, times) => {
  const path = `/${encodeURIComponent(name)}`
  scripts.set(path, [...answers])
  const result = await client.get(path).then(
    () => 'answered',
    (error: unknown) => (error as { readonly status?: number }).status,
  )
  expect(result).toBe(outcome)
  expect(asked.get(path)).toBe(times)
})

test('a read by POST is retried, except after a timeout', async () => {
  scripts.set('/review', [reset, status(503), good])
  expect(await client.review('/review', {})).toEqual({ items: [] })
  scripts.set('/silence', [silent])
  await expect(client.review('/silence', {})).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  expect(asked.get('/silence')).toBe(1)
})

test.each([
  ['post', () => client.post('/post', {})],
  ['patch', () => client.patch('/patch', {})],
  ['remove', () => client.remove('/remove', {})],
] as const)('a write is not retried, because it may have succeeded: %s', async (name, call) => {
  scripts.set(`/${name}`, [reset, good])
  await expect(call()).rejects.toThrow()
  expect(asked.get(`/${name}`)).toBe(1)
})
