/** `npx eks-actions lock` from the bundle, on the stack's mirror. */
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashFile } from '../../src/runner/files/digest.ts'
import { createDownloadsControl, readMirrorInputs } from '../../stack/parts/downloads/client.ts'
import { productBundle, runServedStep } from '../setup/served-steps.ts'
import { createStepJob } from '../setup/step.ts'
import { useStack } from '../setup/stacks.ts'

const facts = (await useStack()).facts.downloads as Readonly<Record<string, string>>
const control = createDownloadsControl(facts.controlUrl!)
const { mirrors, trustedKeys } = readMirrorInputs(facts)
const [helm, helm3] = [facts.helmVersion!, facts.helm3Version!]

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'lock-command-')))
const file = path.join(folder, 'eks-actions.lock.json')
const read = (): Lock => JSON.parse(readFileSync(file, 'utf8')) as Lock
const write = (lock: unknown): void => {
  writeFileSync(file, JSON.stringify(lock))
}

interface Lock {
  readonly version: 1
  readonly tools: Readonly<Record<string, { version: string; platforms: Record<string, Digests> }>>
}
interface Digests {
  readonly archive: string
  readonly binary: string
}

interface LockResult {
  readonly code: number
  /** Both streams. */
  readonly text: string
}

async function runLock(...flags: readonly string[]): Promise<LockResult> {
  const { PATH = '' } = process.env
  const env = {
    PATH,
    RUNNER_TEMP: folder,
    NODE_EXTRA_CA_CERTS: facts.caFile!,
    EKS_ACTIONS_MIRRORS: mirrors,
    EKS_ACTIONS_TRUSTED_KEYS: trustedKeys,
  }
  let text = ''
  const entryPoint = path.join(productBundle, 'cli/index.js')
  const onText = (added: string): void => void (text += added)
  const code = await runServedStep({ entryPoint, args: ['lock', ...flags], cwd: folder, env, onText })
  return { code, text }
}

const listRequests = async (): Promise<readonly string[]> => (await control.requests()).map(({ address }) => address)

