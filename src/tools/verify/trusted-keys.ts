import { TrustedRoot } from '@sigstore/protobuf-specs'
import { reasonOf } from './failure.ts'
import { fingerprintsIn, retiredKeys, type Keyring } from './openpgp.ts'
import { invalid, type TrustedKeys } from './trust.ts'

/**
 * Reads the keys that a caller trusts, so that what cannot be used is said even where no signature needs it.
 * @throws ActionError `invalid-input` for what is no key and no trusted root, and for keys that are known to be retired
 */
export async function checkTrustedKeys({ openpgp, sigstoreRoots }: TrustedKeys): Promise<void> {
  for (const keyring of openpgp) await checkKeyring(keyring)
  for (const root of sigstoreRoots) checkRoot(root)
}

async function checkKeyring({ text }: Keyring): Promise<void> {
  const fingerprints = await fingerprintsIn(text).catch((error: unknown) => {
    throw invalid('an OpenPGP key cannot be read', reasonOf(error))
  })
  const retired = fingerprints.find((one) => retiredKeys.includes(one))
  if (retired !== undefined) throw invalid(`the key ${retired} has been retired and is never accepted`)
}

function checkRoot(root: unknown): void {
  if (authoritiesIn(root) === 0) throw invalid('the Sigstore trusted root names no certificate authority')
}

function authoritiesIn(root: unknown): number {
  try {
    return TrustedRoot.fromJSON(root).certificateAuthorities.length
  } catch (error) {
    throw invalid('the Sigstore trusted root cannot be read', reasonOf(error))
  }
}
