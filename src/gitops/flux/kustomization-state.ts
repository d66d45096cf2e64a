import { classifyApplyError } from '../apply-error.ts'
import type { ApplicationState, WantedCommit } from '../model.ts'
import { parseFluxRevision, compareRevision } from '../revision.ts'
import { findCondition, type FluxCondition, type FluxKustomization, type FluxSource, listInventory } from './objects.ts'
import { type FluxEvaluation, evaluateSource } from './source-state.ts'

/** How far a Kustomization of Flux is with a commit. */
export function readKustomizationState(
  kustomization: FluxKustomization,
  { source, wanted }: { readonly source: FluxSource | undefined; readonly wanted: WantedCommit },
): ApplicationState {
  const { metadata, spec = {}, status = {} } = kustomization
  const { namespace = '', name } = metadata
  return {
    ...{
      kind: 'Kustomization',
      namespace,
      name,
      isCompared: false,
      isApplied: false,
      sync: 'unknown',
      health: 'unknown',
    },
    revision: parseFluxRevision(status.lastAppliedRevision ?? status.lastAttemptedRevision),
    awaitsObjects: spec.wait !== true && (spec.healthChecks ?? []).length === 0,
    objects: listInventory(status.inventory),
    ...evaluate(kustomization, source, wanted),
  }
}

function evaluate(
  kustomization: FluxKustomization,
  source: FluxSource | undefined,
  wanted: WantedCommit,
): FluxEvaluation {
  // A suspended object echoes requests and stays Ready without doing anything.
  if (kustomization.spec?.suspend === true)
    return { verdict: 'failed', reason: 'application-suspended', health: 'suspended', message: 'it is suspended' }
  const { lastAttemptedRevision, lastAppliedRevision } = kustomization.status ?? {}
  const applied = compareRevision(parseFluxRevision(lastAppliedRevision), wanted)
  const attempted = compareRevision(parseFluxRevision(lastAttemptedRevision), wanted)
  if ([applied, attempted].includes('newer') && wanted.newerCommit === 'fail') {
    const message = `the controller applies a newer commit: ${lastAttemptedRevision ?? ''}`
    return { verdict: 'failed', reason: 'superseded', message, isCompared: true }
  }
  const ready = findCondition(kustomization, 'Ready')
  if (isOurs(attempted) || isOurs(findRevisionInWork(kustomization, wanted)))
    return { isCompared: true, ...evaluateAttempt(kustomization, ready, { isApplied: isOurs(applied) }) }
  return (
    evaluateDependency(ready) ??
    evaluateSource(source, wanted) ?? { verdict: 'in-progress', ...describe(ready), isCompared: false }
  )
}

function isOurs(relation: ReturnType<typeof compareRevision>): boolean {
  return relation === 'same' || relation === 'newer'
}

/** `Fetching manifests for revision main@sha1:0b47… with a timeout of 30s`: where fetching fails, only this has the revision. */
function findRevisionInWork(
  kustomization: FluxKustomization,
  wanted: WantedCommit,
): ReturnType<typeof compareRevision> {
  const text = findCondition(kustomization, 'Reconciling')?.message ?? ''
  return compareRevision(parseFluxRevision(/ revision (\S+)/.exec(text)?.[1]), wanted)
}

function evaluateAttempt(
  kustomization: FluxKustomization,
  ready: FluxCondition | undefined,
  { isApplied }: { readonly isApplied: boolean },
): FluxEvaluation {
  const isDone = ready?.status === 'True' && findCondition(kustomization, 'Reconciling')?.status !== 'True' && isApplied
  if (isDone) return { verdict: 'done', sync: 'synced', health: readHealth(kustomization), isApplied: true }
  if (ready?.status !== 'False') {
    const isChecking =
      findCondition(kustomization, 'Reconciling')?.message?.startsWith('Running health checks') === true
    return { verdict: 'in-progress', isApplied: isChecking, health: 'progressing', ...describe(ready) }
  }
  return (
    evaluateDependency(ready) ?? {
      sync: 'out-of-sync',
      ...evaluateFailure(ready),
      ...readAttempt(kustomization, ready),
    }
  )
}

function readHealth(kustomization: FluxKustomization): ApplicationState['health'] {
  const healthy = findCondition(kustomization, 'Healthy')
  return healthy === undefined ? 'unknown' : healthy.status === 'True' ? 'healthy' : 'degraded'
}

/** Reasons of `Ready=False` (kustomize-controller, `api/v1/condition_types.go` and `fluxcd/pkg/apis/meta`). */
function evaluateFailure({ reason = '', message: text = '' }: FluxCondition): FluxEvaluation {
  const message = text.trim()
  switch (reason) {
    case 'BuildFailed':
    case 'DecryptionFailed':
      return { verdict: 'failed', reason: 'manifests-invalid', message }
    case 'ArtifactFailed':
      return /path not found/i.test(message)
        ? { verdict: 'failed', reason: 'manifests-invalid', message }
        : { verdict: 'in-progress', message }
    case 'HealthCheckFailed':
      return { verdict: 'failing', reason: 'rollout-timeout', health: 'degraded', isApplied: true, message }
    default: {
      const { reason: code, isFinal } = classifyApplyError(message)
      return { verdict: isFinal ? 'failed' : 'failing', reason: code, message }
    }
  }
}

function evaluateDependency(ready: FluxCondition | undefined): FluxEvaluation | undefined {
  if (ready?.reason !== 'DependencyNotReady' || ready.status !== 'False') return undefined
  const message = ready.message?.trim() ?? ''
  const isMissing = /not found/i.test(message)
  return { verdict: isMissing ? 'failing' : 'in-progress', reason: 'dependency-not-ready', message }
}

function describe(condition: FluxCondition | undefined): { readonly message?: string } {
  const message = condition?.message?.trim() ?? ''
  return message === '' ? {} : { message }
}

function readAttempt({ status }: FluxKustomization, ready: FluxCondition): { readonly attempt?: string } {
  const [latest] = status?.history ?? []
  const attempt = [latest?.totalReconciliations, latest?.lastReconciled, ready.lastTransitionTime].join(' ')
  return attempt.trim() === '' ? {} : { attempt }
}
