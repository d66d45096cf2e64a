import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createGit } from '../../src/git/git.ts'
import { commitChange, type CommitOptions, type FileChangeRequest } from '../../src/gitops/commit/commit-files.ts'
import { openGitHubRepository } from '../../src/gitops/commit/github-repository.ts'
import { openGitRepository } from '../../src/gitops/commit/git-repository.ts'
import type { StateRepository } from '../../src/gitops/commit/state-repository.ts'
import { editFile } from '../../src/gitops/edit/edit-file.ts'
import { toActionError } from '../../src/runner/errors/action-error.ts'
import { createTestProcesses } from '../../src/terraform/testing/processes.ts'
import { createGitHubFixture, type GitHubFixture } from './github-fixture.ts'
import { useStack } from '../setup/stacks.ts'

const { url = '' } = (await useStack()).facts.github as Readonly<Record<string, string>>

const apps = Array.from({ length: 20 }, (_, index) => `app-${String(index).padStart(2, '0')}`)
const values = apps.map((app) => `${app}: # one of many\n  image: { tag: "1.0" }\n`).join('')

let work: GitHubFixture
let tip: string
beforeEach(async () => {
  work = await createGitHubFixture(url)
  tip = await writeFile('staging/values.yaml', values)
})

async function writeFile(file: string, text: string, branch = 'main'): Promise<string> {
  const { data } = await work.person.request('PUT /repos/{owner}/{repo}/contents/{path}', {
    ...work.repository,
    ...{ path: file, branch, message: `Write ${file}`, content: Buffer.from(text).toString('base64') },
  })
  return data.commit.sha ?? ''
}

async function readFile(file: string, ref = 'main'): Promise<string> {
  const { data } = await work.person.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...work.repository,
    ...{ path: file, ref },
  })
  return Buffer.from((data as { readonly content: string }).content, 'base64').toString()
}

function setTag(app: string, tag: string, files: readonly string[] = ['staging/values.yaml']): FileChangeRequest {
  const set = { kind: 'assignments', assignments: [] } as const
  const assignment = { path: [app, 'image', 'tag'], name: app, value: { kind: 'text', text: tag } } as const
  const request = { image: undefined, keys: [], set: { ...set, assignments: [assignment] }, create: false }
  return { branch: 'main', files, edit: (bytes, file) => editFile(bytes, file, request) }
}

function options(lost: number[] = []): CommitOptions {
  return {
    message: ({ edited }) => `release: ${edited.map(({ path: file }) => file).join(', ')}`,
    signal: new AbortController().signal,
    onLostRace: (attempt) => void lost.push(attempt),
  }
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A clone whose credentials are those of a person. */
async function cloneWithGit(): Promise<StateRepository> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gitops-clone-'))
  folders.push(folder)
  const { token } = await work.control.addToken({ login: 'octocat' })
  const remote = `${url.replace('://', `://x-access-token:${token}@`)}/${work.name}.git`
  execFileSync('git', ['clone', '--quiet', '--depth=1', remote, folder])
  const { processes } = createTestProcesses(folder, { PATH: process.env.PATH ?? '', HOME: folder })
  const git = createGit(processes, folder)
  return openGitRepository({ git, name: work.name, remote: 'origin', temporaryFolder: folder, environment: {} })
}

const ways = [
  ['through the API', async () => Promise.resolve(openGitHubRepository(work.github)), 20],
  ['by git', cloneWithGit, 8],
] as const

