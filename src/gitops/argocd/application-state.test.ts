import { describe, expect, test } from 'vitest'
import type { ApplicationState } from '../model.ts'
import { findRecorded, readRecorded, recordedNames, createWantedCommit } from '../testing/recorded.ts'
import { type ArgoStateOptions, readArgoState } from './application-state.ts'
import { buildRecordedSteps } from '../testing/argo-steps.ts'
import type { ArgoApplication } from './objects.ts'

function readApplication(scenario: string): ArgoApplication {
  const found = findRecorded(`argo/${scenario}`, 'Application') as ArgoApplication | undefined
  if (found === undefined) throw new Error(`${scenario} has no Application`)
  return found
}

function readCommit(scenario: string, name: string): string {
  const commit = readRecorded(`argo/${scenario}`).commits[name]
  if (commit === undefined) throw new Error(`${scenario} has no commit ${name}`)
  return commit
}

function evaluate(
  scenario: string,
  commit: string,
  newer: readonly string[] = [],
  more: Partial<ArgoStateOptions> = {},
): ApplicationState {
  return readArgoState(readApplication(scenario), { wanted: createWantedCommit(commit, newer), sources: [0], ...more })
}

const anyCommit = 'f'.repeat(40)
const readRevision = (scenario: string): string => readApplication(scenario).status?.sync?.revision ?? ''

/** How each recorded scenario ends, for the commit that it is about. */
const ends: readonly (readonly [string, () => string, ApplicationState['verdict'], string | undefined])[] = [
  ['00-first', () => readRevision('00-first'), 'done', undefined],
  ['00-first', () => readCommit('00-first', 'sha'), 'in-progress', undefined],
  ['01-timing', () => readRevision('01-timing'), 'done', undefined],
  ['auth-failure', () => anyCommit, 'failing', 'source-failed'],
  ['wrong-branch', () => anyCommit, 'failing', 'source-failed'],
  ['bad-yaml', () => readCommit('bad-yaml', 'bad'), 'failed', 'prune-needed'],
  ['degraded', () => readCommit('degraded', 'bad'), 'failing', 'resource-not-ready'],
  ['hook-failed', () => readCommit('hook-failed', 'bad'), 'failed', 'hook-failed'],
  ['manual-1-outofsync', () => readCommit('manual-1-outofsync', 'sha'), 'failed', 'sync-disabled'],
  ['manual-2-operation', () => readRevision('manual-2-operation'), 'done', undefined],
  ['manual-3-older-revision', () => readCommit('manual-3-older-revision', 'sha'), 'failed', 'sync-disabled'],
  ['monorepo-unrelated-commit', () => readCommit('monorepo-unrelated-commit', 'unrelated'), 'done', undefined],
  ['multi-source', () => readCommit('multi-source', 'sha'), 'done', undefined],
  ['multi-source-3-operation', () => readCommit('multi-source-3-operation', 'sha'), 'done', undefined],
  [
    'newer-commit-blocked-by-retries',
    () => readCommit('newer-commit-blocked-by-retries', 'B'),
    'in-progress',
    undefined,
  ],
  ['operation-older-with-auto', () => readCommit('operation-older-with-auto', 'new'), 'done', undefined],
  ['path-gone', () => readCommit('path-gone', 'bad'), 'failed', 'manifests-invalid'],
  ['paused-deployment', () => readCommit('paused-deployment', 'sha'), 'in-progress', undefined],
  ['policy', () => readCommit('policy', 'bad'), 'failed', 'admission-refused'],
  ['progressing', () => readCommit('progressing', 'bad'), 'in-progress', undefined],
  ['prune-needed', () => readCommit('prune-needed', 'sha'), 'failed', 'prune-needed'],
  ['repo-not-permitted', () => anyCommit, 'failed', 'project-refused'],
  ['self-heal', () => readRevision('self-heal'), 'done', undefined],
  ['superseded', () => readCommit('superseded', 'B'), 'in-progress', undefined],
  ['sync-error-final', () => readCommit('sync-error-final', 'bad'), 'failed', 'object-invalid'],
  ['sync-error-retrying', () => readCommit('sync-error-retrying', 'bad'), 'failing', 'object-invalid'],
  ['sync-window-operation', () => readRevision('sync-window-operation'), 'failed', 'sync-window-closed'],
  ['sync-window', () => readCommit('sync-window', 'sha'), 'in-progress', undefined],
]

describe('the recorded applications of Argo CD', () => {
  test.each(ends)('%s', (scenario, commit, verdict, reason) => {
    const state = evaluate(scenario, commit())
    expect([state.verdict, state.verdict === 'done' ? undefined : state.reason]).toEqual([verdict, reason])
  })

  test('all of them are judged', () => {
    const recorded = recordedNames.filter((name) => name.startsWith('argo/')).map((name) => name.slice('argo/'.length))
    expect([...new Set(ends.map(([scenario]) => scenario))].sort()).toEqual(recorded.toSorted())
  })

  test.each(ends)('%s is never done for a commit that it has not seen', (scenario) => {
    expect(evaluate(scenario, anyCommit).verdict).not.toBe('done')
  })

  test.each(ends)('%s is never done while ancestry is unknown', (scenario) => {
    const wanted = { commit: anyCommit, newerCommit: 'accept', contains: () => undefined } as const
    expect(readArgoState(readApplication(scenario), { wanted, sources: [0] }).verdict).not.toBe('done')
  })
})

