import { computeSha256 } from '../../runner/files/digest.ts'

/** A release and its namespace. */
export interface ReleaseName {
  readonly release: string
  readonly namespace: string
}

/** Helm keeps a release in a Secret `sh.helm.release.v1.<name>.v<revision>`, and allows its name this much. */
const maxReleaseLength = 53
/** A namespace is a DNS label (RFC 1123). */
const maxNamespaceLength = 63
const digestLength = 6

/**
 * The names of a pull request's preview: those of the release with the suffix `-pr-<n>`.
 * @param pullRequest a whole number above zero
 */
export function buildPreviewNames({ release, namespace }: ReleaseName, pullRequest: number): ReleaseName {
  const suffix = `-pr-${pullRequest}`
  return {
    release: appendSuffix(release, suffix, maxReleaseLength),
    namespace: appendSuffix(namespace, suffix, maxNamespaceLength),
  }
}

/**
 * A name that gets too long is cut, and a digest of the whole name distinguishes it from others with the same beginning. The
 * result is deterministic, so the next push finds the same preview.
 */
function appendSuffix(name: string, suffix: string, maxLength: number): string {
  if (name.length + suffix.length <= maxLength) return `${name}${suffix}`
  const digest = computeSha256(name).slice(0, digestLength)
  const start = name.slice(0, maxLength - suffix.length - digestLength - 1).replace(/[-.]+$/, '')
  return `${start}-${digest}${suffix}`
}
