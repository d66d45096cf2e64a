import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PrepareContext } from '../part.ts'
import { findOnMachinePath } from './machine-programs.ts'
import { obtainUnlessBuilt } from './obtain.ts'
import { installAptPackages, MissingPrerequisite, requirePython, requireRoot } from './prerequisites.ts'
import { buildRecipeKey, type Recipe } from './recipe.ts'
import { recipes } from './recipes.ts'
import { resolveCacheFolder, acquireFileLock, ensureCacheEntry } from './store.ts'

let cache: string
let lines: string[]
let context: PrepareContext
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'eks-actions-cache-'))
  lines = []
  context = { cache, progress: (text) => void lines.push(text), signal: AbortSignal.timeout(20_000) }
})
afterEach(async () => rm(cache, { recursive: true, force: true }))

describe('the cache', () => {
  test('fills an entry once for concurrent requests', async () => {
    let fills = 0
    const fill = async (folder: string): Promise<void> => {
      fills++
      await sleep(50)
      await writeFile(join(folder, 'tool'), 'tool')
    }
    const entries = await Promise.all([
      ensureCacheEntry(context, 'tool-1', fill),
      ensureCacheEntry(context, 'tool-1', fill),
    ])
    expect(fills).toBe(1)
    expect(new Set(entries)).toEqual(new Set([join(cache, 'tool-1')]))
    expect(await readFile(join(cache, 'tool-1', 'tool'), 'utf8')).toBe('tool')
  })

  test('keeps nothing of a failed entry, and tries again', async () => {
    const failing = ensureCacheEntry(context, 'tool-1', async (folder) => {
      await writeFile(join(folder, 'half'), '')
      throw new Error('no network')
    })
    await expect(failing).rejects.toThrow('no network')
    expect(await readdir(cache)).toEqual([])
    await ensureCacheEntry(context, 'tool-1', () => Promise.resolve())
    expect(existsSync(join(cache, 'tool-1'))).toBe(true)
  })

  test('replaces the lock of a process that has exited', async () => {
    const path = join(cache, 'x.lock')
    await promisify(execFile)(process.execPath, [
      '--eval',
      `import('${new URL('store.ts', import.meta.url).href}').then(({ acquireFileLock }) =>
        acquireFileLock(${JSON.stringify(path)}, { signal: new AbortController().signal, progress() {} }))`,
    ])
    expect(existsSync(path)).toBe(true)
    const unlock = await acquireFileLock(path, context)
    await unlock()
    expect(await readdir(cache)).toEqual([])
  })

  test.each([
    [{ EKS_ACTIONS_CACHE: '/a', XDG_CACHE_HOME: '/b' }, '/a'],
    [{ XDG_CACHE_HOME: '/b' }, '/b/eks-actions'],
    [{ XDG_CACHE_HOME: '' }, expect.stringMatching(/\/\.cache\/eks-actions$/)],
  ])('with %j is at %s', (env, expected) => {
    expect(resolveCacheFolder(env)).toEqual(expected)
  })

  test('has a different key for every recipe', () => {
    const all: readonly Recipe[] = Object.values(recipes)
    expect(new Set(all.map(buildRecipeKey)).size).toBe(all.length)
    expect(buildRecipeKey({ ...recipes.act, version: '0' })).not.toBe(buildRecipeKey(recipes.act))
    expect(buildRecipeKey(recipes.act)).toMatch(
      new RegExp(`^act-[0-9.]+-${process.platform}-${process.arch}-[0-9a-f]{8}$`),
    )
  })
})

describe('a missing prerequisite', () => {
  const bare = { path: '/nowhere', isRoot: false, isDebian: true }

  test.each([
    ['Python, as a user', async () => requirePython(context, bare), 'sudo apt-get install -y python3 python3-venv'],
    ['Python, not on Debian', async () => requirePython(context, { ...bare, isDebian: false }), 'your package manager'],
    [
      'root',
      () =>
        new Promise<void>((done) => {
          requireRoot('buildkitd', bare)
          done()
        }),
      'sudo -E npm run stack -- up',
    ],
    [
      'a package',
      async () => installAptPackages(['runc'], 'runc is missing.', context, bare),
      'sudo apt-get install -y runc',
    ],
  ])('%s: the error is one sentence with the command', async (_, attempt, command) => {
    const error = await attempt().then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(MissingPrerequisite)
    expect((error as MissingPrerequisite).command).toContain(command)
    expect((error as Error).message).toMatch(/^[^\n]+ Install it with: [^\n]+$/)
  })

  test('is a program whose build takes too long, where only the cache or a release would do', async () => {
    const { kind, name, version, modules, programs } = recipes.eksctl
    const recipe = { kind, name, version, modules, programs }
    await expect(obtainUnlessBuilt(recipe, context)).rejects.toThrow('eksctl is missing.')
    await ensureCacheEntry(context, buildRecipeKey(recipe), async (folder) => writeFile(join(folder, 'done'), ''))
    expect(await obtainUnlessBuilt(recipe, context)).toBe(join(cache, buildRecipeKey(recipe), 'bin/eksctl'))
  })

  test('is searched for on the given PATH only', async () => {
    expect(await findOnMachinePath('sh', { path: '/nowhere:/bin' })).toBe('/bin/sh')
    expect(await findOnMachinePath('sh', { path: '/nowhere' })).toBeUndefined()
  })
})