describe('what only several looks show', () => {
  const steps = ends.filter(([scenario]) => readRecorded(`argo/${scenario}`).steps !== undefined)

  test.each(steps)('%s: on the way no step ends it otherwise', (scenario, commit, verdict) => {
    const states = buildRecordedSteps(readApplication(scenario), readRecorded(`argo/${scenario}`).steps ?? []).map(
      (step) => readArgoState(step, { wanted: createWantedCommit(commit()), sources: [0] }),
    )
    // What must hold for a time before it counts may be seen for a moment.
    const ended = states.filter(
      ({ verdict: one, settleMs }) => (one === 'done' || one === 'failed') && settleMs === undefined,
    )
    expect(ended.filter((state) => state.verdict !== verdict)).toEqual([])
  })

  test('health is that of before the sync until the application was compared again', () => {
    const application = readApplication('01-timing')
    const { status } = application
    const stale = { ...application, status: { ...status, reconciledAt: '2026-11-30T03:21:50Z' } }
    expect(readArgoState(stale, { wanted: createWantedCommit(readRevision('01-timing')), sources: [0] }).verdict).toBe(
      'in-progress',
    )
  })

  test('done counts only if it holds, since a status has whole seconds', () => {
    expect(evaluate('01-timing', readRevision('01-timing')).settleMs).toBeGreaterThan(1000)
  })
})

describe('several revisions', () => {
  const [one, other] = [readCommit('superseded', 'A'), readCommit('superseded', 'B')]

  test('a newer commit that contains ours counts as ours', () => {
    expect(
      evaluate('operation-older-with-auto', readCommit('operation-older-with-auto', 'older'), [
        readRevision('operation-older-with-auto'),
      ]).verdict,
    ).toBe('done')
  })

  test('a newer commit in place of ours is superseded, if that was asked for', () => {
    const wanted = createWantedCommit(one, [other], 'fail')
    expect(readArgoState(readApplication('superseded'), { wanted, sources: [0] })).toMatchObject({
      ...{ verdict: 'failed', reason: 'superseded' },
    })
  })

  test('a commit that was synced by hand runs, although a newer one is compared', () => {
    const { older = '', sha = '' } = readRecorded('argo/manual-3-older-revision').commits
    expect(evaluate('manual-3-older-revision', older, [sha]).verdict).toBe('done')
  })

  test('a commit that waits for the retries of another one names it', () => {
    const state = evaluate('newer-commit-blocked-by-retries', readCommit('newer-commit-blocked-by-retries', 'B'))
    expect(state.message).toContain(readCommit('newer-commit-blocked-by-retries', 'A'))
  })

  test('all sources of the repository must have the commit', () => {
    const application = readApplication('multi-source')
    const [sha = '', ...rest] = application.status?.sync?.revisions ?? []
    const behind = {
      ...application,
      status: { ...application.status, sync: { status: 'Synced', revisions: [sha, anyCommit, ...rest.slice(1)] } },
    }
    const wanted = createWantedCommit(sha)
    expect(readArgoState(behind, { wanted, sources: [0] }).verdict).toBe('done')
    expect(readArgoState(behind, { wanted, sources: [0, 1] }).verdict).toBe('in-progress')
  })
})

describe('conditions', () => {
  test('one of before the commit was announced is no failure of it', () => {
    const comparedBefore = readApplication('path-gone').status?.reconciledAt
    expect(evaluate('path-gone', readCommit('path-gone', 'bad'), [], { comparedBefore }).verdict).toBe('in-progress')
  })

  test('nor is one that is about to be refreshed', () => {
    const application = readApplication('path-gone')
    const metadata = { ...application.metadata, annotations: { 'argocd.argoproj.io/refresh': 'normal' } }
    const options = { wanted: createWantedCommit(anyCommit), sources: [0] }
    expect(readArgoState({ ...application, metadata }, options).verdict).toBe('in-progress')
  })

  test('gRPC is not shown', () => {
    expect(evaluate('path-gone', anyCommit).message).toBe(
      'Failed to load target state: failed to generate manifest for source 1 of 1: argo/pathgone: app path does not exist',
    )
  })
})

test('a project with windows explains why nothing begins', () => {
  const state = evaluate('sync-window', readCommit('sync-window', 'sha'), [], { hasSyncWindows: true })
  expect(state).toMatchObject({ verdict: 'failed', reason: 'sync-window-closed' })
})

test('an application that differs again after its sync has drifted', () => {
  const application = readApplication('01-timing')
  const [resource] = application.status?.resources ?? []
  const status = {
    ...application.status,
    sync: { ...application.status?.sync, status: 'OutOfSync' },
    resources: [{ ...resource, status: 'OutOfSync' }],
  }
  const state = readArgoState(
    { ...application, status },
    { wanted: createWantedCommit(readRevision('01-timing')), sources: [0] },
  )
  expect(state).toMatchObject({
    verdict: 'failed',
    reason: 'drifted',
    message: 'applied, and different again: deployment/web',
  })
})

test('objects to prune are not followed, hooks are', () => {
  expect(evaluate('hook-failed', readCommit('hook-failed', 'bad')).objects).toEqual([
    { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'argo-apps', name: 'hook' },
    { apiVersion: 'batch/v1', kind: 'Job', namespace: 'argo-apps', name: 'migrate-h', isHook: true },
  ])
})
