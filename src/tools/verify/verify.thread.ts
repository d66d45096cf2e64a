/**
 * Signatures are judged on a thread of their own: their libraries are a megabyte of source and calculate with large
 * numbers, which would keep the thread waiting that receives the downloads, and make each of its garbage collections
 * twice as long.
 */
import { serve } from '../../runner/threads/serve.ts'
import { judgePublished, type Published } from './published.ts'
import { checkTrustedKeys } from './trusted-keys.ts'
import type { Downloaded, Policy } from './verdict.ts'

const functions = {
  judgePublished: ({ proofs, downloaded, policy }: { proofs: Published; downloaded: Downloaded; policy: Policy }) =>
    judgePublished(proofs, downloaded, policy),
  checkTrustedKeys,
}
export type VerifyFunctions = typeof functions

serve(functions)
