import { ActionError } from '../../runner/errors/action-error.ts'
import type { StateBucket } from '../model.ts'

/**
 * Whether S3 creates buckets with this name. Old ones in us-east-1 may have others
 * (docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html).
 */
export function isBucketName(name: string): boolean {
  return (
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
    !name.includes('..') &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(name) &&
    !/^(xn--|sthree-|amzn-s3-demo-)/.test(name) &&
    !/(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name)
  )
}

export function createBucketNameError({ name, location }: StateBucket): ActionError {
  return new ActionError('configuration-invalid', `S3 creates no bucket with the name ${JSON.stringify(name)}`, {
    location,
    hint: 'Use 3 to 63 lower-case letters, digits, dots and dashes, beginning and ending with a letter or digit. Nothing was created.',
  })
}
