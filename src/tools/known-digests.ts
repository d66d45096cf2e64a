import { findLockedDigests, type RepositoryLock } from './repository-lock.ts'
import { findShippedDigests } from './shipped/shipped.ts'
import type { KnownDigests } from './verify/proofs.ts'
import { hasKeysFor, type TrustedKeys } from './verify/trust.ts'
import type { ToolArtifact } from './catalog/artifact.ts'

export interface TrustSettings {
  readonly lock: RepositoryLock | undefined
  readonly trustedKeys: TrustedKeys
}

/**
 * The digests that a download must have. The first that covers the tool decides: the lock file of the repository;
 * otherwise the keys that the caller trusts, so that the signature counts and no digest is required; otherwise this
 * release. A caller with a lock file or keys may use archives that were repacked and re-signed.
 * @throws ActionError `invalid-input` when the lock file has the tool, but not this version or platform
 */
export function selectKnownDigests(
  artifact: ToolArtifact,
  { lock, trustedKeys }: TrustSettings,
): readonly KnownDigests[] {
  const locked = findLockedDigests(lock, artifact)
  if (locked !== undefined) return [locked]
  const shipped = hasKeysFor(artifact, trustedKeys) ? undefined : findShippedDigests(artifact)
  return shipped === undefined ? [] : [shipped]
}