beforeEach(async () => {
  await control.clearRequests()
})
afterEach(async () => {
  await control.clearFaults()
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const allKeys = ['darwin-amd64', 'darwin-arm64', 'linux-amd64', 'linux-arm64', 'windows-amd64', 'windows-arm64']

describe('lock writes', () => {
  test('the digests of an unsigned mirror, says that nothing else vouches for them, and setup can install it', async () => {
    await control.addFault({ path: '.asc', kind: 'status', status: 404 })
    const run = await runLock('--tools', 'helm', '--helm-version', facts.helmVersion!)
    expect(run.text).toMatch(/helm \S+ \(.*linux-amd64.*\): nothing but https:\S+ vouches for these digests/)
    expect(run.code).toBe(0)
    expect(Object.keys(read().tools.helm!.platforms)).toEqual(allKeys)

    using job = createStepJob(productBundle)
    writeFileSync(path.join(job.workspace, 'eks-actions.lock.json'), readFileSync(file))
    const step = await job.run({
      action: 'setup',
      inputs: { mirrors, tools: 'helm', 'helm-version': facts.helmVersion! },
      env: { NODE_EXTRA_CA_CERTS: facts.caFile! },
    })
    expect(step.exitCode, step.raw).toBe(0)
  })

  test('all four tools for all six platforms, each verified, and setup can install them', async () => {
    const served = ['terraform', 'eksctl', 'kubectl', 'helm'].map((tool) => `${tool} ${facts[`${tool}Version`]!}`)
    writeFileSync(path.join(folder, '.tool-versions'), `${served.join('\n')}\n`)
    const run = await runLock()
    expect(run.text).toContain('+ terraform')
    expect(run.code).toBe(0)
    expect(run.text).toContain(`terraform ${facts.terraformVersion!} (version-file: .tool-versions:1)`)
    expect(run.text.match(/^ {2}\S+-(amd64|arm64) +signature /gm)).toHaveLength(24)
    const { tools } = read()
    for (const tool of ['terraform', 'eksctl', 'kubectl', 'helm']) {
      expect(Object.keys(tools[tool]!.platforms)).toEqual(allKeys)
    }
    const { archive, binary } = tools.kubectl!.platforms['linux-amd64']!
    expect(archive).toBe(binary)

    using job = createStepJob(productBundle)
    writeFileSync(path.join(job.workspace, 'eks-actions.lock.json'), readFileSync(file))
    await control.clearRequests()
    const step = await job.run({
      action: 'setup',
      inputs: { mirrors, verify: 'lock', tools: 'helm, kubectl, eksctl' },
      env: {
        NODE_EXTRA_CA_CERTS: facts.caFile!,
        RUNNER_TOOL_CACHE: path.join(job.temporary, 'tools'),
        PATH: '/usr/bin:/bin',
      },
    })
    expect(step.exitCode).toBe(0)
    expect(await listRequests()).toHaveLength(3)
    for (const tool of ['helm', 'kubectl', 'eksctl']) {
      expect(step.outputs[`${tool}-verified-by`]).toBe('lock')
      expect(await hashFile(step.outputs[`${tool}-path`]!)).toBe(tools[tool]!.platforms['linux-amd64']!.binary)
    }
  })

  test('nothing the second time, without any request', async () => {
    await runLock('--tools', 'helm')
    const before = readFileSync(file, 'utf8')
    await control.clearRequests()
    const run = await runLock('--tools', 'helm')
    expect(run.code).toBe(0)
    expect(run.text).toContain('= helm')
    expect(run.text).toContain('eks-actions.lock.json is up to date')
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(await listRequests()).toEqual([])
  })

  test('only the platform that is missing', async () => {
    await runLock('--tools', 'helm')
    const whole = read()
    const { 'darwin-arm64': gone, ...others } = whole.tools.helm!.platforms
    write({ version: 1, tools: { helm: { version: helm, platforms: others } } })
    await control.clearRequests()
    const run = await runLock('--tools', 'helm')
    expect(run.text).toMatch(/~ helm +\S+ +completed +6 platforms/)
    expect(gone).toBeDefined()
    expect(read()).toEqual(whole)
    for (const address of await listRequests()) expect(address).toContain('darwin-arm64')
  })

  test('another version, reports it, and leaves the other tools unchanged', async () => {
    const kept = {
      version: '1.30.0',
      platforms: { 'linux-amd64': { archive: 'a'.repeat(64), binary: 'a'.repeat(64) } },
    }
    write({ version: 1, tools: { helm: { version: helm3, platforms: {} }, kubectl: kept } })
    const run = await runLock('--tools', 'helm', '--helm-version', helm)
    expect(run.text).toContain(`~ helm       ${helm3} → ${helm}`)
    expect(run.text).toContain('= kubectl    1.30.0')
    expect(read().tools.kubectl).toEqual(kept)
    expect(read().tools.helm!.version).toBe(helm)
  })

  test.each([
    ['a locked version that fits stays', [], helm3],
    ['with --update the newest that fits is looked up', ['--update'], helm],
  ])('%s', async (_, flags, expected) => {
    await runLock('--tools', 'helm', '--helm-version', helm3)
    await runLock('--tools', 'helm', '--helm-version', '>=3', ...flags)
    expect(read().tools.helm!.version).toBe(expected)
  })

  test('without a platform that is not published, and reports it', async () => {
    await control.addFault({ path: '_windows_arm64.zip', kind: 'status', status: 404 })
    const run = await runLock('--tools', 'terraform')
    expect(run.code).toBe(0)
    expect(run.text).toMatch(/windows-arm64 +skipped, not published: there is no https:\S+windows_arm64/)
    expect(Object.keys(read().tools.terraform!.platforms)).toEqual(allKeys.filter((key) => key !== 'windows-arm64'))
  })

  test('a file of another name in a folder', async () => {
    writeFileSync(path.join(folder, '.tool-versions'), `helm ${helm3}\n`)
    const run = await runLock('--tools', 'helm', '--lock-file', 'tools.lock.json')
    expect(run.text).toContain('version-file: .tool-versions:1')
    expect(readdirSync(folder).sort()).toEqual(['.tool-versions', 'tools.lock.json'])
  })
})

describe('lock --check', () => {
  test('passes if the file is up to date', async () => {
    await runLock('--tools', 'helm')
    expect((await runLock('--tools', 'helm', '--check')).code).toBe(0)
  })

  test('fails if it is not, and writes nothing', async () => {
    await runLock('--tools', 'helm', '--helm-version', helm3)
    const before = readFileSync(file, 'utf8')
    const run = await runLock('--tools', 'helm', '--helm-version', helm, '--check')
    expect(run.code).toBe(2)
    expect(run.text).toContain('eks-actions.lock.json would change')
    expect(run.text).toContain(`~ helm       ${helm3} → ${helm}`)
    expect(run.text).toContain('lock-file-stale')
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})

describe('lock refuses, and writes nothing', () => {
  test.each([
    ['a wrong checksum on one platform', 'wrong-checksum', 'darwin-arm64.tar.gz.sha256', 'differs from its published'],
    ['the signature of other content', 'wrong-checksum', 'linux-arm64.tar.gz.asc', 'linux-arm64'],
  ] as const)('%s', async (_, kind, where, text) => {
    await control.addFault({ path: `helm-v${helm}-${where}`, kind })
    const run = await runLock('--tools', 'helm')
    expect(run.code).toBe(1)
    expect(run.text).toContain('verification-failed')
    expect(run.text).toContain(text)
    expect(readdirSync(folder)).toEqual([])
  })

  test('a mirror without signatures where those are required', async () => {
    await control.addFault({ path: '.asc', kind: 'status', status: 404 })
    const run = await runLock('--tools', 'helm', '--helm-version', helm, '--verify', 'signature')
    expect(run.code).toBe(1)
    expect(run.text).toContain('is verified by checksum only, and verify requires signature')
    expect(readdirSync(folder)).toEqual([])
  })

  test('a mirror without checksums', async () => {
    await control.addFault({ path: '.asc', kind: 'status', status: 404 })
    await control.addFault({ path: '.sha256', kind: 'status', status: 404 })
    const run = await runLock('--tools', 'helm', '--helm-version', helm)
    expect(run.code).toBe(1)
    expect(run.text).toContain('verification-failed')
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['a version that is published nowhere', ['--helm-version', '4.0.99'], 'is not published for any platform'],
    ['the version of a cluster', ['--kubectl-version', 'cluster'], 'cluster cannot be locked'],
    ['a file outside the workspace', ['--lock-file', '../x.json'], 'outside the workspace'],
    ['a flag of setup that it does not have', ['--verify', 'lock'], 'must be one of checksum, signature'],
  ])('%s', async (_, flags, text) => {
    const run = await runLock('--tools', 'helm, kubectl', ...flags)
    expect(run.code).toBe(2)
    expect(run.text).toContain(text)
    expect(readdirSync(folder)).toEqual([])
  })

  test('to overwrite a file that is not a lock file', async () => {
    writeFileSync(path.join(folder, 'package.json'), '{ "name": "x" }\n')
    const run = await runLock('--lock-file', 'package.json')
    expect(run.code).toBe(2)
    expect(run.text).toContain('package.json: the lock file has the unknown key "name"')
    expect(readFileSync(path.join(folder, 'package.json'), 'utf8')).toBe('{ "name": "x" }\n')
  })
})
