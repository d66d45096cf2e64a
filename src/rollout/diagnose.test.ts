import { describe, expect, test } from 'vitest'
import type { KubernetesEvent, Pod } from '../kubernetes/objects.ts'
import { diagnoseTarget } from './diagnose.ts'
import type { Snapshot, RolloutTarget } from './model.ts'

const since = new Date('2026-03-01T12:00:00Z')
const addSeconds = (seconds: number): string => new Date(since.getTime() + seconds * 1000).toISOString()
const moment = { since, now: new Date(addSeconds(30)) }
const target: RolloutTarget = { kind: 'Deployment', name: 'app', role: 'release' }

const deployment = {
  metadata: { name: 'app', uid: 'd', generation: 2 },
  spec: { replicas: 1 },
  status: { observedGeneration: 2, replicas: 1, updatedReplicas: 1, availableReplicas: 0 },
}
const replicaSet = {
  metadata: {
    name: 'app-1',
    uid: 'rs',
    creationTimestamp: addSeconds(1),
    annotations: { 'deployment.kubernetes.io/revision': '2' },
    ownerReferences: [{ kind: 'Deployment', name: 'app', uid: 'd' }],
  },
}

function createPod(status: NonNullable<Pod['status']>, createdAfter = 2): Pod {
  return {
    metadata: {
      name: 'app-1-x',
      uid: 'p',
      creationTimestamp: addSeconds(createdAfter),
      ownerReferences: [{ kind: 'ReplicaSet', name: 'app-1', uid: 'rs' }],
    },
    status,
  }
}

function createSnapshot(changed: Partial<Snapshot>): Snapshot {
  return {
    deployments: [deployment],
    replicaSets: [replicaSet],
    statefulSets: [],
    daemonSets: [],
    jobs: [],
    pods: [],
    claims: [],
    services: [],
    events: [],
    customs: [],
    ...changed,
  }
}

const createWaitingPod = (reason: string, message?: string, restartCount = 0) =>
  createPod({
    containerStatuses: [
      { name: 'app', restartCount, state: { waiting: { reason, ...(message === undefined ? {} : { message }) } } },
    ],
  })

const createUnschedulablePod = (message: string, at: number) =>
  createPod({
    conditions: [
      { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message, lastTransitionTime: addSeconds(at) },
    ],
  })

function createEvent(reason: string, message: string, uid = 'p'): KubernetesEvent {
  return { metadata: { name: reason }, reason, message, involvedObject: { uid }, lastTimestamp: addSeconds(20) }
}

function createFailedMount(message: string, since: number, reason = 'FailedMount'): KubernetesEvent {
  return { ...createEvent(reason, message), firstTimestamp: addSeconds(since) }
}

