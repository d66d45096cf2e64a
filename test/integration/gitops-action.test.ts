import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { contract, type GitopsOutputs } from '../../src/actions/gitops/contract.ts'
import { run } from '../../src/actions/gitops/run.ts'
import { toActionError } from '../../src/runner/errors/action-error.ts'
import { renderDocument, summaryLimit } from '../../src/runner/markdown/document.ts'
import { createTestContext, readTestInputs } from '../../src/runner/testing/context.ts'
import type { TokenPermissions } from '../../stack/parts/github/model.ts'
import { createGitHubFixture, type GitHubFixture } from './github-fixture.ts'
import { useStack } from '../setup/stacks.ts'

const { url = '' } = (await useStack()).facts.github as Readonly<Record<string, string>>
const ecr = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop'
const digest = `sha256:${'ab'.repeat(32)}`
const staging = `# Staging\nimage:\n  repository: ${ecr}\n  digest: "" # set by the release\nreplicas: 2\n`
const production = staging.replace('# Staging', '# Production').replace('replicas: 2', 'replicas: 9')

let work: GitHubFixture
let source: string
beforeEach(async () => {
  work = await createGitHubFixture(url)
  await writeFile('staging/values.yaml', staging)
  source = await writeFile('production/values.yaml', production)
})

async function writeFile(file: string, text: string): Promise<string> {
  const { data } = await work.person.request('PUT /repos/{owner}/{repo}/contents/{path}', {
    ...work.repository,
    ...{ path: file, message: `Write ${file}`, content: Buffer.from(text).toString('base64') },
  })
  return data.commit.sha ?? ''
}

async function readFile(file: string): Promise<string> {
  const { data } = await work.person.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...work.repository,
    path: file,
  })
  return Buffer.from((data as { readonly content: string }).content, 'base64').toString()
}

const usual = { contents: 'write', 'pull-requests': 'write', deployments: 'write' } as const

interface JobOptions {
  readonly event?: 'push' | 'pull_request'
  readonly fork?: boolean
  readonly permissions?: TokenPermissions
  /** `owner/name`; without it that of the fixture. */
  readonly repository?: string
}

const none: GitopsOutputs = {}

/** One step of a job. */
async function runStep(texts: Readonly<Record<string, string>>, options: JobOptions = {}) {
  const { event = 'push', fork = false, permissions = usual, repository = work.name } = options
  const { token } = await work.control.addToken({ repository, permissions, fork })
  const files = createTestContext()
  const payload = path.join(files.context.temporaryFolder, 'event.json')
  const repo = (name: string): object => ({ repo: { full_name: name }, sha: source })
  const pull = { number: 1, head: repo(fork ? 'somebody/fork' : work.name), base: repo(work.name) }
  writeFileSync(
    payload,
    JSON.stringify({ repository: { default_branch: 'main' }, ...(event === 'push' ? {} : { pull_request: pull }) }),
  )
  const environment = {
    ...{ GITHUB_REPOSITORY: repository, GITHUB_API_URL: url, GITHUB_SERVER_URL: url, GITHUB_RUN_ID: '7' },
    ...{ GITHUB_SHA: source, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: payload },
    GITHUB_REF: event === 'push' ? 'refs/heads/main' : 'refs/pull/1/merge',
  }
  using job = createTestContext({ environment })
  const inputs = await readTestInputs(contract, { 'github-token': token, ...texts }, job.context)
  try {
    const outputs = await run(inputs, job.context)
    const file = outputs['diff-path']
    const patch = typeof file === 'string' ? readFileSync(file, 'utf8') : ''
    return { outputs, patch, log: job.readLog(), summary: renderDocument(job.blocks, summaryLimit), failure: undefined }
  } catch (thrown) {
    const failure = toActionError(thrown)
    return { outputs: none, patch: '', log: job.readLog(), summary: '', failure }
  } finally {
    files[Symbol.dispose]()
  }
}

async function readCommit(ref = 'main') {
  const { data } = await work.person.request('GET /repos/{owner}/{repo}/commits/{ref}', { ...work.repository, ref })
  return data
}

const release = { file: 'staging/values.yaml', image: `${ecr}@${digest}`, environment: 'staging' }
const released = staging.replace('digest: ""', `digest: "${digest}"`)

