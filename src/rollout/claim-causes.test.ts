import { describe, expect, test } from 'vitest'
import type { KubernetesEvent, PersistentVolumeClaim, Pod } from '../kubernetes/objects.ts'
import { findClaimCauses } from './claim-causes.ts'
import { type RolloutTarget, emptySnapshot } from './model.ts'

const target: RolloutTarget = { kind: 'PersistentVolumeClaim', name: 'data', role: 'release' }
const claim = (storageClassName?: string): PersistentVolumeClaim => ({
  metadata: { name: 'data', uid: 'c' },
  spec: storageClassName === undefined ? {} : { storageClassName },
  status: { phase: 'Pending' },
})

function findCause(reason: string, message: string, found = claim('fast'), pods: readonly Pod[] = []) {
  const event: KubernetesEvent = {
    ...{ metadata: { name: reason }, reason, message, involvedObject: { uid: 'c' } },
    lastTimestamp: '2026-03-01T12:00:00Z',
  }
  return findClaimCauses(target, { ...emptySnapshot, claims: [found], events: [event], pods })[0]
}

const waitForDriver = (driver: string): string =>
  `Waiting for a volume to be created either by the external provisioner '${driver}' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.`

describe('a claim that is not bound', () => {
  test.each([
    ['efs.csi.aws.com', 'Install the add-on aws-efs-csi-driver'],
    ['fsx.csi.aws.com', 'Install the add-on aws-fsx-csi-driver'],
    ['csi.example.com', 'Install the driver csi.example.com'],
  ])('waits for the driver %s, which is looked for in the cluster', (driver, words) => {
    const cause = findCause('ExternalProvisioning', waitForDriver(driver))
    expect(cause).toMatchObject({ verdict: 'failing', missing: { kind: 'CSIDriver', name: driver } })
    expect(cause?.hint).toContain(words)
  })

  test('waits for a provisioner that is no driver of CSI, and that no object of the cluster shows', () => {
    const cause = findCause('ExternalProvisioning', waitForDriver('rancher.io/local-path'))
    expect(cause?.verdict).toBe('waiting')
    expect(cause?.missing).toBeUndefined()
  })

  test('asks for a class that does not exist', () => {
    const cause = findCause('ProvisioningFailed', 'storageclass.storage.k8s.io "fast" not found')
    expect(cause).toMatchObject({ verdict: 'failing', missing: { kind: 'StorageClass', name: 'fast' } })
    expect(cause?.hint).toContain('kubectl get storageclass fast')
    expect(cause?.hint).toContain('aws-ebs-csi-driver')
  })

  test('asks for no class where none is the default', () => {
    const cause = findCause('FailedBinding', 'no persistent volumes available for this claim', claim())
    expect(cause).toMatchObject({ verdict: 'failing' })
    expect(cause?.hint).toContain('mark a class as default')
  })

  test('waits for a pod that nothing creates', () => {
    const cause = findCause('WaitForFirstConsumer', 'waiting for first consumer to be created before binding')
    expect(cause).toMatchObject({ verdict: 'waiting' })
    expect(cause?.hint).toContain('No pod mounts the claim data')
  })

  test('is explained by the pod that mounts it', () => {
    const volumes = [{ persistentVolumeClaim: { claimName: 'data' } }]
    const pod = { metadata: { name: 'p' }, spec: { volumes } }
    expect(findCause('WaitForFirstConsumer', 'waiting for first consumer', claim('fast'), [pod])).toBeUndefined()
  })
})
