import { describe, expect, test } from 'vitest'
import type { ApplicationState } from '../model.ts'
import { findRecorded, readRecorded, recordedNames, createWantedCommit } from '../testing/recorded.ts'
import { readHelmReleaseState } from './helm-release-state.ts'
import { readKustomizationState } from './kustomization-state.ts'
import {
  type FluxHelmChart,
  type FluxHelmRelease,
  type FluxKustomization,
  type FluxSource,
  listInventory,
} from './objects.ts'
import { evaluateSource, readSourceCommit } from './source-state.ts'

const anyCommit = 'f'.repeat(40)

interface FluxKinds {
  readonly Kustomization: FluxKustomization
  readonly HelmRelease: FluxHelmRelease
  readonly HelmChart: FluxHelmChart
  readonly GitRepository: FluxSource
  readonly OCIRepository: FluxSource
}

function tryFind<K extends keyof FluxKinds>(scenario: string, kind: K): FluxKinds[K] | undefined {
  return findRecorded(`flux/${scenario}`, kind)
}

function find<K extends keyof FluxKinds>(scenario: string, kind: K): FluxKinds[K] {
  const found = tryFind(scenario, kind)
  if (found === undefined) throw new Error(`${scenario} has no ${kind}`)
  return found
}

function readCommit(scenario: string, name: string): string {
  return readRecorded(`flux/${scenario}`).commits[name] ?? anyCommit
}

/** A source that has a commit. */
function buildSource(commit: string, more: FluxSource['spec'] = {}): FluxSource {
  return {
    ...{ kind: 'GitRepository', metadata: { name: 'fleet', namespace: 'flux-system', generation: 1 }, spec: more },
    status: { artifact: { revision: `main@sha1:${commit}`, lastUpdateTime: '2026-11-30T03:00:00Z' } },
  }
}

function evaluateKustomization(scenario: string, commit: string, newer: readonly string[] = []): ApplicationState {
  const source = tryFind(scenario, 'GitRepository') ?? buildSource(commit)
  return readKustomizationState(find(scenario, 'Kustomization'), {
    source,
    wanted: createWantedCommit(commit, newer),
  })
}

const getAttempted = (scenario: string): string =>
  find(scenario, 'Kustomization').status?.lastAttemptedRevision?.split(':').at(-1) ?? ''

type End = readonly [string, () => string, ApplicationState['verdict'], string | undefined]

/** How each recorded scenario of a Kustomization ends, for the commit that it is about. */
const kustomizations: readonly End[] = [
  ['00-timing', () => getAttempted('00-timing'), 'done', undefined],
  ['auth-failure', () => anyCommit, 'failing', 'source-failed'],
  ['auth-none', () => anyCommit, 'in-progress', undefined],
  ['bad-yaml', () => readCommit('bad-yaml', 'bad'), 'failed', 'manifests-invalid'],
  ['crash-nowait', () => readCommit('crash-nowait', 'bad'), 'done', undefined],
  ['depends', () => readCommit('depends', 'sha'), 'in-progress', 'dependency-not-ready'],
  ['depends-missing', () => anyCommit, 'failing', 'dependency-not-ready'],
  ['hr-in-ks-wait-false-bad', () => readCommit('hr-in-ks-wait-false-bad', 'sha'), 'done', undefined],
  ['hr-in-ks-wait-false-ok', () => readCommit('hr-in-ks-wait-false-ok', 'sha'), 'done', undefined],
  ['hr-in-ks-wait-true-bad', () => readCommit('hr-in-ks-wait-true-bad', 'sha'), 'in-progress', undefined],
  ['hr-in-ks-wait-true-ok', () => readCommit('hr-in-ks-wait-true-ok', 'sha'), 'done', undefined],
  ['image-pull', () => readCommit('image-pull', 'bad'), 'in-progress', undefined],
  ['image-pull-after-timeout', () => getAttempted('image-pull-after-timeout'), 'in-progress', undefined],
  ['image-pull-deadline', () => readCommit('image-pull-deadline', 'bad'), 'failing', 'rollout-timeout'],
  ['path-gone', () => readCommit('path-gone', 'bad'), 'failed', 'manifests-invalid'],
  ['pinned-commit', () => anyCommit, 'failed', 'wrong-source'],
  ['policy', () => readCommit('policy', 'bad'), 'failed', 'admission-refused'],
  ['rbac', () => getAttempted('rbac'), 'failing', 'sync-forbidden'],
  ['ref-gone', () => readCommit('ref-gone', 'bad'), 'failed', 'manifests-invalid'],
  ['repo-missing', () => anyCommit, 'failing', 'source-failed'],
  ['schema', () => readCommit('schema', 'bad'), 'failed', 'object-invalid'],
  ['secret-missing', () => anyCommit, 'failing', 'source-failed'],
  ['skipped', () => readCommit('skipped', 'B'), 'in-progress', undefined],
  ['superseded', () => readCommit('superseded', 'B'), 'done', undefined],
  ['suspended', () => anyCommit, 'failed', 'application-suspended'],
  ['unreachable', () => anyCommit, 'failing', 'source-failed'],
  ['webhook', () => readCommit('webhook', 'bad'), 'failing', 'webhook-unreachable'],
  ['wrong-branch', () => anyCommit, 'failing', 'source-failed'],
]

