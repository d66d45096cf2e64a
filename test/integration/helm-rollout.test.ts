/** Rollouts by the real Helm, followed to their end or to the cause of their failure. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readReleases } from '../../src/helm/release/release.ts'
import { followRelease } from '../../src/helm/rollout/follow.ts'
import { trackRollout, type Verdict } from '../../src/helm/rollout/track.ts'
import type { KubernetesClient } from '../../src/kubernetes/client.ts'
import { administrator, useCluster, writeChart } from './kubernetes-client.ts'

const stack = useCluster()

describe.skipIf(stack.isMissing).concurrent('a rollout', () => {
  let chart: Awaited<ReturnType<typeof writeChart>>
  let client: KubernetesClient
  beforeAll(async () => {
    chart = await writeChart()
    client = administrator(stack)
  })
  afterAll(async () => {
    client[Symbol.dispose]()
    await chart.remove()
  })

  interface Followed extends Verdict {
    readonly seconds: number
    readonly shown: readonly string[]
    readonly stderr: string
  }

  /** Runs Helm with `--wait` and follows beside it. */
  async function deploy(namespace: string, ...set: readonly string[]): Promise<Followed> {
    const stop = new AbortController()
    const shown: string[] = []
    const [last] = await readReleases(client, namespace, 'shop')
    const common = { client, namespace, signal: stop.signal }
    const rollout = followRelease({
      ...common,
      release: 'shop',
      after: last?.version ?? 0,
      onUnreadable: (error) => {
        throw error
      },
    })
    const began = Date.now()
    const tracked = trackRollout({
      ...common,
      rollout,
      onStanding: ({ target, words }, cause) =>
        shown.push(`${target.kind}/${target.name} ${words} ${cause?.kind ?? ''}`.trim()),
    })
    const args = ['upgrade', '--install', 'shop', chart.path, '--namespace', namespace, '--create-namespace']
    const helm = stack.helm(4, [...args, '--wait', '--timeout', '12s', ...set.map((value) => `--set=${value}`)])
    const ended = helm.finally(() => {
      stop.abort()
    })
    const verdict = await tracked
    const seconds = (Date.now() - began) / 1000
    const { stderr } = await ended
    return { ...verdict, seconds, shown, stderr }
  }

  test('that succeeds is seen to its end, hook and all; so is the one after it', async () => {
    const first = await deploy('rollout-good')
    expect(first).toMatchObject({ kind: 'ended', cause: undefined, stderr: '' })
    expect(first.shown).toContain('Deployment/shop 2 of 2 available')
    expect(first.shown).toContain('Job/shop-migrate 1 of 1 completed')
    const second = await deploy('rollout-good', 'replicas=3')
    expect(second).toMatchObject({ kind: 'ended', cause: undefined, stderr: '' })
    expect(second.shown).toContain('Deployment/shop 3 of 3 available')
  })

  test.each([
    ['image-pull-error', 'image-pull', /not found|manifest/i],
    ['crash-loop', 'crash-loop', /^exit code 1/],
    ['config-error', 'container-config', /secret "app-credentials" not found/],
  ])('of pods with %s ends with the cause %s', async (behaviour, kind, message) => {
    const { kind: verdict, cause, seconds } = await deploy(`rollout-${behaviour}`, `behaviour=${behaviour}`)
    expect(verdict).toBe('failed')
    expect(cause).toMatchObject({ kind, verdict: 'fatal', container: 'app' })
    expect(cause?.where).toEqual(['deployment/shop', expect.stringMatching(/^pod shop-/), 'container app'])
    expect(cause?.message).toMatch(message)
    expect(seconds).toBeLessThan(15)
  })

  test('with a hook that fails ends with what its pod met', async () => {
    const { kind, cause, seconds } = await deploy('rollout-hook', 'migration=failing-job')
    expect({ kind, cause: cause?.kind }).toEqual({ kind: 'failed', cause: 'job-failed' })
    expect(cause?.where).toEqual(['job/shop-migrate', expect.stringMatching(/^pod shop-migrate-/), 'container migrate'])
    expect(cause?.message).toMatch(/^exit code 1.*BackoffLimitExceeded/)
    expect(seconds).toBeLessThan(15)
  })

  test('whose probe fails is said to wait for it, and Helm decides', async () => {
    const { shown, cause } = await deploy('rollout-probe', 'behaviour=failing-readiness')
    expect(shown).toContain('Deployment/shop 0 of 2 available probe-failing')
    expect(cause).toMatchObject({ kind: 'probe-failing', verdict: 'waiting' })
  })

  test('that mends what was broken is not stopped by the pods that it replaces', async () => {
    await deploy('rollout-mended', 'behaviour=crash-loop')
    // Without values of its own an upgrade takes those of the revision before.
    const mended = await deploy('rollout-mended', 'behaviour=healthy')
    expect(mended).toMatchObject({ kind: 'ended', cause: undefined, stderr: '' })
  })
})
