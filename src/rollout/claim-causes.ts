import type { KubernetesEvent, PersistentVolumeClaim, Pod } from '../kubernetes/objects.ts'
import { getOwn } from '../runner/records.ts'
import type { Cause, MissingObject, RolloutTarget, Snapshot } from './model.ts'
import { findCurrentPods } from './owners.ts'
import { describeAttempt, findLatestEvent } from './pod-causes.ts'
import { findTarget } from './status.ts'

/** Add-ons of EKS that create volumes, by the driver that a storage class names (Amazon EKS, "Storage"). */
const addOns: Readonly<Record<string, string>> = {
  'ebs.csi.aws.com': 'aws-ebs-csi-driver',
  'ebs.csi.eks.amazonaws.com': 'EKS Auto Mode',
  'efs.csi.aws.com': 'aws-efs-csi-driver',
  'fsx.csi.aws.com': 'aws-fsx-csi-driver',
  's3.csi.aws.com': 'aws-mountpoint-s3-csi-driver',
  // In-tree names, which Kubernetes has redirected to the drivers since 1.23.
  'kubernetes.io/aws-ebs': 'aws-ebs-csi-driver',
}

function listMountedClaims({ spec }: Pod): readonly string[] {
  return (spec?.volumes ?? []).flatMap(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? [])
}

function isMounted({ metadata: { name, namespace } }: PersistentVolumeClaim, { pods }: Snapshot): boolean {
  return pods.some((pod) => pod.metadata.namespace === namespace && listMountedClaims(pod).includes(name))
}

/** Why claims of a target are not bound: its own if it is a claim, or else those that its pods wait for. */
export function findClaimCauses(target: RolloutTarget, snapshot: Snapshot): readonly Cause[] {
  if (target.kind === 'PersistentVolumeClaim') {
    const found = findTarget(snapshot.claims, target)
    return found === undefined ? [] : findClaimCause(target, found, snapshot)
  }
  const names = new Set(findCurrentPods(target, snapshot).flatMap(listMountedClaims))
  return [...names].flatMap((name) => {
    const claim = findTarget(snapshot.claims, { ...target, name })
    return claim === undefined || claim.status?.phase === 'Bound' ? [] : findClaimCause(target, claim, snapshot)
  })
}

function findClaimCause(target: RolloutTarget, claim: PersistentVolumeClaim, snapshot: Snapshot): readonly Cause[] {
  const own = snapshot.events.filter(({ involvedObject }) => involvedObject?.uid === claim.metadata.uid)
  // A pod that mounts it is explained by itself.
  const unused = isMounted(claim, snapshot) ? undefined : findLatestEvent(own, 'WaitForFirstConsumer')
  const failed = findLatestEvent(own, 'ProvisioningFailed') ?? findLatestEvent(own, 'FailedBinding')
  const event = failed ?? findLatestEvent(own, 'ExternalProvisioning') ?? unused
  if (event?.message === undefined) return []
  const name = `persistentvolumeclaim/${claim.metadata.name}`
  const where = target.kind === 'PersistentVolumeClaim' ? [name] : [`${target.kind.toLowerCase()}/${target.name}`, name]
  const missing = findMissing(event.message)
  return [
    {
      ...{ kind: 'claim-pending', where, message: event.message, pod: undefined, container: undefined },
      // A driver that is merely slow says so in the same words as one that is missing, which the cluster shows.
      verdict: failed === undefined && missing === undefined ? 'waiting' : 'failing',
      attempt: describeAttempt(event),
      hint: describeClaimHint(claim, event),
      ...(missing === undefined ? {} : { missing }),
    },
  ]
}

/** As worded by the volume controller (`pkg/controller/volume/persistentvolume`). */
const [missingClass, awaitedDriver] = [/storageclass\S* "([^"]+)" not found/i, /provisioner '([^']+)'/]

function findMissing(message: string): MissingObject | undefined {
  const storageClass = missingClass.exec(message)?.[1]
  if (storageClass !== undefined) return { kind: 'StorageClass', name: storageClass }
  const driver = awaitedDriver.exec(message)?.[1]
  // Other provisioners are known to nobody but themselves.
  const isOfCsi = driver !== undefined && (getOwn(addOns, driver) !== undefined || /(^|\.)csi\./.test(driver))
  return isOfCsi ? { kind: 'CSIDriver', name: driver } : undefined
}

function describeClaimHint({ spec, metadata: { name } }: PersistentVolumeClaim, event: KubernetesEvent): string {
  const storageClass = spec?.storageClassName
  const driver = awaitedDriver.exec(event.message ?? '')?.[1]
  const addOn = getOwn(addOns, driver ?? '')
  if (driver !== undefined) {
    const provider = addOn === undefined ? `Install the driver ${driver}` : `Install the add-on ${addOn}`
    return `${provider}, or check that it is running: the claim ${name}, of storage class ${storageClass ?? 'none'}, waits for the driver ${driver}.`
  }
  if (event.reason === 'WaitForFirstConsumer')
    return `No pod mounts the claim ${name}, and its storage class ${storageClass ?? ''} creates volumes only for pods: mount it, or remove it from the chart.`
  if (storageClass === undefined || storageClass === '')
    return `The claim ${name} names no storage class and the cluster has no default one: set storageClassName, or mark a class as default (kubectl get storageclass). On EKS the add-on aws-ebs-csi-driver creates the volumes of such classes.`
  return `The claim ${name} asks for the storage class ${storageClass}: check it with kubectl get storageclass ${storageClass}, and that the add-on of its driver is installed, such as aws-ebs-csi-driver.`
}
