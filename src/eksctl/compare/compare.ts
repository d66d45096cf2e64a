import type { ClusterConfig } from '../config/model.ts'
import { type AddonVersions, type EksctlStack, type ExistingCluster, isDeadStack } from '../existing/model.ts'
import { compareAddons } from './addons.ts'
import {
  type Comparison,
  type ConfigSelection,
  type EksctlChange,
  joinComparisons,
  noDifferences,
  sortChanges,
} from './changes.ts'
import { compareControlPlane } from './control-plane.ts'
import { compareIdentities } from './identities.ts'
import { compareNodeGroups } from './node-groups.ts'
import { compareMinors, selectTargetVersion } from './versions.ts'

export interface CompareRequest {
  readonly config: ClusterConfig
  readonly existing: ExistingCluster
  /** What EKS offers for the version that the control plane will have. */
  readonly offers: Readonly<Record<string, AddonVersions | undefined>>
  /** Why a dead stack failed: by its name. */
  readonly causes: Readonly<Record<string, string | undefined>>
}

/** Everything in which the file and what exists differ, in the order in which it would be applied. */
export function compareCluster(request: CompareRequest): Comparison {
  const { existing } = request
  const dead = existing.stacks.filter(isDeadStack).map((stack) => removeDeadStack(stack, request))
  const rest = existing.controlPlane === undefined ? createCluster(request) : compareExisting(request)
  const { changes, fixed, notes } = joinComparisons([{ ...noDifferences, changes: dead }, rest])
  return { changes: sortChanges(changes), fixed, notes }
}

function removeDeadStack({ name, status }: EksctlStack, { causes }: CompareRequest): EksctlChange {
  const cause = Object.hasOwn(causes, name) ? causes[name] : undefined
  return {
    action: 'delete',
    what: `stack/${name}`,
    type: 'failed stack',
    reason: `${status} after a failed create, in the way of a new one${cause === undefined ? '' : `; it failed with ${cause}`}`,
    destructive: true,
    phase: 'remove-dead',
    steps: [{ kind: 'delete-stack', stack: name }],
  }
}

/** eksctl creates everything that the file names, in its own order. */
function createCluster({ config }: CompareRequest): Comparison {
  const everything = {
    ...{ addons: 'all', managedNodeGroups: 'all', nodeGroups: 'all', fargateProfiles: 'all' },
    ...{ 'iam.serviceAccounts': 'all', 'iam.podIdentityAssociations': 'all', 'accessConfig.accessEntries': 'all' },
  } as const satisfies ConfigSelection
  const parts = [
    ...(config.managedNodeGroups ?? []).map(({ name }) => [`nodegroup/${name}`, 'managed node group'] as const),
    ...(config.nodeGroups ?? []).map(({ name }) => [`nodegroup/${name}`, 'self-managed node group'] as const),
    ...(config.addons ?? []).map(({ name }) => [`addon/${name}`, 'add-on'] as const),
    ...(config.accessConfig?.accessEntries ?? []).map(
      ({ principalARN }) => [`access-entry/${principalARN}`, 'access entry'] as const,
    ),
  ]
  const { name, version } = config.metadata
  const cluster: EksctlChange = {
    action: 'create',
    what: `cluster/${name}`,
    type: 'EKS cluster',
    reason: version === undefined ? "eksctl's default Kubernetes version" : `Kubernetes ${version}`,
    destructive: false,
    phase: 'create-cluster',
    steps: [{ kind: 'eksctl', args: ['create', 'cluster', '--write-kubeconfig=false'], only: everything }],
  }
  return {
    changes: [
      cluster,
      // With the cluster, by the same call of eksctl.
      ...parts.map(([what, type]): EksctlChange => ({
        ...{ action: 'create', what, type, reason: 'with the cluster', destructive: false },
        ...{ phase: 'create-cluster', steps: [] },
      })),
    ],
    fixed: [],
    notes: [],
  }
}

function compareExisting({ config, existing, offers }: CompareRequest): Comparison {
  const { controlPlane } = existing
  if (controlPlane === undefined) return noDifferences
  const target = selectTargetVersion(controlPlane.version, config.metadata.version)
  const skew = findSkew(existing, target)
  return joinComparisons([
    compareControlPlane(config, controlPlane),
    compareAddons({ config, existing, target, offers }),
    compareNodeGroups({ config, existing, target }),
    compareIdentities(config, existing),
    { ...noDifferences, notes: skew },
  ])
}

/** Kubernetes lets nodes be at most three minors behind the control plane (Kubernetes, "Version Skew Policy"). */
const mostMinorsBehind = 3

function findSkew({ nodeGroups }: ExistingCluster, target: string): readonly string[] {
  const behind = nodeGroups.filter(({ version }) => compareMinors(target, version) > mostMinorsBehind)
  return behind.map(
    ({ name, version }) =>
      `nodegroup/${name} runs Kubernetes ${version}, more than ${mostMinorsBehind} minor versions behind ${target}: upgrade the nodes first.`,
  )
}
