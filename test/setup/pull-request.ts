import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { getOctokitOptions, GitHub } from '@actions/github/lib/utils'
import { type GitHubControl, createGitHubControl } from '../../stack/parts/github/client.ts'
import type { TokenPermissions } from '../../stack/parts/github/model.ts'

/** A pull request on the GitHub stand-in, and the environment of a job for it. */
export interface TestPullRequest {
  readonly control: GitHubControl
  readonly number: number
  readonly head: string
  readonly base: string
  readonly env: Readonly<Record<string, string>>
  /** The token that the action gets as `github-token`. */
  readonly token: string
  readonly comments: () => Promise<readonly string[]>
}

export interface PullRequestSpec {
  readonly url: string
  /** Folder that the event's payload is written to. */
  readonly folder: string
  readonly permissions?: TokenPermissions
  readonly fork?: boolean
  readonly event?: 'pull_request' | 'pull_request_target'
}

const usual = { contents: 'read', 'pull-requests': 'write' } as const

export async function openPullRequest(spec: PullRequestSpec): Promise<TestPullRequest> {
  const { url, folder, permissions = usual, fork = false, event = 'pull_request' } = spec
  const control = createGitHubControl(url)
  const where = { owner: 'acme', repo: `work-${randomUUID()}` }
  const name = `${where.owner}/${where.repo}`
  await control.addRepository({ owner: where.owner, name: where.repo })
  const { token: auth } = await control.addToken({ login: 'octocat' })
  const person = new GitHub(getOctokitOptions(auth, { baseUrl: url }))
  const { data: main } = await person.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...where,
    ref: 'heads/main',
  })
  const base = main.object.sha
  await person.request('POST /repos/{owner}/{repo}/git/refs', { ...where, ref: 'refs/heads/feature', sha: base })
  const file = { path: 'change.txt', branch: 'feature', message: 'Change', content: 'Y2hhbmdl' }
  const { data: change } = await person.request('PUT /repos/{owner}/{repo}/contents/{path}', { ...where, ...file })
  const head = change.commit.sha ?? ''
  const { data: pull } = await person.request('POST /repos/{owner}/{repo}/pulls', {
    ...where,
    title: 'Feature',
    head: 'feature',
    base: 'main',
  })
  const payload = path.join(folder, `${event}.json`)
  const from = fork ? `somebody/${where.repo}` : name
  const ends = {
    head: { sha: head, ref: 'feature', repo: { full_name: from } },
    base: { sha: base, ref: 'main', repo: { full_name: name } },
  }
  writeFileSync(payload, JSON.stringify({ number: pull.number, pull_request: { number: pull.number, ...ends } }))
  const job = await control.startJob({
    repository: name,
    permissions,
    fork,
    event_name: event,
    ref: `refs/pull/${pull.number}/merge`,
    head_ref: 'feature',
    base_ref: 'main',
    sha: event === 'pull_request' ? head : base,
    head_sha: head,
  })
  return {
    control,
    number: pull.number,
    head,
    base,
    env: { ...job, GITHUB_EVENT_PATH: payload },
    token: job.GITHUB_TOKEN ?? '',
    comments: async () => {
      const { data } = await person.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...where,
        issue_number: pull.number,
      })
      return data.map(({ body = '' }) => body)
    },
  }
}
