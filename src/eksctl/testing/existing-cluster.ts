import type { ClusterConfig } from '../config/model.ts'
import type { ExistingControlPlane, EksctlStack, ExistingCluster, ExistingNodeGroup } from '../existing/model.ts'

/** A ClusterConfig with nothing but a name, a region and a version. */
export function createConfig(more: Partial<ClusterConfig> = {}): ClusterConfig {
  return { metadata: { name: 'demo', region: 'eu-central-1', version: '1.33' }, ...more }
}

export const controlPlane: ExistingControlPlane = {
  status: 'ACTIVE',
  version: '1.33',
  endpoints: { public: true, private: false, publicCidrs: ['0.0.0.0/0'] },
  subnets: ['subnet-a', 'subnet-b'],
  securityGroups: ['sg-a'],
  vpc: 'vpc-a',
  logTypes: [],
  authenticationMode: 'API_AND_CONFIG_MAP',
  hasOidcProvider: false,
  ipFamily: 'ipv4',
  serviceCidr: '10.100.0.0/16',
  encryptionKey: undefined,
  supportType: 'EXTENDED',
  zonalShift: false,
  autoMode: false,
  roleArn: 'arn:aws:iam::111122223333:role/cluster',
  tags: {},
  bootstrapsAddons: true,
  natGateways: 1,
}

export function createCluster(more: Partial<ExistingCluster> = {}): ExistingCluster {
  return {
    name: 'demo',
    controlPlane,
    nodeGroups: [],
    addons: [],
    accessEntries: [],
    podIdentities: [],
    fargateProfiles: [],
    stacks: [createStack('eksctl-demo-cluster', { kind: 'cluster' })],
    ...more,
  }
}

export function createStack(name: string, purpose: EksctlStack['purpose'], status = 'CREATE_COMPLETE'): EksctlStack {
  return {
    name,
    arn: `arn:aws:cloudformation:eu-central-1:111122223333:stack/${name}/1`,
    status,
    reason: undefined,
    isProtected: true,
    purpose,
  }
}

export function createNodeGroupStack(name: string, managed = true): EksctlStack {
  return createStack(`eksctl-demo-nodegroup-${name}`, { kind: 'node group', name, managed })
}

export function createNodeGroup(name: string, more: Partial<ExistingNodeGroup> = {}): ExistingNodeGroup {
  return {
    name,
    status: 'ACTIVE',
    version: '1.33',
    instanceTypes: ['m5.large'],
    capacityType: 'ON_DEMAND',
    amiType: 'AL2023_x86_64_STANDARD',
    minSize: 1,
    maxSize: 3,
    desiredSize: 2,
    labels: {},
    taints: [],
    updateConfig: { maxUnavailable: 1 },
    subnets: ['subnet-a', 'subnet-b'],
    nodeRole: 'arn:aws:iam::111122223333:role/node',
    launchTemplate: undefined,
    tags: {},
    volume: { size: 80, type: 'gp3', encrypted: false, iops: 3000, throughput: 125, kmsKey: undefined },
    ...more,
  }
}