describe('the recorded Kustomizations of Flux', () => {
  test.each(kustomizations)('%s', (scenario, commit, verdict, reason) => {
    const state = evaluateKustomization(scenario, commit())
    expect([state.verdict, state.reason]).toEqual([verdict, reason])
  })

  test.each(kustomizations)('%s is never done for a commit that it has not seen', (scenario) => {
    expect(evaluateKustomization(scenario, anyCommit).verdict).not.toBe('done')
  })

  test('a commit that was skipped is contained in the one that runs', () => {
    const [skipped, applied] = [readCommit('superseded', 'A'), readCommit('superseded', 'B')]
    expect(evaluateKustomization('superseded', skipped, [applied])).toMatchObject({
      verdict: 'done',
      revision: applied,
    })
    expect(evaluateKustomization('superseded', skipped).verdict).toBe('in-progress')
  })

  test('without health checks its objects decide', () => {
    expect(evaluateKustomization('crash-nowait', readCommit('crash-nowait', 'bad'))).toMatchObject({
      ...{ awaitsObjects: true, health: 'unknown' },
      objects: [{ apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'apps', name: 'crash-nowait' }],
    })
    expect(evaluateKustomization('image-pull', readCommit('image-pull', 'bad')).awaitsObjects).toBe(false)
  })

  test('a request that a suspended Kustomization echoes proves nothing', () => {
    const suspended = find('suspended', 'Kustomization')
    expect(suspended.status?.lastHandledReconcileAt).toBeDefined()
    expect(evaluateKustomization('suspended', anyCommit).reason).toBe('application-suspended')
  })

  test('conditions of an earlier generation count for nothing', () => {
    const found = find('00-timing', 'Kustomization')
    const edited = { ...found, metadata: { ...found.metadata, generation: 2 } }
    const commit = getAttempted('00-timing')
    expect(
      readKustomizationState(edited, { source: buildSource(commit), wanted: createWantedCommit(commit) }).verdict,
    ).toBe('in-progress')
  })
})

function evaluateRelease(scenario: string, commit: string, versionBefore?: string): ApplicationState {
  const chart = tryFind(scenario, 'HelmChart')
  const origin = { source: buildSource(commit), wanted: createWantedCommit(commit), versionBefore }
  return readHelmReleaseState(find(scenario, 'HelmRelease'), { chart, origin })
}

const getPackaged = (scenario: string): string =>
  find(scenario, 'HelmChart').status?.observedSourceArtifactRevision?.split(':').at(-1) ?? anyCommit

/** How each recorded scenario of a HelmRelease ends, for the commit that its chart is from. */
const releases: readonly End[] = [
  ['hr-chart-missing', () => anyCommit, 'failing', 'chart-unavailable'],
  ['hr-chartversion-not-bumped', () => getPackaged('hr-chartversion-not-bumped'), 'failed', 'chart-version-unchanged'],
  ['hr-depends', () => getPackaged('hr-depends'), 'in-progress', 'dependency-not-ready'],
  ['hr-first-install-fails', () => getPackaged('hr-first-install-fails'), 'failed', 'rollout-timeout'],
  ['hr-image-pull', () => getPackaged('hr-image-pull'), 'failed', 'rollout-timeout'],
  ['hr-image-pull-rolled-back', () => getPackaged('hr-image-pull-rolled-back'), 'failed', 'rolled-back'],
  // It still says that it works on it.
  ['hr-ok', () => getPackaged('hr-ok'), 'in-progress', undefined],
  ['hr-source-missing', () => anyCommit, 'failing', 'chart-unavailable'],
  ['hr-suspended', () => getPackaged('hr-suspended'), 'failed', 'application-suspended'],
  ['hr-template-error', () => getPackaged('hr-template-error'), 'in-progress', undefined],
  ['hr-values-invalid', () => getPackaged('hr-values-invalid'), 'failing', 'values-invalid'],
]

