import { describe, expect, test } from 'vitest'
import type { KubernetesEvent, Pod } from '../../kubernetes/objects.ts'
import { diagnose } from './diagnose.ts'
import type { Snapshot, Target } from './model.ts'

const since = new Date('2026-03-01T12:00:00Z')
const later = (seconds: number): string => new Date(since.getTime() + seconds * 1000).toISOString()
const moment = { since, now: new Date(later(30)) }
const target: Target = { kind: 'Deployment', name: 'app', role: 'release' }

const deployment = {
  metadata: { name: 'app', uid: 'd', generation: 2 },
  spec: { replicas: 1 },
  status: { observedGeneration: 2, replicas: 1, updatedReplicas: 1, availableReplicas: 0 },
}
const replicaSet = {
  metadata: {
    name: 'app-1',
    uid: 'rs',
    creationTimestamp: later(1),
    annotations: { 'deployment.kubernetes.io/revision': '2' },
    ownerReferences: [{ kind: 'Deployment', name: 'app', uid: 'd' }],
  },
}

function pod(status: NonNullable<Pod['status']>, createdAfter = 2): Pod {
  return {
    metadata: {
      name: 'app-1-x',
      uid: 'p',
      creationTimestamp: later(createdAfter),
      ownerReferences: [{ kind: 'ReplicaSet', name: 'app-1', uid: 'rs' }],
    },
    status,
  }
}

function snapshot(changed: Partial<Snapshot>): Snapshot {
  return {
    deployments: [deployment],
    replicaSets: [replicaSet],
    statefulSets: [],
    daemonSets: [],
    jobs: [],
    pods: [],
    claims: [],
    events: [],
    ...changed,
  }
}

const waiting = (reason: string, message?: string, restartCount = 0) =>
  pod({
    containerStatuses: [
      { name: 'app', restartCount, state: { waiting: { reason, ...(message === undefined ? {} : { message }) } } },
    ],
  })

const unschedulable = (message: string, at: number) =>
  pod({
    conditions: [
      { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message, lastTransitionTime: later(at) },
    ],
  })

function event(reason: string, message: string, uid = 'p'): KubernetesEvent {
  return { metadata: { name: reason }, reason, message, involvedObject: { uid }, lastTimestamp: later(20) }
}

function failedMount(message: string, since: number, reason = 'FailedMount'): KubernetesEvent {
  return { ...event(reason, message), firstTimestamp: later(since) }
}

