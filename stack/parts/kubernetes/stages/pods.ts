/**
 * The life cycle of a pod as a state machine. The state is derived from the pod's status ({@link state}); each stage leads
 * from one state to the next and writes what a kubelet would write: statuses, conditions, events.
 *
 *     new ─ [initialising] ─ starting ─ ready ─ ended
 *                               ├─ running ─ ready                            slow
 *                               ├─ running ⟲                                  failing-readiness
 *                               ├─ running ─ terminated ─ back-off ─ running  crash-loop
 *                               ├─ running ─ ended                            failing-job
 *                               ├─ pull-error ⇄ pull-back-off                 image-pull-error
 *                               ├─ config-error                               config-error
 *                               └─ starting ⟲                                 mount-error
 */

import { behaviourAnnotations, type Behaviour } from '../behaviours.ts'
import { applyEvent, countEverySeconds, applyLogs, podStatuses } from './pod-templates.ts'
import { defineKwokStage, type KwokCondition, type KwokStage, type KwokStep } from './stage.ts'

type PodState =
  | 'new'
  | 'initialising'
  | 'starting'
  | 'running'
  | 'ready'
  | 'terminated'
  | 'back-off'
  | 'pull-error'
  | 'pull-back-off'
  | 'deleting'

/** jq expression for the state of a pod. */
const state = `
  def condition($type): any(.status.conditions[]?; .type == $type and .status == "True");
  def waiting($reason): any(.status.containerStatuses[]?; .state.waiting.reason == $reason);
  if .metadata.deletionTimestamp then "deleting"
  elif .status.podIP == null then "new"
  elif .status.phase == "Succeeded" or .status.phase == "Failed" then "ended"
  elif condition("Initialized") | not then "initialising"
  elif waiting("ContainerCreating") then "starting"
  elif waiting("ErrImagePull") then "pull-error"
  elif waiting("ImagePullBackOff") then "pull-back-off"
  elif waiting("CrashLoopBackOff") then "back-off"
  elif waiting("CreateContainerConfigError") then "config-error"
  elif any(.status.containerStatuses[]?; .state.terminated) then "terminated"
  elif condition("Ready") then "ready"
  else "running" end`

const behaviour = `.metadata.annotations["${behaviourAnnotations.behaviour}"] // .metadata.labels["${behaviourAnnotations.behaviour}"] // "healthy"`

const crashing: readonly Behaviour[] = ['crash-loop', 'failing-job']
const restartsAlways: KwokCondition = { key: '.spec.restartPolicy', operator: 'In', values: ['Always'] }
const restartsNever: KwokCondition = { ...restartsAlways, values: ['Never'] }
const negate = (condition: KwokCondition): KwokCondition => ({ ...condition, operator: 'NotIn' })

interface PodStage {
  readonly from: PodState
  /** Default: any behaviour. */
  readonly for?: readonly Behaviour[]
  readonly when?: KwokCondition
  readonly delayMs?: number
  readonly delayFrom?: string
  readonly steps: readonly KwokStep[]
}

function definePodStage(name: string, options: PodStage): KwokStage {
  return defineKwokStage('Pod', `pod-${name}`, {
    ...options,
    when: [
      { key: state, operator: 'In', values: [options.from] },
      ...(options.for ? [{ key: behaviour, operator: 'In', values: options.for } as const] : []),
      ...(options.when ? [options.when] : []),
    ],
  })
}

/** Events of the kubelet when it starts a container for the `count`th time (a template expression). */
function listStartEvents(count = '1'): readonly KwokStep[] {
  return [
    applyEvent('Pulled', 'Normal', 'Container image %q already present on machine', ['$image'], { count }),
    applyEvent('Created', 'Normal', 'Created container: %s', ['$target'], { count }),
    applyEvent('Started', 'Normal', 'Started container %s', ['$target'], { count }),
  ]
}