describe('the most severe cause', () => {
  test.each<[string, Partial<Snapshot>, readonly [string, string] | undefined]>([
    ['nothing wrong yet', { pods: [createWaitingPod('ContainerCreating')] }, undefined],
    ['no such image', { pods: [createWaitingPod('ErrImagePull', 'manifest unknown')] }, ['image-pull', 'failing']],
    [
      'no credentials',
      { pods: [createWaitingPod('ImagePullBackOff', 'no basic auth credentials')] },
      ['image-pull', 'failing'],
    ],
    ['a registry that is slow', { pods: [createWaitingPod('ErrImagePull', 'i/o timeout')] }, ['image-pull', 'waiting']],
    [
      'a missing Secret',
      { pods: [createWaitingPod('CreateContainerConfigError', 'secret "x" not found')] },
      ['container-config', 'failing'],
    ],
    [
      'a first crash',
      { pods: [createPod({ containerStatuses: [{ name: 'app', state: { terminated: { exitCode: 1 } } }] })] },
      ['crash-loop', 'waiting'],
    ],
    [
      'a crash loop',
      {
        pods: [
          createPod({
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
      ['crash-loop', 'failing'],
    ],
    [
      'too little memory',
      {
        pods: [
          createPod({
            containerStatuses: [
              { name: 'app', restartCount: 2, lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } } },
            ],
          }),
        ],
      },
      ['out-of-memory', 'failing'],
    ],
    [
      'an init container that crashes',
      {
        pods: [
          createPod({
            initContainerStatuses: [{ name: 'wait', restartCount: 2, lastState: { terminated: { exitCode: 1 } } }],
            containerStatuses: [{ name: 'app', state: { waiting: { reason: 'PodInitializing' } } }],
          }),
        ],
      },
      ['crash-loop', 'failing'],
    ],
    [
      'a ConfigMap to mount that is not there',
      { pods: [createWaitingPod('ContainerCreating')], events: [createFailedMount('configmap "x" not found', 5)] },
      ['volume-mount', 'failing'],
    ],
    [
      'one that was missed just now',
      { pods: [createWaitingPod('ContainerCreating')], events: [createFailedMount('configmap "x" not found', 25)] },
      ['volume-mount', 'waiting'],
    ],
    [
      'a volume that another node has still',
      {
        pods: [createWaitingPod('ContainerCreating')],
        events: [createFailedMount('Multi-Attach error', 5, 'FailedAttachVolume')],
      },
      ['volume-mount', 'waiting'],
    ],
    [
      'no node, just now',
      { pods: [createUnschedulablePod('0/3 nodes: Insufficient cpu.', 25)] },
      ['unschedulable', 'waiting'],
    ],
    [
      'no node for long',
      { pods: [createUnschedulablePod('0/3 nodes: Insufficient cpu.', 2)] },
      ['unschedulable', 'failing'],
    ],
    [
      'no node, but one is on its way',
      {
        pods: [createUnschedulablePod('0/3 nodes: Insufficient cpu.', 2)],
        events: [createEvent('TriggeredScaleUp', 'pod triggered scale-up')],
      },
      ['unschedulable', 'waiting'],
    ],
    [
      'no node, and the autoscaler will not help',
      {
        pods: [createUnschedulablePod('0/3 nodes: Insufficient cpu.', 25)],
        events: [createEvent('NotTriggerScaleUp', 'max node group size reached')],
      },
      ['unschedulable', 'failing'],
    ],
    [
      'a scheduling gate',
      {
        pods: [
          createPod({
            conditions: [
              {
                type: 'PodScheduled',
                status: 'False',
                reason: 'SchedulingGated',
                message: 'Scheduling is blocked due to non-empty scheduling gates',
              },
            ],
          }),
        ],
      },
      ['unschedulable', 'waiting'],
    ],
    [
      'a readiness gate',
      {
        pods: [
          createPod({
            phase: 'Running',
            conditions: [
              { type: 'ContainersReady', status: 'True' },
              {
                type: 'Ready',
                status: 'False',
                reason: 'ReadinessGatesNotReady',
                message:
                  'corresponding condition of pod readiness gate "target-health.elbv2.k8s.aws/k8s-app" does not exist.',
              },
            ],
          }),
        ],
      },
      ['probe-failing', 'waiting'],
    ],
    [
      'no volume',
      { pods: [createUnschedulablePod('pod has unbound immediate PersistentVolumeClaims', 2)] },
      ['claim-pending', 'failing'],
    ],
    [
      'a probe that fails',
      { pods: [createPod({ phase: 'Running' })], events: [createEvent('Unhealthy', 'Readiness probe failed: 503')] },
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
      ['quota-exceeded', 'failing'],
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
      { events: [createEvent('FailedCreate', 'admission webhook "policy" denied the request', 'rs')] },
      ['admission-refused', 'failing'],
    ],
    [
      'an event of what has come right since',
      {
        pods: [createPod({ phase: 'Running' })],
        events: [createEvent('FailedCreate', 'admission webhook "policy" denied the request', 'rs')],
      },
      undefined,
    ],
  ])('of %s', (_, changed, expected) => {
    const [cause] = diagnoseTarget(target, createSnapshot(changed), moment)
    expect(cause && [cause.kind, cause.verdict]).toEqual(expected)
  })

  test('is no reason to give up if the pod is older than the rollout', () => {
    const old = createPod(
      { containerStatuses: [{ name: 'app', state: { waiting: { reason: 'InvalidImageName' } } }] },
      -60,
    )
    const [cause] = diagnoseTarget(target, createSnapshot({ pods: [old] }), moment)
    expect(cause).toMatchObject({ kind: 'image-pull', verdict: 'waiting' })
  })

  test('is no reason to give up if the pod existed before the rollout began, even in the same second', () => {
    const refused = createSnapshot({ events: [createEvent('FailedCreate', 'violates PodSecurity', 'rs')] })
    const stood = new Set(['rs', 'p'])
    expect(diagnoseTarget(target, refused, moment)[0]?.verdict).toBe('failing')
    expect(diagnoseTarget(target, refused, { ...moment, existingUids: stood })[0]?.verdict).toBe('waiting')
    const pulling = createSnapshot({ pods: [createWaitingPod('InvalidImageName')] })
    expect(diagnoseTarget(target, pulling, moment)[0]?.verdict).toBe('incurable')
    expect(diagnoseTarget(target, pulling, { ...moment, existingUids: stood })[0]?.verdict).toBe('waiting')
  })

  test('is not that of a pod being deleted', () => {
    const ending = createWaitingPod('InvalidImageName')
    const pods = [{ ...ending, metadata: { ...ending.metadata, deletionTimestamp: addSeconds(10) } }]
    expect(diagnoseTarget(target, createSnapshot({ pods }), moment)).toEqual([])
  })

  test('does not exist if the target is ready', () => {
    const ready = { ...deployment, status: { ...deployment.status, availableReplicas: 1 } }
    expect(
      diagnoseTarget(
        target,
        createSnapshot({ deployments: [ready], pods: [createWaitingPod('InvalidImageName')] }),
        moment,
      ),
    ).toEqual([])
  })

  test('is waited for if an operator creates the missing Secret', () => {
    const pods = [createWaitingPod('CreateContainerConfigError', 'secret "app-credentials" not found')]
    const listVerdicts = (promised: readonly string[]) =>
      diagnoseTarget(target, createSnapshot({ pods }), { ...moment, operatorSecrets: promised }).map(
        ({ verdict }) => verdict,
      )
    expect(listVerdicts(['app-credentials'])).toEqual(['waiting'])
    expect(listVerdicts(['other'])).toEqual(['failing'])
  })
})
