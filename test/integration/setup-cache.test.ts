import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { packArchive } from '../../src/github/cache/archive.ts'
import { createDownloadsControl, readMirrorInputs } from '../../stack/parts/downloads/client.ts'
import { runWorkflow, type ActRun } from '../../stack/parts/workflows/act.ts'
import { createGitRepository, type GitRepository } from '../setup/git-repository.ts'
import { createStepJob } from '../setup/step.ts'
import { useStack } from '../setup/stacks.ts'
import { useSuiteCheckout } from '../setup/suite-checkout.ts'

const stack = await useStack()
const facts = stack.facts.downloads as Readonly<Record<string, string>>
const control = createDownloadsControl(facts.controlUrl!)
const { mirrors } = readMirrorInputs(facts)
/** Not terraform, which the machine may have: a program on PATH with the right digest needs no cache. */
const tools = ['eksctl', 'kubectl', 'helm']

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'setup-cache-')))
const job = createStepJob(path.join(repositoryRoot, 'dist'))
const runSetup = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) =>
  job.run({
    action: 'setup',
    inputs: { mirrors, ...inputs },
    env: {
      NODE_EXTRA_CA_CERTS: facts.caFile!,
      RUNNER_TOOL_CACHE: path.join(root, 'tools', crypto.randomUUID()),
      ...env,
    },
  })

type Digests = Readonly<Record<string, { readonly version: string; readonly digests: { readonly archive: string } }>>
let digests: Digests
let lock: string

beforeAll(async () => {
  const first = await runSetup({ 'trusted-keys': readMirrorInputs(facts).trustedKeys }, {})
  digests = JSON.parse(first.outputs.tools!) as Digests
  const locked = Object.entries(digests).map(([tool, { version, digests: known }]) => [
    tool,
    { version, platforms: { 'linux-amd64': known } },
  ])
  lock = JSON.stringify({ version: 1, tools: Object.fromEntries(locked) as object })
  writeFileSync(path.join(job.workspace, 'eks-actions.lock.json'), lock)
})
beforeEach(async () => {
  await control.clearRequests()
})
afterAll(() => {
  job[Symbol.dispose]()
  rmSync(root, { recursive: true, force: true })
})

const workflow = `
on: push
jobs:
  tools:
    runs-on: ubuntu-latest
    steps:
      - run: echo '\${{ vars.LOCK }}' > eks-actions.lock.json
      - uses: org/eks-actions/setup@v1
        id: setup
        with:
          tools: ${tools.join(', ')}
          mirrors: \${{ vars.MIRRORS }}
      - run: helm version --short && kubectl version --client && eksctl version
`

describe('jobs that share an Actions cache', () => {
  let user: GitRepository
  const actions = useSuiteCheckout('setup', 'actions')
  beforeAll(() => {
    user = createGitRepository({ '.github/workflows/tools.yml': workflow })
  })
  afterAll(() => {
    user[Symbol.dispose]()
  })

  /** A job on a separate machine: its tool cache is empty. */
  const runJob = (cache: string): Promise<ActRun> =>
    runWorkflow({
      act: String(stack.facts.workflows?.act),
      workspace: user.folder,
      workflow: '.github/workflows/tools.yml',
      repositories: { 'org/eks-actions@v1': actions },
      env: {
        NODE_EXTRA_CA_CERTS: facts.caFile!,
        RUNNER_TOOL_CACHE: path.join(root, 'tools', crypto.randomUUID()),
      },
      variables: { MIRRORS: mirrors, LOCK: lock },
      folder: cache,
    })
  const readOutputs = (run: ActRun) => run.jobs[0]!.steps.find(({ outputs }) => 'helm-path' in outputs)?.outputs ?? {}

  test('download once', async () => {
    const cache = path.join(root, 'shared')
    const first = await runJob(cache)
    expect(first.exitCode).toBe(0)
    expect(await control.requests()).not.toEqual([])
    expect(first.log).toContain('Saved to the actions cache: eks-actions-tools-linux-amd64-')
    await control.clearRequests()

    const second = await runJob(cache)
    expect(second.exitCode).toBe(0)
    expect(await control.requests()).toEqual([])
    expect(second.log.match(/from cache .*actions cache/g)).toHaveLength(tools.length)
    expect(second.log).not.toContain('Saved to the actions cache')
    const outputs = readOutputs(second)
    for (const tool of tools) {
      expect(outputs).toMatchObject({ [`${tool}-cache-hit`]: 'true', [`${tool}-verified-by`]: 'lock' })
    }
  })

  test('detect a poisoned entry, and download', async () => {
    const cache = path.join(root, 'poisoned')
    await runJob(cache)
    await replaceEntry(cache, async (file) => {
      const folder = mkdtempSync(path.join(root, 'poison-'))
      const names = tools.map((tool) => digests[tool]!.digests.archive)
      for (const name of names) writeFileSync(path.join(folder, name), '#!/bin/sh\necho poison\n')
      await packArchive(folder, names, file, new AbortController().signal)
    })
    await control.clearRequests()
    const run = await runJob(cache)
    expect(run.exitCode).toBe(0)
    for (const tool of tools) expect(run.log).toContain(`does not contain the right ${tool} ${digests[tool]!.version}`)
    expect(run.log).not.toContain('echo poison')
    expect(readOutputs(run)).toMatchObject({ 'helm-cache-hit': 'false', 'kubectl-cache-hit': 'false' })
    expect(await control.requests()).toHaveLength(tools.length)
  })

  test('continue with an entry that is not an archive', async () => {
    const cache = path.join(root, 'broken')
    await runJob(cache)
    await replaceEntry(cache, (file) => writeFile(file, 'not an archive'))
    const run = await runJob(cache)
    expect(run.exitCode).toBe(0)
    expect(run.log.match(/The actions cache could not be read/g)).toHaveLength(1)
    expect(readOutputs(run)).toMatchObject({ 'helm-cache-hit': 'false' })
  })
})

