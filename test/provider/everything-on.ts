import type { Settings } from './shipped-environment.ts'

const policy = 'arn:aws:iam::aws:policy/ReadOnlyAccess'
const inlinePolicy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' }],
})

/** Turns on everything that the settings of an environment offer. */
export function turnEverythingOn(settings: Settings, account: string): void {
  settings.vpc = { ...settings.vpc, nat_gateway: 'per-zone' }
  settings.eks = {
    ...settings.eks,
    compute: 'node-groups',
    upgrade_policy: { support_type: 'EXTENDED' },
    zonal_shift: false,
    public_access_cidrs: ['203.0.113.0/24'],
    private_access: { vpn: { cidr: '10.99.0.0/16' } },
    preview_deployers: { 'eks-actions-staging-preview': ['shop-pr-*', 'api-pr-*'] },
    access_entries: {
      deploy: {
        principal_arn: `arn:aws:iam::${account}:role/deploy`,
        policies: { AmazonEKSClusterAdminPolicy: {}, AmazonEKSViewPolicy: { namespaces: ['app'] } },
      },
      people: { principal_arn: `arn:aws:iam::${account}:role/people`, kubernetes_groups: ['developers'] },
    },
    node_groups: {
      ...settings.eks.node_groups,
      own: { ami_id: 'ami-0123456789abcdef0', instance_types: ['m6i.large'], min_size: 0, max_size: 2 },
      bottlerocket: {
        ...{ ami_type: 'BOTTLEROCKET_x86_64', disk_device: '/dev/xvdb', min_size: 1, max_size: 2 },
        labels: { os: 'bottlerocket' },
        taints: [{ key: 'os', value: 'bottlerocket', effect: 'NO_SCHEDULE' }],
        max_unavailable_percentage: 50,
      },
    },
    addons: {
      'vpc-cni': { before_nodes: true, version: 'latest' },
      'kube-proxy': { before_nodes: true },
      'eks-pod-identity-agent': { before_nodes: true },
      coredns: { configuration_values: '{"replicaCount":3}' },
      'aws-ebs-csi-driver': {},
    },
    pod_identities: {
      'aws-load-balancer-controller': {
        ...{ namespace: 'kube-system', service_account: 'controller' },
        ...{ policy_arns: { read: policy }, inline_policies: { list: inlinePolicy } },
      },
    },
    irsa_roles: {
      worker: {
        service_accounts: ['app:worker'],
        ...{ policy_arns: { read: policy }, inline_policies: { list: inlinePolicy } },
      },
    },
  }
  settings.ecr = {
    repositories: {
      ...settings.ecr?.repositories,
      'staging/worker': { encryption_type: 'AES256', pull_account_ids: ['444455556666'], scan_on_push: false },
    },
  }
}
