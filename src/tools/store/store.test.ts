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
import { afterAll, describe, expect, test } from 'vitest'
import { createToolStore, type VerifiedProgram } from './store.ts'
import { describeArtifact } from '../catalog/artifact.ts'

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

describe('the store', () => {
  test('finds what was placed, executable', async () => {
    const artifact = createNextArtifact()
    const placed = await store.place(artifact, fill('program'))
    expect(await store.find('helm', artifact.version, platform)).toEqual(placed)
    expect(readFileSync(placed.file, 'utf8')).toBe('program')
    expect(statSync(placed.file).mode & 0o777).toBe(0o755)
  })

  test('finds nothing for another version, tool or platform', async () => {
    const { version } = createNextArtifact()
    await store.place(describeArtifact('helm', version, platform), fill('x'))
    expect(await store.find('helm', '9.9.9', platform)).toBeUndefined()
    expect(await store.find('kubectl', version, platform)).toBeUndefined()
    expect(await store.find('helm', version, { os: 'linux', arch: 'arm64' })).toBeUndefined()
  })

  test('finds out a program that was changed afterwards, and removes it', async () => {
    const artifact = createNextArtifact()
    const placed = await store.place(artifact, fill('program'))
    appendFileSync(placed.file, 'poison')
    expect(await store.find('helm', artifact.version, platform)).toBeUndefined()
    expect(existsSync(placed.file)).toBe(false)
  })

  test.each(['', '{}', 'null', 'not json'])('does not trust a program whose proof is %j', async (proof) => {
    const artifact = createNextArtifact()
    const placed = await store.place(artifact, fill('program'))
    writeFileSync(path.join(path.dirname(placed.file), 'proof.json'), proof)
    expect(await store.find('helm', artifact.version, platform)).toBeUndefined()
  })

  test('leaves nothing under a final name when filling fails', async () => {
    const artifact = createNextArtifact()
    const failing = store.place(artifact, async (target) => {
      await writeFile(target, 'half')
      throw new Error('disk full')
    })
    await expect(failing).rejects.toThrow('disk full')
    expect(readdirSync(path.join(root, 'eks-actions/helm', artifact.version, 'linux-amd64'))).toEqual([])
    expect(readdirSync(path.join(root, 'eks-actions/.drafts'))).toEqual([])
  })

  test('removes what killed runs left a day ago, and no draft of a run that goes on', async () => {
    const hoursAgo = { killed: 25, running: 1 }
    for (const [name, hours] of Object.entries(hoursAgo)) {
      const draft = path.join(root, 'eks-actions/.drafts', name)
      mkdirSync(draft, { recursive: true })
      writeFileSync(path.join(draft, 'helm'), 'half')
      utimesSync(draft, new Date(), new Date(Date.now() - hours * 60 * 60 * 1000))
    }
    await store.place(createNextArtifact(), fill('program'))
    expect(readdirSync(path.join(root, 'eks-actions/.drafts'))).toEqual(['running'])
    rmSync(path.join(root, 'eks-actions/.drafts/running'), { recursive: true })
  })

  test('lets many jobs place the same program at once', async () => {
    const artifact = createNextArtifact()
    const placed = await Promise.all(Array.from({ length: 20 }, () => store.place(artifact, fill('the same'))))
    expect(new Set(placed.map(({ file }) => file)).size).toBe(1)
    expect(readFileSync(placed[0]!.file, 'utf8')).toBe('the same')
    expect(await store.find('helm', artifact.version, platform)).toEqual(placed[0])
  })
})
