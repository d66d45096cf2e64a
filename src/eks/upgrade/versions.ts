/** The minor number of a Kubernetes version: 34 for `1.34`, `v1.34.2-eks-1234`. Undefined for anything else. */
export function parseMinor(version: string | undefined): number | undefined {
  const minor = /^v?1\.(\d+)/.exec(version ?? '')?.[1]
  return minor === undefined ? undefined : Number(minor)
}

/** @throws TypeError for what is not a version of Kubernetes */
export function readMinor(version: string): number {
  const minor = parseMinor(version)
  if (minor === undefined) throw new TypeError(`${version} is not a version of Kubernetes`)
  return minor
}

/** `1.35` after `1.34`. */
export function getNextMinor(version: string): string {
  return `1.${readMinor(version) + 1}`
}

/**
 * Compares versions of add-ons, such as `v1.20.4-eksbuild.1`, number by number.
 * @returns negative if the first is older
 */
export function compareAddonVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => (version.match(/\d+/g) ?? []).map(Number))
  for (let at = 0; at < Math.max(a?.length ?? 0, b?.length ?? 0); at++) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Kubelet and kube-proxy may be this many minor versions older than the API server (Kubernetes, "Version Skew Policy"). */
export const supportedSkew = 3