describe('the recorded HelmReleases of Flux', () => {
  test.each(releases)('%s', (scenario, commit, verdict, reason) => {
    const state = evaluateRelease(scenario, commit(), scenario === 'hr-chartversion-not-bumped' ? '0.1.0' : undefined)
    expect([state.verdict, state.reason]).toEqual([verdict, reason])
  })

  test('a release that another application applies counts at its current generation', () => {
    const [bad, good] = ['hr-in-ks-wait-false-bad', 'hr-in-ks-wait-true-ok'].map((scenario) =>
      find(scenario, 'HelmRelease'),
    )
    if (bad === undefined || good === undefined) throw new Error('not recorded')
    expect(readHelmReleaseState(bad, {})).toMatchObject({ verdict: 'failed', reason: 'rollout-timeout' })
    expect(readHelmReleaseState(good, {})).toMatchObject({ verdict: 'done', health: 'healthy' })
    const edited = { ...good, metadata: { ...good.metadata, generation: 3 } }
    expect(readHelmReleaseState(edited, {}).verdict).toBe('in-progress')
  })

  test('a suspended release with new values shows the generation, and has not deployed it', () => {
    const found = find('hr-suspended', 'HelmRelease')
    expect(found.status?.observedGeneration).toBe(found.metadata.generation)
    const resumed = { ...found, spec: { ...found.spec, suspend: false } }
    expect(readHelmReleaseState(resumed, {}).verdict).toBe('in-progress')
  })

  test.each([
    ['the version differs from the one before', { versionBefore: '0.0.9' }, 'done'],
    ['the version is the one before', { versionBefore: '0.1.0' }, 'failed'],
    ['nobody looked before, and the chart was packaged after the commit was fetched', {}, 'done'],
    ['nobody looked before, and the chart was packaged earlier', { fetchedAt: '2026-11-30T04:00:00Z' }, 'failed'],
    ['nobody looked before, and the source has a later commit', { later: true }, 'failing'],
  ])(
    'a chart by version, %s',
    (
      _,
      { versionBefore, fetchedAt, later }: { versionBefore?: string; fetchedAt?: string; later?: boolean },
      verdict,
    ) => {
      const commit = getPackaged('hr-chartversion-not-bumped')
      const wanted = later === true ? createWantedCommit(anyCommit, [commit]) : createWantedCommit(commit)
      const source = {
        ...buildSource(commit),
        status: { artifact: { revision: `main@sha1:${commit}`, lastUpdateTime: fetchedAt ?? '2026-11-30T03:00:00Z' } },
      }
      const chart = find('hr-chartversion-not-bumped', 'HelmChart')
      const state = readHelmReleaseState(find('hr-chartversion-not-bumped', 'HelmRelease'), {
        chart,
        origin: { source, wanted, versionBefore },
      })
      expect(state.verdict).toBe(verdict)
    },
  )
})

describe('sources', () => {
  test.each([
    ['oci-none', 'failing', 'source-failed'],
    ['oci-tag', 'failing', 'source-failed'],
    ['oci-ok', 'in-progress', undefined],
    ['oci-aws', 'in-progress', undefined],
  ])('%s', (scenario, verdict, reason) => {
    const state = evaluateSource(find(scenario, 'OCIRepository'), createWantedCommit(anyCommit))
    expect([state?.verdict, state?.reason]).toEqual([verdict, reason])
  })

  test('an artifact of a registry has the commit that it was built from', () => {
    const artifact = {
      revision: 'latest@sha256:0123',
      metadata: { 'org.opencontainers.image.revision': `main@sha1:${anyCommit}` },
    }
    expect(readSourceCommit({ metadata: { name: 'oci' }, status: { artifact } })).toBe(anyCommit)
    expect(
      readSourceCommit({
        metadata: { name: 'oci' },
        status: { artifact: { revision: `latest@sha256:${'0'.repeat(64)}` } },
      }),
    ).toBeUndefined()
  })

  test('one that is gone fails what reads it', () => {
    expect(evaluateSource(undefined, createWantedCommit(anyCommit))).toMatchObject({
      verdict: 'failing',
      reason: 'source-failed',
    })
  })

  test('a suspended one never has the commit', () => {
    expect(evaluateSource(buildSource('0'.repeat(40), { suspend: true }), createWantedCommit(anyCommit))?.reason).toBe(
      'application-suspended',
    )
    expect(evaluateSource(buildSource(anyCommit, { suspend: true }), createWantedCommit(anyCommit))).toBeUndefined()
  })
})

test('all recorded scenarios of Flux are judged', () => {
  const named = [...kustomizations, ...releases].map(([scenario]) => scenario)
  const recorded = recordedNames.filter((name) => name.startsWith('flux/')).map((name) => name.slice('flux/'.length))
  expect(recorded.filter((name) => !named.includes(name) && !name.startsWith('oci-'))).toEqual([])
})

test.each([
  ['apps_web_apps_Deployment', { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'apps', name: 'web' }],
  [
    '_web__reader_rbac.authorization.k8s.io_ClusterRole',
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', name: 'web:reader' },
  ],
  ['apps_web__Service', { apiVersion: 'v1', kind: 'Service', namespace: 'apps', name: 'web' }],
])('the inventory entry %s', (id, object) => {
  expect(listInventory({ entries: [{ id, v: 'v1' }] })).toEqual([object])
})
