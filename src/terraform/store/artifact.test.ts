import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTestRoot } from '../testing/roots.ts'
import {
  type PlanArtifactFiles,
  formatPlanArtifactName,
  type ArtifactTransport,
  createArtifactStore,
} from './artifact.ts'
import type { PlanKey, PlanPlace } from './model.ts'
import { createTestKey, createPlannedRecord, hashTestContent, createStoredPlan } from './testing/plans.ts'

let folder: string
let planFile: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plan-artifact-'))
  planFile = path.join(folder, 'plan')
  await writeFile(planFile, 'a plan with canary-7f3a')
})
afterEach(async () => rm(folder, { recursive: true, force: true }))

const plan = createPlannedRecord('a plan with canary-7f3a', { root: 'helm/25-ingress' })
const ingress = createTestRoot('helm/25-ingress')
const key: PlanKey = {
  place: 'protected',
  root: ingress,
  mode: 'normal',
  contentDigest: plan.content.digest,
  commit: plan.commit,
}

/** Artifacts in memory, with a record of the calls. */
function createArtifacts(place: PlanPlace = 'protected') {
  const calls: string[] = []
  const kept = new Map<string, PlanArtifactFiles>()
  const transport: ArtifactTransport = {
    upload: (name, files) => {
      calls.push(`upload ${name}`)
      kept.set(name, new Map(files))
      return Promise.resolve()
    },
    download: (name) => {
      calls.push(`download ${name}`)
      const files = kept.get(name)
      return Promise.resolve(files && { place, files })
    },
  }
  return { calls, kept, transport }
}

const name = 'eks-actions-plan-staging'
const openStore = (transport: ArtifactTransport, environment = 'staging', place: PlanPlace = 'protected') =>
  createArtifactStore({ environment, place, transport, key: createTestKey(1) })

/** The artifact of a run that planned one root. */
async function writePlanned() {
  const made = createArtifacts()
  const store = openStore(made.transport)
  await store.put(ingress, plan, planFile)
  await store.close()
  return { ...made, files: made.kept.get(name) ?? new Map<string, Uint8Array>() }
}

describe('plans in an artifact', () => {
  test('go from one run to the next: one upload, one download', async () => {
    const { calls, transport } = createArtifacts()
    const planning = openStore(transport)
    await planning.put(ingress, plan, planFile)
    await planning.put(createTestRoot('10-vpc'), createStoredPlan(), undefined)
    await planning.close()
    await planning.close()

    const applying = openStore(transport)
    const [found, again, newest] = await Promise.all([
      applying.find(key),
      applying.find(key),
      applying.findNewest(createTestRoot('10-vpc'), 'normal', 'protected'),
    ])
    expect([found, again, newest]).toEqual([plan, plan, createStoredPlan()])
    await applying.fetch(ingress, plan, path.join(folder, 'fetched'))
    expect(await readFile(path.join(folder, 'fetched'), 'utf8')).toBe('a plan with canary-7f3a')
    expect(calls).toEqual(['upload eks-actions-plan-staging', 'download eks-actions-plan-staging'])
  })

  test('are files whose names and content tell nothing', async () => {
    const { files } = await writePlanned()
    expect(files.size).toBe(4)
    for (const [file, content] of files) {
      expect(file).toMatch(/^[0-9a-f]{32}-(newest-normal|([0-9a-f]{40}-)?normal-[0-9a-f]{64})\.(json|tfplan)$/)
      for (const text of ['canary-7f3a', 'ingress', 'main.tf']) expect(Buffer.from(content).includes(text)).toBe(false)
    }
  })

  test('of this run are read back before they are uploaded', async () => {
    const { calls, transport } = createArtifacts()
    const store = openStore(transport)
    await store.put(ingress, plan, planFile)
    expect(await store.find(key)).toEqual(plan)
    expect(calls).toEqual([])
  })

  test('are not there when there is no artifact, and nothing to keep makes none', async () => {
    const { calls, transport } = createArtifacts()
    const store = openStore(transport)
    expect(await store.find(key)).toBeUndefined()
    await store.close()
    expect(calls).toEqual(['download eks-actions-plan-staging'])
  })

  test('are forgotten once they are applied', async () => {
    const { transport } = await writePlanned()
    const applying = openStore(transport)
    await applying.discard(ingress, plan, 'protected')
    expect(await applying.find(key)).toBeUndefined()
    expect(await applying.findNewest(ingress, 'normal', 'protected')).toBeUndefined()
  })

  test('of another environment are refused', async () => {
    const { files, transport } = await writePlanned()
    await transport.upload('eks-actions-plan-production', files)
    await expect(openStore(transport, 'production').find(key)).rejects.toThrow('belongs to something else')
  })

  test('of another root are refused', async () => {
    const { files, transport } = await writePlanned()
    const [from = '', to = ''] = ['helm/25-ingress', '10-vpc'].map((root) => hashTestContent(root).slice(0, 32))
    await transport.upload(name, new Map([...files].map(([file, content]) => [file.replace(from, to), content])))
    const other = { ...key, root: createTestRoot('10-vpc') }
    await expect(openStore(transport).find(other)).rejects.toMatchObject({ code: 'plan-stale' })
  })

  test('that were changed anywhere are refused', async () => {
    const { files, transport } = await writePlanned()
    for (const [file, content] of files) {
      const changed = Buffer.from(content)
      changed.writeUInt8(changed.readUInt8(40) ^ 1, 40)
      await transport.upload(name, new Map(files).set(file, changed))
      const store = openStore(transport)
      const target = path.join(folder, 'changed')
      const reading = [
        store.find(key),
        store.find({ ...key, commit: undefined }),
        store.findNewest(ingress, 'normal', 'protected'),
        store.fetch(ingress, plan, target),
      ]
      const outcomes = await Promise.allSettled(reading)
      expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    }
  })

  test('a transport that fails is heard, not taken for an absent plan', async () => {
    const transport: ArtifactTransport = {
      ...createArtifacts().transport,
      download: () => Promise.reject(new Error('the service is down')),
    }
    await expect(openStore(transport).find(key)).rejects.toThrow('the service is down')
  })
})

test.each([
  ['staging', 'eks-actions-plan-staging'],
  ['eu/staging', `eks-actions-plan-eu-staging-${hashTestContent('eu/staging').slice(0, 8)}`],
  ['a"b:<c>|*?', `eks-actions-plan-a-b--c-----${hashTestContent('a"b:<c>|*?').slice(0, 8)}`],
])('the artifact of %s is %s', (environment, name) => {
  expect(formatPlanArtifactName(environment)).toBe(name)
})
