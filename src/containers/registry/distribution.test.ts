import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { resolveDigest, type ResolvedDigest } from './distribution.ts'

const digest = `sha256:${'1'.repeat(64)}`
const manifest = '{"schemaVersion":2}'
const basic = Buffer.from('me:secret').toString('base64')

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

type Answer = (request: IncomingMessage, response: ServerResponse, url: string) => void

/** A registry on loopback that answers as it is told, and what it was asked. */
async function startRegistry(answer: Answer): Promise<{ readonly host: string; readonly asked: string[] }> {
  const asked: string[] = []
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'}`)
    answer(request, response, `http://${request.headers.host}`)
    if (!response.writableEnded) response.end(request.method === 'HEAD' ? undefined : manifest)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

function resolve(host: string, credentials: Record<string, string> = {}, tag?: string): Promise<ResolvedDigest> {
  const transport = { httpAgent: new Agent(), httpsAgent: new HttpsAgent() }
  const { signal } = new AbortController()
  const reference = { registry: host, repository: 'team/app', tag, digest: undefined }
  return resolveDigest(reference, { transport, credentials, signal })
}

const toKnown: Answer = (_request, response) => response.setHeader('docker-content-digest', digest)

describe('the digest of a tag', () => {
  test('is reported by the registry, without a download', async () => {
    const { host, asked } = await startRegistry(toKnown)
    expect(await resolve(host, {}, 'v1')).toEqual({ kind: 'known', digest })
    expect(asked).toEqual(['HEAD /v2/team/app/manifests/v1 -'])
  })

  test('is computed from the manifest if the registry does not report it', async () => {
    const { host } = await startRegistry(() => undefined)
    const expected = createHash('sha256').update(manifest).digest('hex')
    expect(await resolve(host)).toEqual({ kind: 'known', digest: `sha256:${expected}` })
  })

  test('is requested with a token, anonymously or with the login of the job', async () => {
    const { host, asked } = await startRegistry((request, response, url) => {
      if (request.url?.startsWith('/token') === true) {
        response.end(JSON.stringify({ token: `t-${request.headers.authorization === undefined ? 'anyone' : 'me'}` }))
      } else if (request.headers.authorization?.startsWith('Bearer') === true) toKnown(request, response, url)
      else {
        response.statusCode = 401
        response.setHeader('www-authenticate', `Bearer realm="${url}/token",service="registry"`)
      }
    })
    expect(await resolve(host)).toEqual({ kind: 'known', digest })
    expect(asked.at(-1)).toBe('HEAD /v2/team/app/manifests/latest Bearer t-anyone')
    await resolve(host, { [host]: basic })
    expect(asked.at(-2)).toBe(`GET /token?service=registry&scope=repository%3Ateam%2Fapp%3Apull Basic ${basic}`)
    expect(asked.at(-1)).toBe('HEAD /v2/team/app/manifests/latest Bearer t-me')
  })

  test('is requested with a password if the registry requires it', async () => {
    const { host } = await startRegistry((request, response, url) => {
      if (request.headers.authorization === `Basic ${basic}`) toKnown(request, response, url)
      else {
        response.statusCode = 401
        response.setHeader('www-authenticate', 'Basic realm="x"')
      }
    })
    expect(await resolve(host, { [host]: basic })).toEqual({ kind: 'known', digest })
    expect(await resolve(host)).toEqual({ kind: 'unknown', why: `${host} requires a login, but there is none` })
  })

  test('is requested again after a transient failure', async () => {
    let failures = 1
    const { host, asked } = await startRegistry((request, response, url) => {
      if (failures-- > 0) response.statusCode = 503
      else toKnown(request, response, url)
    })
    expect(await resolve(host)).toEqual({ kind: 'known', digest })
    expect(asked).toHaveLength(2)
  })

  test('is unknown, never absent, if the registry denies the request', async () => {
    const { host, asked } = await startRegistry((_request, response) => void (response.statusCode = 403))
    expect(await resolve(host)).toEqual({ kind: 'unknown', why: `${host} answered 403` })
    expect(asked).toHaveLength(1)
  })
})

test('a reference by digest needs no registry', async () => {
  const reference = { registry: 'nowhere.invalid', repository: 'a', tag: undefined, digest }
  const transport = { httpAgent: new Agent(), httpsAgent: new HttpsAgent() }
  const options = { transport, credentials: {}, signal: new AbortController().signal }
  expect(await resolveDigest(reference, options)).toEqual({ kind: 'known', digest })
})
