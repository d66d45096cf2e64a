import type { ClusterConfig, ConfiguredAddon } from '../config/model.ts'
import type { AddonVersions, ExistingAddon, ExistingCluster } from '../existing/model.ts'
import { type Comparison, type EksctlChange, formatDifference, type Phase } from './changes.ts'
import { isAddonOfEksctl } from './ownership.ts'

export interface AddonsRequest {
  readonly config: ClusterConfig
  readonly existing: ExistingCluster
  /** Version of the control plane after this run. */
  readonly target: string
  /** By add-on, for the version of `target`; add-ons that were not asked about have none. */
  readonly offers: Readonly<Record<string, AddonVersions | undefined>>
}

/** Installed with every cluster (eksctl, pkg/apis/eksctl.io/v1alpha5/known_addons.go), so never deleted because the file does not name them. */
const defaultAddons: ReadonlySet<string> = new Set(['vpc-cni', 'kube-proxy', 'coredns', 'metrics-server'])

/** What nodes need before their first pod; all other add-ons are pods that need nodes. */
const networkAddons: ReadonlySet<string> = new Set(['vpc-cni', 'kube-proxy', 'eks-pod-identity-agent'])

/** Add-ons that EKS manages: those to create, those whose version or settings differ, those that the file no longer names. */
export function compareAddons(request: AddonsRequest): Comparison {
  const { config, existing } = request
  const wanted = config.addons ?? []
  const changes = wanted.flatMap((addon) => {
    const found = existing.addons.find(({ name }) => name === addon.name)
    const change = found === undefined ? createAddon(addon, existing) : compareAddon(addon, found, request)
    return change === undefined ? [] : [change]
  })
  const unlisted = existing.addons.filter(({ name }) => !wanted.some((addon) => addon.name === name))
  const { ours = [], foreign = [] } = Object.groupBy(
    unlisted.filter(({ name }) => !defaultAddons.has(name)),
    (addon) => (isAddonOfEksctl(addon, existing) ? 'ours' : 'foreign'),
  )
  return {
    changes: [
      ...changes,
      ...createMissingDefaults(request),
      ...unlisted.flatMap((addon) => followControlPlane(addon, request)),
      ...ours.map(({ name }) => deleteAddon(name, config.metadata.name)),
    ],
    fixed: [],
    notes:
      foreign.length === 0
        ? []
        : [
            `Add-ons that the file does not name, and that nothing shows to be eksctl's, are left alone: ${foreign.map(({ name }) => name).join(', ')}. Delete one with eksctl delete addon --cluster ${config.metadata.name} --name …`,
          ],
  }
}

/** Pods need nodes: without any, all but the network waits for the node groups of this run. */
function selectPhase(name: string, { nodeGroups }: ExistingCluster): Phase {
  return networkAddons.has(name) || nodeGroups.length > 0 ? 'addons' : 'late-addons'
}

function createAddon({ name, version }: ConfiguredAddon, existing: ExistingCluster): EksctlChange {
  return {
    action: 'create',
    what: `addon/${name}`,
    type: 'add-on',
    reason: version === undefined ? '' : `version ${version}`,
    destructive: false,
    phase: selectPhase(name, existing),
    steps: [{ kind: 'eksctl', args: ['create', 'addon'], only: { addons: [name] } }],
  }
}

/**
 * eksctl installs the default add-ons with the cluster, which EKS itself then does without. A create that was interrupted in between
 * leaves a cluster that lacks them.
 */
function createMissingDefaults({ config, existing }: AddonsRequest): readonly EksctlChange[] {
  const { controlPlane, addons } = existing
  if (controlPlane?.bootstrapsAddons !== false || controlPlane.autoMode) return []
  if (config.addonsConfig?.disableDefaultAddons === true) return []
  const known = new Set([...addons, ...(config.addons ?? [])].map(({ name }) => name))
  return [...defaultAddons]
    .filter((name) => !known.has(name) && name !== 'metrics-server')
    .map((name) => ({
      ...createAddon({ name }, existing),
      reason: 'a default add-on that the cluster lacks',
      steps: [{ kind: 'eksctl', args: ['create', 'addon', '--cluster', config.metadata.name, '--name', name] }],
    }))
}

