import { expect, test } from 'vitest'
import type { Cause, Snapshot } from '../../rollout/model.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { explainFailure } from './explain-failure.ts'
import type { FailedRun } from './watched-run.ts'

const pod = {
  metadata: { name: 'app-1' },
  spec: { containers: [{ name: 'app', image: 'registry.example/app:2' }] },
}
const snapshot = { pods: [pod] } as unknown as Snapshot
const target = { kind: 'Deployment', name: 'app', role: 'release' } as const
const statuses = [
  { target, ready: false, summary: '0 of 1 available' },
  { target: { ...target, name: 'web' }, ready: true, summary: '1 of 1 available' },
]
const common = { verdict: 'failing', pod: 'app-1', container: 'app' } as const
const imagePull: Cause = {
  ...common,
  kind: 'image-pull',
  where: ['deployment/app', 'pod app-1', 'container app'],
  message: 'not found\nmanifest unknown',
}
const probe: Cause = {
  ...common,
  kind: 'probe-failing',
  verdict: 'waiting',
  where: ['deployment/app', 'pod app-1'],
  message: 'statuscode: 503',
}

function createFailure(cause: Cause | undefined, failure: Partial<FailedRun>): FailedRun {
  return {
    kind: 'failed',
    early: false,
    evidence: { logs: [], events: [] },
    rollout: { kind: 'ended', cause, snapshot, statuses },
    detectedAfterMs: 1000,
    stderr: '',
    killed: undefined,
    existing: [],
    ...failure,
  }
}

const killed = new ActionError('tool-killed', 'helm upgrade app was ended by SIGKILL', { hint: 'Run again.' })

test.each<[string, FailedRun, string, RegExp]>([
  [
    'the cause for which Helm was stopped',
    createFailure(imagePull, { early: true, stderr: 'Error: UPGRADE FAILED: context canceled' }),
    'image-pull',
    /^did not become ready: an image cannot be pulled$/,
  ],
  [
    'the deadline that a controller has given up at',
    createFailure(undefined, {
      stderr: 'Error: resource Deployment/shop/app not ready. status: Failed, message: Progress deadline exceeded\n',
    }),
    'rollout-timeout',
    /^did not become ready: deployment\/app has failed: Progress deadline exceeded$/,
  ],
  [
    'the cause on which Helm timed out',
    createFailure(probe, { stderr: 'Error: UPGRADE FAILED: timed out waiting for the condition' }),
    'probe-failing',
    /^did not become ready: a probe fails$/,
  ],
  [
    'the cause if a hook of Helm failed',
    createFailure(
      { ...probe, kind: 'job-failed' },
      { stderr: 'Error: UPGRADE FAILED: pre-upgrade hooks failed: job failed' },
    ),
    'job-failed',
    /^did not become ready: a Job failed$/,
  ],
  ['the cause if Helm reports nothing', createFailure(probe, {}), 'probe-failing', /a probe fails$/],
  [
    'what Helm refused, whatever was seen in the cluster',
    createFailure(probe, { stderr: "Error: UPGRADE FAILED: values don't meet the specifications of the schema(s)" }),
    'values-invalid',
    /^was not deployed: its values do not match the chart's schema$/,
  ],
  [
    'that somebody killed Helm',
    createFailure(probe, { killed }),
    'tool-killed',
    /^was not finished: helm upgrade app was ended by SIGKILL$/,
  ],
  [
    'the cause rather than the kill, once Helm was stopped for it',
    createFailure(imagePull, { early: true, killed }),
    'image-pull',
    /an image cannot be pulled$/,
  ],
  [
    'a webhook that hangs, whatever else was seen',
    createFailure(probe, {
      stderr:
        'Error: UPGRADE FAILED: failed calling webhook "guard": failed to call webhook: Post "https://guard": context deadline exceeded',
    }),
    'webhook-unreachable',
    /the webhook guard does not respond$/,
  ],
  [
    'why a hook failed that Helm has deleted since',
    createFailure(undefined, {
      stderr:
        'Error: INSTALLATION FAILED: failed pre-install: 1 error occurred:\n\t* job migrate failed: BackoffLimitExceeded',
      rollout: {
        kind: 'ended',
        cause: undefined,
        snapshot,
        statuses,
        hooks: { logs: [], cause: { ...probe, kind: 'job-failed', message: 'exit code 1' } },
      },
    }),
    'job-failed',
    /a Job failed$/,
  ],
  [
    'a timeout without a cause',
    createFailure(undefined, { stderr: 'Error: UPGRADE FAILED: context deadline exceeded' }),
    'rollout-timeout',
    /^did not become ready within 10:00$/,
  ],
  [
    'a timeout that was not watched',
    createFailure(undefined, { rollout: undefined }),
    'rollout-timeout',
    /within 10:00$/,
  ],
])('reports %s', (_, failure, code, message) => {
  expect(explainFailure(failure, 600_000, 'shop')).toMatchObject({
    code,
    message: expect.stringMatching(message) as string,
  })
})

test('a cause is reported with its place, the image and all lines of the cluster', () => {
  expect(explainFailure(createFailure(imagePull, { early: true }), 0, 'shop').details).toEqual([
    'deployment/app → pod app-1 → container app: registry.example/app:2',
    '  not found',
    '  manifest unknown',
  ])
})

test('a timeout is reported with what is not ready', () => {
  const { details } = explainFailure(
    createFailure(undefined, { stderr: 'Error: context deadline exceeded' }),
    0,
    'shop',
  )
  expect(details).toEqual(['deployment/app: 0 of 1 available'])
})

test("a timeout keeps Helm's own lines, and the condition of what is not ready", () => {
  const line = 'resource Cert/shop/tls not ready. status: InProgress, message: waiting for DNS'
  const rollout = {
    ...{ kind: 'ended' as const, cause: undefined, snapshot },
    statuses: [
      { target, ready: false, summary: '0 of 1 available', reason: 'Progressing is False: ProgressDeadlineExceeded' },
    ],
  }
  const failure = createFailure(undefined, {
    rollout,
    stderr: `Error: UPGRADE FAILED: ${line}\ncontext deadline exceeded`,
  })
  expect(explainFailure(failure, 0, 'shop').details).toEqual([
    'deployment/app: 0 of 1 available · Progressing is False: ProgressDeadlineExceeded',
    line,
  ])
})