describe('release', () => {
  test('commits the image, says which run released which commit, and shows a deployment', async () => {
    const { outputs, patch, log, summary } = await runStep({ ...release, url: 'https://shop.example.com' })
    const commit = await readCommit()
    expect(outputs).toMatchObject({ changed: true, 'commit-sha': commit.sha, 'previous-sha': source })
    expect(await readFile('staging/values.yaml')).toBe(released)
    expect(commit.commit.message).toBe(
      `release(staging): shop sha256:abababababab\n\nReleased-by: ${url}/${work.name}/actions/runs/7\nSource: ${work.name}@${source}`,
    )
    expect(patch.split('\n').filter((line) => /^[-+] /.test(line))).toEqual([
      '-  digest: "" # set by the release',
      `+  digest: "${digest}" # set by the release`,
    ])
    expect(log).toContain(`1 file changed in ${commit.sha.slice(0, 7)}`)
    expect(summary).toContain(`### staging: 1 file changed in ${commit.sha.slice(0, 7)}`)
    const { data: deployments } = await work.person.request('GET /repos/{owner}/{repo}/deployments', {
      ...work.repository,
    })
    expect(deployments).toMatchObject([{ environment: 'staging', sha: source }])
  })

  test('of the same image makes no commit, and names the one that has it', async () => {
    const first = await runStep(release)
    await writeFile('README.md', 'unrelated')
    const second = await runStep(release)
    expect(second.outputs).toMatchObject({ changed: false, 'commit-sha': first.outputs['commit-sha'] })
    expect(second.patch).toBe('')
    expect((await readCommit()).commit.message).toBe('Write README.md')
  })

  test('promotes exactly the image of another environment', async () => {
    await runStep(release)
    const promotion = {
      file: 'production/values.yaml',
      'promote-from': 'staging/values.yaml',
      environment: 'production',
    }
    const { outputs } = await runStep(promotion)
    expect(outputs).toMatchObject({ changed: true })
    expect(await readFile('production/values.yaml')).toBe(production.replace('digest: ""', `digest: "${digest}"`))
    expect((await runStep(promotion)).outputs).toMatchObject({ changed: false })
  })

  test.each<[string, Readonly<Record<string, string>>, JobOptions, string]>([
    ['a key that is not there', { file: 'staging/values.yaml', set: 'web.port=80' }, {}, 'key-not-found'],
    ['a file that is not there', { ...release, file: 'stage/values.yaml' }, {}, 'file-not-found'],
    [
      'a file that is not there to promote',
      { file: 'production/values.yaml', 'promote-from': 's.yaml' },
      {},
      'file-not-found',
    ],
    ['a repository that is not there', { ...release, repository: 'acme/none' }, {}, 'repository-not-found'],
    ['an image of a pull request', { ...release, image: `${ecr}-preview@${digest}` }, {}, 'untrusted-image'],
    [
      'an image of a pull request as a value',
      { file: release.file, set: `image: {repository: ${ecr}-preview}` },
      {},
      'untrusted-image',
    ],
    ['a run of a pull request', release, { event: 'pull_request' }, 'unreviewed-release'],
    ['a token that may only read', release, { permissions: { contents: 'read' } }, 'push-refused'],
  ])('refuses %s, and commits nothing', async (_, inputs, options, code) => {
    const { failure } = await runStep(inputs, options)
    expect(failure?.code).toBe(code)
    expect((await readCommit()).sha).toBe(source)
  })

  test('is skipped for a fork', async () => {
    const { outputs, log } = await runStep(release, { event: 'pull_request', fork: true })
    expect(outputs).toEqual({ changed: false })
    expect(log).toContain('pull requests from forks get no credentials')
  })
})

test('diff shows the patch and commits nothing', async () => {
  const { outputs, patch, summary, log } = await runStep({ ...release, command: 'diff' })
  expect(outputs).toMatchObject({ changed: true, 'previous-sha': source })
  expect(patch).toContain(`+  digest: "${digest}" # set by the release`)
  expect(summary).toContain('### staging: 1 file to change')
  expect(log).toContain('1 file to change')
  expect((await readCommit()).sha).toBe(source)
})

test('rollback restores the whole file as it was, and keeps what others committed to other files', async () => {
  await runStep({ ...release, set: 'replicas=5' })
  const other = await writeFile('README.md', 'unrelated')
  const { outputs } = await runStep({ command: 'rollback', file: release.file, revision: source.slice(0, 10) })
  expect(outputs).toMatchObject({ changed: true, 'previous-sha': other })
  expect(await readFile('staging/values.yaml')).toBe(staging)
  expect(await readFile('README.md')).toBe('unrelated')
  expect((await runStep({ command: 'rollback', file: release.file, revision: 'none' })).failure?.code).toBe(
    'invalid-input',
  )
})

