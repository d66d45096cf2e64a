/** Which source a program comes from: the cache, the machine, its release, a build. */

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PrepareContext } from '../part.ts'
import { createBuildQueue } from './build-queue.ts'
import { obtain, obtainAll, obtainPath } from './obtain.ts'
import { MissingPrerequisite } from './prerequisites.ts'
import { buildRecipeKey, type GoRecipe, type ReleaseRecipe } from './recipe.ts'
import type { DescribeRelease } from './release.ts'
import { createObtainRun } from './run.ts'
import { hashText, openReleaseSite } from './testing/release-site.ts'

let home: string
let lines: string[]
beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'eks-actions-sources-')))
  lines = []
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(home, { recursive: true, force: true })
})

const base = 'https://dl.k8s.io'
const script = (text: string): string => `#!/bin/sh\necho ${text}\n`

/** Programs without an archive, each with its checksum. */
const describeTools =
  (...names: readonly string[]): DescribeRelease =>
  () =>
    names.map((name) => {
      const url = `${base}/${name}`
      const checksum = { url: `${url}.sha256`, form: 'bare', entry: name } as const
      return {
        source: 'kubernetes',
        url,
        archive: 'none',
        programs: { [name]: name },
        proof: { kind: 'checksum', checksum },
      }
    })

const releaseRecipe: ReleaseRecipe = {
  kind: 'release',
  name: 'tool',
  version: '1.0',
  programs: ['tool'],
  machine: { tool: { oldest: '0.9' } },
  releases: describeTools('tool'),
  install: 'see https://example.com',
}

/** Two names of one small program; only the standard library is compiled. */
const goRecipe: GoRecipe = {
  kind: 'go',
  name: 'hello',
  version: 'v1',
  modules: {},
  sources: {
    'hello/main.go': 'package main\n\nimport "os"\n\nfunc main() { os.Stdout.WriteString("built: " + os.Args[0]) }\n',
  },
  programs: { first: './hello', second: './hello', third: './hello' },
  releases: describeTools('second'),
}

function publish(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`${base}/${name}`, script(`released ${name}`)],
      [`${base}/${name}.sha256`, hashText(script(`released ${name}`))],
    ]),
  )
}

/** Obtains with an empty cache, on a network with these files. */
async function withSite<T>(
  files: Readonly<Record<string, string>>,
  use: (context: PrepareContext) => Promise<T>,
  interrupting?: string,
): Promise<T> {
  await using site = await openReleaseSite(files, interrupting === undefined ? {} : { interrupting })
  const run = createObtainRun(site.hosts, createBuildQueue(0))
  const signal = AbortSignal.any([site.signal, AbortSignal.timeout(100_000)])
  return await use({ cache: join(home, 'cache'), signal, progress: (text) => void lines.push(text), run })
}

async function addTool(folder: string, text: string): Promise<string> {
  await mkdir(join(home, folder), { recursive: true })
  await writeFile(join(home, folder, 'tool'), text, { mode: 0o755 })
  vi.stubEnv('PATH', [join(home, folder), process.env.PATH].join(delimiter))
  return join(home, folder, 'tool')
}

async function runProgram(file: string): Promise<string> {
  return (await promisify(execFile)(file, [])).stdout.trim()
}

