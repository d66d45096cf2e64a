/** One download of a provider for all roots and later runs: the action, real Terraform, a registry, a cache. */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { packArchive, unpackArchive } from '../../src/github/cache/archive.ts'
import { type CacheServer, startCacheServer } from '../../src/github/cache/testing/cache-server.ts'
import { obtain } from '../../stack/obtain/obtain.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'
import { type ProviderRegistry, startProviderRegistry } from '../setup/provider-registry.ts'
import { createStepJob, type StepResult } from '../setup/step.ts'

const version = '0.14.2'
const archive = `terraform-provider-time_${version}_${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}.zip`
const names = ['10-vpc', '20-eks', '30-ecr', '40-dns']
const job = createStepJob(path.join(repositoryRoot, 'dist'))
const never = new AbortController().signal

let registry: ProviderRegistry
let cache: CacheServer

/** A run on a separate machine: its tool cache is empty. */
function runPlan(toolCache = mkdtempSync(path.join(job.temporary, 'tools-'))): Promise<StepResult> {
  return job.run({
    action: 'provision',
    inputs: {
      command: 'plan',
      environment: 'dev',
      directory: 'live',
      comment: 'never',
      'plan-store': 'none',
      'allow-local-state': 'true',
    },
    env: { ...cache.environment, RUNNER_TOOL_CACHE: toolCache, SSL_CERT_FILE: registry.authorityFile },
  })
}

beforeAll(async () => {
  const context = { cache: resolveCacheFolder(), progress: () => {}, signal: AbortSignal.timeout(600_000) }
  registry = await startProviderRegistry('time', { [version]: await obtain('terraform-provider-time', context) })
  cache = await startCacheServer()
  const text = `terraform {
  required_providers {
    time = {
      source  = "${registry.host}/hashicorp/time"
      version = "${version}"
    }
  }
}

resource "time_static" "now" {}
`
  const [first = ''] = names.map((name) => {
    const folder = path.join(job.workspace, 'live/dev', name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'main.tf'), text)
    return folder
  })
  const data = path.join(job.temporary, 'data')
  const env = { PATH: process.env.PATH, HOME: job.temporary, SSL_CERT_FILE: registry.authorityFile, TF_DATA_DIR: data }
  await promisify(execFile)('terraform', ['init', '-input=false'], { cwd: first, env })
  for (const name of names.slice(1)) {
    cpSync(path.join(first, '.terraform.lock.hcl'), path.join(job.workspace, 'live/dev', name, '.terraform.lock.hcl'))
  }
}, 600_000)
beforeEach(() => registry.forget())
afterAll(async () => {
  await registry[Symbol.asyncDispose]()
  await cache[Symbol.asyncDispose]()
  job[Symbol.dispose]()
})

// Each test continues where the previous one ended.
describe('the provider of four roots', () => {
  const tools = path.join(job.temporary, 'tools')

  test('is downloaded once by the first run', async () => {
    const step = await runPlan(tools)
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.outputs['to-add']).toBe('4')
    expect(registry.downloads).toEqual([archive])
    expect(step.raw).toMatch(/providers: .*\/hashicorp\/time 0\.14\.2 \(downloaded once for all roots\)/)
    expect([...cache.entries.keys()]).toEqual([expect.stringMatching(/^eks-actions-terraform-providers-/)])
  })

  test('is not downloaded by the next one on this machine, without a request to the cache', async () => {
    const before = cache.requests.length
    const step = await runPlan(tools)
    expect(step.exitCode, step.raw).toBe(0)
    expect(registry.downloads).toEqual([])
    expect(cache.requests).toHaveLength(before)
    expect(step.raw).toContain('(tool cache)')
  })

  test('is not downloaded on another machine that shares the cache', async () => {
    const step = await runPlan()
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.outputs['to-add']).toBe('4')
    expect(registry.downloads).toEqual([])
    expect(step.raw).toContain('(actions cache)')
  })

  test('is downloaded if another job has poisoned the cache, with a warning that says how to fix it', async () => {
    const [[key, entry] = ['', Buffer.of()]] = cache.entries
    const folder = path.join(job.temporary, 'poisoned')
    await unpackArchive(Readable.from(entry), folder, never)
    const program = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => name.includes('_v0.14.2'))
    writeFileSync(path.join(folder, program ?? ''), '#!/bin/sh\necho poison >&2\n', { mode: 0o755 })
    const file = path.join(job.temporary, 'entry')
    await packArchive(folder, ['.'], file, never)
    ;(cache.entries as Map<string, Buffer>).set(key, await readFile(file))
    rmSync(folder, { recursive: true })

    const step = await runPlan()
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.outputs['to-add']).toBe('4')
    expect(registry.downloads).toEqual([archive])
    expect(step.raw).not.toContain('echo poison')
    const [warning] = step.commands.filter(({ name }) => name === 'warning')
    expect(warning?.data).toMatch(
      /^The actions cache does not contain the right .*hashicorp\/time 0\.14\.2, so it is not used/,
    )
    expect(warning?.data).toContain(`gh cache delete ${key}`)
  })

  test('is downloaded if the cache entry is not an archive', async () => {
    const [key = ''] = cache.entries.keys()
    ;(cache.entries as Map<string, Buffer>).set(key, Buffer.from('no archive'))
    const step = await runPlan()
    expect(step.exitCode, step.raw).toBe(0)
    expect(registry.downloads).toEqual([archive])
    expect(step.raw).toContain('The actions cache could not be read')
  })
})
