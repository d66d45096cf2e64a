import type { ClusterConfig, ConfiguredNetwork } from '../config/model.ts'
import type { ExistingControlPlane } from '../existing/model.ts'
import {
  type Comparison,
  type EksctlChange,
  type FixedDifference,
  formatDifference,
  formatList,
  hasSameEntries,
  type Step,
} from './changes.ts'
import { compareMinors, selectTargetVersion } from './versions.ts'

/** All that belongs to the control plane itself. */
export function compareControlPlane(config: ClusterConfig, existing: ExistingControlPlane): Comparison {
  const differences = [
    compareVersion(config, existing),
    compareEndpoints(config, existing),
    compareAttachments(config, existing),
    compareLogging(config, existing),
    compareOidc(config, existing),
    compareAuthenticationMode(config, existing),
    compareZonalShift(config, existing),
  ].filter((change) => change !== undefined)
  return {
    changes: differences,
    fixed: findFixedDifferences(config, existing),
    notes: describeVersion(config, existing),
  }
}

interface ControlPlaneChange {
  readonly what: string
  readonly reason: string
  readonly step: Step
}

function createChange({ what, reason, step }: ControlPlaneChange): EksctlChange {
  return {
    action: 'update',
    what,
    type: 'control plane',
    reason,
    destructive: false,
    phase: 'control-plane',
    steps: [step],
  }
}

function callEksctl(...args: readonly string[]): Step {
  return { kind: 'eksctl', args }
}

function compareVersion({ metadata }: ClusterConfig, { version }: ExistingControlPlane): EksctlChange | undefined {
  const target = selectTargetVersion(version, metadata.version)
  if (target === version) return undefined
  return createChange({
    what: 'cluster/version',
    reason: formatDifference('Kubernetes', version, target),
    step: callEksctl('upgrade', 'cluster', '--name', metadata.name, '--version', target, '--approve'),
  })
}

function describeVersion(
  { metadata: { version: wanted } }: ClusterConfig,
  { version }: ExistingControlPlane,
): readonly string[] {
  if (wanted === undefined) return []
  const ahead = compareMinors(wanted, version)
  return ahead > 1
    ? [
        `Kubernetes ${wanted} is ${ahead} minor versions ahead of ${version}, and a control plane is upgraded by one at a time: this run leads to ${selectTargetVersion(version, wanted)}, and each further run to the next.`,
      ]
    : []
}

/** eksctl's defaults: public, not private, from everywhere. */
function compareEndpoints(
  { metadata, vpc }: ClusterConfig,
  { endpoints }: ExistingControlPlane,
): EksctlChange | undefined {
  const access = vpc?.clusterEndpoints
  const wanted = {
    public: access?.publicAccess ?? endpoints.public,
    private: access?.privateAccess ?? endpoints.private,
    cidrs: vpc?.publicAccessCIDRs ?? endpoints.publicCidrs,
  }
  const differences = [
    ...(wanted.public === endpoints.public
      ? []
      : [formatDifference('public', String(endpoints.public), String(wanted.public))]),
    ...(wanted.private === endpoints.private
      ? []
      : [formatDifference('private', String(endpoints.private), String(wanted.private))]),
    ...(!wanted.public || hasSameEntries(wanted.cidrs, endpoints.publicCidrs)
      ? []
      : [formatDifference('public CIDRs', formatList(endpoints.publicCidrs), formatList(wanted.cidrs))]),
  ]
  if (differences.length === 0) return undefined
  return createChange({
    what: 'cluster/endpoints',
    reason: differences.join(', '),
    step: callEksctl(
      ...['utils', 'update-cluster-vpc-config', '--cluster', metadata.name],
      ...[`--public-access=${wanted.public}`, `--private-access=${wanted.private}`],
      ...(wanted.public ? [`--public-access-cidrs=${wanted.cidrs.join(',')}`] : []),
      '--approve',
    ),
  })
}

/** Subnets and security groups of the control plane's network interfaces. */
function compareAttachments(
  { metadata, vpc }: ClusterConfig,
  existing: ExistingControlPlane,
): EksctlChange | undefined {
  const { controlPlaneSubnetIDs: subnets, controlPlaneSecurityGroupIDs: groups } = vpc ?? {}
  const changed = [
    { name: 'subnets', flag: 'control-plane-subnet-ids', wanted: subnets, is: existing.subnets },
    { name: 'security groups', flag: 'control-plane-security-group-ids', wanted: groups, is: existing.securityGroups },
  ].flatMap(({ wanted, ...rest }) =>
    wanted === undefined || hasSameEntries(wanted, rest.is) ? [] : [{ wanted, ...rest }],
  )
  if (changed.length === 0) return undefined
  return createChange({
    what: 'cluster/network-interfaces',
    reason: changed
      .map(({ name, wanted, is }) => formatDifference(name, formatList(is), formatList(wanted)))
      .join(', '),
    step: callEksctl(
      ...['utils', 'update-cluster-vpc-config', '--cluster', metadata.name],
      ...changed.map(({ flag, wanted }) => `--${flag}=${wanted.join(',')}`),
      '--approve',
    ),
  })
}

