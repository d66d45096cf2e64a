import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EncryptionKey } from './encryption.ts'
import type { PlanKey, PlanPlace, PlanStore, StoredPlan } from './model.ts'
import { createPlanStore } from './plan-objects.ts'
import { createTestKey, createPlannedRecord, createS3Root, hashTestContent, createStoredPlan } from './testing/plans.ts'

const canary = 'canary-7f3a'
const planText = `a plan with password=${canary}`
const vpc = createS3Root('10-vpc')
const eks = createS3Root('20-eks')
const plan = createPlannedRecord(planText)
const createKey = (of: StoredPlan, root = vpc): PlanKey => ({
  place: 'protected',
  root,
  mode: of.mode,
  contentDigest: of.content.digest,
  commit: of.commit,
})

let folder: string
let planFile: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plan-objects-'))
  planFile = path.join(folder, 'plan')
  await writeFile(planFile, planText)
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

interface Memory {
  readonly objects: Map<string, Uint8Array>
  readonly store: PlanStore
}

/** A store in memory. `cutAfter` ends the run, as a cancellation does, after that many writes and removals. */
function createMemoryFolder(
  key?: EncryptionKey,
  objects = new Map<string, Uint8Array>(),
  cutAfter = Infinity,
  place: PlanPlace = 'protected',
): Memory {
  let effects = 0
  const countEffect = (): void => {
    if (++effects > cutAfter) throw new Error('cancelled')
  }
  const store = createPlanStore({
    environment: 'staging',
    location: 'memory',
    key,
    place,
    remembersApplied: true,
    openFolder: ({ name }, of) => {
      // Most cases are about one place.
      const folder = of === 'protected' ? name : `${of}/${name}`
      return {
        location: `memory/${folder}`,
        read: async (object) => Promise.resolve(objects.get(`${folder}/${object}`)),
        write: async (object, content) => {
          countEffect()
          objects.set(`${folder}/${object}`, content)
          return Promise.resolve()
        },
        remove: async (object) => {
          countEffect()
          objects.delete(`${folder}/${object}`)
          return Promise.resolve()
        },
      }
    },
  })
  return { objects, store }
}

describe.each([
  ['in clear', undefined],
  ['encrypted', createTestKey(1)],
])('plans stored %s', (_how, key) => {
  test('are found by their content and fetched as they were', async () => {
    const { store } = createMemoryFolder(key)
    await store.put(vpc, plan, planFile)
    const found = await store.find(createKey(plan))
    expect(found).toEqual(plan)
    const target = path.join(folder, `fetched-${key === undefined}`)
    await store.fetch(vpc, plan, target)
    expect(await readFile(target, 'utf8')).toBe(planText)
    expect((await stat(target)).mode & 0o777).toBe(0o600)
  })

  test('are told apart by root, mode and content', async () => {
    const { store } = createMemoryFolder(key)
    await store.put(vpc, plan, planFile)
    expect(await store.find({ ...createKey(plan), root: eks })).toBeUndefined()
    expect(await store.find({ ...createKey(plan), mode: 'destroy' })).toBeUndefined()
    expect(await store.find({ ...createKey(plan), contentDigest: hashTestContent('other') })).toBeUndefined()
    expect(await store.findNewest(eks, 'normal', 'protected')).toBeUndefined()
  })

  test('the newest is the last that was put, whatever it is of', async () => {
    const { store } = createMemoryFolder(key)
    const later = createStoredPlan({ content: { digest: hashTestContent('later'), files: [] } })
    await store.put(vpc, plan, planFile)
    await store.put(vpc, later, undefined)
    expect(await store.findNewest(vpc, 'normal', 'protected')).toEqual(later)
    expect(await store.find(createKey(plan))).toEqual(plan)
  })

  test('leave nothing behind once they are discarded', async () => {
    const { store, objects } = createMemoryFolder(key)
    await store.put(vpc, plan, planFile)
    await store.put(eks, { ...plan, root: '20-eks' }, planFile)
    await store.discard(vpc, plan, 'protected')
    await store.discard(vpc, plan, 'protected')
    expect([...objects.keys()].every((name) => name.startsWith('20-eks/'))).toBe(true)
    expect(objects.size).toBe(4)
  })

  test('are discarded without losing the newest of other content', async () => {
    const { store } = createMemoryFolder(key)
    const later = createStoredPlan({ content: { digest: hashTestContent('later'), files: [] } })
    await store.put(vpc, plan, planFile)
    await store.put(vpc, later, undefined)
    await store.discard(vpc, plan, 'protected')
    expect(await store.findNewest(vpc, 'normal', 'protected')).toEqual(later)
  })

  test('a run that is cut off never leaves a record without its plan', async () => {
    for (const cutAfter of [0, 1, 2, 3, 4]) {
      const objects = new Map<string, Uint8Array>()
      await createMemoryFolder(key, objects, cutAfter)
        .store.put(vpc, plan, planFile)
        .catch(() => undefined)
      const { store } = createMemoryFolder(key, objects)
      const found = await store.find(createKey(plan))
      if (found !== undefined) await store.fetch(vpc, found, path.join(folder, 'cut'))
      expect(found === undefined, `after ${cutAfter}`).toBe(cutAfter < 2)

      await store.put(vpc, plan, planFile)
      await createMemoryFolder(key, objects, cutAfter)
        .store.discard(vpc, plan, 'protected')
        .catch(() => undefined)
      const left = await store.find(createKey(plan))
      if (left !== undefined) await store.fetch(vpc, left, path.join(folder, 'cut'))
    }
  })

  test('a plan that is gone or was exchanged is refused, and nothing is written', async () => {
    const { store, objects } = createMemoryFolder(key)
    await store.put(vpc, plan, planFile)
    const name = `10-vpc/${plan.commit}-normal-${plan.content.digest}.tfplan`
    const target = path.join(folder, 'refused')
    await writeFile(`${planFile}-2`, 'another plan')
    await store.put(vpc, createPlannedRecord('another plan'), `${planFile}-2`)
    await expect(store.fetch(vpc, plan, target)).rejects.toThrow(
      `the stored plan memory/${name} cannot be used: its digest differs from the record`,
    )
    objects.delete(name)
    await expect(store.fetch(vpc, plan, target)).rejects.toMatchObject({ code: 'plan-stale' })
    await expect(stat(target)).rejects.toThrow('ENOENT')
  })

  test('a record that was written by hand is refused with its name', async () => {
    const { store, objects } = createMemoryFolder(key)
    await store.put(vpc, plan, planFile)
    for (const name of objects.keys()) objects.set(name, Buffer.from('{"version":1}'))
    const code = { code: 'plan-stale' }
    await expect(store.find(createKey(plan))).rejects.toMatchObject(code)
    await expect(store.find(createKey(plan))).rejects.toThrow(
      `memory/10-vpc/${plan.commit}-normal-${plan.content.digest}.json`,
    )
    await expect(store.findNewest(vpc, 'normal', 'protected')).rejects.toThrow('memory/10-vpc/newest-normal.json')
    await expect(store.discard(vpc, plan, 'protected')).resolves.toBeUndefined()
  })
})

