/** Minor versions of Kubernetes: `1.34`. */

/** @returns how many minors `a` is ahead of `b`; negative if it is behind */
export function compareMinors(a: string, b: string): number {
  return readMinor(a) - readMinor(b)
}

function readMinor(version: string): number {
  return Number(/^1\.(\d+)/.exec(version)?.[1] ?? NaN)
}

/** The version that one run brings the control plane to: EKS upgrades by one minor at a time. */
export function selectTargetVersion(current: string, wanted: string | undefined): string {
  if (wanted === undefined || !(compareMinors(wanted, current) > 0)) return current
  return `1.${readMinor(current) + 1}`
}
