import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { describeArtifact, type ToolArtifact } from '../catalog/artifact.ts'
import { createToolStore, type StoredTool, type VerifiedProgram } from './store.ts'
import { findInToolCache } from './tool-cache.ts'

const root = mkdtempSync(path.join(tmpdir(), 'store-'))
afterAll(() => {
  rmSync(root, { recursive: true })
})

const platform = { os: 'linux', arch: 'amd64' } as const
const store = createToolStore(root)
let patch = 0
const createNextArtifact = () => describeArtifact('helm', `4.0.${(patch += 1)}`, platform)

const fill =
  (content: string) =>
  async (target: string): Promise<VerifiedProgram> => {
    await writeFile(target, content)
    return {
      binary: createHash('sha256').update(content).digest('hex'),
      proof: { archive: 'a'.repeat(64), level: 'signature', by: 'a key' },
    }
  }

async function findFirst(artifact: ToolArtifact): Promise<StoredTool | undefined> {
  for await (const stored of store.list(artifact)) return stored
  return undefined
}

describe('the store', () => {
  test('finds what was placed, executable', async () => {
    const artifact = createNextArtifact()
    const placed = await store.place(artifact, fill('program'))
    expect(await findFirst(artifact)).toEqual(placed)
    expect(readFileSync(placed.file, 'utf8')).toBe('program')
    expect(statSync(placed.file).mode & 0o777).toBe(0o755)
  })

  test('finds nothing for another version, tool or platform', async () => {
    const { version } = createNextArtifact()
    await store.place(describeArtifact('helm', version, platform), fill('x'))
    expect(await findFirst(describeArtifact('helm', '9.9.9', platform))).toBeUndefined()
    expect(await findFirst(describeArtifact('kubectl', version, platform))).toBeUndefined()
    expect(await findFirst(describeArtifact('helm', version, { os: 'linux', arch: 'arm64' }))).toBeUndefined()
  })

  test('finds out a program that was changed afterwards, and removes it', async () => {
    const artifact = createNextArtifact()
    const placed = await store.place(artifact, fill('program'))
    appendFileSync(placed.file, 'poison')
    expect(await findFirst(artifact)).toBeUndefined()
    expect(existsSync(placed.file)).toBe(false)
  })

  test.each(['', '{}', 'null', 'not json'])('does not trust a program whose proof is %j', async (proof) => {
    const artifact = createNextArtifact()
    const placed = await store.place(artifact, fill('program'))
    writeFileSync(path.join(path.dirname(placed.file), 'eks-actions.json'), proof)
    expect(await findFirst(artifact)).toBeUndefined()
  })

  test('leaves nothing under a final name when filling fails', async () => {
    const artifact = createNextArtifact()
    const failing = store.place(artifact, async (target) => {
      await writeFile(target, 'half')
      throw new Error('disk full')
    })
    await expect(failing).rejects.toThrow('disk full')
    expect(readdirSync(path.join(root, 'helm', artifact.version))).toEqual([])
    expect(readdirSync(path.join(root, '.eks-actions'))).toEqual([])
  })

  test('removes what a killed run left, and nothing of one that still runs', async () => {
    const drafts = path.join(root, '.eks-actions')
    const { version } = createNextArtifact()
    const code = `
      const { createToolStore } = await import(${JSON.stringify(path.join(import.meta.dirname, 'store.ts'))})
      const { writeFileSync } = await import('node:fs')
      await createToolStore(${JSON.stringify(root)}).place(
        { tool: 'helm', version: '${version}', binaryName: 'helm', platform: { os: 'linux', arch: 'amd64' } },
        (target) => {
          writeFileSync(target, 'half')
          console.log('writing')
          return new Promise(() => setInterval(() => {}, 1000))
        },
      )`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      await once(child.stdout, 'data')
      await store.place(createNextArtifact(), fill('program'))
      expect(readdirSync(drafts)).toHaveLength(1)
    } finally {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    await store.place(createNextArtifact(), fill('program'))
    expect(readdirSync(drafts)).toEqual([])
  })

  test('removes what runs with an unknown owner left a day ago, and nothing younger', async () => {
    const hoursAgo = { killed: 25, running: 1 }
    for (const [name, hours] of Object.entries(hoursAgo)) {
      const draft = path.join(root, '.eks-actions', name)
      mkdirSync(draft, { recursive: true })
      writeFileSync(path.join(draft, 'helm'), 'half')
      utimesSync(draft, new Date(), new Date(Date.now() - hours * 60 * 60 * 1000))
    }
    await store.place(createNextArtifact(), fill('program'))
    expect(readdirSync(path.join(root, '.eks-actions'))).toEqual(['running'])
    rmSync(path.join(root, '.eks-actions/running'), { recursive: true })
  })

  test('lets many jobs place the same program at once', async () => {
    const artifact = createNextArtifact()
    const placed = await Promise.all(Array.from({ length: 20 }, () => store.place(artifact, fill('the same'))))
    expect(new Set(placed.map(({ file }) => file)).size).toBe(1)
    expect(readFileSync(placed[0]!.file, 'utf8')).toBe('the same')
    expect(await findFirst(artifact)).toEqual(placed[0])
  })
})