describe.each(ways)('%s', (_, open, jobs) => {
  test(`${jobs} simultaneous releases to one file all land, each edit intact`, { timeout: 120_000 }, async () => {
    const lost: number[] = []
    const chosen = apps.slice(0, jobs)
    const repositories = await Promise.all(chosen.map(async () => open()))
    const results = await Promise.all(
      repositories.map(async (repository, index) =>
        commitChange(repository, setTag(chosen[index] ?? '', '2.0'), options(lost)),
      ),
    )
    const expected = chosen.reduce(
      (text, app) =>
        text.replace(
          `${app}: # one of many\n  image: { tag: "1.0" }`,
          `${app}: # one of many\n  image: { tag: "2.0" }`,
        ),
      values,
    )
    expect(await readFile('staging/values.yaml')).toBe(expected)
    expect(results.every(({ changed }) => changed)).toBe(true)
    expect(new Set(results.map(({ commit }) => commit)).size).toBe(jobs)
    const { data: commits } = await work.person.request('GET /repos/{owner}/{repo}/commits', {
      ...work.repository,
      per_page: 100,
    })
    expect(commits.filter(({ commit }) => commit.message.startsWith('release:'))).toHaveLength(jobs)
    expect(lost.length).toBeGreaterThan(0)
  })

  test('a commit by somebody else in between is kept, and the edit is made again on top of it', async () => {
    const repository = await open()
    let other = ''
    const request = setTag('app-00', '2.0')
    const result = await commitChange(
      repository,
      {
        ...request,
        edit: async (bytes, file, snapshot) => {
          if (other === '') other = await writeOver(values.replace('app-01: #', 'app-01:   #'))
          return request.edit(bytes, file, snapshot)
        },
      },
      options(),
    )
    expect(result.previous).toBe(other)
    const text = await readFile('staging/values.yaml')
    expect(text).toContain('app-01:   # one of many')
    expect(text.match(/"2\.0"/g)).toHaveLength(1)
  })

  test('an equal value makes no commit, and names the one that has it', async () => {
    const unrelated = await writeFile('README.md', 'unrelated\n')
    const result = await commitChange(await open(), setTag('app-00', '1.0'), options())
    expect(result).toMatchObject({ changed: false, edited: [] })
    expect([tip, unrelated]).toContain(result.commit)
    const { data } = await work.person.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...work.repository,
      ref: 'heads/main',
    })
    expect(data.object.sha).toBe(unrelated)
  })

  test('several files change in one commit, found by a pattern', async () => {
    await writeFile('apps/a/values.yaml', 'web:\n  image: {tag: v1} # a\n')
    const parent = await writeFile('apps/b/values.yaml', 'web:\r\n  image: {tag: v1}\r\n')
    const result = await commitChange(await open(), setTag('web', 'v2', ['apps/*/values.yaml']), options())
    expect(result).toMatchObject({ changed: true, previous: parent })
    expect(await readFile('apps/a/values.yaml')).toBe('web:\n  image: {tag: v2} # a\n')
    expect(await readFile('apps/b/values.yaml')).toBe('web:\r\n  image: {tag: v2}\r\n')
    const { data } = await work.person.request('GET /repos/{owner}/{repo}/commits/{ref}', {
      ...work.repository,
      ref: result.commit,
    })
    expect(data.parents.map(({ sha }) => sha)).toEqual([parent])
    expect(data.files?.map(({ filename }) => filename)).toEqual(['apps/a/values.yaml', 'apps/b/values.yaml'])
  })

  test.each([
    ['a file that is not there', setTag('a', '2', ['staging/value.yaml']), 'file-not-found'],
    ['a pattern that matches nothing', setTag('a', '2', ['apps/*/x.yaml']), 'file-not-found'],
    ['a key that is not there', setTag('app-99', '2'), 'key-not-found'],
    ['a branch that is not there', { ...setTag('app-00', '2'), branch: 'none' }, 'invalid-input'],
  ])('refuses %s', async (_name, request, code) => {
    const repository = await open()
    await expect(commitChange(repository, request, options())).rejects.toMatchObject({ code })
  })
})

async function writeOver(text: string): Promise<string> {
  const { data: old } = await work.person.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...work.repository,
    path: 'staging/values.yaml',
  })
  const { data } = await work.person.request('PUT /repos/{owner}/{repo}/contents/{path}', {
    ...work.repository,
    ...{ path: 'staging/values.yaml', message: 'Write', content: Buffer.from(text).toString('base64') },
    sha: (old as { readonly sha: string }).sha,
  })
  return data.commit.sha ?? ''
}

describe('a refused push names the rule', () => {
  test('of a protected branch', async () => {
    const name = `guarded-${work.repository.repo}`
    await work.control.addRepository({ owner: 'acme', name, protected_branches: ['main'] })
    const { token } = await work.control.addToken({ repository: `acme/${name}`, permissions: { contents: 'write' } })
    const github = { ...(await work.connect(token)), repository: { owner: 'acme', repo: name } }
    const repository = openGitHubRepository(github)
    const parent = (await repository.readTip('main')) ?? ''
    const file = { path: 'a.yaml', mode: '100644', before: '', after: 'a: 1\n' }
    const failure = toActionError(
      await repository.commit({ branch: 'main', parent, message: 'x', files: [file] }).catch((error: unknown) => error),
    )
    expect(failure.code).toBe('push-refused')
    expect(failure.message).toMatch(/refuses a commit to main: .*[Pp]rotected/)
  })

  test('of a token that may only read', async () => {
    const github = await work.job({ contents: 'read' })
    const failure = commitChange(openGitHubRepository(github), setTag('app-00', '2.0'), options())
    await expect(failure).rejects.toMatchObject({ code: 'push-refused' })
    await expect(failure).rejects.toThrow(/not accessible/)
  })

  test('of a repository that is not there', async () => {
    const github = { ...work.github, repository: { owner: 'acme', repo: 'none' } }
    await expect(openGitHubRepository(github).readDefaultBranch()).rejects.toMatchObject({
      code: 'repository-not-found',
    })
  })
})
