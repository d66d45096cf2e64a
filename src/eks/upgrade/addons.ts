import type { UpgradeFinding } from './finding.ts'
import { formatClusterFlags, type UpgradeTarget } from './subject.ts'
import { compareAddonVersions } from './versions.ts'

/** An add-on that EKS manages. */
export interface ManagedAddon {
  readonly name: string
  /** Empty if EKS does not say. */
  readonly version: string
  readonly status: string
  readonly issues: readonly string[]
}

/** A version of an add-on, and the Kubernetes versions that it is compatible with. */
export interface AddonRelease {
  readonly version: string
  readonly clusterVersions: readonly string[]
}

/** Whether the managed add-ons are healthy, and compatible with the target. */
export function checkAddons(
  target: UpgradeTarget,
  addons: readonly ManagedAddon[],
  releasesOf: ReadonlyMap<string, readonly AddonRelease[]>,
): readonly UpgradeFinding[] {
  return addons.flatMap((addon) => [
    ...checkHealth(target, addon),
    ...checkCompatibility(target, addon, releasesOf.get(addon.name) ?? []),
  ])
}

function checkHealth(target: UpgradeTarget, { name, status, issues }: ManagedAddon): readonly UpgradeFinding[] {
  if (status === 'ACTIVE' && issues.length === 0) return []
  return [
    {
      ...{ id: 'addon-unhealthy', severity: 'warning', subject: `add-on ${name}` },
      what: 'The add-on is not healthy, so its update can fail',
      evidence: [`status ${status}`, ...issues].join('; '),
      fix: `aws eks describe-addon ${formatClusterFlags(target)} --addon-name ${name}`,
    },
  ]
}

function checkCompatibility(
  target: UpgradeTarget,
  { name, version }: ManagedAddon,
  releases: readonly AddonRelease[],
): readonly UpgradeFinding[] {
  const { target: wanted, current } = target
  const known = releases.find((release) => release.version === version)
  if (version === '' || releases.length === 0 || known?.clusterVersions.includes(wanted)) return []
  const compatible = findNewest(releases, [wanted])
  const subject = `add-on ${name}`
  if (compatible === undefined) {
    return [
      {
        ...{ id: 'addon-without-version', severity: 'error', subject },
        what: `EKS has no version of the add-on for Kubernetes ${wanted}`,
        evidence: `${version} now`,
        fix: `remove the add-on, or wait for a version: aws eks describe-addon-versions --addon-name ${name} --kubernetes-version ${wanted}`,
      },
    ]
  }
  // One that both versions can have is installed before the control plane is upgraded, so nothing breaks in between.
  const both = findNewest(releases, [current, wanted])
  return [
    {
      ...{ id: 'addon-incompatible', severity: both === undefined ? 'warning' : 'error', subject },
      what:
        both === undefined
          ? `The add-on is not compatible with ${wanted}; update it right after the control plane`
          : `The add-on is not compatible with ${wanted}; update it before the control plane`,
      evidence: `${version} now; newest for ${wanted}: ${compatible}${both === undefined || both === compatible ? '' : `; newest for both versions: ${both}`}`,
      fix: `aws eks update-addon ${formatClusterFlags(target)} --addon-name ${name} --addon-version ${both ?? compatible} --resolve-conflicts PRESERVE`,
    },
  ]
}

/** The newest release that all these Kubernetes versions can have. */
export function findNewest(releases: readonly AddonRelease[], versions: readonly string[]): string | undefined {
  return releases
    .filter(({ clusterVersions }) => versions.every((each) => clusterVersions.includes(each)))
    .map(({ version }) => version)
    .toSorted(compareAddonVersions)
    .at(-1)
}
