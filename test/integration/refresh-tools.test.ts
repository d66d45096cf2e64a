/** `npm run refresh-tools` against the stack's mirror. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import type { ShippedTools } from '../../src/tools/shipped/shipped.ts'
import { createDownloadsControl, readMirrorInputs } from '../../stack/parts/downloads/client.ts'
import { useStack } from '../setup/stacks.ts'

const facts = (await useStack()).facts.downloads as Readonly<Record<string, string>>
const control = createDownloadsControl(facts.controlUrl!)
const { mirrors, trustedKeys } = readMirrorInputs(facts)
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'refresh-tools-')))
const file = path.join(folder, 'shipped.lock.json')
const olderKubectl = '1.33.0'

interface RefreshResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function runRefresh(): Promise<RefreshResult> {
  const env = {
    PATH: process.env.PATH ?? '',
    NODE_EXTRA_CA_CERTS: facts.caFile!,
    EKS_ACTIONS_MIRRORS: mirrors,
    EKS_ACTIONS_TRUSTED_KEYS: trustedKeys,
  }
  return new Promise((resolve) => {
    const args = [path.join(repositoryRoot, 'scripts/refresh-tools.ts'), '--file', file]
    const child = execFile(process.execPath, args, { cwd: folder, env }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr })
    })
  })
}

const read = (): ShippedTools => (JSON.parse(readFileSync(file, 'utf8')) as { tools: ShippedTools }).tools
const ship = (changed: Partial<ShippedTools>): void => {
  const createEmpty = (version: string) => ({ version, platforms: {} })
  const older = {
    terraform: createEmpty('1.11.3'),
    eksctl: createEmpty('0.229.0'),
    kubectl: createEmpty('1.32.0'),
    helm: createEmpty('4.0.0'),
  }
  writeFileSync(file, JSON.stringify({ version: 1, tools: { ...older, ...changed } }))
}

beforeEach(async () => {
  await control.clearRequests()
})
afterEach(() => control.clearFaults())
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the refresh', () => {
  test('writes the newest releases that the rules allow, verified on every platform, and reports the changes', async () => {
    ship({})
    const run = await runRefresh()
    expect(run.stderr.match(/ signature: /g)).toHaveLength(24)
    expect(run.code).toBe(0)
    expect(run.stdout.split('\n')).toEqual([
      expect.stringContaining(`~ terraform  1.11.3 → ${facts.terraformVersion!}`),
      expect.stringContaining(`~ eksctl     0.229.0 → ${facts.eksctlVersion!}`),
      expect.stringContaining(`~ kubectl    1.32.0 → ${olderKubectl}`),
      expect.stringContaining(`~ helm       4.0.0 → ${facts.helmVersion!}`),
      '',
    ])
    for (const { platforms } of Object.values(read())) {
      expect(Object.keys(platforms)).toHaveLength(6)
      for (const { binary } of Object.values(platforms)) expect(binary).toMatch(/^[0-9a-f]{64}$/)
    }

    const before = readFileSync(file, 'utf8')
    const again = await runRefresh()
    expect(again.stdout).toMatch(/^(= .*6 platforms\n){4}$/)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  test('completes entries without a program digest, and leaves their archives unchanged', async () => {
    ship({})
    await runRefresh()
    const { helm, ...others } = read()
    const archives = Object.fromEntries(Object.entries(helm.platforms).map(([key, { archive }]) => [key, { archive }]))
    ship({ ...others, helm: { version: helm.version, platforms: archives } })
    const run = await runRefresh()
    expect(run.stdout).toContain('completed')
    expect(read().helm).toEqual(helm)
  })

  test.each([
    ['a release that has changed', 'has changed', undefined],
    [
      'a wrong checksum',
      'differs from its published checksum',
      { path: 'linux-arm64.tar.gz.sha256', kind: 'wrong-checksum' },
    ],
    ['a signature that is gone', 'nothing but the mirror vouches', { path: '.asc', kind: 'status', status: 404 }],
  ] as const)('writes nothing on %s', async (_, text, fault) => {
    const platforms = { 'linux-amd64': { archive: 'a'.repeat(64) } }
    ship({ helm: { version: facts.helmVersion!, platforms } })
    if (fault !== undefined) await control.addFault(fault)
    const before = readFileSync(file, 'utf8')
    const run = await runRefresh()
    expect(run.code).toBe(1)
    expect(run.stderr).toContain(text)
    expect(run.stdout).toBe('')
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})
