import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import path from 'node:path'
import { cacheFile, find } from '@actions/tool-cache'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { releaseDates } from '../../stack/parts/downloads/catalog.ts'
import { createDownloadsControl, readMirrorInputs } from '../../stack/parts/downloads/client.ts'
import type { DownloadFault } from '../../stack/parts/downloads/model.ts'
import { retiredHashicorpKey } from '../../src/tools/verify/testing/retired-hashicorp-key.ts'
import { createStepJob, type StepResult } from '../setup/step.ts'
import { useStack } from '../setup/stacks.ts'

const facts = (await useStack()).facts.downloads as Readonly<Record<string, string>>
const control = createDownloadsControl(facts.controlUrl!)
const job = createStepJob(path.join(repositoryRoot, 'dist'))
const toolCache = path.join(job.temporary, '../tool-cache')
const readKey = (name: string): string => readFileSync(path.join(facts.keysFolder!, name), 'utf8')
const { mirrors, trustedKeys: trusted } = readMirrorInputs(facts)

const inputs = { 'trusted-keys': trusted, mirrors }
const env = {
  NODE_EXTRA_CA_CERTS: facts.caFile!,
  RUNNER_TOOL_CACHE: toolCache,
  RUNNER_ENVIRONMENT: 'github-hosted',
}
const runSetup = (more: Readonly<Record<string, string>> = {}, moreEnv: Readonly<Record<string, string>> = {}) =>
  job.run({ action: 'setup', inputs: { ...inputs, ...more }, env: { ...env, ...moreEnv } })

/** No complete or partial program under a final name. */
function listInstalled(): string {
  return existsSync(toolCache) ? listFiles(toolCache) : ''
}

function listFiles(folder: string): string {
  return execFileSync('find', [folder, '-type', 'f'], { encoding: 'utf8' })
}

beforeEach(() => control.clearRequests())
afterEach(async () => {
  await control.clearFaults()
  rmSync(toolCache, { recursive: true, force: true })
  rmSync(path.join(job.workspace, 'eks-actions.lock.json'), { force: true })
  rmSync(path.join(job.workspace, '.tool-versions'), { force: true })
})
afterAll(() => {
  job[Symbol.dispose]()
})

describe('setup installs', () => {
  test('all four in parallel, each verified by its signature, and they run', async () => {
    const step = await runSetup()
    expect(step.exitCode).toBe(0)
    const run = (tool: string, ...args: string[]): string =>
      execFileSync(step.outputs[`${tool}-path`]!, args, { encoding: 'utf8' })
    expect(run('terraform', 'version')).toContain(`Terraform v${facts.terraformVersion!}`)
    expect(run('kubectl', 'version', '--client')).toContain(`v${facts.kubectlVersion!}`)
    expect(run('helm', 'version')).toContain(`v${facts.helmVersion!}`)
    expect(run('eksctl', 'version')).toContain(facts.eksctlVersion!)
    for (const tool of ['terraform', 'kubectl', 'helm', 'eksctl']) {
      expect(step.outputs[`${tool}-verified-by`]).toBe('signature')
      expect(step.outputs[`${tool}-cache-hit`]).toBe('false')
    }
    expect(step.summary).toContain('| kubectl |')
    expect(step.summary).toContain('the time of signing is not proven')
  })

  test('from the tool cache the second time, without a request', async () => {
    await runSetup()
    await control.clearRequests()
    const second = await runSetup()
    expect(second.outputs['helm-cache-hit']).toBe('true')
    expect(await control.requests()).toEqual([])
  })

  test('again what was changed in the tool cache', async () => {
    const first = await runSetup({ tools: 'helm' })
    appendFileSync(first.outputs['helm-path']!, 'poison')
    const second = await runSetup({ tools: 'helm' })
    expect(second.outputs['helm-cache-hit']).toBe('false')
    expect(execFileSync(second.outputs['helm-path']!, ['version'], { encoding: 'utf8' })).toContain('v4')
  })

  test('versions from files and ranges, and reports where they come from', async () => {
    writeFileSync(path.join(job.workspace, '.tool-versions'), `helm ${facts.helm3Version!}\n`)
    mkdirSync(path.join(job.workspace, 'infra'), { recursive: true })
    writeFileSync(path.join(job.workspace, 'infra/main.tf'), 'terraform {\n  required_version = "~> 1.11.0"\n}\n')
    const step = await runSetup({ tools: 'terraform, helm' })
    expect(step.outputs).toMatchObject({ 'helm-version': facts.helm3Version, 'terraform-version': '1.11.4' })
    expect(step.summary).toContain('version-file: .tool-versions:1')
    expect(step.summary).toContain('required-version: infra/main.tf:2')
    rmSync(path.join(job.workspace, 'infra'), { recursive: true })
  })

  test('the newest version that is old enough, by the dates of its files', async () => {
    // One day more than the newest ones have; the oldest ones are in the mirror long enough by far.
    const days = Math.floor((Date.now() - Date.parse(releaseDates.kubectl)) / 86_400_000) + 1
    const age = { 'minimum-release-age': String(days), 'kubectl-version': 'latest', 'helm-version': 'latest' }
    const step = await runSetup({ ...age, tools: 'kubectl, helm' })
    const { kubectl, helm } = await control.versions()
    expect(step.outputs, step.raw).toMatchObject({ 'kubectl-version': kubectl[1], 'helm-version': helm[1] })
    const passedOver = `skipped as younger than ${days} days: ${helm[0]} was released on ${releaseDates.helm.slice(0, 10)}`
    expect(step.summary).toContain(passedOver)
    expect(step.raw).toContain(passedOver)
    const tooOld = await runSetup({ ...age, tools: 'eksctl', 'eksctl-version': 'latest' })
    expect(tooOld.outputs['failure-reason']).toBe('version-not-found')
    expect(tooOld.raw).toContain(`found no release that fits latest and is at least ${days} days old`)
  })

  test('the versions in the lock file, with one request per tool', async () => {
    const first = await runSetup({ tools: 'helm' })
    const { helm } = JSON.parse(first.outputs.tools!) as { helm: { version: string; digests: object } }
    const lock = { version: 1, tools: { helm: { version: helm.version, platforms: { 'linux-amd64': helm.digests } } } }
    writeFileSync(path.join(job.workspace, 'eks-actions.lock.json'), JSON.stringify(lock))
    rmSync(toolCache, { recursive: true })
    await control.clearRequests()
    const second = await runSetup({ tools: 'helm', verify: 'lock' })
    expect(second.outputs['helm-verified-by']).toBe('lock')
    expect(await control.requests()).toHaveLength(1)
  })
})

