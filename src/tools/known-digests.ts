import type { Artifact } from './model.ts'
import { lockedDigestsOf, type RepositoryLock } from './repository-lock.ts'
import { shippedDigests } from './shipped/shipped.ts'
import type { KnownDigests } from './verify/proofs.ts'
import { speaksFor, type TrustedKeys } from './verify/trust.ts'

export interface WhomToTrust {
  readonly lock: RepositoryLock | undefined
  readonly trustedKeys: TrustedKeys
}

/**
 * The digests that a download has to have. The first who speaks about the tool decides: the lock file of the
 * repository; else the keys that the caller trusts, so that no digest is asked for and the signature counts; else this
 * release. Whoever names a lock file or keys may have archives of their own, packed and signed anew.
 * @throws ActionError `invalid-input` when the lock file has the tool, but not this version or platform
 */
export function knownDigests(artifact: Artifact, { lock, trustedKeys }: WhomToTrust): readonly KnownDigests[] {
  const locked = lockedDigestsOf(lock, artifact)
  if (locked !== undefined) return [locked]
  const shipped = speaksFor(artifact, trustedKeys) ? undefined : shippedDigests(artifact)
  return shipped === undefined ? [] : [shipped]
}
