import type { AwsClients } from '../../aws/clients.ts'
import { callAws, readAwsErrorName, type AwsCall } from '../../aws/errors.ts'
import type { AccountChange, StateBucket } from '../model.ts'
import type { BucketPresence } from './presence.ts'

/**
 * Places an empty object for each state that does not exist. To Terraform an empty object is no state, but a role that may not list the bucket
 * can read it, where S3 would deny it to read an object that does not exist (S3 API, GetObject). Nothing that exists is replaced.
 */
export async function listEmptyStates(
  { name, stateKeys }: StateBucket,
  presence: BucketPresence,
  s3: AwsClients['s3'],
): Promise<readonly AccountChange[]> {
  const missing = presence === 'missing' ? stateKeys : await filterMissing(name, stateKeys, s3)
  return missing.map((key) => ({
    text: `place an empty state at ${key}, so that roles which cannot list the bucket see that nothing exists yet`,
    apply: () => placeEmptyObject(name, key, s3),
  }))
}

async function filterMissing(
  bucket: string,
  keys: readonly string[],
  s3: AwsClients['s3'],
): Promise<readonly string[]> {
  const found = await Promise.all(keys.map(async (key) => ((await hasObject(bucket, key, s3)) ? [] : [key])))
  return found.flat()
}

function hasObject(Bucket: string, Key: string, s3: AwsClients['s3']): Promise<boolean> {
  const call: AwsCall = { what: `the state s3://${Bucket}/${Key} could not be looked up`, action: 's3:GetObject' }
  return callAws(call, () =>
    s3.headObject({ Bucket, Key }).then(
      () => true,
      (error: unknown) => {
        // HeadObject has no body, and so no other name for it than the status.
        if (['NotFound', 'NoSuchKey'].includes(readAwsErrorName(error) ?? '')) return false
        throw error
      },
    ),
  )
}

function placeEmptyObject(Bucket: string, Key: string, s3: AwsClients['s3']): Promise<void> {
  const call: AwsCall = { what: `an empty state could not be placed at s3://${Bucket}/${Key}`, action: 's3:PutObject' }
  return callAws(call, async () => {
    // Without a length, the SDK warns of a body that it cannot measure.
    await s3.putObject({ Bucket, Key, Body: '', ContentLength: 0, IfNoneMatch: '*' }).catch((error: unknown) => {
      // Somebody has created the state since.
      if (readAwsErrorName(error) !== 'PreconditionFailed') throw error
    })
  })
}
