import type { S3LifecycleRule, AwsClients } from '../../aws/clients.ts'
import { type AwsCall, callAws, readAwsErrorName } from '../../aws/errors.ts'
import type { AwsSession } from '../../aws/session.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { AwsAccount, AccountChange, Inspection, SettingChange, StateBucket } from '../model.ts'
import { checkBucketPolicy } from '../policy/secure-transport.ts'
import { buildBucketArn } from '../policy/state-access.ts'
import { createBucketNameError, isBucketName } from './bucket-name.ts'
import { checkLifecycle } from './lifecycle.ts'
import { checkPresence, type BucketPresence } from './presence.ts'
import { listEmptyStates } from './empty-states.ts'
import { checkEncryption, checkOwnership, checkPublicAccess, checkVersioning } from './settings.ts'

/**
 * Checks what a bucket lacks to hold states: it must be private, encrypted, versioned and TLS-only. Settings are tightened,
 * never loosened.
 * @throws ActionError `configuration-invalid` if it would have to be created and S3 allows no such name; `state-bucket-unusable`; `aws-access-denied` naming the IAM action
 */
export async function inspectStateBucket(
  bucket: StateBucket,
  account: AwsAccount,
  { client }: Pick<AwsSession, 'client'>,
): Promise<Inspection> {
  const s3 = await client('s3', bucket.region)
  const presence = await checkPresence(bucket, account, s3)
  if (presence === 'missing' && !isBucketName(bucket.name)) throw createBucketNameError(bucket)
  const open: BucketHandle = {
    bucket,
    arn: buildBucketArn(account, bucket.name),
    target: { Bucket: bucket.name, ExpectedBucketOwner: account.account },
    presence,
    tls: (await s3.config.endpoint?.())?.protocol !== 'http:',
    s3,
  }
  const settings = await Promise.all([...checkAccessSettings(open), ...checkContentSettings(open)])
  const create: AccountChange = {
    text: `create it in ${bucket.region}`,
    apply: () => createBucket(bucket, account, s3),
  }
  return {
    kind: 'bucket',
    name: bucket.name,
    arn: open.arn,
    presence,
    changes: [
      ...(presence === 'missing' ? [create] : []),
      ...settings.flatMap(({ change }) => change ?? []),
      ...(await listEmptyStates(bucket, presence, s3)),
    ],
    kept: settings.flatMap(({ kept }) => kept ?? []),
  }
}

interface BucketSetting<Current, Wanted> {
  /** Action of IAM to read and to write it, without `s3:`. */
  readonly actions: readonly [read: string, write: string]
  /** Name of the error that means that it is not set. */
  readonly absentError?: string
  readonly read: () => Promise<Current | undefined>
  readonly check: (current: Current | undefined) => SettingChange<Wanted>
  readonly write: (value: Wanted) => Promise<unknown>
}

interface SettingResult {
  readonly change?: AccountChange
  readonly kept?: string
}

/** A bucket with the parameters common to all calls. */
interface BucketHandle {
  readonly bucket: StateBucket
  readonly arn: string
  /** A bucket that changed owners is not touched (S3 User Guide, "Verifying bucket ownership"). */
  readonly target: { readonly Bucket: string; readonly ExpectedBucketOwner: string }
  readonly presence: BucketPresence
  /** Whether S3 is reached through TLS: emulators often lack it, and a bucket that requires TLS would be unusable there. */
  readonly tls: boolean
  readonly s3: AwsClients['s3']
}

/** Settings for access to the objects. */
function checkAccessSettings(open: BucketHandle): readonly Promise<SettingResult>[] {
  const { target: of, arn, tls, s3 } = open
  return [
    checkSetting(open, {
      actions: ['GetBucketOwnershipControls', 'PutBucketOwnershipControls'],
      absentError: 'OwnershipControlsNotFoundError',
      read: async () => (await s3.getBucketOwnershipControls(of)).OwnershipControls?.Rules?.[0]?.ObjectOwnership,
      check: checkOwnership,
      write: (ObjectOwnership) =>
        s3.putBucketOwnershipControls({ ...of, OwnershipControls: { Rules: [{ ObjectOwnership }] } }),
    }),
    checkSetting(open, {
      actions: ['GetBucketPublicAccessBlock', 'PutBucketPublicAccessBlock'],
      absentError: 'NoSuchPublicAccessBlockConfiguration',
      read: async () => (await s3.getPublicAccessBlock(of)).PublicAccessBlockConfiguration,
      check: checkPublicAccess,
      write: (PublicAccessBlockConfiguration) => s3.putPublicAccessBlock({ ...of, PublicAccessBlockConfiguration }),
    }),
    checkSetting(open, {
      actions: ['GetBucketPolicy', 'PutBucketPolicy'],
      absentError: 'NoSuchBucketPolicy',
      read: async () => (await s3.getBucketPolicy(of)).Policy,
      check: (current) => (tls ? checkBucketPolicy(current, arn) : withoutTls),
      write: (policy) => s3.putBucketPolicy({ ...of, Policy: JSON.stringify(policy) }),
    }),
  ]
}

