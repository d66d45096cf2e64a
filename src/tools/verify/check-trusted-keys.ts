import { TrustedRoot } from '@sigstore/protobuf-specs'
import { describeThrown } from './verification-error.ts'
import { readFingerprints, retiredKeys, type Keyring } from './openpgp.ts'
import { createTrustedKeysError, type TrustedKeys } from './trust.ts'

/**
 * Reads the keys that a caller trusts, so that what cannot be used is said even where no signature needs it.
 * @throws ActionError `invalid-input` for what is no key and no trusted root, and for keys that are known to be retired
 */
export async function checkTrustedKeys({ openpgp, sigstoreRoots }: TrustedKeys): Promise<void> {
  for (const keyring of openpgp) await checkKeyring(keyring)
  for (const root of sigstoreRoots) checkRoot(root)
}

async function checkKeyring({ text }: Keyring): Promise<void> {
  const fingerprints = await readFingerprints(text).catch((error: unknown) => {
    throw createTrustedKeysError('an OpenPGP key cannot be read', describeThrown(error))
  })
  const retired = fingerprints.find((one) => retiredKeys.includes(one))
  if (retired !== undefined) throw createTrustedKeysError(`the key ${retired} has been retired and is never accepted`)
}

function checkRoot(root: unknown): void {
  if (countAuthorities(root) === 0)
    throw createTrustedKeysError('the Sigstore trusted root names no certificate authority')
}

function countAuthorities(root: unknown): number {
  try {
    return TrustedRoot.fromJSON(root).certificateAuthorities.length
  } catch (error) {
    throw createTrustedKeysError('the Sigstore trusted root cannot be read', describeThrown(error))
  }
}
