/** Clone, fetch and push over HTTP: git's own `http-backend` as a CGI program (https://git-scm.com/docs/git-http-backend). */
import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, basename } from 'node:path'
import { authenticate, authorize } from './access.ts'
import { GitHubError } from './replies.ts'
import { recordPushes } from './resources/activities.ts'
import { findStoredRepository } from './views/repositories.ts'
import { isSameName, type World } from './world.ts'

/** Serves `/<owner>/<name>[.git]/…` if it is git's protocol; returns false otherwise. */
export function serveGit(world: World, request: IncomingMessage, response: ServerResponse): boolean {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const match = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack|git-receive-pack))$/.exec(url.pathname)
  if (!match) return false
  const [, owner, name, rest = ''] = match
  const pushes = rest === '/git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack'
  const repository = findStoredRepository(world.state, owner, name)
  try {
    if (!repository) throw new GitHubError(404, 'Repository not found.')
    const token = authenticate(world.state, request.headers.authorization)
    authorize(token, repository, [pushes ? 'contents:write' : 'contents:read'])
    const env = {
      PATH: process.env.PATH ?? '',
      GIT_PROJECT_ROOT: dirname(repository.git),
      GIT_HTTP_EXPORT_ALL: '1',
      // git allows pushes of any named user; authorization happened above.
      REMOTE_USER: token.login,
      REQUEST_METHOD: request.method ?? 'GET',
      PATH_INFO: `/${basename(repository.git)}${rest}`,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    }
    if (rest === '/git-receive-pack') {
      const who = { world, repository, login: token.login }
      recordPushes(who, () => runBackend(env, request, response)).catch(() => response.destroy())
    } else void runBackend(env, request, response)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const ask = error.status === 401 || (error.status === 404 && !request.headers.authorization)
    response.writeHead(ask ? 401 : error.status, ask ? { 'www-authenticate': 'Basic realm="GitHub"' } : {})
    response.end(isSameName(request.method ?? '', 'HEAD') ? undefined : `${error.message}\n`)
  }
  return true
}

function runBackend(
  env: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  // A rejected push is answered before all of it has been read.
  child.stdin.on('error', () => undefined)
  request.pipe(child.stdin)
  let head = Buffer.alloc(0)
  const onHead = (chunk: Buffer): void => {
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    child.stdout.off('data', onHead)
    const headers = head
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map((line) => line.split(/: */, 2) as [string, string])
    const status = headers.find(([name]) => isSameName(name, 'status'))?.[1]
    response.writeHead(
      status ? parseInt(status, 10) : 200,
      Object.fromEntries(headers.filter(([name]) => !isSameName(name, 'status'))),
    )
    response.write(head.subarray(end + 4))
    child.stdout.pipe(response)
  }
  child.stdout.on('data', onHead)
  child.on('error', () => response.destroy())
  child.on('close', () => {
    response.end()
    resolve(undefined)
  })
  return promise
}
