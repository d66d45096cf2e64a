import type { PersistentVolumeClaim } from '../kubernetes/objects.ts'
import { getOwn } from '../runner/records.ts'
import type { Cause, RolloutTarget, Snapshot } from './model.ts'
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

/** Why claims of a target are not bound: its own if it is a claim, or else those that its pods wait for. */
export function findClaimCauses(target: RolloutTarget, snapshot: Snapshot): readonly Cause[] {
  if (target.kind === 'PersistentVolumeClaim') {
    const found = findTarget(snapshot.claims, target)
    return found === undefined ? [] : findClaimCause(target, found, snapshot)
  }
  const names = new Set(
    findCurrentPods(target, snapshot).flatMap(({ spec }) =>
      (spec?.volumes ?? []).flatMap(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? []),
    ),
  )
  return [...names].flatMap((name) => {
    const claim = findTarget(snapshot.claims, { ...target, name })
    return claim === undefined || claim.status?.phase === 'Bound' ? [] : findClaimCause(target, claim, snapshot)
  })
}

function findClaimCause(target: RolloutTarget, claim: PersistentVolumeClaim, { events }: Snapshot): readonly Cause[] {
  const own = events.filter(({ involvedObject }) => involvedObject?.uid === claim.metadata.uid)
  const failed = findLatestEvent(own, 'ProvisioningFailed') ?? findLatestEvent(own, 'FailedBinding')
  const external = findLatestEvent(own, 'ExternalProvisioning')
  const event = failed ?? external
  if (event?.message === undefined) return []
  const name = `persistentvolumeclaim/${claim.metadata.name}`
  const where = target.kind === 'PersistentVolumeClaim' ? [name] : [`${target.kind.toLowerCase()}/${target.name}`, name]
  const driver = /provisioner '([^']+)'/.exec(event.message)?.[1]
  return [
    {
      ...{ kind: 'claim-pending', where, message: event.message, pod: undefined, container: undefined },
      // A driver that is merely slow says so in the same words as one that is missing.
      verdict: failed === undefined ? 'waiting' : 'failing',
      attempt: describeAttempt(event),
      hint: describeClaimHint(claim, driver),
    },
  ]
}

function describeClaimHint({ spec, metadata }: PersistentVolumeClaim, driver: string | undefined): string {
  const storageClass = spec?.storageClassName
  const addOn = getOwn(addOns, driver ?? '')
  if (driver !== undefined) {
    const provider = addOn === undefined ? `Install the driver ${driver}` : `Install the add-on ${addOn}`
    return `${provider}, or check that it is running: the claim ${metadata.name}, of storage class ${storageClass ?? 'none'}, waits for the driver ${driver}.`
  }
  if (storageClass === undefined || storageClass === '')
    return `The claim ${metadata.name} names no storage class and the cluster has no default one: set storageClassName, or mark a class as default (kubectl get storageclass). On EKS the add-on aws-ebs-csi-driver creates the volumes of such classes.`
  return `The claim ${metadata.name} asks for the storage class ${storageClass}: check it with kubectl get storageclass ${storageClass}, and that the add-on of its driver is installed, such as aws-ebs-csi-driver.`
}
