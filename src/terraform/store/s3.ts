import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { createMissingBucketError } from '../cli/failure.ts'
import type { Root } from '../model.ts'
import { findCommonFolders } from '../state-folders.ts'
import type { EncryptionKey } from './encryption.ts'
import type { PlanPlace, PlanStore } from './model.ts'
import { createPlanStore, type ObjectFolder } from './plan-objects.ts'

/**
 * The part of Amazon S3 that plan stores need. Failures are ActionErrors that name the IAM action; throttling and broken
 * connections are retried by the client.
 */
export interface PlanObjectStorage {
  /** Undefined if the object does not exist. At least `maxBytes + 1` bytes of a larger one. */
  readonly getObject: (object: PlanS3Object, maxBytes: number) => Promise<Uint8Array | undefined>
  readonly putObject: (object: PlanS3Object, content: Uint8Array, encryption: BucketEncryption) => Promise<void>
  readonly deleteObject: (object: PlanS3Object) => Promise<void>
}

export interface PlanS3Object {
  readonly bucket: string
  readonly key: string
  /** Region of the bucket; undefined for the session's own. */
  readonly region: string | undefined
}

/** Encryption at rest: bucket default, S3 with its own key, or KMS with a key of the account. */
export type BucketEncryption =
  | { readonly kind: 'bucket-default' }
  | { readonly kind: 's3-managed' }
  | { readonly kind: 'kms'; readonly keyId: string }

export interface S3StoreOptions {
  readonly environment: string
  /** Where plans are written. */
  readonly place: PlanPlace
  readonly roots: readonly Root[]
  readonly storage: PlanObjectStorage
  readonly key: EncryptionKey | undefined
}

/**
 * Keeps plans next to the states: those of the state `staging/vpc.tfstate` below `staging/.plans/<place>/<environment>/vpc.tfstate/`
 * of the same bucket, so that roles can be told apart by prefixes. Roots need an s3 backend with `bucket` and `key`.
 */
export function createS3Store({ environment, place, roots, storage, key }: S3StoreOptions): PlanStore {
  const openFolder = (root: Root, of: PlanPlace): ObjectFolder =>
    createS3Folder(root, storage, { environment, place: of })
  const location = formatCommonLocation(roots)
  return createPlanStore({ environment, place, location, openFolder, remembersApplied: true, key })
}

/** Whether plans of a root can be stored next to its state. */
export function hasS3State({ backend: { type, settings } }: Root): boolean {
  return type === 's3' && settings.bucket !== undefined && settings.key !== undefined
}

function createS3Folder(root: Root, storage: PlanObjectStorage, owner: PlanFolderOwner): ObjectFolder {
  const { bucket, key } = locateState(root)
  const prefix = resolvePlanFolder(key, owner)
  const { region } = root.backend.settings
  const toObject = (name: string): PlanS3Object => ({ bucket, key: `${prefix}/${name}`, region })
  const explain = explainRefusal(root, bucket, owner.place)
  return {
    location: `s3://${bucket}/${prefix}`,
    read: (name, maxBytes) => storage.getObject(toObject(name), maxBytes).catch(explain),
    write: (name, content) => storage.putObject(toObject(name), content, resolveEncryption(root)).catch(explain),
    remove: (name) => storage.deleteObject(toObject(name)).catch(explain),
  }
}

function locateState(root: Root): { readonly bucket: string; readonly key: string } {
  const { bucket, key } = root.backend.settings
  if (bucket === undefined || key === undefined) throw new TypeError(`${root.name} has no state in S3`)
  return { bucket, key }
}

const planFolder = '.plans'

/** Whose plans a folder holds. */
interface PlanFolderOwner {
  readonly environment: string
  readonly place: PlanPlace
}

/** Key of the folder with the plans of a state, without a trailing slash. @param key of the state */
function resolvePlanFolder(key: string, { environment, place }: PlanFolderOwner): string {
  return path.posix.join(resolvePlansPrefix(key), place, environment, path.posix.basename(key))
}

/** Key of the folder with all plans of the states beside this one, without a trailing slash. @param key of the state */
function resolvePlansPrefix(key: string): string {
  return path.posix.join(path.posix.dirname(key), planFolder)
}

/** Terraform's own rule: `kms_key_id` counts only with `encrypt` (settings of the s3 backend). */
function resolveEncryption({ backend: { settings } }: Root): BucketEncryption {
  if (settings.encrypt !== 'true') return { kind: 'bucket-default' }
  const { kms_key_id: keyId } = settings
  return keyId === undefined || keyId === '' ? { kind: 's3-managed' } : { kind: 'kms', keyId }
}

/** S3 answers AccessDenied instead of NoSuchKey if the caller may not list the bucket (GetObject, "Permissions"). */
function explainRefusal(root: Root, bucket: string, place: PlanPlace): (error: unknown) => never {
  return (error) => {
    // The plans are where the state is.
    if (isMissingBucket(error)) throw createMissingBucketError(root, `S3 bucket "${bucket}" does not exist`)
    if (!(error instanceof ActionError) || error.code !== 'aws-access-denied') throw error
    throw new ActionError(error.code, error.message, {
      details: [...error.details, placeRights[place]],
      hint: `${error.hint} Without s3:ListBucket on ${bucket}, S3 gives the same answer for a plan that does not exist.`,
      cause: error,
    })
  }
}

const placeRights: Readonly<Record<PlanPlace, string>> = {
  review:
    'Plans of pull requests are below .plans/review/: the plan role writes them, the role of the environment reads them.',
  protected:
    'Plans of runs that no pull request started are below .plans/protected/: only the role of the environment may use them.',
}

/** `s3://bucket/staging/.plans`; with `…` for intermediate folders if the states are not all in one. */
function formatCommonLocation(roots: readonly Root[]): string {
  const byBucket = Map.groupBy(roots, (root) => locateState(root).bucket)
  const places = [...byBucket].map(([bucket, members]) => {
    const keys = members.map((root) => locateState(root).key)
    const [first = '', ...others] = keys.map(resolvePlansPrefix)
    const folder = others.every((other) => other === first)
      ? first
      : [...findCommonFolders(keys), '…', planFolder].join('/')
    return `s3://${bucket}/${folder}`
  })
  return places.join(', ')
}

function isMissingBucket(error: unknown): boolean {
  if (!(error instanceof ActionError)) return false
  return error.details.some((line) => /\bNoSuchBucket\b/.test(line))
}