describe('setup shares the tool cache with other actions', () => {
  beforeEach(() => {
    vi.stubEnv('RUNNER_TOOL_CACHE', toolCache)
    vi.stubEnv('RUNNER_TEMP', job.temporary)
    // The toolkit writes its debug lines there.
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })

  test('which find what it has installed', async () => {
    const step = await runSetup({ tools: 'helm, kubectl' })
    for (const tool of ['helm', 'kubectl']) {
      const folder = find(tool, step.outputs[`${tool}-version`]!)
      expect(path.join(folder, tool)).toBe(step.outputs[`${tool}-path`])
    }
  })

  test('and uses what they have installed, if its digest is locked', async () => {
    const first = await runSetup({ tools: 'helm' })
    const { helm } = JSON.parse(first.outputs.tools!) as {
      helm: { version: string; path: string; digests: { binary: string } }
    }
    const program = path.join(job.temporary, 'helm')
    renameSync(helm.path, program)
    rmSync(toolCache, { recursive: true })
    const folder = await cacheFile(program, 'helm', 'helm', helm.version)
    const unknown = await runSetup({ tools: 'helm' }, { RUNNER_DEBUG: '1' })
    expect(unknown.outputs['helm-cache-hit']).toBe('false')
    expect(unknown.raw).toContain(`its digest is unknown or another one: ${folder}/helm`)
    const lock = { version: 1, tools: { helm: { version: helm.version, platforms: { 'linux-amd64': helm.digests } } } }
    writeFileSync(path.join(job.workspace, 'eks-actions.lock.json'), JSON.stringify(lock))
    rmSync(path.dirname(unknown.outputs['helm-path']!), { recursive: true })
    await control.clearRequests()
    const locked = await runSetup({ tools: 'helm', verify: 'lock' })
    expect(locked.outputs).toMatchObject({ 'helm-path': path.join(folder, 'helm'), 'helm-verified-by': 'lock' })
    expect(await control.requests()).toEqual([])
  })
})

