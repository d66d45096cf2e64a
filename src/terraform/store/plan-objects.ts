import { readFile, stat } from 'node:fs/promises'
import { ActionError } from '../../runner/errors/action-error.ts'
import { writePrivateFile } from '../../runner/files/private-file.ts'
import type { WrittenFile } from '../content/written-files.ts'
import type { Root } from '../model.ts'
import { type EncryptionKey, isSealed, seal, unseal } from './encryption.ts'
import type { PlanKey, PlanMode, PlanStore, StoredPlan } from './model.ts'
import { formatStoredPlan, parseStoredPlan, createStalePlanError } from './stored-plan.ts'
import { computeSha256 } from '../../runner/files/digest.ts'

/** Storage for the objects of one root: a prefix of a bucket, or files of an artifact. */
export interface ObjectFolder {
  /** For messages, without a trailing slash. */
  readonly location: string
  /** The whole object; undefined if it does not exist. */
  readonly read: (name: string, maxBytes: number) => Promise<Uint8Array | undefined>
  /** Replaces an existing object atomically. */
  readonly write: (name: string, content: Uint8Array) => Promise<void>
  /** Succeeds even if it does not exist. */
  readonly remove: (name: string) => Promise<void>
}

export interface PlanObjects {
  readonly environment: string
  readonly location: string
  readonly openFolder: (root: Root) => ObjectFolder
  /** If set, everything is encrypted and authenticated; otherwise encrypted objects are refused. */
  readonly key: EncryptionKey | undefined
}

const maxPlanBytes = 64 * 1024 ** 2
const maxRecordBytes = 16 * 1024 ** 2
/** Header and tag of encrypted objects. */
const sealingBytes = 1024

/**
 * The layout that every plan store shares. A root has per mode and content a record `<mode>-<digest>.json`, for changes
 * the plan file `<mode>-<digest>.tfplan` and the files that the plan wrote, `<mode>-<digest>.files`, and
 * `newest-<mode>.json`, a copy of the last record. They are written in the order plan, files, record, copy, and a record is removed before its plan, so that an aborted run leaves no record
 * without its plan. Two runs that store a plan of the same content at the same time can leave the record of one with the plan
 * of the other: the digest in the record reveals it, and the plan is refused.
 */
export function createPlanStore(objects: PlanObjects): PlanStore {
  const { environment, location, openFolder: folderOf } = objects
  const readRecord = async (
    object: NamedObject,
    expected: Omit<Parameters<typeof parseStoredPlan>[2], 'environment'>,
  ) => {
    const text = await readObject(objects, object, maxRecordBytes)
    return text && parseStoredPlan(text.toString('utf8'), formatObjectName(object), { ...expected, environment })
  }
  const findNewest = (root: Root, mode: PlanMode): Promise<StoredPlan | undefined> =>
    readRecord(locateNewest(folderOf(root), root, mode), { root: root.name, mode })
  return {
    location,
    put: async (root, plan, planFile, written) => {
      const key: PlanKey = { root, mode: plan.mode, contentDigest: plan.content.digest }
      const folder = folderOf(root)
      if (plan.planDigest !== undefined) {
        await writeObject(objects, locatePlan(folder, key), await readPlanFile(root, planFile, plan.planDigest))
        if (plan.written.length > 0) await writeObject(objects, locateWritten(folder, key), joinWritten(plan, written))
      }
      const record = Buffer.from(formatStoredPlan(plan), 'utf8')
      await writeObject(objects, locateRecord(folder, key), record)
      await writeObject(objects, locateNewest(folder, root, plan.mode), record)
    },
    find: (key) =>
      readRecord(locateRecord(folderOf(key.root), key), {
        root: key.root.name,
        mode: key.mode,
        contentDigest: key.contentDigest,
      }),
    findNewest,
    fetch: async (key, plan, target) => {
      const object = locatePlan(folderOf(key.root), key)
      const content = await readObject(objects, object, maxPlanBytes)
      if (content === undefined) throw createStalePlanError(formatObjectName(object), 'it no longer exists')
      if (computeSha256(content) !== plan.planDigest) {
        throw createStalePlanError(
          formatObjectName(object),
          'its digest differs from the record: another run replaced it, or somebody changed it',
        )
      }
      await writePrivateFile(target, content)
    },
    fetchWritten: (key, plan) => fetchWritten(objects, locateWritten(folderOf(key.root), key), plan),
    discard: async (key) => {
      const folder = folderOf(key.root)
      const removeCopy = async (): Promise<void> => {
        const last = await findNewest(key.root, key.mode).catch(ignoreStale)
        if (last?.content.digest === key.contentDigest)
          await folder.remove(locateNewest(folder, key.root, key.mode).file)
      }
      const removePlan = async (): Promise<void> => {
        await folder.remove(locateRecord(folder, key).file)
        await Promise.all([locatePlan, locateWritten].map((locate) => folder.remove(locate(folder, key).file)))
      }
      await Promise.all([removeCopy(), removePlan()])
    },
  }
}

