import { readFile, stat } from 'node:fs/promises'
import { ActionError } from '../../runner/errors/action-error.ts'
import { writePrivateFile } from '../../runner/files/private-file.ts'
import type { WrittenFile } from '../content/written-files.ts'
import type { Root } from '../model.ts'
import { type EncryptionKey, isSealed, seal, unseal } from './encryption.ts'
import type { PlanKey, PlanMode, PlanPlace, PlanStore, StoredPlan } from './model.ts'
import { type ExpectedPlan, formatStoredPlan, parseStoredPlan, createStalePlanError } from './stored-plan.ts'
import { computeSha256 } from '../../runner/files/digest.ts'

/** Storage for the objects of one root in one place: a prefix of a bucket, or files of an artifact. */
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
  /** Where plans are written. */
  readonly place: PlanPlace
  readonly openFolder: (root: Root, place: PlanPlace) => ObjectFolder
  /** Whether applied plans of the review place are remembered, which the runs that apply them may not delete. */
  readonly remembersApplied: boolean
  /** If set, everything is encrypted and authenticated; otherwise encrypted objects are refused. */
  readonly key: EncryptionKey | undefined
}

const maxPlanBytes = 64 * 1024 ** 2
const maxRecordBytes = 16 * 1024 ** 2
/** Header and tag of encrypted objects. */
const sealingBytes = 1024

/**
 * The layout that every plan store shares. A root has per commit, mode and content a record `<commit>-<mode>-<content>.json`;
 * in the protected place, changes have the plan file `….tfplan` and the files that the plan wrote, `….files`, as well.
 * `<mode>-<content>.json` and `newest-<mode>.json` are copies of the last record of this content and of all. They are written in
 * the order plan, files, record, copies, and a record is removed before its plan, so that an aborted run leaves no record
 * without its plan. What is applied in `review` is remembered in `protected`: `<commit>-<mode>-<content>.applied`. Two runs that store a plan of the same commit and content at the same time can leave the record of one with
 * the plan of the other: the digest in the record reveals it, and the plan is refused.
 */
