import { setTimeout as sleep } from 'node:timers/promises'
import { collectEvidence } from '../../rollout/evidence.ts'
import { emptySnapshot, type Rollout } from '../../rollout/model.ts'
import { trackRollout } from '../../rollout/track.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { formatTimeoutOption } from '../cli/options.ts'
import { listRolloutTargets } from '../release/manifest.ts'
import { readReleases } from '../release/release.ts'
import type { ExistingObject } from '../release/existing-objects.ts'
import type { FailedRun, WatchOptions } from './watched-run.ts'

export interface TestRunOptions extends WatchOptions {
  /** Objects of the deploy that was tested. */
  readonly existing: readonly ExistingObject[] | undefined
}

export type TestRunResult =
  | { readonly kind: 'succeeded'; readonly tests: number }
  | (FailedRun & { readonly kind: 'failed'; readonly tests: number })

/** The logs of the last containers may still be on their way when Helm has finished. Milliseconds. */
const settleMs = 500

/**
 * Runs the tests of a release, as `helm test` does, and keeps their logs, which Helm may delete with their pods.
 * @throws ActionError `cancelled`, `tool-missing`
 */
export async function runReleaseTests(options: TestRunOptions): Promise<TestRunResult> {
  const { helm, client, namespace, release, timeoutMs, signal } = options
  const startedAt = performance.now()
  const [current] = await readReleases(client, namespace, release)
  const hooks = (current?.hooks ?? []).filter(({ events = [] }) =>
    events.some((event) => /^test(-success)?$/.test(event)),
  )
  if (current === undefined || hooks.length === 0) return { kind: 'succeeded', tests: 0 }
  const targets = await listRolloutTargets({ ...current, manifest: '', hooks }, { customs: 'none', jobs: true })
  const rollout: Rollout = { targets, operatorSecrets: [], since: new Date(Date.now() - clockDifferenceMs) }
  const ended = new AbortController()
  const tracked = trackRollout({
    ...{ client, namespace, rollout: () => rollout, patienceMs: Number.POSITIVE_INFINITY },
    signal: AbortSignal.any([ended.signal, signal]),
    onStatus: options.onStatus,
    onUnreadable: options.onWatchError,
  }).catch(() => undefined)
  try {
    const args = ['test', release, `--namespace=${namespace}`, formatTimeoutOption(timeoutMs)]
    const title = `helm test ${release}`
    const end = await helm
      .run({ title, args, successCodes: [0, 1], timeoutMs: timeoutMs * Math.max(1, hooks.length) + 30_000 })
      .then(
        async ({ exitCode, stderr }) => ({ exitCode, stderr: await stderr() }),
        (error: unknown) => {
          if (error instanceof ActionError && error.code === 'timed-out') return { exitCode: 1, stderr: error.message }
          throw error
        },
      )
    if (end.exitCode !== 0) await sleep(settleMs)
    ended.abort()
    const result = await tracked
    signal.throwIfAborted()
    if (end.exitCode === 0) return { kind: 'succeeded', tests: hooks.length }
    const cause = result?.hooks?.cause ?? result?.cause
    const snapshot = result?.snapshot ?? emptySnapshot
    const evidence = await collectEvidence({
      client,
      namespace,
      cause,
      snapshot,
      ...(result?.hooks && { hooks: result.hooks }),
    })
    return {
      ...{ kind: 'failed', early: false, killed: undefined, tests: hooks.length },
      ...{ evidence: { ...evidence, logs: evidence.logs.length > 0 ? evidence.logs : (result?.hooks?.logs ?? []) } },
      ...{ rollout: result, detectedAfterMs: performance.now() - startedAt },
      ...{ stderr: end.stderr, existing: options.existing },
    }
  } finally {
    ended.abort()
  }
}

/** The runner's clock and the cluster's differ; a test pod of an earlier run is deleted before the next one. Milliseconds. */
const clockDifferenceMs = 600_000