describe('a program comes', () => {
  test('from the machine, if it runs', async () => {
    const own = await addTool('bin', script('tool 1.0'))
    expect(await withSite(publish('tool'), (context) => obtain(releaseRecipe, context))).toBe(own)
  })

  test('from the machine, which is asked once', async () => {
    const starts = join(home, 'starts')
    const own = await addTool('bin', script(`tool 1.0; echo started >> ${starts}`))
    await withSite({}, async (context) => {
      expect(await obtain(releaseRecipe, context)).toBe(own)
      expect(await obtain(releaseRecipe, context)).toBe(own)
    })
    expect(await readFile(starts, 'utf8')).toBe('started\n')
  })

  test('from its release, if the program of the machine is broken', async () => {
    const broken = await addTool('bin', script('tool 1.0; exit 1'))
    const file = await withSite(publish('tool'), (context) => obtain(releaseRecipe, context))
    expect(await runProgram(file)).toBe('released tool')
    expect(lines[0]).toMatch(new RegExp(`^${broken} is passed over: it does not run`))
  })

  test('from the cache, without asking the machine or the network again', async () => {
    const file = await withSite(publish('tool'), (context) => obtain(releaseRecipe, context))
    await addTool('bin', script('tool 1.0'))
    expect(await withSite({}, (context) => obtain(releaseRecipe, context))).toBe(file)
  })

  test('from a build, if no release has it; the others are released ones', async () => {
    const programs = await withSite(publish('second'), (context) => obtainAll(goRecipe, context))
    expect(await runProgram(programs.first ?? '')).toMatch(/^built: .*\/first$/)
    expect(await runProgram(programs.second ?? '')).toBe('released second')
    expect(await runProgram(programs.third ?? '')).toMatch(/^built: .*\/third$/)
    // One program with two names.
    const [first, third] = await Promise.all([stat(programs.first ?? ''), stat(programs.third ?? '')])
    expect(first.ino).toBe(third.ino)
    const entry = join(home, 'cache', buildRecipeKey(goRecipe))
    expect((await readdir(entry)).sort()).toEqual(['bin'])
    expect(lines.join('\n')).toMatch(/hello v1: building first, third \(\d+ packages\)/)
  })

  test('from nowhere: one sentence with the command that installs it', async () => {
    const attempt = withSite({}, (context) => obtain(releaseRecipe, context))
    await expect(attempt).rejects.toThrow(MissingPrerequisite)
    await expect(attempt).rejects.toThrow(
      'tool is missing, and its release cannot be fetched. Install it with: see https://example.com',
    )
  })
})

test('an interrupted download leaves nothing, and the next run fetches the program', async () => {
  const attempt = withSite(publish('tool'), (context) => obtain(releaseRecipe, context), `${base}/tool`)
  await expect(attempt).rejects.toThrow('interrupted')
  expect(await readdir(join(home, 'cache'))).toEqual([])
  const file = await withSite(publish('tool'), (context) => obtain(releaseRecipe, context))
  expect(await runProgram(file)).toBe('released tool')
})

test('what a killed run left is removed, and nothing of other entries', async () => {
  const cache = join(home, 'cache')
  const key = buildRecipeKey(releaseRecipe)
  const [abandoned, other] = [`${key}.0123abcd`, `${key}-more.0123abcd`]
  await mkdir(join(cache, abandoned, 'bin'), { recursive: true })
  await mkdir(join(cache, other), { recursive: true })
  await withSite(publish('tool'), (context) => obtain(releaseRecipe, context))
  expect(existsSync(join(cache, abandoned))).toBe(false)
  expect(existsSync(join(cache, other))).toBe(true)
})

describe('a PATH for programs', () => {
  const getPath = (): Promise<string> => withSite(publish('tool'), (context) => obtainPath([releaseRecipe], context))

  test('is the machine’s own if it has them', async () => {
    await addTool('bin', script('tool 1.0'))
    expect((await getPath()).split(delimiter)[0]).toBe(join(home, 'bin'))
  })

  test('ends with those that it lacks', async () => {
    const folder = join(home, 'cache', buildRecipeKey(releaseRecipe), 'bin')
    expect((await getPath()).split(delimiter).at(-1)).toBe(folder)
  })

  test('begins with those that replace broken ones', async () => {
    await addTool('bin', script('tool 1.0; exit 1'))
    expect((await getPath()).split(delimiter)[0]).toBe(join(home, 'cache', buildRecipeKey(releaseRecipe), 'bin'))
  })
})

test('the key of an entry does not depend on where else the programs are looked for, nor on their turn', () => {
  expect(buildRecipeKey({ ...releaseRecipe, machine: {}, releases: describeTools() })).toBe(
    buildRecipeKey(releaseRecipe),
  )
  expect(buildRecipeKey({ ...goRecipe, order: 1 })).toBe(buildRecipeKey(goRecipe))
  expect(buildRecipeKey({ ...goRecipe, inlining: false })).not.toBe(buildRecipeKey(goRecipe))
})
