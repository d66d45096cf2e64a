import { expect, test } from 'vitest'
import type { CustomResource } from '../kubernetes/objects.ts'
import { isKnownKind, readCustomStatus } from './custom-status.ts'

const createCondition = (type: string, status: string, reason = 'R', message = 'm') => ({
  type,
  status,
  reason,
  message,
})
type Status = NonNullable<CustomResource['status']>

test.each<[string, string, string, Status, boolean, string, RegExp | undefined]>([
  [
    'a Rollout that is healthy',
    'argoproj.io/v1alpha1',
    'Rollout',
    { observedGeneration: '2', phase: 'Healthy' },
    true,
    'healthy',
    undefined,
  ],
  [
    'a Rollout that is paused',
    'argoproj.io/v1alpha1',
    'Rollout',
    { observedGeneration: '2', phase: 'Paused', message: 'CanaryPauseStep', currentStepIndex: 1 },
    false,
    'paused, step 1',
    /kubectl argo rollouts promote app --namespace shop$/,
  ],
  [
    'a Rollout of the last generation',
    'argoproj.io/v1alpha1',
    'Rollout',
    { observedGeneration: '1', phase: 'Healthy' },
    false,
    'waiting for its controller',
    undefined,
  ],
  [
    'a Rollout that is degraded',
    'argoproj.io/v1alpha1',
    'Rollout',
    { observedGeneration: '2', phase: 'Degraded', message: 'aborted' },
    false,
    'degraded',
    /^aborted$/,
  ],
  [
    'an Application out of sync',
    'argoproj.io/v1alpha1',
    'Application',
    { health: { status: 'Healthy' }, sync: { status: 'OutOfSync' } },
    false,
    'healthy, outofsync',
    undefined,
  ],
  [
    'a Canary that progresses',
    'flagger.app/v1beta1',
    'Canary',
    { phase: 'Progressing', canaryWeight: 20 },
    false,
    'progressing, 20 % of the traffic',
    undefined,
  ],
  [
    'a Canary that has succeeded',
    'flagger.app/v1beta1',
    'Canary',
    { phase: 'Succeeded' },
    true,
    'succeeded',
    undefined,
  ],
  [
    'a Canary that waits for a gate',
    'flagger.app/v1beta1',
    'Canary',
    { phase: 'WaitingPromotion' },
    false,
    'waiting for promotion',
    /kubectl describe canary app --namespace shop$/,
  ],
  [
    'a Certificate that is issued',
    'cert-manager.io/v1',
    'Certificate',
    { conditions: [createCondition('Ready', 'True')] },
    true,
    'ready',
    undefined,
  ],
  [
    'a Certificate that waits',
    'cert-manager.io/v1',
    'Certificate',
    { conditions: [createCondition('Ready', 'False', 'Issuing', 'waiting for DNS')] },
    false,
    'not ready',
    /^Ready is False: Issuing: waiting for DNS$/,
  ],
  [
    'a Kustomization that is stalled',
    'kustomize.toolkit.fluxcd.io/v1',
    'Kustomization',
    { conditions: [createCondition('Ready', 'False'), createCondition('Stalled', 'True')] },
    false,
    'stalled',
    /^Stalled is True/,
  ],
  [
    'an unknown kind that is reconciled',
    'example.com/v1',
    'Store',
    { conditions: [createCondition('Reconciling', 'True')] },
    false,
    'reconciling',
    /^Reconciling is True/,
  ],
  ['an unknown kind without conditions', 'example.com/v1', 'Store', {}, true, 'ready', undefined],
])('%s', (_, apiVersion, kind, status, ready, summary, reason) => {
  const object = { apiVersion, kind, metadata: { name: 'app', generation: 2 }, status }
  const read = readCustomStatus(object, 'shop')
  expect(read).toMatchObject({ ready, summary })
  expect(read.reason ?? '').toMatch(reason ?? /^$/)
})

test('a resource being deleted is not ready, and says so', () => {
  const metadata = { name: 'app', deletionTimestamp: '2026-03-01T12:00:00Z' }
  expect(readCustomStatus({ apiVersion: 'example.com/v1', kind: 'Store', metadata }, 'shop')).toEqual({
    ready: false,
    summary: 'being deleted',
  })
})

test.each([
  ['argoproj.io/v1alpha1', 'Rollout', true],
  ['cert-manager.io/v1beta2', 'Certificate', true],
  ['example.com/v1', 'Certificate', false],
  ['v1', 'Service', false],
])('%s %s is known: %s', (apiVersion, kind, known) => {
  expect(isKnownKind(apiVersion, kind)).toBe(known)
})