describe('encrypted plans', () => {
  const put = async (): Promise<Memory> => {
    const memory = createMemoryFolder(createTestKey(1))
    await memory.store.put(vpc, plan, planFile)
    await memory.store.put(vpc, { ...plan, mode: 'destroy' }, planFile)
    await memory.store.put(eks, { ...plan, root: '20-eks' }, planFile)
    return memory
  }

  test('show nothing of plan or record', async () => {
    const { objects } = await put()
    for (const content of objects.values()) {
      for (const text of [canary, '10-vpc', 'main.tf', plan.content.digest]) {
        expect(Buffer.from(content).includes(text)).toBe(false)
      }
    }
  })

  test('no object can stand in for any other', async () => {
    const { objects } = await put()
    const names = [...objects.keys()]
    const read = [
      ...[vpc, eks].map((root) => (store: PlanStore) => store.find(createKey(plan, root))),
      ...[vpc, eks].map((root) => (store: PlanStore) => store.findNewest(root, 'normal', 'protected')),
      ...[vpc, eks].map((root) => (store: PlanStore) => store.find({ ...createKey(plan, root), commit: undefined })),
      (store: PlanStore) => store.find({ ...createKey(plan), mode: 'destroy' }),
      (store: PlanStore) => store.fetch(vpc, plan, path.join(folder, 'swapped')),
    ]
    const unread = /newest-destroy|destroy-.*tfplan|20-eks.*tfplan|\/destroy-/
    for (const name of names) {
      for (const other of names.filter((candidate) => candidate !== name)) {
        const swapped = new Map(objects).set(name, objects.get(other) ?? new Uint8Array())
        const { store } = createMemoryFolder(createTestKey(1), swapped)
        const outcomes = await Promise.allSettled(read.map((one) => one(store)))
        const refusals = outcomes.filter(({ status }) => status === 'rejected').length
        expect(refusals, `${other} as ${name}`).toBe(unread.test(name) ? 0 : 1)
        for (const outcome of outcomes) {
          if (outcome.status === 'rejected') expect(String(outcome.reason)).toContain('belongs to something else')
        }
      }
    }
  })

  test('are refused without the key, with another, and where plain ones were put in their place', async () => {
    const { objects } = await put()
    await expect(createMemoryFolder(undefined, objects).store.find(createKey(plan))).rejects.toThrow(
      'it is encrypted and plan-encryption-key is not set',
    )
    await expect(createMemoryFolder(createTestKey(2), objects).store.find(createKey(plan))).rejects.toThrow(
      'a different key',
    )
    const plain = createMemoryFolder()
    await plain.store.put(vpc, plan, planFile)
    await expect(createMemoryFolder(createTestKey(1), plain.objects).store.find(createKey(plan))).rejects.toThrow(
      'is not encrypted with plan-encryption-key',
    )
  })
})