describe('setup refuses', () => {
  const archive = 'helm-v4.1.4-linux-amd64.tar.gz'

  test.each<[string, DownloadFault, string, string]>([
    [
      'a wrong checksum',
      { path: `${archive}.sha256`, kind: 'wrong-checksum' },
      'verification-failed',
      'differs from its published checksum',
    ],
    [
      'a body cut short',
      { path: archive, kind: 'truncated', honest: true, times: 1 },
      'verification-failed',
      'expected',
    ],
    [
      'a web page for the archive',
      { path: archive, kind: 'html' },
      'download-failed',
      'a web page instead of the file',
    ],
    [
      'a redirect to another host',
      { path: archive, kind: 'redirect', to: 'https://evil.example.com/x' },
      'download-failed',
      'evil.example.com',
    ],
    ['an empty checksum', { path: `${archive}.sha256`, kind: 'empty' }, 'verification-failed', '.sha256'],
    [
      'a status that trying again does not cure',
      { path: archive, kind: 'status', status: 403 },
      'download-failed',
      'answered 403',
    ],
    [
      'the right signature of another file',
      { path: `${archive}.asc`, kind: 'content-of', from: 'get.helm.sh/helm-v4.1.4-linux-arm64.tar.gz.asc' },
      'verification-failed',
      'sign',
    ],
    [
      'a missing version',
      { path: archive, kind: 'status', status: 404 },
      'version-not-found',
      'helm 4.1.4 is not published for linux-amd64 at 127.0.0.1',
    ],
  ])('%s', async (_name, fault, reason, text) => {
    await control.addFault(fault)
    const step: StepResult = await runSetup({ tools: 'helm', 'helm-version': '4.1.4' })
    expect(step.outputs['failure-reason']).toBe(reason)
    expect(step.raw).toContain(text)
    expect(listInstalled()).toBe('')
  })

  test('a checksum file that lists another name', async () => {
    await control.addFault({ path: 'SHA256SUMS', kind: 'other-name' })
    const step = await runSetup({ tools: 'terraform', 'terraform-version': '1.11.4' })
    expect(step.outputs['failure-reason']).toBe('verification-failed')
    expect(listInstalled()).toBe('')
  })

  test.each(['hashicorp-expired.asc', 'hashicorp-retired.asc'])('the key %s', async (name) => {
    const step = await runSetup({
      tools: 'terraform',
      'terraform-version': '1.11.4',
      'trusted-keys': readKey(name),
    })
    expect(step.exitCode).not.toBe(0)
    expect(step.outputs['failure-reason']).toMatch(/verification-failed|invalid-input/)
    expect(listInstalled()).toBe('')
  })

  test('a retired key, even if nothing needs to be downloaded', async () => {
    await runSetup({ tools: 'helm' })
    await control.clearRequests()
    const step = await runSetup({ tools: 'helm', 'trusted-keys': readKey('helm-KEYS') + retiredHashicorpKey })
    expect(step.outputs['failure-reason']).toBe('invalid-input')
    expect(step.raw).toContain('has been retired and is never accepted')
    expect(await control.requests()).toEqual([])
  })

  test('a lock file of another platform', async () => {
    const digests = { archive: 'a'.repeat(64), binary: 'b'.repeat(64) }
    const lock = { version: 1, tools: { helm: { version: '4.1.4', platforms: { 'darwin-arm64': digests } } } }
    writeFileSync(path.join(job.workspace, 'eks-actions.lock.json'), JSON.stringify(lock))
    const step = await runSetup({ tools: 'helm' })
    expect(step.outputs['failure-reason']).toBe('invalid-input')
    expect(step.raw).toContain('has no digests of helm 4.1.4 for linux-amd64')
  })

  test('a mirror whose files nothing else verifies', async () => {
    await control.addFault({ path: `${archive}.asc`, kind: 'status', status: 404 })
    const step = await runSetup({ tools: 'helm' })
    expect(step.raw).toContain('nothing but the mirror vouches for it')
  })
})

describe('setup continues', () => {
  test.each<[string, DownloadFault]>([
    [
      '429 with Retry-After',
      { path: 'helm-v4.1.4-linux-amd64.tar.gz', kind: 'status', status: 429, retry_after: 1, times: 1 },
    ],
    [
      '403 with Retry-After',
      { path: 'helm-v4.1.4-linux-amd64.tar.gz', kind: 'status', status: 403, retry_after: 1, times: 1 },
    ],
    ['503', { path: 'helm-v4.1.4-linux-amd64.tar.gz', kind: 'status', status: 503, times: 2 }],
    [
      'a connection that breaks',
      { path: 'helm-v4.1.4-linux-amd64.tar.gz', kind: 'reset', after_bytes: 100_000, times: 3 },
    ],
    // Three, because the names of checksum and signature begin like the archive's; those are too short to be cut.
  ])('after %s', async (_name, fault) => {
    await control.addFault(fault)
    const step = await runSetup({ tools: 'helm', 'helm-version': '4.1.4' })
    expect(step.exitCode).toBe(0)
    expect(step.raw).toContain('try 2 of 4')
  })

  test('with a key that expired and was renewed, both in one file', async () => {
    const twoBlocks = readKey('hashicorp-two-blocks.asc')
    const step = await runSetup({ tools: 'terraform', 'terraform-version': '1.11.4', 'trusted-keys': twoBlocks })
    expect(step.outputs).toMatchObject({ 'failure-reason': '', 'terraform-verified-by': 'signature' })
  })

  test('with mirrors only: no other server is asked, whatever the version', async () => {
    const { host } = new URL(facts.url!)
    using proxy = await startProxy(host)
    const ranges = { terraform: '1.x', kubectl: 'latest', helm: '>=3', eksctl: 'latest' }
    const versions = Object.entries(ranges).map(([tool, range]) => [`${tool}-version`, range])
    const step = await runSetup(Object.fromEntries(versions) as Record<string, string>, { HTTPS_PROXY: proxy.url })
    expect(step.exitCode, step.raw).toBe(0)
    // The mirror's own address is local and never goes through a proxy: only other servers would.
    expect(proxy.asked).toEqual([])
    expect((await control.requests()).length).toBeGreaterThan(0)
  })

  test("through the job's proxy, redirects included", async () => {
    using proxy = await startProxy(new URL(facts.url!).host)
    const step = await runSetup({ tools: 'kubectl', mirrors: '' }, { HTTPS_PROXY: proxy.url })
    expect(step.exitCode).toBe(0)
    expect([...new Set(proxy.asked)].sort()).toEqual(['cdn.dl.k8s.io:443', 'dl.k8s.io:443'])
  })

  test('with two concurrent jobs on one tool cache', async () => {
    const [one, two] = await Promise.all([runSetup({ tools: 'helm' }), runSetup({ tools: 'helm' })])
    expect([one.exitCode, two.exitCode]).toEqual([0, 0])
    expect(one.outputs['helm-path']).toBe(two.outputs['helm-path'])
  })
})

