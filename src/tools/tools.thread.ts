/**
 * Signatures are verified and archives unpacked on a thread of their own. The libraries that verify are a megabyte of source
 * and compute with large numbers, and unpacking hashes and writes 150 MB: on the main thread both would delay the downloads
 * and make every garbage collection longer.
 */
import { serve } from '../runner/threads/serve.ts'
import type { ToolArtifact } from './catalog/artifact.ts'
import { unpackBinary } from './download/unpack.ts'
import { checkTrustedKeys } from './verify/check-trusted-keys.ts'
import type { DownloadedFile, VerificationPolicy } from './verify/verification.ts'
import { type PublishedProofs, verifyPublished } from './verify/verify-published.ts'

interface VerifyArguments {
  readonly proofs: PublishedProofs
  readonly downloaded: DownloadedFile
  readonly policy: VerificationPolicy
}

interface UnpackArguments {
  readonly artifact: ToolArtifact
  readonly archive: string
  readonly target: string
}

const functions = {
  checkTrustedKeys,
  verifyPublished: ({ proofs, downloaded, policy }: VerifyArguments) => verifyPublished(proofs, downloaded, policy),
  unpackBinary: ({ artifact, archive, target }: UnpackArguments) => unpackBinary(artifact, archive, target),
}
export type ToolFunctions = typeof functions

serve(functions)
