import type { AwsClients } from '../../aws/clients.ts'
import { type AwsCall, callAws } from '../../aws/errors.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { AwsAccount, StateBucket } from '../model.ts'
import { isBucketName } from './bucket-name.ts'

export type BucketPresence = 'missing' | 'present'

/** What can be read from a failed HEAD, which has no body. */
interface HeadFailure {
  readonly $metadata?: { readonly httpStatusCode?: number }
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> }
}

/**
 * Whether the account has the bucket.
 * @throws ActionError `state-bucket-unusable` if it belongs to another account or is in another region
 */
export async function checkPresence(
  bucket: StateBucket,
  account: AwsAccount,
  s3: AwsClients['s3'],
): Promise<BucketPresence> {
  const { name } = bucket
  const call: AwsCall = { what: `the bucket ${name} could not be inspected`, action: 's3:ListBucket' }
  return callAws(call, async () => {
    try {
      const { BucketRegion: region } = await s3.headBucket({ Bucket: name, ExpectedBucketOwner: account.account })
      if (region !== undefined && region !== bucket.region) throw createWrongRegionError(bucket, region)
      return 'present'
    } catch (error) {
      const { $metadata: metadata, $response: response } = error as HeadFailure
      const region = response?.headers?.['x-amz-bucket-region']
      switch (metadata?.httpStatusCode) {
        case 404:
          return 'missing'
        case 301:
        case 400:
          // S3 does not even look a name up that no bucket can have.
          if (region === undefined && !isBucketName(name)) return 'missing'
          throw region === undefined || region === bucket.region ? error : createWrongRegionError(bucket, region)
        case 403:
          throw (await isOwnedBucket(name, s3)) ? error : createForeignBucketError(bucket, account, error)
        default:
          throw error
      }
    }
  })
}

/** HEAD returns the same 403 for another account's bucket and for a missing permission. */
async function isOwnedBucket(name: string, s3: AwsClients['s3']): Promise<boolean> {
  const call: AwsCall = { what: 'the buckets of the account could not be listed', action: 's3:ListAllMyBuckets' }
  const { Buckets: buckets = [] } = await callAws(call, () => s3.listBuckets({ Prefix: name }))
  return buckets.some(({ Name }) => Name === name)
}

function createForeignBucketError(
  { name, location }: StateBucket,
  { account }: AwsAccount,
  cause: unknown,
): ActionError {
  return new ActionError('state-bucket-unusable', `the bucket ${name} belongs to another account`, {
    details: [`the account of this run is ${account}; bucket names are unique across all accounts`],
    location,
    cause,
  })
}

function createWrongRegionError({ name, region, location }: StateBucket, found: string): ActionError {
  return new ActionError('state-bucket-unusable', `the bucket ${name} is in ${found}, but the backend says ${region}`, {
    location,
  })
}
