/**
 * The life of a pod as a state machine. The state is read from the pod's own status ({@link state}); each stage leads
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

import { annotations, type Behaviour } from '../behaviours.ts'
import { event, everySeconds, logs, status } from './pod-templates.ts'
import { stage, type Condition, type Stage, type Step } from './stage.ts'

type State =
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

/** jq: the state that a pod is in. */
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

const behaviour = `.metadata.annotations["${annotations.behaviour}"] // .metadata.labels["${annotations.behaviour}"] // "healthy"`

const crashing: readonly Behaviour[] = ['crash-loop', 'failing-job']
const restartsAlways: Condition = { key: '.spec.restartPolicy', operator: 'In', values: ['Always'] }
const restartsNever: Condition = { ...restartsAlways, values: ['Never'] }
const not = (condition: Condition): Condition => ({ ...condition, operator: 'NotIn' })

interface PodStage {
  readonly from: State
  /** Absent: whatever the behaviour. */
  readonly for?: readonly Behaviour[]
  readonly when?: Condition
  readonly delayMs?: number
  readonly delayFrom?: string
  readonly steps: readonly Step[]
}

function pod(name: string, options: PodStage): Stage {
  return stage('Pod', `pod-${name}`, {
    ...options,
    when: [
      { key: state, operator: 'In', values: [options.from] },
      ...(options.for ? [{ key: behaviour, operator: 'In', values: options.for } as const] : []),
      ...(options.when ? [options.when] : []),
    ],
  })
}

/** What the kubelet says when it starts a container for the `count`th time (a template expression). */
function startEvents(count = '1'): readonly Step[] {
  return [
    event('Pulled', 'Normal', 'Container image %q already present on machine', ['$image'], { count }),
    event('Created', 'Normal', 'Created container: %s', ['$target'], { count }),
    event('Started', 'Normal', 'Started container %s', ['$target'], { count }),
  ]
}

/** All stages of pods. `logFolder` holds `<behaviour>.log` and `<behaviour>.previous.log`. */
export function podStages(logFolder: string): readonly Stage[] {
  return [
    pod('create', { from: 'new', steps: [logs(logFolder), status.created] }),
    pod('initialise', { from: 'initialising', delayMs: 200, steps: [status.initialised] }),
    pod('start-ready', { from: 'starting', for: ['healthy'], delayMs: 100, steps: [status.ready, ...startEvents()] }),
    pod('start', {
      from: 'starting',
      for: ['slow', 'failing-readiness', ...crashing],
      delayMs: 100,
      steps: [status.running, ...startEvents()],
    }),
    pod('become-ready', {
      from: 'running',
      for: ['slow'],
      delayMs: 5000,
      delayFrom: `.metadata.annotations["${annotations.after}"] // empty`,
      steps: [status.ready],
    }),
    pod('complete', {
      from: 'ready',
      for: ['healthy', 'slow'],
      when: not(restartsAlways),
      delayMs: 1000,
      steps: [status.succeeded],
    }),
    pod('probe', {
      from: 'running',
      for: ['failing-readiness'],
      delayMs: 2000,
      steps: [
        event('Unhealthy', 'Warning', 'Readiness probe failed: %s', ['$probeError'], { count: everySeconds(2) }),
        status.probed,
      ],
    }),
    ...crashStages(),
    ...waitingStages(),
    pod('delete', {
      from: 'deleting',
      when: { key: '.metadata.finalizers', operator: 'DoesNotExist' },
      steps: [{ delete: true }],
    }),
  ]
}

function crashStages(): readonly Stage[] {
  const backOff = event('BackOff', 'Warning', 'Back-off restarting failed container %s in pod %s_%s(%s)', [
    '$target',
    '.metadata.name',
    '.metadata.namespace',
    '.metadata.uid',
  ])
  return [
    pod('fail', {
      from: 'running',
      for: crashing,
      when: restartsNever,
      delayMs: 700,
      steps: [status.failed],
    }),
    pod('crash', {
      from: 'running',
      for: crashing,
      when: not(restartsNever),
      delayMs: 700,
      steps: [status.crashed],
    }),
    pod('back-off', {
      from: 'terminated',
      for: crashing,
      delayMs: 300,
      steps: [status.backOff, backOff],
    }),
    pod('restart', {
      from: 'back-off',
      for: crashing,
      delayMs: 2000,
      steps: [status.restarted, ...startEvents('add $restarts 2')],
    }),
  ]
}

function waitingStages(): readonly Stage[] {
  // One round of pulling and backing off takes four seconds.
  const count = everySeconds(4)
  const pulling = [
    event('Pulling', 'Normal', 'Pulling image %q', ['$image'], { count }),
    event('Failed', 'Warning', 'Failed to pull image %q: %s', ['$image', '$pullError'], { count }),
    event('Failed', 'Warning', 'Error: ErrImagePull', [], { key: 'pull', count }),
  ]
  return [
    pod('pull', { from: 'starting', for: ['image-pull-error'], delayMs: 300, steps: [status.pullError, ...pulling] }),
    pod('pull-back-off', {
      from: 'pull-error',
      for: ['image-pull-error'],
      delayMs: 1000,
      steps: [
        status.pullBackOff,
        event('BackOff', 'Normal', 'Back-off pulling image %q', ['$image'], { key: 'pull', count }),
        event('Failed', 'Warning', 'Error: ImagePullBackOff', [], { key: 'back-off', count }),
      ],
    }),
    pod('pull-again', {
      from: 'pull-back-off',
      for: ['image-pull-error'],
      delayMs: 3000,
      steps: [status.pullError, ...pulling],
    }),
    pod('config-error', {
      from: 'starting',
      for: ['config-error'],
      delayMs: 100,
      steps: [status.configError, event('Failed', 'Warning', 'Error: %s', ['$configError'], { key: 'config' })],
    }),
    pod('mount-error', {
      from: 'starting',
      for: ['mount-error'],
      delayMs: 2000,
      steps: [
        event('FailedMount', 'Warning', 'MountVolume.SetUp failed for volume "data" : %s', ['$mountError'], {
          count: everySeconds(2),
        }),
        status.probed,
      ],
    }),
  ]
}