describe('the gravest cause', () => {
  test.each<[string, Partial<Snapshot>, readonly [string, string] | undefined]>([
    ['nothing wrong yet', { pods: [waiting('ContainerCreating')] }, undefined],
    ['no such image', { pods: [waiting('ErrImagePull', 'manifest unknown')] }, ['image-pull', 'fatal']],
    ['no credentials', { pods: [waiting('ImagePullBackOff', 'no basic auth credentials')] }, ['image-pull', 'fatal']],
    ['a registry that is slow', { pods: [waiting('ErrImagePull', 'i/o timeout')] }, ['image-pull', 'waiting']],
    [
      'a missing Secret',
      { pods: [waiting('CreateContainerConfigError', 'secret "x" not found')] },
      ['container-config', 'fatal'],
    ],
    [
      'a first crash',
      { pods: [pod({ containerStatuses: [{ name: 'app', state: { terminated: { exitCode: 1 } } }] })] },
      ['crash-loop', 'waiting'],
    ],
    [
      'a crash loop',
      {
        pods: [
          pod({
            containerStatuses: [
              {
                name: 'app',
                restartCount: 1,
                state: { waiting: { reason: 'CrashLoopBackOff' } },
                lastState: { terminated: { exitCode: 3 } },
              },
            ],
          }),
        ],
      },
      ['crash-loop', 'fatal'],
    ],
    [
      'too little memory',
      {
        pods: [
          pod({
            containerStatuses: [
              { name: 'app', restartCount: 2, lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } } },
            ],
          }),
        ],
      },
      ['out-of-memory', 'fatal'],
    ],
    [
      'an init container that crashes',
      {
        pods: [
          pod({
            initContainerStatuses: [{ name: 'wait', restartCount: 2, lastState: { terminated: { exitCode: 1 } } }],
            containerStatuses: [{ name: 'app', state: { waiting: { reason: 'PodInitializing' } } }],
          }),
        ],
      },
      ['crash-loop', 'fatal'],
    ],
    [
      'a ConfigMap to mount that is not there',
      { pods: [waiting('ContainerCreating')], events: [failedMount('configmap "x" not found', 5)] },
      ['volume-mount', 'fatal'],
    ],
    [
      'one that was missed just now',
      { pods: [waiting('ContainerCreating')], events: [failedMount('configmap "x" not found', 25)] },
      ['volume-mount', 'waiting'],
    ],
    [
      'a volume that another node has still',
      { pods: [waiting('ContainerCreating')], events: [failedMount('Multi-Attach error', 5, 'FailedAttachVolume')] },
      ['volume-mount', 'waiting'],
    ],
    ['no node, just now', { pods: [unschedulable('0/3 nodes: Insufficient cpu.', 25)] }, ['unschedulable', 'waiting']],
    ['no node for long', { pods: [unschedulable('0/3 nodes: Insufficient cpu.', 2)] }, ['unschedulable', 'fatal']],
    [
      'no node, but one is on its way',
      {
        pods: [unschedulable('0/3 nodes: Insufficient cpu.', 2)],
        events: [event('TriggeredScaleUp', 'pod triggered scale-up')],
      },
      ['unschedulable', 'waiting'],
    ],
    [
      'no node, and the autoscaler will not help',
      {
        pods: [unschedulable('0/3 nodes: Insufficient cpu.', 25)],
        events: [event('NotTriggerScaleUp', 'max node group size reached')],
      },
      ['unschedulable', 'fatal'],
    ],
    [
      'no volume',
      { pods: [unschedulable('pod has unbound immediate PersistentVolumeClaims', 2)] },
      ['claim-pending', 'fatal'],
    ],
    [
      'a probe that fails',
      { pods: [pod({ phase: 'Running' })], events: [event('Unhealthy', 'Readiness probe failed: 503')] },
      ['probe-failing', 'waiting'],
    ],
    [
      'a quota',
      {
        replicaSets: [
          {
            ...replicaSet,
            status: {
              conditions: [
                { type: 'ReplicaFailure', status: 'True', message: 'pods "app" is forbidden: exceeded quota: team' },
              ],
            },
          },
        ],
      },
      ['quota-exceeded', 'fatal'],
    ],
    [
      'a quota that is not counted yet',
      {
        replicaSets: [
          {
            ...replicaSet,
            status: {
              conditions: [
                {
                  type: 'ReplicaFailure',
                  status: 'True',
                  message: 'pods "app" is forbidden: status unknown for quota: team',
                },
              ],
            },
          },
        ],
      },
      ['quota-exceeded', 'waiting'],
    ],
    [
      'a webhook',
      { events: [event('FailedCreate', 'admission webhook "policy" denied the request', 'rs')] },
      ['admission-refused', 'fatal'],
    ],
    [
      'an event of what has come right since',
      {
        pods: [pod({ phase: 'Running' })],
        events: [event('FailedCreate', 'admission webhook "policy" denied the request', 'rs')],
      },
      undefined,
    ],
  ])('of %s', (_, changed, expected) => {
    const [cause] = diagnose(target, snapshot(changed), moment)
    expect(cause && [cause.kind, cause.verdict]).toEqual(expected)
  })

  test('is no reason to give up where the pod is older than the rollout', () => {
    const old = pod({ containerStatuses: [{ name: 'app', state: { waiting: { reason: 'InvalidImageName' } } }] }, -60)
    const [cause] = diagnose(target, snapshot({ pods: [old] }), moment)
    expect(cause).toMatchObject({ kind: 'image-pull', verdict: 'waiting' })
  })

  test('is no reason to give up where it stood before Helm began, in the same second or not', () => {
    const refused = snapshot({ events: [event('FailedCreate', 'violates PodSecurity', 'rs')] })
    const stood = new Set(['rs', 'p'])
    expect(diagnose(target, refused, moment)[0]?.verdict).toBe('fatal')
    expect(diagnose(target, refused, { ...moment, stood })[0]?.verdict).toBe('waiting')
    const pulling = snapshot({ pods: [waiting('InvalidImageName')] })
    expect(diagnose(target, pulling, moment)[0]?.verdict).toBe('fatal')
    expect(diagnose(target, pulling, { ...moment, stood })[0]?.verdict).toBe('waiting')
  })

  test('is not that of a pod which is on its way out', () => {
    const ending = waiting('InvalidImageName')
    const pods = [{ ...ending, metadata: { ...ending.metadata, deletionTimestamp: later(10) } }]
    expect(diagnose(target, snapshot({ pods }), moment)).toEqual([])
  })

  test('is none when the target is ready', () => {
    const ready = { ...deployment, status: { ...deployment.status, availableReplicas: 1 } }
    expect(diagnose(target, snapshot({ deployments: [ready], pods: [waiting('InvalidImageName')] }), moment)).toEqual(
      [],
    )
  })

  test('is waited for when an operator makes the Secret that is missing', () => {
    const pods = [waiting('CreateContainerConfigError', 'secret "app-credentials" not found')]
    const verdicts = (promised: readonly string[]) =>
      diagnose(target, snapshot({ pods }), { ...moment, promised }).map(({ verdict }) => verdict)
    expect(verdicts(['app-credentials'])).toEqual(['waiting'])
    expect(verdicts(['other'])).toEqual(['fatal'])
  })
})
