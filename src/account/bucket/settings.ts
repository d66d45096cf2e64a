import { noChange, type SettingChange } from '../model.ts'

/** How a bucket encrypts objects that are stored without encryption headers. */
export interface DefaultEncryption {
  /** `AES256`, `aws:kms`, `aws:kms:dsse`. */
  readonly algorithm: string
  readonly kmsKey: string | undefined
}

export interface PublicAccessBlock {
  readonly BlockPublicAcls?: boolean | undefined
  readonly IgnorePublicAcls?: boolean | undefined
  readonly BlockPublicPolicy?: boolean | undefined
  readonly RestrictPublicBuckets?: boolean | undefined
}

export const everythingBlocked = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
} as const satisfies PublicAccessBlock

/** A missing setting is undefined, and so is every setting of a bucket that does not exist yet. */
export function checkVersioning(status: string | undefined): SettingChange<'Enabled'> {
  return status === 'Enabled' ? noChange : { kind: 'set', text: 'keep old versions (versioning)', value: 'Enabled' }
}

/** @param kmsKey the key in the backend configuration: ARN, ID or alias; undefined for the S3-managed key */
export function checkEncryption(
  current: DefaultEncryption | undefined,
  kmsKey: string | undefined,
): SettingChange<DefaultEncryption> {
  const byKms = current !== undefined && current.algorithm !== 'AES256'
  if (kmsKey === undefined) {
    if (byKms) return { kind: 'kept', text: `encryption with ${describeEncryption(current)}, stricter than required` }
    if (current !== undefined) return noChange
    return { kind: 'set', text: 'encrypt with the S3-managed key (AES256)', value: { algorithm: 'AES256', kmsKey } }
  }
  if (!byKms)
    return { kind: 'set', text: `encrypt with the KMS key ${kmsKey}`, value: { algorithm: 'aws:kms', kmsKey } }
  return isSameKey(current.kmsKey, kmsKey)
    ? noChange
    : { kind: 'kept', text: `encryption with ${describeEncryption(current)}; the backend names ${kmsKey}` }
}

function describeEncryption({ algorithm, kmsKey }: DefaultEncryption): string {
  return kmsKey === undefined ? algorithm : `${algorithm} and the key ${kmsKey}`
}

/** One may be an ARN, the other an ID or alias of the same key. */
function isSameKey(current: string | undefined, wanted: string): boolean {
  const stripKeyArn = (key: string): string => key.slice(key.lastIndexOf(':') + 1).replace(/^key\//, '')
  return current !== undefined && (current === wanted || stripKeyArn(current) === stripKeyArn(wanted))
}

export function checkPublicAccess(current: PublicAccessBlock | undefined): SettingChange<typeof everythingBlocked> {
  const names = Object.keys(everythingBlocked) as (keyof PublicAccessBlock)[]
  if (names.every((name) => current?.[name] === true)) return noChange
  return { kind: 'set', text: 'block public access', value: everythingBlocked }
}

export function checkOwnership(current: string | undefined): SettingChange<'BucketOwnerEnforced'> {
  if (current === 'BucketOwnerEnforced') return noChange
  return { kind: 'set', text: 'own all objects, regardless of who wrote them (no ACLs)', value: 'BucketOwnerEnforced' }
}