/** All stages of pods. `logFolder` holds `<behaviour>.log` and `<behaviour>.previous.log`. */
export function listPodStages(logFolder: string): readonly KwokStage[] {
  return [
    definePodStage('create', { from: 'new', steps: [applyLogs(logFolder), podStatuses.created] }),
    definePodStage('initialise', { from: 'initialising', delayMs: 200, steps: [podStatuses.initialised] }),
    definePodStage('start-ready', {
      from: 'starting',
      for: ['healthy'],
      delayMs: 100,
      steps: [podStatuses.ready, ...listStartEvents()],
    }),
    definePodStage('start', {
      from: 'starting',
      for: ['slow', 'failing-readiness', ...crashing],
      delayMs: 100,
      steps: [podStatuses.running, ...listStartEvents()],
    }),
    definePodStage('become-ready', {
      from: 'running',
      for: ['slow'],
      delayMs: 5000,
      delayFrom: `.metadata.annotations["${behaviourAnnotations.after}"] // empty`,
      steps: [podStatuses.ready],
    }),
    definePodStage('complete', {
      from: 'ready',
      for: ['healthy', 'slow'],
      when: negate(restartsAlways),
      delayMs: 1000,
      steps: [podStatuses.succeeded],
    }),
    definePodStage('probe', {
      from: 'running',
      for: ['failing-readiness'],
      delayMs: 2000,
      steps: [
        applyEvent('Unhealthy', 'Warning', 'Readiness probe failed: %s', ['$probeError'], {
          count: countEverySeconds(2),
        }),
        podStatuses.probed,
      ],
    }),
    ...listCrashStages(),
    ...listWaitingStages(),
    definePodStage('delete', {
      from: 'deleting',
      when: { key: '.metadata.finalizers', operator: 'DoesNotExist' },
      steps: [{ delete: true }],
    }),
  ]
}

function listCrashStages(): readonly KwokStage[] {
  const backOff = applyEvent('BackOff', 'Warning', 'Back-off restarting failed container %s in pod %s_%s(%s)', [
    '$target',
    '.metadata.name',
    '.metadata.namespace',
    '.metadata.uid',
  ])
  return [
    definePodStage('fail', {
      from: 'running',
      for: crashing,
      when: restartsNever,
      delayMs: 700,
      steps: [podStatuses.failed],
    }),
    definePodStage('crash', {
      from: 'running',
      for: crashing,
      when: negate(restartsNever),
      delayMs: 700,
      steps: [podStatuses.crashed],
    }),
    definePodStage('back-off', {
      from: 'terminated',
      for: crashing,
      delayMs: 300,
      steps: [podStatuses.backOff, backOff],
    }),
    definePodStage('restart', {
      from: 'back-off',
      for: crashing,
      delayMs: 2000,
      steps: [podStatuses.restarted, ...listStartEvents('add $restarts 2')],
    }),
  ]
}

function listWaitingStages(): readonly KwokStage[] {
  // One round of pulling and backing off takes four seconds.
  const count = countEverySeconds(4)
  const pulling = [
    applyEvent('Pulling', 'Normal', 'Pulling image %q', ['$image'], { count }),
    applyEvent('Failed', 'Warning', 'Failed to pull image %q: %s', ['$image', '$pullError'], { count }),
    applyEvent('Failed', 'Warning', 'Error: ErrImagePull', [], { key: 'pull', count }),
  ]
  return [
    definePodStage('pull', {
      from: 'starting',
      for: ['image-pull-error'],
      delayMs: 300,
      steps: [podStatuses.pullError, ...pulling],
    }),
    definePodStage('pull-back-off', {
      from: 'pull-error',
      for: ['image-pull-error'],
      delayMs: 1000,
      steps: [
        podStatuses.pullBackOff,
        applyEvent('BackOff', 'Normal', 'Back-off pulling image %q', ['$image'], { key: 'pull', count }),
        applyEvent('Failed', 'Warning', 'Error: ImagePullBackOff', [], { key: 'back-off', count }),
      ],
    }),
    definePodStage('pull-again', {
      from: 'pull-back-off',
      for: ['image-pull-error'],
      delayMs: 3000,
      steps: [podStatuses.pullError, ...pulling],
    }),
    definePodStage('config-error', {
      from: 'starting',
      for: ['config-error'],
      delayMs: 100,
      steps: [
        podStatuses.configError,
        applyEvent('Failed', 'Warning', 'Error: %s', ['$configError'], { key: 'config' }),
      ],
    }),
    definePodStage('mount-error', {
      from: 'starting',
      for: ['mount-error'],
      delayMs: 2000,
      steps: [
        applyEvent('FailedMount', 'Warning', 'MountVolume.SetUp failed for volume "data" : %s', ['$mountError'], {
          count: countEverySeconds(2),
        }),
        podStatuses.probed,
      ],
    }),
  ]
}
