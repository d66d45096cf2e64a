import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root } from '../testing/roots.ts'
import { artifactName, type ArtifactTransport, createArtifactStore } from './artifact.ts'
import { keyOf, plannedWith, sha256, storedPlan } from './testing/plans.ts'

let folder: string
let planFile: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plan-artifact-'))
  planFile = path.join(folder, 'plan')
  await writeFile(planFile, 'a plan with canary-7f3a')
})
afterEach(async () => rm(folder, { recursive: true, force: true }))

const plan = plannedWith('a plan with canary-7f3a', { root: 'helm/25-ingress' })
const ingress = root('helm/25-ingress')
const key = { root: ingress, mode: 'normal', contentDigest: plan.content.digest } as const

/** Artifacts as folders, with a record of the calls. */
function artifacts() {
  const calls: string[] = []
  const place = (name: string): string => path.join(folder, 'artifacts', name)
  const transport: ArtifactTransport = {
    upload: async (name, from) => {
      calls.push(`upload ${name}`)
      await cp(from, place(name), { recursive: true })
    },
    download: async (name, target) => {
      calls.push(`download ${name}`)
      try {
        await cp(place(name), target, { recursive: true })
        return 'found'
      } catch {
        return undefined
      }
    },
  }
  return { calls, place, transport }
}

let runs = 0
const storeOf = (transport: ArtifactTransport, environment = 'staging') =>
  createArtifactStore({ environment, transport, key: keyOf(1), workFolder: path.join(folder, `run-${runs++}`) })

describe('plans in an artifact', () => {
  test('go from one run to the next: one upload, one download', async () => {
    const { calls, transport } = artifacts()
    const planning = storeOf(transport)
    await planning.put(ingress, plan, planFile)
    await planning.put(root('10-vpc'), storedPlan(), undefined)
    await planning.close()
    await planning.close()

    const applying = storeOf(transport)
    const [found, again, newest] = await Promise.all([
      applying.find(key),
      applying.find(key),
      applying.newest(root('10-vpc'), 'normal'),
    ])
    expect([found, again, newest]).toEqual([plan, plan, storedPlan()])
    await applying.fetch(key, plan, path.join(folder, 'fetched'))
    expect(await readFile(path.join(folder, 'fetched'), 'utf8')).toBe('a plan with canary-7f3a')
    expect(calls).toEqual(['upload eks-actions-plan-staging', 'download eks-actions-plan-staging'])
  })

  test('are files without folders, of which none tells anything', async () => {
    const { place, transport } = artifacts()
    const store = storeOf(transport)
    await store.put(ingress, plan, planFile)
    await store.close()
    const entries = await readdir(place('eks-actions-plan-staging'), { withFileTypes: true })
    expect(entries).toHaveLength(3)
    for (const entry of entries) {
      expect(entry.isFile()).toBe(true)
      expect(entry.name).toMatch(/^[0-9a-z.-]+$/)
      const content = await readFile(path.join(entry.parentPath, entry.name))
      for (const text of ['canary-7f3a', 'ingress', 'main.tf']) expect(content.includes(text)).toBe(false)
    }
  })

  test('of this run are read back before they are uploaded', async () => {
    const { calls, transport } = artifacts()
    const store = storeOf(transport)
    await store.put(ingress, plan, planFile)
    expect(await store.find(key)).toEqual(plan)
    expect(calls).toEqual([])
  })

  test('are not there when there is no artifact, and nothing to keep makes none', async () => {
    const { calls, transport } = artifacts()
    const store = storeOf(transport)
    expect(await store.find(key)).toBeUndefined()
    await store.close()
    expect(calls).toEqual(['download eks-actions-plan-staging'])
  })

  test('are forgotten once they are applied', async () => {
    const { transport } = artifacts()
    const planning = storeOf(transport)
    await planning.put(ingress, plan, planFile)
    await planning.close()
    const applying = storeOf(transport)
    await applying.discard(key)
    expect(await applying.find(key)).toBeUndefined()
  })

  test('of another environment are refused', async () => {
    const { place, transport } = artifacts()
    const planning = storeOf(transport)
    await planning.put(ingress, plan, planFile)
    await planning.close()
    await cp(place('eks-actions-plan-staging'), place('eks-actions-plan-production'), { recursive: true })
    await expect(storeOf(transport, 'production').find(key)).rejects.toThrow('is a plan of something else')
  })

  test('of another root are refused', async () => {
    const { place, transport } = artifacts()
    const planning = storeOf(transport)
    await planning.put(ingress, plan, planFile)
    await planning.close()
    const at = place('eks-actions-plan-staging')
    const [from, to] = ['helm/25-ingress', '10-vpc'].map((name) => sha256(name).slice(0, 32))
    for (const name of await readdir(at))
      await cp(path.join(at, name), path.join(at, name.replace(from ?? '', to ?? '')))
    const other = { ...key, root: root('10-vpc') }
    await expect(storeOf(transport).find(other)).rejects.toMatchObject({ code: 'plan-stale' })
  })

  test('a transport that fails is heard, not taken for an absent plan', async () => {
    const transport: ArtifactTransport = {
      ...artifacts().transport,
      download: () => Promise.reject(new Error('the service is down')),
    }
    await expect(storeOf(transport).find(key)).rejects.toThrow('the service is down')
  })
})

test.each([
  ['staging', 'eks-actions-plan-staging'],
  ['eu/staging', `eks-actions-plan-eu-staging-${sha256('eu/staging').slice(0, 8)}`],
  ['a"b:<c>|*?', `eks-actions-plan-a-b--c-----${sha256('a"b:<c>|*?').slice(0, 8)}`],
])('the artifact of %s is %s', (environment, name) => {
  expect(artifactName(environment)).toBe(name)
})