const logTypes = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler']

function compareLogging(
  { metadata, cloudWatch }: ClusterConfig,
  existing: ExistingControlPlane,
): EksctlChange | undefined {
  const given = cloudWatch?.clusterLogging?.enableTypes
  if (given === undefined) return undefined
  const wanted = given.some((type) => type === '*' || type === 'all') ? logTypes : given
  if (hasSameEntries(wanted, existing.logTypes)) return undefined
  const off = logTypes.filter((type) => !wanted.includes(type))
  return createChange({
    what: 'cluster/logging',
    reason: formatDifference('log types', formatList(existing.logTypes), formatList(wanted)),
    step: callEksctl(
      ...['utils', 'update-cluster-logging', '--cluster', metadata.name],
      ...(wanted.length === 0 ? [] : [`--enable-types=${wanted.join(',')}`]),
      ...(off.length === 0 ? [] : [`--disable-types=${off.join(',')}`]),
      '--approve',
    ),
  })
}

function compareOidc(
  { metadata, iam }: ClusterConfig,
  { hasOidcProvider }: ExistingControlPlane,
): EksctlChange | undefined {
  if (iam?.withOIDC !== true || hasOidcProvider) return undefined
  return createChange({
    what: 'cluster/oidc-provider',
    reason: 'IAM does not trust the issuer of service account tokens yet',
    step: callEksctl('utils', 'associate-iam-oidc-provider', '--cluster', metadata.name, '--approve'),
  })
}

/** Access moves from the ConfigMap aws-auth to access entries, and never back. */
const authenticationModes = ['CONFIG_MAP', 'API_AND_CONFIG_MAP', 'API']

function compareAuthenticationMode(
  { metadata, accessConfig }: ClusterConfig,
  existing: ExistingControlPlane,
): EksctlChange | undefined {
  const wanted = accessConfig?.authenticationMode
  const { authenticationMode: is } = existing
  if (wanted === undefined || is === undefined || isBackwards(is, wanted) || is === wanted) return undefined
  return createChange({
    what: 'cluster/authentication-mode',
    reason: formatDifference('authentication mode', is, wanted),
    step: callEksctl(
      ...['utils', 'update-authentication-mode', '--cluster', metadata.name, '--authentication-mode', wanted],
    ),
  })
}

function isBackwards(from: string, to: string): boolean {
  return authenticationModes.indexOf(to) < authenticationModes.indexOf(from)
}

function compareZonalShift(
  { metadata, zonalShiftConfig }: ClusterConfig,
  existing: ExistingControlPlane,
): EksctlChange | undefined {
  const wanted = zonalShiftConfig?.enabled
  if (wanted === undefined || wanted === existing.zonalShift) return undefined
  return createChange({
    what: 'cluster/zonal-shift',
    reason: formatDifference('zonal shift', String(existing.zonalShift), String(wanted)),
    step: callEksctl(
      'utils',
      'update-zonal-shift-config',
      '--cluster',
      metadata.name,
      `--enable-zonal-shift=${wanted}`,
    ),
  })
}

const newCluster =
  'only a new cluster can have it: create one beside this one, move the workloads, then delete this one'