describe('plans for review', () => {
  const record = createStoredPlan({ status: 'planned' })
  const reviewKey: PlanKey = { ...createKey(record), place: 'review' }
  const openReview = (objects?: Map<string, Uint8Array>): Memory =>
    createMemoryFolder(undefined, objects, Infinity, 'review')

  test('are found by their commit, and the newest of the same content without one', async () => {
    const { store } = openReview()
    const other = { ...record, commit: 'b'.repeat(40) }
    await store.put(vpc, record, undefined)
    await store.put(vpc, other, undefined)
    expect(await store.find(reviewKey)).toEqual(record)
    expect(await store.find({ ...reviewKey, commit: other.commit })).toEqual(other)
    expect(await store.find({ ...reviewKey, commit: undefined })).toEqual(other)
    expect(await store.find({ ...reviewKey, commit: 'c'.repeat(40) })).toBeUndefined()
  })

  test('are not found in the protected place, nor the other way round', async () => {
    const { store, objects } = openReview()
    await store.put(vpc, record, undefined)
    expect([...objects.keys()].every((name) => name.startsWith('review/'))).toBe(true)
    expect(await store.find(createKey(record))).toBeUndefined()
    expect(await store.findNewest(vpc, 'normal', 'protected')).toBeUndefined()
    await createMemoryFolder(undefined, objects).store.put(eks, { ...plan, root: '20-eks' }, planFile)
    expect(await store.find({ ...reviewKey, root: eks })).toBeUndefined()
  })

  test('are not found any more once they are applied, unless they were planned again', async () => {
    const { store, objects } = openReview()
    await store.put(vpc, record, undefined)
    const before = [...objects.keys()]
    await createMemoryFolder(undefined, objects).store.discard(vpc, record, 'review')
    // The run that applies them may not change them.
    const added = [...objects.keys()].filter((name) => !before.includes(name))
    expect(added).toEqual([`10-vpc/${record.commit}-normal-${record.content.digest}.applied`])
    for (const commit of [record.commit, undefined]) expect(await store.find({ ...reviewKey, commit })).toBeUndefined()
    await store.put(vpc, { ...record, createdAt: '2026-01-02T03:04:06.000Z' }, undefined)
    expect(await store.find(reviewKey)).toMatchObject({ commit: record.commit })
  })

  test('are refused under the name of another commit', async () => {
    const { store, objects } = openReview()
    await store.put(vpc, record, undefined)
    const name = (commit: string): string => `review/10-vpc/${commit}-normal-${record.content.digest}.json`
    objects.set(name('b'.repeat(40)), objects.get(name(record.commit ?? '')) ?? new Uint8Array())
    await expect(store.find({ ...reviewKey, commit: 'b'.repeat(40) })).rejects.toThrow(
      'its commit is not that of its name',
    )
  })
})

test('a plan that is larger than a store takes is refused before anything is written', async () => {
  const { store, objects } = createMemoryFolder()
  const large = path.join(folder, 'large')
  await writeFile(large, Buffer.alloc(64 * 1024 ** 2 + 1))
  await expect(store.put(vpc, plan, large)).rejects.toMatchObject({
    code: 'plan-failed',
    message: '10-vpc: the plan is too large to store: 65 MiB',
  })
  expect(objects.size).toBe(0)
})

describe.each([
  ['in plaintext', undefined],
  ['encrypted', createTestKey(1)],
])('files that a plan wrote, stored %s', (_how, key) => {
  const contents = [Buffer.from('zip'), Buffer.from([]), Buffer.from([0, 255, 10])]
  const written = contents.map((content, index) => ({
    base: 'workspace' as const,
    path: `10-vpc/${index}.zip`,
    size: content.byteLength,
    sha256: hashTestContent(content),
    executable: index === 0,
  }))
  const record = createPlannedRecord(planText, { written })
  const name = `10-vpc/${plan.commit}-normal-${record.content.digest}.files`

  test('are fetched as they were, and discarded with the plan', async () => {
    const { store, objects } = createMemoryFolder(key)
    await store.put(vpc, record, planFile, Buffer.concat(contents))
    const found = (await store.find(createKey(record)))!
    expect(found.written).toEqual(written)
    expect(await store.fetchWritten(vpc, found)).toEqual(contents)
    await store.discard(vpc, record, 'protected')
    expect(objects.size).toBe(0)
  })

  test('are refused if they are gone, others, or not all', async () => {
    const { store, objects } = createMemoryFolder(key)
    await store.put(vpc, record, planFile, Buffer.concat(contents))
    const fewer = { ...record, written: written.slice(1) }
    await expect(store.fetchWritten(vpc, fewer)).rejects.toMatchObject({ code: 'plan-stale' })
    objects.delete(name)
    await expect(store.fetchWritten(vpc, record)).rejects.toThrow(`memory/${name} cannot be used`)
    await expect(store.put(vpc, record, planFile, Buffer.from('other'))).rejects.toThrow(TypeError)
    expect(objects.has(name)).toBe(false)
  })
})

test('a plan file that is not the recorded one is never stored', async () => {
  const { store, objects } = createMemoryFolder()
  await expect(store.put(vpc, createPlannedRecord('something else'), planFile)).rejects.toThrow(TypeError)
  await expect(store.put(vpc, plan, undefined)).rejects.toThrow(TypeError)
  expect(objects.size).toBe(0)
})
