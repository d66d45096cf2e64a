import type { UpgradeFinding } from './finding.ts'
import { formatClusterFlags, type UpgradeTarget } from './subject.ts'
import { parseMinor, readMinor, supportedSkew } from './versions.ts'

/** A managed node group. */
export interface NodeGroup {
  readonly name: string
  readonly status: string
  readonly version: string | undefined
  /** `AL2023_x86_64_STANDARD`, `CUSTOM` … */
  readonly amiType: string
  readonly issues: readonly { readonly code: string; readonly message: string }[]
}

/** The first Kubernetes version without AMIs of Amazon Linux 2 (EKS User Guide, "Guide to EKS AL2 & AL2-accelerated AMIs transition"). */
export const firstMinorWithoutAmazonLinux2 = 33

/** Whether managed node groups can follow the control plane. */
export function checkNodeGroups(target: UpgradeTarget, groups: readonly NodeGroup[]): readonly UpgradeFinding[] {
  return groups.flatMap((group) => [
    ...checkHealth(target, group),
    ...checkSkew(target, group),
    ...checkImage(target, group),
  ])
}

function checkHealth(target: UpgradeTarget, { name, status, issues }: NodeGroup): readonly UpgradeFinding[] {
  if (status === 'ACTIVE' && issues.length === 0) return []
  return [
    {
      ...{ id: 'node-group-unhealthy', severity: 'error', subject: `node group ${name}` },
      what: 'The node group is not healthy, so EKS cannot update it',
      evidence: [`status ${status}`, ...issues.map(({ code, message }) => `${code}: ${message}`)].join('; '),
      fix: `aws eks describe-nodegroup ${formatClusterFlags(target)} --nodegroup-name ${name} --query nodegroup.health`,
    },
  ]
}

function checkSkew(target: UpgradeTarget, { name, version }: NodeGroup): readonly UpgradeFinding[] {
  const minor = parseMinor(version)
  if (minor === undefined || readMinor(target.target) - minor <= supportedSkew) return []
  return [
    {
      ...{ id: 'node-group-too-old', severity: 'error', subject: `node group ${name}` },
      what: `Nodes may be at most ${supportedSkew} minor versions older than the control plane`,
      evidence: `Kubernetes ${version}, target ${target.target}`,
      fix: `aws eks update-nodegroup-version ${formatClusterFlags(target)} --nodegroup-name ${name} --kubernetes-version ${target.current}`,
    },
  ]
}

function checkImage(target: UpgradeTarget, { name, amiType }: NodeGroup): readonly UpgradeFinding[] {
  const subject = `node group ${name}`
  if (amiType.startsWith('AL2_') && readMinor(target.target) >= firstMinorWithoutAmazonLinux2) {
    return [
      {
        ...{ id: 'amazon-linux-2', severity: 'warning', subject },
        what: `EKS has no AMIs of Amazon Linux 2 for Kubernetes ${target.target}, so the group stays behind`,
        evidence: `AMI type ${amiType}`,
        fix: 'create a node group with Amazon Linux 2023 or Bottlerocket beside it, drain this one, then delete it',
      },
    ]
  }
  if (amiType !== 'CUSTOM') return []
  return [
    {
      ...{ id: 'custom-ami', severity: 'info', subject },
      what: 'The group has an AMI of its own, which EKS does not update',
      evidence: 'AMI type CUSTOM',
      fix: `build the AMI for ${target.target}, put it into a new version of the launch template, then: aws eks update-nodegroup-version ${formatClusterFlags(target)} --nodegroup-name ${name} --launch-template <name and version>`,
    },
  ]
}
