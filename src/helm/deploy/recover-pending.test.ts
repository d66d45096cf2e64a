import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { KubernetesError } from '../../kubernetes/error.ts'
import type { ActionError } from '../../runner/errors/action-error.ts'
import { failPendingRevision, recoverPending, type RecoveryOptions } from './recover-pending.ts'

const now = Date.parse('2026-03-01T12:00:00Z')

function encode(release: object): string {
  return Buffer.from(gzipSync(JSON.stringify(release)).toString('base64')).toString('base64')
}

function decode(data: string): {
  readonly info: { readonly status: string; readonly description: string }
  readonly chart: unknown
} {
  return JSON.parse(gunzipSync(Buffer.from(Buffer.from(data, 'base64').toString(), 'base64')).toString()) as ReturnType<
    typeof decode
  >
}

/** A cluster with one release: revision 1 is deployed, revision 2 as given. */
function createCluster(status: string, begunMsAgo: number) {
  const createRevision = (version: number, of: string, begun: number) => ({
    metadata: { name: `sh.helm.release.v1.shop.v${version}`, resourceVersion: '7' },
    data: {
      release: encode({
        name: 'shop',
        namespace: 'shop',
        version,
        info: { status: of, last_deployed: new Date(begun).toISOString(), deleted: new Date(begun).toISOString() },
        chart: { kept: true },
      }),
    },
  })
  const secrets = [createRevision(1, 'deployed', now - 1e7), createRevision(2, status, now - begunMsAgo)]
  const patches: {
    readonly metadata: { readonly resourceVersion: string; readonly labels: object }
    readonly data: { readonly release: string }
  }[] = []
  const [warnings, uninstalls]: [string[], string[]] = [[], []]
  const createOptions = (mode: RecoveryOptions['mode']): RecoveryOptions => ({
    client: {
      get: <T>(path: string) =>
        Promise.resolve((path.endsWith('.v2') ? secrets[1] : { metadata: {}, items: secrets }) as T),
      patch: <T>(_: string, change: object) => {
        const patch = change as (typeof patches)[number]
        patches.push(patch)
        secrets[1] = { ...secrets[1]!, data: patch.data }
        return Promise.resolve(undefined as T)
      },
    },
    namespace: 'shop',
    release: 'shop',
    mode,
    guardMs: 60_000,
    isAbandoned: () => Promise.resolve(false),
    uninstall: () => {
      uninstalls.push('uninstall')
      secrets.splice(0)
      return Promise.resolve()
    },
    log: {
      line: () => undefined,
      warning: (text) => warnings.push(text),
      progress: () => ({ update: () => undefined }),
    },
    signal: AbortSignal.timeout(300),
    now: () => now,
  })
  return { recovery: createOptions, patches, warnings, uninstalls }
}

test('an old pending revision is marked as failed, and nothing else in it is changed', async () => {
  const { recovery, patches, warnings } = createCluster('pending-upgrade', 3_600_000)
  const [latest, before] = await recoverPending(recovery('auto'))
  expect([latest?.info.status, before?.info.status]).toEqual(['failed', 'deployed'])
  expect(patches).toHaveLength(1)
  expect(patches[0]?.metadata).toEqual({ resourceVersion: '7', labels: { status: 'failed' } })
  expect(decode(patches[0]?.data.release ?? '')).toMatchObject({ info: { status: 'failed' }, chart: { kept: true } })
  expect(warnings[0]).toContain('pending-upgrade by a run that was killed 1:00:00 ago')
})

test('a young pending revision may be in progress, so it is waited for', async () => {
  const { recovery, patches } = createCluster('pending-install', 1000)
  await expect(recoverPending(recovery('auto'))).rejects.toThrow()
  expect(patches).toEqual([])
})

test('an old uninstall that was killed is finished, and the history is empty then', async () => {
  const { recovery, patches, warnings, uninstalls } = createCluster('uninstalling', 3_600_000)
  expect(await recoverPending(recovery('auto'))).toEqual([])
  expect([patches, uninstalls]).toEqual([[], ['uninstall']])
  expect(warnings[0]).toContain('shop was left uninstalling')
})

test('a young uninstall may be in progress, so it is waited for', async () => {
  const { recovery, uninstalls } = createCluster('uninstalling', 1000)
  await expect(recoverPending(recovery('auto'))).rejects.toThrow()
  expect(uninstalls).toEqual([])
})

test('a young pending revision is recovered at once if its run has ended', async () => {
  const { recovery, patches } = createCluster('pending-upgrade', 1000)
  const asked: number[] = []
  const [latest] = await recoverPending({
    ...recovery('auto'),
    isAbandoned: ({ version }) => Promise.resolve(asked.push(version) > 0),
  })
  expect(latest?.info.status).toBe('failed')
  expect(asked).toEqual([2])
  expect(patches).toHaveLength(1)
})

test.each(['fail', 'off'] as const)('with %s nothing is changed', async (mode) => {
  const { recovery, patches } = createCluster('pending-rollback', 3_600_000)
  const outcome = await recoverPending(recovery(mode)).catch((error: unknown) => (error as ActionError).code)
  expect(mode === 'fail' ? outcome : Array.isArray(outcome)).toBe(mode === 'fail' ? 'release-pending' : true)
  expect(patches).toEqual([])
})

test.each([
  ['pending-upgrade', 1, 1],
  ['pending-upgrade', 2, 0],
  ['failed', 1, 0],
])('a revision that is %s, with revision %i before it, is marked as failed %i time', async (status, after, times) => {
  const { recovery, patches } = createCluster(status, 1000)
  await failPendingRevision(recovery('off'), after)
  expect(patches).toHaveLength(times)
})

test('a run that recovers it at the same time wins', async () => {
  const { recovery } = createCluster('pending-upgrade', 3_600_000)
  const given = recovery('auto')
  let refused = 0
  const patch = (): Promise<never> => {
    refused += 1
    return Promise.reject(new KubernetesError(refused === 1 ? 409 : 500, {}))
  }
  await expect(recoverPending({ ...given, client: { ...given.client, patch } })).rejects.toMatchObject({ status: 500 })
  expect(refused).toBe(2)
})
