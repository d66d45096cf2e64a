import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { type AddonRelease, findNewest } from './addons.ts'
import type { UpgradeFinding } from './finding.ts'
import { formatClusterFlags, type UpgradeTarget } from './subject.ts'
import { compareAddonVersions, parseMinor, readMinor, supportedSkew } from './versions.ts'

export interface PodWorkload extends KubernetesObject {
  readonly spec?: {
    readonly template?: {
      readonly spec?: { readonly containers?: readonly { readonly name: string; readonly image?: string }[] }
    }
  }
}

/** Add-ons that every cluster has, by the workload in kube-system that they consist of. */
export const essentialAddons = [
  { addon: 'vpc-cni', workload: 'aws-node' },
  { addon: 'kube-proxy', workload: 'kube-proxy' },
  { addon: 'coredns', workload: 'coredns' },
] as const

/** Add-ons that run, but that EKS does not manage: nobody updates them with the cluster. */
export function checkSelfManagedAddons(
  target: UpgradeTarget,
  systemWorkloads: readonly PodWorkload[],
  managed: readonly string[],
  releasesOf: ReadonlyMap<string, readonly AddonRelease[]>,
): readonly UpgradeFinding[] {
  return essentialAddons.flatMap(({ addon, workload }): readonly UpgradeFinding[] => {
    const found = systemWorkloads.find(({ metadata }) => metadata.name === workload)
    if (found === undefined || managed.includes(addon)) return []
    const version = readImageVersion(found)
    const releases = releasesOf.get(addon) ?? []
    const newest = findNewest(releases, [target.target])
    const problem = describeProblem(addon, version, releases, target)
    return [
      {
        ...{ id: 'addon-self-managed', severity: problem === undefined ? 'info' : 'error', subject: `add-on ${addon}` },
        what: problem ?? 'EKS does not manage the add-on, so its update is up to you',
        evidence: `kube-system/${workload} ${version ?? 'of unknown version'}${newest === undefined ? '' : `; newest for ${target.target}: ${newest}`}`,
        fix: `aws eks create-addon ${formatClusterFlags(target)} --addon-name ${addon}${newest === undefined ? '' : ` --addon-version ${newest}`} --resolve-conflicts OVERWRITE`,
      },
    ]
  })
}

function readImageVersion({ spec }: PodWorkload): string | undefined {
  const images = spec?.template?.spec?.containers?.map(({ image = '' }) => image) ?? []
  return images.map((image) => /:(v?\d+\.\d+[\w.-]*)(@|$)/.exec(image)?.[1]).find((version) => version !== undefined)
}

function describeProblem(
  addon: string,
  version: string | undefined,
  releases: readonly AddonRelease[],
  { target }: UpgradeTarget,
): string | undefined {
  if (version === undefined) return undefined
  if (addon === 'kube-proxy') {
    const skew = readMinor(target) - (parseMinor(version) ?? readMinor(target))
    return skew > supportedSkew
      ? `kube-proxy may be at most ${supportedSkew} minor versions older than the control plane`
      : undefined
  }
  const oldest = releases
    .filter(({ clusterVersions }) => clusterVersions.includes(target))
    .map((release) => release.version)
    .toSorted(compareAddonVersions)[0]
  return oldest !== undefined && compareAddonVersions(toUpstream(version), toUpstream(oldest)) < 0
    ? `The add-on is older than every version that EKS has for ${target}`
    : undefined
}

/** `v1.20.4` of `v1.20.4-eksbuild.1`. */
function toUpstream(version: string): string {
  return version.replace(/-.*$/, '')
}