const withoutTls = {
  kind: 'kept',
  text: 'the bucket policy: S3 is reached without TLS, so the policy cannot require it',
} as const

/** Settings for how the objects are stored. */
function checkContentSettings(open: BucketHandle): readonly Promise<SettingResult>[] {
  const { bucket, target: of, s3 } = open
  return [
    checkSetting(open, {
      actions: ['GetBucketVersioning', 'PutBucketVersioning'],
      read: async () => (await s3.getBucketVersioning(of)).Status,
      check: checkVersioning,
      write: (Status) => s3.putBucketVersioning({ ...of, VersioningConfiguration: { Status } }),
    }),
    checkSetting(open, {
      actions: ['GetEncryptionConfiguration', 'PutEncryptionConfiguration'],
      absentError: 'ServerSideEncryptionConfigurationNotFoundError',
      read: () => readEncryption(of, s3),
      check: (current) => checkEncryption(current, bucket.kmsKey),
      write: ({ kmsKey }) =>
        s3.putBucketEncryption({ ...of, ServerSideEncryptionConfiguration: buildEncryption(kmsKey) }),
    }),
    checkSetting(open, {
      actions: ['GetLifecycleConfiguration', 'PutLifecycleConfiguration'],
      absentError: 'NoSuchLifecycleConfiguration',
      read: () => s3.getBucketLifecycleConfiguration(of),
      check: (current) => {
        const verdict = checkLifecycle(current?.Rules ?? [], bucket.planPrefixes)
        const size = current?.TransitionDefaultMinimumObjectSize
        return verdict.kind === 'set' ? { ...verdict, value: { rules: verdict.value, size } } : verdict
      },
      // The configuration is replaced as a whole, so the minimum object size must be repeated.
      write: ({ rules, size }) =>
        s3.putBucketLifecycleConfiguration({
          ...of,
          LifecycleConfiguration: { Rules: [...rules] as S3LifecycleRule[] },
          ...(size === undefined ? {} : { TransitionDefaultMinimumObjectSize: size }),
        }),
    }),
  ]
}

async function checkSetting<Current, Wanted>(
  { bucket: { name: bucket }, presence }: BucketHandle,
  {
    actions: [readAction, writeAction],
    absentError: absent,
    read,
    check: judge,
    write,
  }: BucketSetting<Current, Wanted>,
): Promise<SettingResult> {
  const readCall: AwsCall = { what: `a setting of the bucket ${bucket} could not be read`, action: `s3:${readAction}` }
  const current =
    presence === 'missing'
      ? undefined
      : await callAws(readCall, () =>
          read().catch((error: unknown) => {
            if (absent !== undefined && readAwsErrorName(error) === absent) return undefined
            throw error
          }),
        )
  const verdict = judge(current)
  switch (verdict.kind) {
    case 'fine':
      return {}
    case 'kept':
      return { kept: verdict.text }
    case 'set': {
      const { text, value } = verdict
      const call: AwsCall = { what: `the bucket ${bucket} could not be changed (${text})`, action: `s3:${writeAction}` }
      return { change: { text, apply: () => callAws(call, () => write(value)).then(() => undefined) } }
    }
  }
}

async function readEncryption(of: { readonly Bucket: string }, s3: AwsClients['s3']) {
  const { ServerSideEncryptionConfiguration: configuration } = await s3.getBucketEncryption(of)
  const encryption = configuration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault
  if (encryption?.SSEAlgorithm === undefined) return undefined
  return { algorithm: encryption.SSEAlgorithm, kmsKey: encryption.KMSMasterKeyID }
}

/** A bucket key saves one KMS call per object (S3 User Guide, "Reducing the cost of SSE-KMS"). */
function buildEncryption(kmsKey: string | undefined) {
  return kmsKey === undefined
    ? { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const } }] }
    : {
        Rules: [
          {
            ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' as const, KMSMasterKeyID: kmsKey },
            BucketKeyEnabled: true,
          },
        ],
      }
}

async function createBucket(
  { name, region, location }: StateBucket,
  { account }: AwsAccount,
  s3: AwsClients['s3'],
): Promise<void> {
  const call: AwsCall = { what: `the bucket ${name} could not be created`, action: 's3:CreateBucket' }
  await callAws(call, async () => {
    try {
      // us-east-1 must not be named (S3 API, CreateBucket).
      const where = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region as never } }
      await s3.createBucket({ Bucket: name, ...where })
    } catch (error) {
      if (readAwsErrorName(error) === 'BucketAlreadyOwnedByYou') return
      if (readAwsErrorName(error) !== 'BucketAlreadyExists') throw error
      throw new ActionError('state-bucket-unusable', `the name ${name} is taken by a bucket of another account`, {
        details: [`the account of this run is ${account}`],
        location,
        cause: error,
      })
    }
  })
}