/** What eksctl reads at creation and then never again. */
function findFixedDifferences(config: ClusterConfig, existing: ExistingControlPlane): readonly FixedDifference[] {
  const { metadata, vpc = {}, kubernetesNetworkConfig: network, accessConfig, secretsEncryption, iam } = config
  const update = (...args: readonly string[]): string =>
    `aws eks update-cluster-config --name ${metadata.name} ${args.join(' ')}`
  const candidates: readonly (readonly [string, string | undefined, string | undefined, string])[] = [
    ['vpc.id', existing.vpc, vpc.id, newCluster],
    ['kubernetesNetworkConfig.ipFamily', existing.ipFamily, network?.ipFamily?.toLowerCase(), newCluster],
    ['kubernetesNetworkConfig.serviceIPv4CIDR', existing.serviceCidr, network?.serviceIPv4CIDR, newCluster],
    ['iam.serviceRoleARN', existing.roleArn, iam?.serviceRoleARN, newCluster],
    [
      'secretsEncryption.keyARN',
      existing.encryptionKey ?? 'none',
      secretsEncryption?.keyARN,
      existing.encryptionKey === undefined
        ? `eksctl utils enable-secrets-encryption --cluster ${metadata.name} --key-arn ${secretsEncryption?.keyARN ?? ''}, which cannot be undone`
        : newCluster,
    ],
    [
      'upgradePolicy.supportType',
      existing.supportType,
      config.upgradePolicy?.supportType,
      update('--upgrade-policy', `supportType=${config.upgradePolicy?.supportType ?? ''}`),
    ],
    [
      'autoModeConfig.enabled',
      String(existing.autoMode),
      config.autoModeConfig?.enabled?.toString(),
      'eksctl update auto-mode-config --config-file with this file, after reading what it does to the nodes',
    ],
  ]
  const { authenticationMode: mode } = existing
  const wantedMode = accessConfig?.authenticationMode
  return [
    ...candidates.flatMap(([name, is, wanted, way]) =>
      wanted === undefined || wanted === is
        ? []
        : [{ what: 'cluster', difference: formatDifference(name, is ?? 'unset', wanted), way }],
    ),
    ...(mode !== undefined && wantedMode !== undefined && isBackwards(mode, wantedMode)
      ? [
          {
            what: 'cluster',
            difference: formatDifference('accessConfig.authenticationMode', mode, wantedMode),
            way: 'EKS never goes back: change the file',
          },
        ]
      : []),
    ...findVersionRefusal(config, existing),
    ...findSubnetDifference(vpc, existing),
    ...findNatDifference(vpc, existing),
    ...findTagDifference(config, existing),
  ]
}

function findVersionRefusal(
  { metadata: { version: wanted } }: ClusterConfig,
  { version }: ExistingControlPlane,
): readonly FixedDifference[] {
  if (wanted === undefined || compareMinors(wanted, version) >= 0) return []
  return [
    {
      what: 'cluster',
      difference: formatDifference('metadata.version', version, wanted),
      way: `EKS does not downgrade: set metadata.version to ${version} in the file`,
    },
  ]
}

/** Of subnets that are given by ID; those that eksctl creates have none in the file. */
function findSubnetDifference(
  { subnets = {}, controlPlaneSubnetIDs }: ConfiguredNetwork,
  existing: ExistingControlPlane,
): readonly FixedDifference[] {
  const given = Object.values(subnets).flatMap((zones) =>
    Object.values(zones).flatMap(({ id }) => (id === undefined ? [] : [id])),
  )
  const missing = given.filter((id) => !existing.subnets.includes(id))
  if (controlPlaneSubnetIDs !== undefined || missing.length === 0) return []
  return [
    {
      what: 'cluster',
      difference: formatDifference('vpc.subnets', formatList(existing.subnets), formatList(given)),
      way: 'eksctl uses new subnets for new node groups only: name them there, and set vpc.controlPlaneSubnetIDs for the control plane',
    },
  ]
}

function findNatDifference(
  { nat }: ConfiguredNetwork,
  { natGateways: is }: ExistingControlPlane,
): readonly FixedDifference[] {
  const wanted = nat?.gateway
  const modes = { Disable: is === 0, Single: is === 1, HighlyAvailable: is !== undefined && is > 1 }
  if (wanted === undefined || is === undefined || !Object.hasOwn(modes, wanted) || modes[wanted as keyof typeof modes])
    return []
  return [
    {
      what: 'cluster',
      difference: formatDifference('vpc.nat.gateway', `${is} NAT gateways`, wanted),
      way: 'eksctl creates NAT gateways with the cluster only: create or delete them, and their routes, in EC2, or create another cluster',
    },
  ]
}

function findTagDifference(
  { metadata: { name, tags = {} } }: ClusterConfig,
  existing: ExistingControlPlane,
): readonly FixedDifference[] {
  const differing = Object.entries(tags).filter(([key, value]) => existing.tags[key] !== value)
  if (differing.length === 0) return []
  return [
    {
      what: 'cluster',
      difference: `metadata.tags: ${differing.map(([key, value]) => formatDifference(key, existing.tags[key] ?? 'none', value)).join(', ')}`,
      way: `aws eks tag-resource with the ARN of ${name}; eksctl sets tags at creation only`,
    },
  ]
}