function compareAddon(
  addon: ConfiguredAddon,
  existing: ExistingAddon,
  request: AddonsRequest,
): EksctlChange | undefined {
  const version = selectVersion(addon.version, existing, request)
  const differences = [
    ...(version === undefined ? [] : [formatDifference('version', existing.version, version)]),
    ...(addon.configurationValues === undefined ||
    isSameConfiguration(addon.configurationValues, existing.configuration ?? '{}')
      ? []
      : ['configurationValues']),
    ...(addon.serviceAccountRoleARN === undefined || addon.serviceAccountRoleARN === existing.roleArn
      ? []
      : [formatDifference('serviceAccountRoleARN', existing.roleArn ?? 'none', addon.serviceAccountRoleARN)]),
  ]
  if (differences.length === 0) return undefined
  const onlyVersion = version !== undefined && differences.length === 1 && addon.version === undefined
  return {
    action: 'update',
    what: `addon/${addon.name}`,
    type: 'add-on',
    reason: differences.join(', '),
    destructive: false,
    phase: 'addons',
    steps: [
      onlyVersion
        ? updateVersion(addon.name, version, request)
        : { kind: 'eksctl', args: ['update', 'addon', '--wait'], only: { addons: [addon.name] } },
    ],
  }
}

function updateVersion(name: string, version: string, { config }: AddonsRequest) {
  const args = ['update', 'addon', '--cluster', config.metadata.name, '--name', name, '--version', version, '--wait']
  return { kind: 'eksctl', args } as const
}

/** @returns undefined if the add-on stays at its version */
function selectVersion(
  wanted: string | undefined,
  { name, version }: ExistingAddon,
  { offers }: AddonsRequest,
): string | undefined {
  const offer = Object.hasOwn(offers, name) ? offers[name] : undefined
  if (wanted === 'latest') return offer?.versions[0] === version ? undefined : offer?.versions[0]
  if (wanted !== undefined) return isSameVersion(wanted, version) ? undefined : wanted
  // Without a version in the file, it changes only if it would no longer fit the control plane.
  return offer === undefined || offer.versions.includes(version) ? undefined : (offer.default ?? offer.versions[0])
}

/** eksctl completes `1.7.5` and `v1.7.5` to the newest build of it. */
function isSameVersion(wanted: string, is: string): boolean {
  const full = wanted.startsWith('v') ? wanted : `v${wanted}`
  return is === full || is.startsWith(`${full}-`)
}

/** Configuration is JSON or YAML text; layout does not matter. */
function isSameConfiguration(a: string, b: string): boolean {
  return normalize(a) === normalize(b)
}

function normalize(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return text.replaceAll(/\s+/g, ' ').trim()
  }
}

/** Default add-ons that the file does not name must fit the new control plane, too. */
function followControlPlane(addon: ExistingAddon, request: AddonsRequest): readonly EksctlChange[] {
  const version = defaultAddons.has(addon.name) ? selectVersion(undefined, addon, request) : undefined
  if (version === undefined) return []
  return [
    {
      action: 'update',
      what: `addon/${addon.name}`,
      type: 'add-on',
      reason: `${formatDifference('version', addon.version, version)}, which Kubernetes ${request.target} needs`,
      destructive: false,
      phase: 'addons',
      steps: [updateVersion(addon.name, version, request)],
    },
  ]
}

function deleteAddon(name: string, cluster: string): EksctlChange {
  return {
    action: 'delete',
    what: `addon/${name}`,
    type: 'add-on',
    reason: 'not in the file',
    destructive: true,
    phase: 'deletions',
    steps: [{ kind: 'eksctl', args: ['delete', 'addon', '--cluster', cluster, '--name', name] }],
  }
}
