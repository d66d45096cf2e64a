import type { ContainerStatus, Pod } from '../kubernetes/objects.ts'
import type { RolloutTarget, Snapshot } from './model.ts'
import { findCurrentPods } from './owners.ts'
import type { TargetObservation } from './patience.ts'
import { findTarget, isCustom } from './status.ts'

/** How far a target is: numbers that rise, and steps of its pods that happen once. Crashing again and again is no progress. */
export function measureProgress(
  target: RolloutTarget,
  snapshot: Snapshot,
): Pick<TargetObservation, 'counts' | 'steps'> {
  return {
    counts: readCounts(target, snapshot),
    steps: findCurrentPods(target, snapshot).flatMap(listSteps),
  }
}

function readCounts(target: RolloutTarget, snapshot: Snapshot): readonly number[] {
  if (isCustom(target)) {
    const found = snapshot.customs.find(({ kind, metadata }) => kind === target.kind && metadata.name === target.name)
    return [found?.status?.currentStepIndex ?? 0, found?.status?.canaryWeight ?? 0]
  }
  if (target.kind === 'Job') return [findTarget(snapshot.jobs, target)?.status?.succeeded ?? 0]
  const workloads = [...snapshot.deployments, ...snapshot.statefulSets, ...snapshot.daemonSets]
  const status = findTarget(
    workloads.filter(({ kind = target.kind }) => kind === target.kind),
    target,
  )?.status
  return [
    ...[status?.observedGeneration, status?.updatedReplicas, status?.availableReplicas, status?.readyReplicas],
    ...[status?.updatedNumberScheduled, status?.numberAvailable],
  ].map((count) => count ?? 0)
}

function listSteps({ metadata, spec, status }: Pod): readonly string[] {
  const { uid = metadata.name } = metadata
  const isScheduled =
    spec?.nodeName !== undefined ||
    status?.conditions?.some((one) => one.type === 'PodScheduled' && one.status === 'True')
  const { initContainerStatuses = [], containerStatuses = [] } = status ?? {}
  return [
    `${uid} created`,
    ...(isScheduled === true ? [`${uid} scheduled`] : []),
    ...initContainerStatuses.filter(hasCompleted).map(({ name }) => `${uid} ${name} completed`),
    ...[...initContainerStatuses, ...containerStatuses].filter(hasStarted).map(({ name }) => `${uid} ${name} started`),
  ]
}

function hasCompleted({ state }: ContainerStatus): boolean {
  return state?.terminated?.exitCode === 0
}

function hasStarted({ state, lastState, restartCount = 0 }: ContainerStatus): boolean {
  return state?.running !== undefined || state?.terminated !== undefined || lastState !== undefined || restartCount > 0
}
