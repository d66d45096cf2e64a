import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { KubernetesObject } from '../../kubernetes/objects.ts'
import type { FakeCluster } from '../../kubernetes/testing/fake-cluster.ts'
import { putWorkload } from '../../kubernetes/testing/fake-workload.ts'
import type { ArgoApplication } from '../argocd/objects.ts'
import type { FluxKustomization } from '../flux/objects.ts'
import { buildRecordedSteps } from '../testing/argo-steps.ts'
import { buildGitOpsPath, createGitOpsFake, putGitOpsObject } from '../testing/gitops-cluster.ts'
import { findRecorded, readRecorded } from '../testing/recorded.ts'
import { readApplicationStatus } from './read-status.ts'
import { waitForCommit, type WaitRequest, type WaitResult } from './wait-for-commit.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const repository = 'https://127.0.0.1/acme/fleet'

interface Played {
  readonly lines: readonly string[]
  readonly warnings: readonly string[]
  readonly result: WaitResult
}

interface PlayOptions {
  readonly fake: FakeCluster
  readonly request: Partial<WaitRequest> & Pick<WaitRequest, 'commit'>
  /** What the controllers write, one after the other. */
  readonly steps?: readonly KubernetesObject[]
  readonly newer?: readonly string[]
}

/** Waits while the controllers write their steps, half a second apart. */
async function runWait({ fake, request, steps = [], newer = [] }: PlayOptions): Promise<Played> {
  const lines: string[] = []
  const warnings: string[] = []
  let result: WaitResult | undefined
  let failure: unknown
  const cluster = { client: fake.client, name: 'hub' }
  const waiting = waitForCommit({
    ...{ cluster, repository, branch: 'main', files: [], applications: [], trigger: 'none', newerCommit: 'accept' },
    ...{ timeoutMs: 60_000, patienceMs: 5000, signal: new AbortController().signal },
    ancestry: { contains: (revision) => Promise.resolve(newer.some((one) => one.startsWith(revision))) },
    log: {
      progress: (label) => ({ update: ({ state }) => void lines.push(`${label} ${state}`) }),
      warning: (text) => void warnings.push(text),
      debug: () => undefined,
    },
    ...request,
  }).then(
    (value) => (result = value),
    (error: unknown) => (failure = error),
  )
  const rest = [...steps]
  const isOver = (): boolean => result !== undefined || failure !== undefined
  for (let index = 0; index < 400 && !isOver(); index++) {
    await vi.advanceTimersByTimeAsync(500)
    const next = rest.shift()
    if (next !== undefined) putGitOpsObject(fake, next)
    // Evidence waits for real time.
    if (rest.length === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  vi.useRealTimers()
  await waiting
  if (failure !== undefined) throw failure as Error
  if (result === undefined) throw new Error('it did not end')
  return { lines, warnings, result }
}

function readApplication(scenario: string): ArgoApplication {
  return findRecorded(`argo/${scenario}`, 'Application') as ArgoApplication
}

async function runArgo(
  scenario: string,
  commit: string,
  more: Partial<PlayOptions> & { readonly wait?: Partial<WaitRequest> } = {},
): Promise<Played> {
  const end = readApplication(scenario)
  const [first = end, ...steps] = buildRecordedSteps(end, readRecorded(`argo/${scenario}`).steps ?? [])
  const fake = more.fake ?? createGitOpsFake()
  putGitOpsObject(fake, first)
  const applications = [`argocd/${end.metadata.name}`]
  return await runWait({ ...more, fake, steps: [...steps, end], request: { commit, applications, ...more.wait } })
}

const readRevision = (scenario: string): string => readApplication(scenario).status?.sync?.revision ?? ''

describe('Argo CD', () => {
  test('a commit that becomes healthy is done', async () => {
    const commit = readRevision('01-timing')
    const { result, lines } = await runArgo('01-timing', commit)
    expect(result).toMatchObject({ kind: 'done', status: 'healthy', syncedRevision: commit })
    expect(lines[0]).toMatch(/^argocd\/web [0-9a-f]{7} out-of-sync/)
    expect(new Set(lines).size).toBe(lines.length)
  })

  test.each([
    ['policy', 'bad', 'admission-refused'],
    ['hook-failed', 'bad', 'hook-failed'],
    ['sync-error-final', 'bad', 'object-invalid'],
    ['path-gone', 'bad', 'never-compared'],
    ['prune-needed', 'sha', 'prune-needed'],
    ['manual-1-outofsync', 'sha', 'sync-disabled'],
  ])('%s ends in its code', async (scenario, name, code) => {
    const { result } = await runArgo(scenario, readRecorded(`argo/${scenario}`).commits[name] ?? '')
    expect([result.kind, result.error?.code]).toEqual(['failed', code])
  })

  test('a failed comparison counts once it was requested', async () => {
    const { result } = await runArgo('path-gone', readRecorded('argo/path-gone').commits.bad ?? '', {
      wait: { trigger: 'refresh' },
    })
    expect(result.error).toMatchObject({
      code: 'manifests-invalid',
      message: expect.stringContaining('app path does not exist') as unknown,
    })
  })

  test('closed windows of its project are the reason why nothing begins', async () => {
    const fake = createGitOpsFake()
    putGitOpsObject(fake, {
      ...{ apiVersion: 'argoproj.io/v1alpha1', kind: 'AppProject', metadata: { name: 'closed', namespace: 'argocd' } },
      ...{ spec: { syncWindows: [{ kind: 'deny' }] } },
    })
    const { result } = await runArgo('sync-window', readRecorded('argo/sync-window').commits.sha ?? '', { fake })
    expect(result.error?.code).toBe('sync-window-closed')
  })

  test('nobody who compares is named, with what the application is at', async () => {
    const { result } = await runArgo('00-first', 'f'.repeat(40))
    expect(result.error).toMatchObject({
      code: 'never-compared',
      message: 'argocd/web: no controller looked at fffffff within 01:00; it is at 8a14024',
    })
  })

  test('a newer commit is accepted, or supersedes', async () => {
    const { older = '' } = readRecorded('argo/operation-older-with-auto').commits
    const newer = [readRevision('operation-older-with-auto')]
    const accepted = await runArgo('operation-older-with-auto', older, { newer })
    expect(accepted.result).toMatchObject({ kind: 'done', syncedRevision: newer[0] })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
    const refused = await runArgo('operation-older-with-auto', older, { newer, wait: { newerCommit: 'fail' } })
    expect(refused.result.error?.code).toBe('superseded')
  })

  test('a sync is asked for with the commit, where none is automatic', async () => {
    const fake = createGitOpsFake()
    const commit = readRecorded('argo/manual-1-outofsync').commits.sha ?? ''
    putGitOpsObject(fake, readApplication('manual-1-outofsync'))
    const end = readApplication('manual-2-operation')
    const steps = [...buildRecordedSteps(end, readRecorded('argo/manual-2-operation').steps ?? []), end]
    const request = { commit, applications: ['argocd/manual'], trigger: 'sync' } as const
    const { result } = await runWait({ fake, steps, request })
    expect(result.kind).toBe('done')
    const [requested] = fake.history.filter(({ type }) => type === 'MODIFIED')
    expect(requested?.object).toMatchObject({
      operation: { initiatedBy: { username: 'eks-actions' }, sync: { revision: commit, syncStrategy: { hook: {} } } },
    })
    expect(fake.changes).toContain('PATCH /apis/argoproj.io/v1alpha1/namespaces/argocd/applications/manual')
  })

  test('what fails in its pods is named', async () => {
    const end = readApplication('progressing')
    const [first = end] = buildRecordedSteps(end, readRecorded('argo/progressing').steps ?? [])
    const fake = createGitOpsFake()
    putGitOpsObject(fake, first)
    putWorkload(fake, 'image-pull', 'progressing')
    const resources = [
      {
        group: 'apps',
        version: 'v1',
        kind: 'Deployment',
        namespace: 'progressing',
        name: 'progressing',
        status: 'Synced',
      },
    ]
    const failing = { ...end, status: { ...end.status, resources } } as ArgoApplication
    const { result, lines } = await runWait({
      fake,
      steps: [failing],
      request: { commit: readRevision('progressing'), applications: ['argocd/progressing'] },
    })
    expect(result.error).toMatchObject({
      code: 'image-pull',
      message: 'argocd/progressing at 60d6ae3 did not become ready: an image cannot be pulled',
    })
    expect(lines.some((line) => line.startsWith('deployment/progressing') && line.includes('image-pull'))).toBe(true)
  })
})

describe('Flux', () => {
  const source = {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name: 'fleet', namespace: 'flux-system', generation: 1 },
  }

  function putSource(fake: FakeCluster, commit: string): void {
    putGitOpsObject(fake, {
      ...source,
      ...{
        spec: { url: repository, ref: { branch: 'main' } },
        status: { artifact: { revision: `main@sha1:${commit}` } },
      },
    })
  }

  async function runFlux(scenario: string, commit: string, more: Partial<PlayOptions> = {}): Promise<Played> {
    const fake = more.fake ?? createGitOpsFake()
    const kustomization = findRecorded(`flux/${scenario}`, 'Kustomization') as FluxKustomization
    putSource(fake, commit)
    putGitOpsObject(fake, kustomization)
    return await runWait({
      ...more,
      fake,
      request: { commit, applications: [`flux-system/${kustomization.metadata.name}`], timeoutMs: 30_000 },
    })
  }

  test.each([
    ['bad-yaml', 'bad', 'manifests-invalid'],
    ['path-gone', 'bad', 'manifests-invalid'],
    ['policy', 'bad', 'admission-refused'],
    ['webhook', 'bad', 'webhook-unreachable'],
    ['suspended', 'new', 'application-suspended'],
    ['depends', 'sha', 'dependency-not-ready'],
  ])('%s ends in its code', async (scenario, name, code) => {
    const { result } = await runFlux(scenario, readRecorded(`flux/${scenario}`).commits[name] ?? '')
    expect([result.kind, result.error?.code]).toEqual(['failed', code])
  })

  test('without health checks the pods decide', async () => {
    const commit = readRecorded('flux/crash-nowait').commits.bad ?? ''
    const fake = createGitOpsFake()
    const failed = await runFlux('crash-nowait', commit, { fake })
    // Nothing is there yet.
    expect(failed.result).toMatchObject({ kind: 'failed', error: { code: 'rollout-timeout' } })
  })

  test('a release that a Kustomization applies must have deployed its generation', async () => {
    const release = findRecorded('flux/hr-in-ks-wait-false-bad', 'HelmRelease')
    const fake = createGitOpsFake()
    if (release !== undefined) putGitOpsObject(fake, release)
    const { result } = await runFlux(
      'hr-in-ks-wait-false-bad',
      readRecorded('flux/hr-in-ks-wait-false-bad').commits.sha ?? '',
      { fake },
    )
    expect(result.error).toMatchObject({
      code: 'rollout-timeout',
      message: expect.stringMatching(/^helmrelease\/flux-system\/api does not run/) as unknown,
    })
    expect(result.applications.map(({ kind }) => kind)).toEqual(['Kustomization', 'HelmRelease'])
  })

  test('the source is asked to fetch', async () => {
    const fake = createGitOpsFake()
    const commit = readRecorded('flux/policy').commits.bad ?? ''
    putSource(fake, commit)
    putGitOpsObject(fake, findRecorded('flux/policy', 'Kustomization')!)
    await runWait({ fake, request: { commit, applications: ['flux-system/policy'], trigger: 'refresh' } })
    expect(fake.find(buildGitOpsPath(source))?.metadata.annotations).toHaveProperty(['reconcile.fluxcd.io/requestedAt'])
  })
})

test('the status of applications is read once, whatever it is', async () => {
  vi.useRealTimers()
  const fake = createGitOpsFake()
  for (const scenario of ['degraded', '01-timing']) putGitOpsObject(fake, readApplication(scenario))
  const applications = ['argocd/degraded', 'argocd/web']
  const cluster = { client: fake.client, name: 'hub' }
  const read = await readApplicationStatus({
    cluster,
    repository,
    branch: 'main',
    files: [],
    applications,
    signal: new AbortController().signal,
  })
  expect(read.status).toBe('degraded')
  expect(read.applications.map(({ name, revision, sync, health }) => [name, revision, sync, health])).toEqual([
    ['degraded', readRevision('degraded'), 'synced', 'degraded'],
    ['web', readRevision('01-timing'), 'synced', 'healthy'],
  ])
})

describe('rights', () => {
  test.each([
    [
      'GET /apis/argoproj.io/v1alpha1/namespaces/argocd/applications',
      'list applications.argoproj.io in the namespace argocd',
      'none',
    ],
    [
      'PATCH /apis/argoproj.io/v1alpha1/namespaces/argocd/applications/web',
      'patch applications.argoproj.io in the namespace argocd',
      'refresh',
    ],
  ] as const)('%s is needed', async (refused, needed, trigger) => {
    const fake = createGitOpsFake()
    fake.refuse(refused, 403)
    await expect(runArgo('01-timing', readRevision('01-timing'), { fake, wait: { trigger } })).rejects.toMatchObject({
      ...{ code: 'cluster-access-denied', details: [`needed: ${needed}`] },
    })
  })

  test('without that to pods the controller is believed, and it is said', async () => {
    const fake = createGitOpsFake()
    fake.refuse('GET /api/v1/namespaces/argo-apps/pods', 403)
    const { result, warnings } = await runArgo('01-timing', readRevision('01-timing'), { fake })
    expect(result.kind).toBe('done')
    expect(warnings).toHaveLength(1)
  })
})
