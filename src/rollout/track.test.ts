import { describe, expect, test } from 'vitest'
import { createFakeCluster } from '../kubernetes/testing/fake-cluster.ts'
import { putWorkload } from '../kubernetes/testing/fake-workload.ts'
import type { Rollout } from './model.ts'
import { type TrackOptions, trackRollout } from './track.ts'

const target = { kind: 'Deployment', name: 'shop', role: 'release' } as const
const rollout: Rollout = { targets: [target], operatorSecrets: [], since: new Date(0) }
type FakeCluster = ReturnType<typeof createFakeCluster>

function track(cluster: FakeCluster, options: Partial<TrackOptions>) {
  return trackRollout({
    ...{ client: cluster.client, namespace: 'shop', rollout: () => rollout, patienceMs: 60_000 },
    signal: new AbortController().signal,
    onStatus: () => undefined,
    ...options,
  })
}

function createCluster(): FakeCluster {
  const cluster = createFakeCluster()
  cluster.put('/api/v1/namespaces/shop', { metadata: { name: 'shop' } })
  return cluster
}

describe('a rollout is tracked', () => {
  test('until a cause has outlasted the patience', async () => {
    const cluster = createCluster()
    putWorkload(cluster, 'image-pull')
    const result = await track(cluster, { patienceMs: 0 })
    expect(result).toMatchObject({ kind: 'failed', cause: { kind: 'image-pull' } })
  })

  test('until its namespace is being deleted, which ends it at once', async () => {
    const cluster = createCluster()
    putWorkload(cluster, 'image-pull')
    cluster.put('/api/v1/namespaces/shop', { metadata: { name: 'shop', deletionTimestamp: '2026-03-01T12:00:00Z' } })
    const result = await track(cluster, {})
    expect(result).toMatchObject({ kind: 'failed', cause: { kind: 'namespace-deleted', verdict: 'incurable' } })
  })

  test('until everything is ready, once it has been applied', async () => {
    const cluster = createCluster()
    putWorkload(cluster, 'ready')
    const applied = AbortSignal.abort()
    expect(await track(cluster, { applied, awaits: () => true })).toMatchObject({ kind: 'ready', cause: undefined })
  })

  test('until whoever applies it has finished, whatever its state', async () => {
    const cluster = createCluster()
    putWorkload(cluster, 'image-pull')
    const result = await track(cluster, { signal: AbortSignal.timeout(500) })
    expect(result).toMatchObject({ kind: 'ended', cause: { kind: 'image-pull' } })
  })
})

test('a cause is reported at once, with the time that is left', async () => {
  const cluster = createCluster()
  putWorkload(cluster, 'image-pull')
  const seen: (number | undefined)[] = []
  await track(cluster, {
    signal: AbortSignal.timeout(500),
    onStatus: (_, cause, now) => seen.push(cause?.endsAt === undefined ? undefined : cause.endsAt - now),
  })
  expect(seen[0]).toBe(60_000)
})