export function createPlanStore(objects: PlanObjects): PlanStore {
  const { location, place, openFolder } = objects
  return {
    location,
    place,
    put: (root, plan, planFile, written) => putPlan(objects, root, plan, { planFile, written }),
    find: (key) => findPlan(objects, key),
    findNewest: (root, mode, of) => findNewestPlan(objects, root, mode, of),
    fetch: async (root, plan, target) => {
      const object = locatePlan(openFolder(root, 'protected'), toPlanKey(root, plan, 'protected'))
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
    fetchWritten: (root, plan) =>
      fetchWritten(objects, locateWritten(openFolder(root, 'protected'), toPlanKey(root, plan, 'protected')), plan),
    discard: (root, plan, of) =>
      of === 'review' ? rememberApplied(objects, root, plan) : removePlan(objects, root, plan),
  }
}

async function putPlan(
  objects: PlanObjects,
  root: Root,
  plan: StoredPlan,
  { planFile, written }: { readonly planFile: string | undefined; readonly written: Uint8Array | undefined },
): Promise<void> {
  const key = toPlanKey(root, plan, objects.place)
  const folder = objects.openFolder(root, objects.place)
  if (plan.planDigest !== undefined) {
    await writeObject(objects, locatePlan(folder, key), await readPlanFile(root, planFile, plan.planDigest))
    if (plan.written.length > 0) await writeObject(objects, locateWritten(folder, key), joinWritten(plan, written))
  }
  const record = Buffer.from(formatStoredPlan(plan), 'utf8')
  if (key.commit !== undefined) await writeObject(objects, locateRecord(folder, key), record)
  await writeObject(objects, locateRecord(folder, { ...key, commit: undefined }), record)
  await writeObject(objects, locateNewest(folder, key), record)
}

async function findPlan(objects: PlanObjects, key: PlanKey): Promise<StoredPlan | undefined> {
  const { root, mode, contentDigest, commit, place } = key
  const expected = { root: root.name, mode, contentDigest, ...(commit === undefined ? {} : { commit }) }
  const plan = await readRecord(objects, locateRecord(objects.openFolder(root, place), key), expected)
  if (plan === undefined || place === 'protected' || !objects.remembersApplied) return plan
  const mark = locateMark(objects.openFolder(root, 'protected'), toPlanKey(root, plan, place))
  const applied = await readObject(objects, mark, maxMarkBytes)
  // A later plan of the same commit has been reviewed again.
  return (applied?.toString('utf8') ?? '') >= plan.createdAt ? undefined : plan
}

/** Length of a time. */
const maxMarkBytes = 64

async function findNewestPlan(
  objects: PlanObjects,
  root: Root,
  mode: PlanMode,
  place: PlanPlace,
): Promise<StoredPlan | undefined> {
  const object = locateNewest(objects.openFolder(root, place), { root, mode, place })
  return readRecord(objects, object, { root: root.name, mode })
}

async function readRecord(
  objects: PlanObjects,
  object: NamedObject,
  expected: Omit<ExpectedPlan, 'environment'>,
): Promise<StoredPlan | undefined> {
  const { environment } = objects
  const text = await readObject(objects, object, maxRecordBytes)
  return text && parseStoredPlan(text.toString('utf8'), formatObjectName(object), { ...expected, environment })
}

/** The runs that apply plans of the review place may not delete them. */
async function rememberApplied(objects: PlanObjects, root: Root, plan: StoredPlan): Promise<void> {
  if (!objects.remembersApplied) return
  const mark = locateMark(objects.openFolder(root, 'protected'), toPlanKey(root, plan, 'review'))
  await writeObject(objects, mark, Buffer.from(plan.createdAt, 'utf8'))
}

async function removePlan(objects: PlanObjects, root: Root, plan: StoredPlan): Promise<void> {
  const key = toPlanKey(root, plan, 'protected')
  const copy = { ...key, commit: undefined }
  const folder = objects.openFolder(root, 'protected')
  const isSame = (last: StoredPlan | undefined): boolean =>
    last?.content.digest === key.contentDigest && last.commit === key.commit
  const [newest, last] = await Promise.all([
    findNewestPlan(objects, root, plan.mode, 'protected').catch(ignoreStale),
    findPlan(objects, copy).catch(ignoreStale),
  ])
  // A copy is a record, too: it is removed before the plan.
  if (isSame(last)) await folder.remove(locateRecord(folder, copy).file)
  if (isSame(newest)) await folder.remove(locateNewest(folder, key).file)
  if (key.commit !== undefined) await folder.remove(locateRecord(folder, key).file)
  await Promise.all([locatePlan, locateWritten].map((locate) => folder.remove(locate(folder, key).file)))
}

/** What identifies a plan by its record. */
function toPlanKey(root: Root, { mode, content, commit }: StoredPlan, place: PlanPlace): PlanKey {
  return { place, root, mode, contentDigest: content.digest, commit }
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

function locateRecord(folder: ObjectFolder, key: PlanKey): NamedObject {
  return { folder, file: `${formatPlanName(key)}.json`, identity: ['record', ...identify(key)] }
}

function locatePlan(folder: ObjectFolder, key: PlanKey): NamedObject {
  return { folder, file: `${formatPlanName(key)}.tfplan`, identity: ['plan', ...identify(key)] }
}

function locateWritten(folder: ObjectFolder, key: PlanKey): NamedObject {
  return { folder, file: `${formatPlanName(key)}.files`, identity: ['files', ...identify(key)] }
}

function locateMark(folder: ObjectFolder, key: PlanKey): NamedObject {
  return { folder, file: `${formatPlanName(key)}.applied`, identity: ['applied', ...identify(key)] }
}

function locateNewest(
  folder: ObjectFolder,
  { root, mode, place }: Pick<PlanKey, 'root' | 'mode' | 'place'>,
): NamedObject {
  return { folder, file: `newest-${mode}.json`, identity: ['newest', place, root.name, mode] }
}

function formatPlanName({ mode, contentDigest, commit }: PlanKey): string {
  return `${commit === undefined ? '' : `${commit}-`}${mode}-${contentDigest}`
}

function identify({ place, root, mode, contentDigest, commit }: PlanKey): readonly string[] {
  return [place, root.name, mode, contentDigest, ...(commit === undefined ? [] : [commit])]
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
