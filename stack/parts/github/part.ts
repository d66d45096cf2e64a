/** The part `github`: starts the stand-in and publishes its URL and an initial token. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Part, StartContext, StartedPart } from '../../part.ts'
import { createGitHubControl } from './client.ts'

/** Repository of every stack; more are added with {@link createGitHubControl}. */
const repository = { owner: 'acme', name: 'shop' } as const

/** GitHub host names that programs reach through the TLS proxy; AWS fetches the issuer's keys from the second. */
const names = ['api.github.com', 'token.actions.githubusercontent.com'] as const

export const githubPart: Part = {
  name: 'github',
  needs: [],
  description:
    "A stand-in for GitHub's REST API, git over HTTP and OIDC tokens, checked against GitHub's OpenAPI description",
  // The server is part of this repository and needs only git, which a checkout proves to exist.
  prepare: () => Promise.resolve(),
  start,
}

async function start(context: StartContext): Promise<StartedPart> {
  const [port = 0] = await context.ports(1)
  const url = `http://127.0.0.1:${port}`
  const folder = join(context.folder, 'github')
  const full = `${repository.owner}/${repository.name}`
  await context.daemon({
    name: 'github',
    file: process.execPath,
    args: [
      join(import.meta.dirname, 'server.ts'),
      ...['--port', String(port)],
      ...['--folder', folder],
      ...['--cache', context.cache],
      ...['--repository', full],
    ],
    ready: async () => (await fetch(`${url}/rate_limit`)).ok,
  })
  await mkdir(folder, { recursive: true })
  // The TLS proxy routes these host names here. github.com itself belongs to the downloads.
  await writeFile(
    join(folder, 'routes.json'),
    JSON.stringify(Object.fromEntries(names.map((name) => [name, `127.0.0.1:${port}`]))),
  )
  const { token } = await createGitHubControl(url).addToken({ login: repository.owner })
  return {
    facts: {
      url,
      token,
      repository: full,
      stateFile: join(folder, 'state.json'),
      requestLog: join(folder, 'requests.jsonl'),
    },
    env: {
      GITHUB_API_URL: url,
      GITHUB_SERVER_URL: url,
      GITHUB_REPOSITORY: full,
      GITHUB_TOKEN: token,
    },
  }
}
