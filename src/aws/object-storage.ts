import type { S3ServiceException } from '@aws-sdk/client-s3'
import { type AwsCall, callAws } from './errors.ts'
import type { AwsSession } from './session.ts'

/** Small objects of Amazon S3, read and written as a whole in memory. */
export interface S3Storage {
  /** Undefined if there is no such object. Returns at most `maxBytes` + 1 bytes of a larger one. */
  readonly getObject: (object: S3ObjectAddress, maxBytes: number) => Promise<Uint8Array | undefined>
  readonly putObject: (object: S3ObjectAddress, content: Uint8Array, encryption: ObjectEncryption) => Promise<void>
  readonly deleteObject: (object: S3ObjectAddress) => Promise<void>
}

interface S3ObjectAddress {
  readonly bucket: string
  readonly key: string
  /** Region of the bucket; undefined for the region of the session. */
  readonly region: string | undefined
}

/** Encryption at rest: the bucket's default, the S3-managed key, or a KMS key. */
type ObjectEncryption =
  | { readonly kind: 'bucket-default' }
  | { readonly kind: 's3-managed' }
  | { readonly kind: 'kms'; readonly keyId: string }

/**
 * Reads and writes objects with the credentials of the session. All methods throw ActionErrors that name the object and
 * the IAM action, see `toAwsError`.
 */
export function createS3Storage({ client }: Pick<AwsSession, 'client'>): S3Storage {
  return {
    getObject: (object, maxBytes) =>
      callAws(describeCall(object, 'read', 's3:GetObject'), async () => {
        const s3 = await client('s3', object.region)
        try {
          const { Body: body } = await s3.getObject({ ...toBucketAndKey(object), Range: `bytes=0-${maxBytes}` })
          return (await body?.transformToByteArray()) ?? new Uint8Array()
        } catch (error) {
          if (hasErrorName(error, 'NoSuchKey', 'NotFound')) return undefined
          // An empty object has no byte 0.
          if (hasErrorName(error, 'InvalidRange')) return new Uint8Array()
          throw error
        }
      }),
    putObject: (object, content, encryption) =>
      callAws(describeCall(object, 'written', 's3:PutObject'), async () => {
        const s3 = await client('s3', object.region)
        await s3.putObject({ ...toBucketAndKey(object), Body: content, ...buildEncryptionHeaders(encryption) })
      }),
    deleteObject: (object) =>
      callAws(describeCall(object, 'deleted', 's3:DeleteObject'), async () => {
        const s3 = await client('s3', object.region)
        await s3.deleteObject(toBucketAndKey(object))
      }),
  }
}

function toBucketAndKey({ bucket, key }: S3ObjectAddress): { readonly Bucket: string; readonly Key: string } {
  return { Bucket: bucket, Key: key }
}

function describeCall({ bucket, key }: S3ObjectAddress, done: string, action: string): AwsCall {
  return { what: `s3://${bucket}/${key} could not be ${done}`, action }
}

function hasErrorName(error: unknown, ...names: readonly string[]): boolean {
  return names.includes((error as Partial<S3ServiceException>).name ?? '')
}

function buildEncryptionHeaders(encryption: ObjectEncryption) {
  switch (encryption.kind) {
    case 'bucket-default':
      return {}
    case 's3-managed':
      return { ServerSideEncryption: 'AES256' as const }
    case 'kms':
      return { ServerSideEncryption: 'aws:kms' as const, SSEKMSKeyId: encryption.keyId }
  }
}