describe('pull-request: true', () => {
  const proposal = { ...release, 'pull-request': 'true' }
  const listOpen = async () => {
    const { data } = await work.person.request('GET /repos/{owner}/{repo}/pulls', { ...work.repository, state: 'open' })
    return data
  }
  const merge = async (number: number): Promise<string> => {
    const target = { ...work.repository, pull_number: number }
    const { data } = await work.person.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', target)
    return data.sha
  }
  const readHead = async (): Promise<string> => {
    const [pull] = await listOpen()
    const { data } = await work.person.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...work.repository,
      ...{ path: release.file, ref: pull?.head.ref ?? '' },
    })
    return Buffer.from((data as { readonly content: string }).content, 'base64').toString()
  }

  test('keeps one pull request up to date: later releases, other values, and what reached the branch meanwhile', async () => {
    const first = await runStep(proposal)
    expect(first.outputs).toMatchObject({ changed: true, 'previous-sha': source })
    const [pull, ...others] = await listOpen()
    expect(others).toEqual([])
    expect(pull).toMatchObject({
      title: 'release(staging): shop sha256:abababababab',
      head: { ref: 'eks-actions/staging/staging-values', sha: first.outputs['commit-sha'] },
      number: first.outputs['pull-request-number'],
      html_url: first.outputs['pull-request-url'],
    })
    expect((await runStep(proposal)).outputs).toMatchObject({ changed: false, 'pull-request-number': pull?.number })
    const next = `sha256:${'cd'.repeat(32)}`
    await writeFile('README.md', 'unrelated')
    await runStep({ ...proposal, image: `${ecr}@${next}` })
    await runStep({ file: release.file, environment: 'staging', 'pull-request': 'true', set: 'replicas=3' })
    expect((await listOpen()).map(({ number }) => number)).toEqual([pull?.number])
    const proposed = staging.replace('digest: ""', `digest: "${next}"`).replace('replicas: 2', 'replicas: 3')
    expect(await readHead()).toBe(proposed)
    expect(await readFile(release.file)).toBe(staging)
    await merge(pull?.number ?? 0)
    expect(await readFile(release.file)).toBe(proposed)
    expect(await readFile('README.md')).toBe('unrelated')
    const again = await runStep(proposal)
    expect(again.outputs).toMatchObject({ changed: true })
    expect(again.outputs['pull-request-number']).not.toBe(pull?.number)
    expect(await readHead()).toBe(proposed.replace(next, digest))
  }, 60_000)

  test('begins anew where it conflicts with what reached the branch', async () => {
    await runStep(proposal)
    const { data } = await work.person.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...work.repository,
      path: release.file,
    })
    const changed = staging.replace('digest: ""', 'digest: "sha256:other"')
    await work.person.request('PUT /repos/{owner}/{repo}/contents/{path}', {
      ...work.repository,
      ...{ path: release.file, message: 'x', content: Buffer.from(changed).toString('base64') },
      sha: (data as { readonly sha: string }).sha,
    })
    await runStep(proposal)
    expect(await listOpen()).toHaveLength(1)
    expect(await readHead()).toBe(released)
  })

  test('proposes nothing that the branch has already', async () => {
    await runStep(release)
    expect((await runStep(proposal)).outputs).toMatchObject({ changed: false })
    expect(await listOpen()).toEqual([])
  })

  test('with auto-merge is merged at once if no rule is in the way', async () => {
    const { outputs } = await runStep({ ...proposal, 'auto-merge': 'squash' })
    expect(outputs['commit-sha']).toBe((await readCommit()).sha)
    expect(await readFile(release.file)).toBe(released)
  })

  describe('on a protected branch', () => {
    let guarded: string
    beforeEach(async () => {
      const { repositories } = await work.control.state()
      const git = repositories.find(({ name }) => name === work.repository.repo)?.git ?? ''
      const name = `guarded-${work.repository.repo}`
      await work.control.addRepository({ owner: 'acme', name, git, protected_branches: ['main'] })
      guarded = `acme/${name}`
      work = { ...work, name: guarded, repository: { owner: 'acme', repo: name }, person: { ...work.person } }
    })

    test('a commit is refused, and the rule is named', async () => {
      const { failure } = await runStep(release, { repository: guarded })
      expect(failure?.code).toBe('push-refused')
      expect(failure?.message).toContain('Protected branch update failed')
      expect(failure?.hint).toContain('pull-request: true')
    })

    test('auto-merge waits for the merge, and names its commit', async () => {
      const step = runStep({ ...proposal, 'auto-merge': 'merge' }, { repository: guarded })
      const pull = await vi.waitFor(async () => {
        const [found] = await listOpen()
        expect(found?.auto_merge).toMatchObject({ merge_method: 'merge' })
        return found
      }, 20_000)
      const sha = await merge(pull?.number ?? 0)
      expect((await step).outputs).toMatchObject({ changed: true, 'commit-sha': sha })
    }, 30_000)

    test('a pull request that is closed, or not merged in time, is a failure with its number', async () => {
      const late = await runStep({ ...proposal, 'auto-merge': 'merge', timeout: '10ms' }, { repository: guarded })
      expect(late.failure).toMatchObject({ code: 'pull-request-not-merged' })
      const [pull] = await listOpen()
      expect(late.failure?.outputs).toMatchObject({ 'pull-request-number': pull?.number })
    })
  })

  test('may be for a pull request, if somebody reviews it', async () => {
    const { outputs } = await runStep(proposal, { event: 'pull_request' })
    expect(outputs).toMatchObject({ changed: true })
    const merging = await runStep({ ...proposal, 'auto-merge': 'merge' }, { event: 'pull_request' })
    expect(merging.failure?.code).toBe('unreviewed-release')
  })
})