async function fetchWritten(objects: PlanObjects, object: NamedObject, plan: StoredPlan): Promise<readonly Buffer[]> {
  const content = await readObject(objects, object, maxWrittenBytes)
  if (content === undefined) throw createStalePlanError(formatObjectName(object), 'it no longer exists')
  const files = splitWritten(plan.written, content)
  if (files === undefined) throw createStalePlanError(formatObjectName(object), 'its files are not those of the record')
  return files
}

/** An unreadable copy is useless, but no reason to keep an applied plan. */
function ignoreStale(error: unknown): undefined {
  if (error instanceof ActionError && error.code === 'plan-stale') return undefined
  throw error
}

interface NamedObject {
  readonly folder: ObjectFolder
  readonly file: string
  /** What an encrypted object is bound to, in addition to the environment. */
  readonly identity: readonly string[]
}

function locateRecord(folder: ObjectFolder, { root, mode, contentDigest }: PlanKey): NamedObject {
  return { folder, file: `${mode}-${contentDigest}.json`, identity: ['record', root.name, mode, contentDigest] }
}

function locatePlan(folder: ObjectFolder, { root, mode, contentDigest }: PlanKey): NamedObject {
  return { folder, file: `${mode}-${contentDigest}.tfplan`, identity: ['plan', root.name, mode, contentDigest] }
}

function locateWritten(folder: ObjectFolder, { root, mode, contentDigest }: PlanKey): NamedObject {
  return { folder, file: `${mode}-${contentDigest}.files`, identity: ['files', root.name, mode, contentDigest] }
}

function locateNewest(folder: ObjectFolder, root: Root, mode: PlanMode): NamedObject {
  return { folder, file: `newest-${mode}.json`, identity: ['newest', root.name, mode] }
}

function formatObjectName({ folder, file }: NamedObject): string {
  return `${folder.location}/${file}`
}

async function writeObject({ environment, key }: PlanObjects, object: NamedObject, content: Buffer): Promise<void> {
  const as = { name: formatObjectName(object), identity: [environment, ...object.identity] }
  await object.folder.write(object.file, key === undefined ? content : seal(key, content, as))
}

async function readObject(
  { environment, key }: PlanObjects,
  object: NamedObject,
  maxBytes: number,
): Promise<Buffer | undefined> {
  const content = await object.folder.read(object.file, maxBytes + sealingBytes)
  if (content === undefined) return undefined
  if (content.byteLength > maxBytes + sealingBytes)
    throw createStalePlanError(formatObjectName(object), `it is larger than ${maxBytes} bytes`)
  if (key !== undefined)
    return unseal(key, content, { name: formatObjectName(object), identity: [environment, ...object.identity] })
  if (isSealed(content))
    throw createStalePlanError(formatObjectName(object), 'it is encrypted and plan-encryption-key is not set')
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength)
}

/** Written files are small texts and archives; more than this is not stored. */
export const maxWrittenBytes = 64 * 1024 ** 2

function joinWritten({ written }: StoredPlan, content: Uint8Array | undefined): Buffer {
  const joined = Buffer.from(content ?? new Uint8Array())
  if (splitWritten(written, joined) === undefined)
    throw new TypeError('The contents are not those of the written files')
  return joined
}

/** Undefined if the contents are not those of the files. */
function splitWritten(files: readonly WrittenFile[], content: Buffer): readonly Buffer[] | undefined {
  let end = 0
  const parts = files.map(({ size }) => content.subarray(end, (end += size)))
  const isSame = files.every(({ sha256 }, index) => computeSha256(parts[index] ?? new Uint8Array()) === sha256)
  return end === content.byteLength && isSame ? parts : undefined
}

async function readPlanFile(root: Root, planFile: string | undefined, digest: string): Promise<Buffer> {
  if (planFile === undefined) throw new TypeError(`${root.name} is recorded as planned, but has no plan file`)
  const { size } = await stat(planFile)
  if (size > maxPlanBytes) {
    const formatMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 ** 2)} MiB`
    throw new ActionError('plan-failed', `${root.name}: the plan is too large to store: ${formatMegabytes(size)}`, {
      details: [`limit: ${formatMegabytes(maxPlanBytes)}`],
      hint: 'Split the root, or set plan-store: none so that apply plans again.',
    })
  }
  const content = await readFile(planFile)
  if (computeSha256(content) !== digest)
    throw new TypeError(`The plan file of ${root.name} is not the one that was recorded`)
  return content
}
