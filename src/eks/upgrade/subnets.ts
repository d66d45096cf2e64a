import type { UpgradeFinding } from './finding.ts'
import type { UpgradeTarget } from './subject.ts'

export interface ClusterSubnet {
  readonly id: string
  readonly zone: string
  readonly cidr: string
  readonly free: number
}

/** EKS User Guide, "Update existing cluster to new Kubernetes version": up to five addresses for the new control plane. */
const neededAddresses = 5

/**
 * Whether the subnets of the cluster have room for the network interfaces of the new control plane.
 * @param ids subnets that the cluster was created with
 * @param subnets those of them that there are
 */
export function checkSubnets(
  { region }: UpgradeTarget,
  ids: readonly string[],
  subnets: readonly ClusterSubnet[],
): readonly UpgradeFinding[] {
  const missing = ids.filter((id) => !subnets.some((subnet) => subnet.id === id))
  const short = subnets.filter(({ free }) => free < neededAddresses)
  const severity = short.length === subnets.length ? 'error' : 'warning'
  return [
    ...missing.map((id): UpgradeFinding => ({
      ...{ id: 'subnet-missing', severity: 'error', subject: id },
      what: 'A subnet that the cluster was created with does not exist any more, so EKS refuses the upgrade',
      evidence: `${id} is not in ${region}`,
      fix: 'aws eks update-cluster-config --resources-vpc-config subnetIds=<subnets in at least two zones>',
    })),
    ...short.map(({ id, zone, cidr, free }): UpgradeFinding => ({
      ...{ id: 'subnet-short-of-addresses', severity, subject: id },
      what: `EKS needs up to ${neededAddresses} free addresses for the new control plane`,
      evidence: `${free} free in ${cidr} (${zone})`,
      fix: `free addresses in ${id}: aws ec2 describe-network-interfaces --region ${region} --filters Name=subnet-id,Values=${id}`,
    })),
  ]
}