describe('setup that is interrupted', () => {
  const slow = { path: 'helm-v4.1.4-linux-amd64.tar.gz', kind: 'slow', bytes_per_second: 500_000 } as const

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'by %s: nothing of the tool, and the next run installs',
    async (name) => {
      await control.addFault(slow)
      const step = job.start({ action: 'setup', inputs: { ...inputs, tools: 'helm' }, env })
      while ((await control.requests()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
      step.signal(name)
      const { exitCode, outputs } = await step.done
      expect(exitCode).not.toBe(0)
      if (name !== 'SIGKILL') expect(outputs['failure-reason']).toBe('cancelled')
      expect(listInstalled()).toBe('')
      await control.clearFaults()
      const next = await runSetup({ tools: 'helm' })
      expect(next.outputs).toMatchObject({ 'failure-reason': '', 'helm-cache-hit': 'false' })
      expect(listFiles(job.temporary) + listFiles(toolCache)).not.toMatch(/\.eks-actions\/|eks-actions-archive/)
    },
  )
})

/** A proxy that connects every tunnel to one server, whatever the request. */
async function startProxy(target: string): Promise<Disposable & { readonly url: string; readonly asked: string[] }> {
  const asked: string[] = []
  const { hostname, port } = new URL(`https://${target}`)
  const server = createServer().on('connect', ({ url = '' }, socket) => {
    asked.push(url)
    const tunnel = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(tunnel).pipe(socket)
    })
    for (const end of [socket, tunnel]) end.on('error', () => [socket, tunnel].map((one) => one.destroy()))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port: own } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${own}`, asked, [Symbol.dispose]: () => server.close() }
}

/** Mounts a separate file system over a folder; only root may do that. */
function mountFolder(folder: string, options: string): Disposable & { readonly folder: string } {
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
  return {
    folder,
    [Symbol.dispose]: () => {
      execFileSync('umount', [folder])
    },
  }
}

const isRoot = process.getuid?.() === 0

describe(`setup on a full disk${isRoot ? '' : ' (skipped: mounting one needs root)'}`, () => {
  const small = path.join(job.temporary, '../small')

  test.runIf(isRoot).each([
    ['tool cache', 'kubectl', { RUNNER_TOOL_CACHE: small }],
    ['tool cache, when unpacking', 'helm', { RUNNER_TOOL_CACHE: small }],
    ['temporary folder', 'helm', { RUNNER_TEMP: small }],
  ])('full: the %s', async (_name, tools, folders) => {
    using disk = mountFolder(small, 'size=8m')
    const step = await runSetup({ tools }, folders)
    expect(step.exitCode).toBe(1)
    expect(step.outputs['failure-reason']).toBe('disk-full')
    expect(step.raw).toContain(`the disk is full: ${disk.folder}`)
    expect(step.raw).toContain('Free space in the folder that the error names')
    expect(listFiles(disk.folder)).toBe('')
    expect(listInstalled()).toBe('')
  })

  test.runIf(isRoot).each([
    ['tool cache', { RUNNER_TOOL_CACHE: small }],
    ['temporary folder', { RUNNER_TEMP: small }],
  ])('read-only: the %s', async (_name, folders) => {
    using disk = mountFolder(small, 'ro')
    const step = await runSetup({ tools: 'helm' }, folders)
    expect(step.exitCode).toBe(1)
    expect(step.outputs['failure-reason']).toBe('not-writable')
    expect(step.raw).toContain(`not writable: ${disk.folder}`)
    expect(step.raw).toContain('Check owner, mode and mount of the folder')
    expect(listInstalled()).toBe('')
  })
})