/** Changes the one entry on the disk of act's cache server. */
async function replaceEntry(cache: string, write: (file: string) => Promise<void>): Promise<void> {
  const folder = path.join(cache, 'cache')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /^\d+$/.test(entry.name),
  )
  expect(entries).toHaveLength(1)
  const replacement = path.join(root, `replacement-${crypto.randomUUID()}`)
  await write(replacement)
  renameSync(replacement, path.join(entries[0]!.parentPath, entries[0]!.name))
}

/** A server that only counts requests. */
async function useServer<T>(status: number, use: (url: string, asked: () => number) => Promise<T>): Promise<T> {
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, () => asked)
  } finally {
    server.close()
  }
}

describe('setup', () => {
  test('continues without a cache server that is down, with one warning', async () => {
    const closed = await useServer(200, (url) => Promise.resolve(url))
    const step = await runSetup({ tools: 'helm, kubectl' }, { ACTIONS_CACHE_URL: closed })
    expect(step.exitCode).toBe(0)
    expect(step.raw.match(/The actions cache could not be read/g)).toHaveLength(1)
    expect(step.outputs).toMatchObject({ 'helm-cache-hit': 'false', 'kubectl-cache-hit': 'false' })
  })

  test('saves in post, where a failing server causes one warning', async () => {
    const temporary = path.join(root, 'temp')
    mkdirSync(temporary)
    const env = { RUNNER_TEMP: temporary }
    const main = await useServer(204, (url) => runSetup({ tools: 'helm' }, { ...env, ACTIONS_CACHE_URL: url }))
    expect(main.exitCode).toBe(0)
    await useServer(500, async (url, asked) => {
      const post = await job.run({
        action: 'setup',
        kind: 'post',
        state: main.state,
        env: { ...env, ACTIONS_CACHE_URL: url },
      })
      expect(post.exitCode).toBe(0)
      expect(asked()).toBeGreaterThan(0)
      expect(post.raw.match(/The actions cache could not be written/g)).toHaveLength(1)
    })
    expect(readdirSync(temporary)).toEqual([])
  })

  test('does not save files that were changed after their verification', async () => {
    const temporary = mkdtempSync(path.join(root, 'temp-'))
    await useServer(204, async (url, asked) => {
      const env = { RUNNER_TEMP: temporary, ACTIONS_CACHE_URL: url }
      const main = await runSetup({ tools: 'helm' }, env)
      const before = asked()
      for (const folder of readdirSync(temporary)) {
        appendFileSync(path.join(temporary, folder, digests.helm!.digests.archive), 'poison')
      }
      const post = await job.run({ action: 'setup', kind: 'post', state: main.state, env })
      expect([main.exitCode, post.exitCode]).toEqual([0, 0])
      expect(asked()).toBe(before)
    })
  })

  test('sends no request if the tools are in the tool cache', async () => {
    const RUNNER_TOOL_CACHE = path.join(root, 'tools', 'warm')
    await runSetup({ tools: 'helm' }, { RUNNER_TOOL_CACHE })
    await useServer(204, async (url, asked) => {
      const step = await runSetup({ tools: 'helm' }, { RUNNER_TOOL_CACHE, ACTIONS_CACHE_URL: url })
      expect(step.raw).toContain('tool cache')
      expect(asked()).toBe(0)
    })
  })

  test.each([
    ['with cache: false', { cache: 'false' }],
    ['when nothing but the signature vouches for a tool', { 'working-directory': '.', tools: 'eksctl' }],
  ])('sends no request %s', async (name, inputs) => {
    const unlocked = name.includes('signature')
    if (unlocked) rmSync(path.join(job.workspace, 'eks-actions.lock.json'))
    await useServer(204, async (url, asked) => {
      const keys = unlocked ? { 'trusted-keys': readMirrorInputs(facts).trustedKeys } : {}
      const step = await runSetup({ tools: 'helm', ...keys, ...inputs }, { ACTIONS_CACHE_URL: url })
      expect(step.exitCode).toBe(0)
      expect(asked()).toBe(0)
    })
  })
})
