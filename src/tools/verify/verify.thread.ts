/**
 * Signatures are verified on a thread of their own: their libraries are a megabyte of source and calculate with large
 * numbers, which would keep the thread waiting that receives the downloads, and make each of its garbage collections
 * twice as long.
 */
import { serve } from '../../runner/threads/serve.ts'
import { verifyPublished, type PublishedProofs } from './verify-published.ts'
import { checkTrustedKeys } from './check-trusted-keys.ts'
import type { DownloadedFile, VerificationPolicy } from './verification.ts'

const functions = {
  verifyPublished: ({
    proofs,
    downloaded,
    policy,
  }: {
    proofs: PublishedProofs
    downloaded: DownloadedFile
    policy: VerificationPolicy
  }) => verifyPublished(proofs, downloaded, policy),
  checkTrustedKeys,
}
export type VerifyFunctions = typeof functions

serve(functions)
