import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { type AddressInfo, connect as openSocket, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ActionError } from '../runner/errors/action-error.ts'
import { connectGitHub, type GitHubOptions } from './client.ts'

interface ReceivedRequest {
  /** Method and path. */
  readonly line: string
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
}

interface PlannedReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Undefined breaks the connection. */
  readonly body?: unknown
}

let server: Server
let apiUrl: string
let received: ReceivedRequest[]
let replies: PlannedReply[]
let logged: string[]
let pauses: number[]

beforeEach(async () => {
  received = []
  replies = []
  logged = []
  pauses = []
  server = createServer((request, response) => {
    void text(request).then((body) => {
      const line = `${request.method ?? ''} ${request.url ?? ''}`
      received.push({ line, headers: request.headers, body: body === '' ? undefined : JSON.parse(body) })
      const reply = replies.shift() ?? { status: 200, body: {} }
      if (reply.body === undefined) {
        request.socket.destroy()
        return
      }
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
      response.end(JSON.stringify(reply.body))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(async () => {
  vi.unstubAllEnvs()
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

function connect(options: Partial<GitHubOptions> = {}) {
  const log = { debug: () => undefined, line: (line: string) => void logged.push(line) }
  const sleep = (ms: number): Promise<void> => {
    pauses.push(ms)
    return Promise.resolve()
  }
  return connectGitHub({
    apiUrl,
    repository: { owner: 'acme', repo: 'shop' },
    token: 'secret-token',
    log,
    signal: new AbortController().signal,
    sleep,
    ...options,
  })
}

const pull = { owner: 'acme', repo: 'shop', pull_number: 7 }
const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'

test('a request carries the token, the version of the API and our name', async () => {
  const { request } = await connect()
  await request(route, pull)
  expect(received).toMatchObject([
    {
      line: 'GET /repos/acme/shop/pulls/7',
      headers: {
        authorization: 'token secret-token',
        'x-github-api-version': '2022-11-28',
        'user-agent': expect.stringContaining('eks-actions') as string,
      },
    },
  ])
})

test('secrets are removed from texts before they are sent; names and numbers stay', async () => {
  const { request } = await connect({ redact: (words) => words.replaceAll('hunter2', '***') })
  replies = [{ status: 502, body: {} }]
  await request('POST /repos/{owner}/{repo}/issues', {
    owner: 'acme',
    repo: 'shop',
    title: 'password hunter2',
    body: 'it is hunter2',
    labels: ['hunter2'],
  })
  const sent = { title: 'password ***', body: 'it is ***', labels: ['hunter2'] }
  expect(received.map(({ body }) => body)).toEqual([sent, sent])
})

test.each<[string, PlannedReply, RegExp]>([
  ['a bad gateway', { status: 502, body: { message: 'Bad gateway' } }, /Bad gateway; try 2 of 4 in \d\.\ds$/],
  ['a broken connection', { status: 0 }, /; try 2 of 4 in \d\.\ds$/],
  [
    'a secondary rate limit',
    { status: 403, headers: { 'retry-after': '2' }, body: { message: 'secondary rate limit' } },
    /secondary rate limit; try 2 of 4 in [23]\.\ds$/,
  ],
])('after %s the request is sent again, and the log says so', async (_, reply, line) => {
  const { request } = await connect()
  replies = [reply, { status: 200, body: { number: 7 } }]
  expect((await request(route, pull)).data).toEqual({ number: 7 })
  expect(received).toHaveLength(2)
  expect(logged).toEqual([expect.stringMatching(line)])
  expect(logged[0]).toMatch(/^GitHub: GET \/repos\/acme\/shop\/pulls\/7: /)
})

test('after four attempts the failure is reported with what GitHub said', async () => {
  const { request } = await connect()
  replies = Array.from({ length: 4 }, () => ({ status: 503, body: { message: 'Unicorns' } }))
  const error = await request(route, pull).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ActionError)
  expect(error).toMatchObject({
    code: 'github-unreachable',
    message: expect.stringContaining('503 Unicorns') as string,
  })
  expect([received.length, pauses.length]).toEqual([4, 3])
})

test('a refusal is not sent again, and names the missing permission', async () => {
  const { request } = await connect()
  const headers = { 'x-accepted-github-permissions': 'pull_requests=read' }
  replies = [{ status: 403, headers, body: { message: 'Resource not accessible by integration' } }]
  await expect(request(route, pull)).rejects.toMatchObject({
    code: 'github-forbidden',
    hint: expect.stringContaining('`pull-requests: read`') as string,
  })
  expect(received).toHaveLength(1)
})

test('a cancelled run stops between two attempts, and says that it was cancelled', async () => {
  const cancel = new AbortController()
  const reason = new ActionError('cancelled', 'the run was cancelled')
  const sleep = (): Promise<void> => {
    cancel.abort(reason)
    return Promise.resolve()
  }
  const { request } = await connect({ signal: cancel.signal, sleep })
  replies = [{ status: 502, body: {} }]
  await expect(request(route, pull)).rejects.toBe(reason)
  expect(received).toHaveLength(1)
})

test('all pages of a list are read', async () => {
  const { paginate } = await connect()
  const next = `<${apiUrl}/repos/acme/shop/issues/7/comments?page=2>; rel="next"`
  replies = [
    { status: 200, headers: { link: next }, body: [{ id: 1 }, { id: 2 }] },
    { status: 200, body: [{ id: 3 }] },
  ]
  const comments = await paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    owner: 'acme',
    repo: 'shop',
    issue_number: 7,
  })
  expect(comments.map(({ id }) => id)).toEqual([1, 2, 3])
})

test('the author of the token is asked for once', async () => {
  const { author } = await connect()
  replies = [{ status: 200, body: { data: { viewer: { login: 'github-actions[bot]' } } } }]
  expect([await author(), await author()]).toEqual(['github-actions[bot]', 'github-actions[bot]'])
  expect(received.map(({ line }) => line)).toEqual(['POST /graphql'])
})

test('requests go through the proxy of the environment', async () => {
  const tunnels: string[] = []
  server.on('connect', (request, socket: Socket) => {
    tunnels.push(request.url ?? '')
    const target = openSocket((server.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      socket.pipe(target).pipe(socket)
    })
  })
  vi.stubEnv('http_proxy', apiUrl)
  vi.stubEnv('no_proxy', '')
  const { request } = await connect({ apiUrl: 'http://api.example.test' })
  await request(route, pull)
  expect(tunnels).toEqual(['api.example.test:80'])
  expect(received).toMatchObject([{ line: 'GET /repos/acme/shop/pulls/7', headers: { host: 'api.example.test' } }])
})
