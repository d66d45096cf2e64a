import { createToolThread, type ToolThread } from '../thread.ts'
import type { Proofs } from './proofs.ts'
import { hasExtraKeys, type TrustedKeys } from './trust.ts'
import type { DownloadedFile, VerificationPolicy, VerificationResult } from './verification.ts'
import { verifyKnown } from './verify-known.ts'

export interface DownloadVerifier {
  /**
   * Decides whether a download is what was published. The strongest proof counts; a proof that is there and wrong is
   * always an error, never passed over for a weaker one.
   * @throws ActionError `verification-failed` with what differs and where each side comes from; `invalid-input` as below
   */
  readonly verifyDownload: (
    proofs: Proofs,
    downloaded: DownloadedFile,
    policy: VerificationPolicy,
  ) => Promise<VerificationResult>
  /**
   * Settles when the caller's keys have been read, while the first downloads are running; nothing is accepted before.
   * @throws ActionError `invalid-input` for keys that cannot be read or are known to be retired
   */
  readonly keysChecked: Promise<void>
}

/** @param trustedKeys all keys that a policy will bring along */
export function createDownloadVerifier(
  trustedKeys: TrustedKeys,
  { ask }: Pick<ToolThread, 'ask'> = createToolThread(),
): DownloadVerifier {
  const keysChecked = hasExtraKeys(trustedKeys) ? ask('checkTrustedKeys', trustedKeys) : Promise.resolve()
  // Avoids an unhandled rejection; whoever awaits it still sees the error.
  keysChecked.catch(() => undefined)
  return {
    keysChecked,
    verifyDownload: async (proofs, downloaded, policy) => {
      await keysChecked
      if (proofs.kind === 'known') return verifyKnown(proofs, downloaded)
      return ask('verifyPublished', { proofs, downloaded, policy })
    },
  }
}
