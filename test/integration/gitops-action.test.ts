import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
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
}

const none: GitopsOutputs = {}

/** One step of a job. */
async function runStep(texts: Readonly<Record<string, string>>, options: JobOptions = {}) {
  const { event = 'push', fork = false, permissions = usual } = options
  const { token } = await work.control.addToken({ repository: work.name, permissions, fork })
  const files = createTestContext()
  const payload = path.join(files.context.temporaryFolder, 'event.json')
  const repo = (name: string): object => ({ repo: { full_name: name }, sha: source })
  const pull = { number: 1, head: repo(fork ? 'somebody/fork' : work.name), base: repo(work.name) }
  writeFileSync(
    payload,
    JSON.stringify({ repository: { default_branch: 'main' }, ...(event === 'push' ? {} : { pull_request: pull }) }),
  )
  const environment = {
    ...{ GITHUB_REPOSITORY: work.name, GITHUB_API_URL: url, GITHUB_SERVER_URL: url, GITHUB_RUN_ID: '7' },
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