/** The toolkit itself, on the same folder. */
describe('the tool cache', () => {
  beforeAll(() => {
    vi.stubEnv('RUNNER_TOOL_CACHE', root)
    vi.stubEnv('RUNNER_TEMP', root)
    // The toolkit writes its debug lines there.
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })

  const shared = createToolStore(root, { lookUp: findInToolCache })

  /** What another action does with its own download. */
  async function cacheForeign(artifact: ToolArtifact, content: string): Promise<string> {
    const source = path.join(root, 'download')
    writeFileSync(source, content)
    const { cacheFile } = await import('@actions/tool-cache')
    return cacheFile(source, artifact.binaryName, artifact.tool, artifact.version, 'x64')
  }

  test('finds what the store has placed', async () => {
    const artifact = createNextArtifact()
    const placed = await store.place(artifact, fill('program'))
    expect(await findInToolCache('helm', artifact.version, 'x64')).toBe(path.dirname(placed.file))
  })

  test('of another action is found as a program that nothing is known about', async () => {
    const artifact = createNextArtifact()
    const folder = await cacheForeign(artifact, 'theirs')
    expect(await findFirst(artifact)).toBeUndefined()
    expect(await shared.findForeign(artifact)).toBe(path.join(folder, 'helm'))
    expect(await store.findForeign(artifact)).toBeUndefined()
  })

  test('of another action may hold the whole archive', async () => {
    const artifact = createNextArtifact()
    const source = path.join(root, 'unpacked')
    mkdirSync(path.join(source, 'linux-amd64'), { recursive: true })
    writeFileSync(path.join(source, 'linux-amd64/helm'), 'theirs')
    const { cacheDir } = await import('@actions/tool-cache')
    const folder = await cacheDir(source, 'helm', artifact.version, 'x64')
    expect(await shared.findForeign(artifact)).toBe(path.join(folder, 'linux-amd64/helm'))
  })

  test('keeps what another action has put there; ours goes next to it', async () => {
    const artifact = createNextArtifact()
    const folder = await cacheForeign(artifact, 'theirs')
    const placed = await store.place(artifact, fill('ours'))
    expect(readFileSync(path.join(folder, 'helm'), 'utf8')).toBe('theirs')
    expect(await findInToolCache('helm', artifact.version, 'x64')).toBe(folder)
    expect(path.dirname(placed.file)).toBe(`${folder}-${placed.binary}`)
    expect(await findFirst(artifact)).toEqual(placed)
  })

  test('has nothing of ours that is not marked as complete, and takes it over', async () => {
    const artifact = createNextArtifact()
    const placed = await store.place(artifact, fill('program'))
    const mark = `${path.dirname(placed.file)}.complete`
    rmSync(mark)
    expect(await findFirst(artifact)).toBeUndefined()
    expect(await store.place(artifact, fill('program'))).toEqual(placed)
    expect(existsSync(mark)).toBe(true)
  })

  test('has no program of ours as a foreign one', async () => {
    const artifact = createNextArtifact()
    await store.place(artifact, fill('program'))
    expect(await shared.findForeign(artifact)).toBeUndefined()
  })
})

describe('an archive', () => {
  const place = async (target: ReturnType<typeof createToolStore>, artifact: ToolArtifact) => {
    const archive = path.join(root, 'an-archive')
    writeFileSync(archive, 'archive')
    return target.place(artifact, async (file, keepArchive) => {
      await keepArchive(archive)
      return fill('program')(file)
    })
  }

  test('is kept where others can change the program', async () => {
    const artifact = createNextArtifact()
    const shared = createToolStore(root, { isShared: true })
    const { file } = await place(shared, artifact)
    const archives = await shared.listArchives(artifact)
    expect(archives.map((archive) => [path.dirname(archive), readFileSync(archive, 'utf8')])).toEqual([
      [path.dirname(file), 'archive'],
    ])
  })

  test('is not kept where nobody can', async () => {
    const artifact = createNextArtifact()
    await place(store, artifact)
    expect(await store.listArchives(artifact)).toEqual([])
  })

  test('is the program itself where there is no other', async () => {
    const artifact = describeArtifact('kubectl', '1.36.2', platform)
    const { file } = await store.place(artifact, fill('program'))
    expect(await store.listArchives(artifact)).toEqual([file])
  })
})

test('two programs of one version are both kept', async () => {
  const artifact = createNextArtifact()
  const placed = [await store.place(artifact, fill('one')), await store.place(artifact, fill('another'))]
  const found: StoredTool[] = []
  for await (const stored of store.list(artifact)) found.push(stored)
  expect(found.map(({ file }) => file).sort()).toEqual(placed.map(({ file }) => file).sort())
})
