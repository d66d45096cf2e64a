import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A comment or an issue, as far as the product reads it. */
interface FakePost {
  readonly id: number
  readonly number: number
  readonly html_url: string
  readonly user: { readonly login: string }
  body: string
  title?: string
  state: 'open' | 'closed'
}

export interface FakeGitHub extends AsyncDisposable {
  readonly url: string
  /** Comments of the only pull request, then those of issues. */
  readonly comments: readonly FakePost[]
  readonly issues: readonly FakePost[]
  /** Answers every request with this status, while it is set. */
  failWith: number | undefined
}

type Answer = readonly [status: number, body: unknown]

/** The few routes of GitHub's API that a report needs, in memory: one pull request, its comments, and issues. */
export async function startFakeGitHub(): Promise<FakeGitHub> {
  const comments: FakePost[] = []
  const issues: FakePost[] = []
  const create = (posts: FakePost[], kind: string, values: Readonly<Record<string, string>>): Answer => {
    const id = comments.length + issues.length + 1
    const html_url = `https://github.com/acme/app/${kind}/${id}`
    const post: FakePost = { id, number: id, html_url, user: { login: 'bot' }, state: 'open', body: '', ...values }
    posts.push(post)
    return [201, post]
  }
  const change = (posts: readonly FakePost[], id: string, values: object): Answer => {
    const post = posts.find((one) => one.id === Number(id))
    return post === undefined ? [404, { message: 'Not Found' }] : [200, Object.assign(post, values)]
  }
  const answer = (method: string, path: string, body: Readonly<Record<string, string>>): Answer => {
    const [, kind = '', id = ''] = /^\/repos\/acme\/app\/(issues\/comments|issues|pulls)\/?(\d*)/.exec(path) ?? []
    const isList = path.includes('/comments?') || path.endsWith('/comments')
    if (path.endsWith('/graphql')) return [200, { data: { viewer: { login: 'bot' } } }]
    if (/\/commits\/\w+\/pulls$/.test(path)) return [200, [createMergedPull(path)]]
    if (kind === 'pulls') return [200, { number: Number(id), head: { sha: 'a'.repeat(40) } }]
    if (path.endsWith('/labels')) return [201, {}]
    if (kind === 'issues/comments' && method === 'PATCH') return change(comments, id, body)
    if (kind === 'issues' && isList) return method === 'GET' ? [200, comments] : create(comments, 'comments', body)
    if (kind === 'issues' && method === 'POST') return create(issues, 'issues', body)
    if (kind === 'issues' && method === 'PATCH') return change(issues, id, body)
    return [200, issues.filter(({ state }) => state === 'open')]
  }
  const server = createServer((request, response) => {
    void readJson(request).then((body) => {
      const known = answer(request.method ?? '', request.url ?? '', body)
      const [status, value] = github.failWith === undefined ? known : [github.failWith, { message: 'refused' }]
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const github: FakeGitHub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    issues,
    failWith: undefined,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return github
}

/** Every commit is the merge of pull request 7. */
function createMergedPull(path: string): object {
  const [, merge_commit_sha] = /\/commits\/(\w+)/.exec(path) ?? []
  const html_url = 'https://github.com/acme/app/pull/7'
  return { number: 7, html_url, merge_commit_sha, merged_at: '2026-01-01T00:00:00Z', head: { sha: 'a'.repeat(40) } }
}

async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, string>>
}
