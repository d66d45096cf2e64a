import { chmod, lstat, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { computeSha256, hashFile } from '../../runner/files/digest.ts'
import { isBelow } from '../../runner/files/workspace.ts'
import { createRandomId } from '../../runner/random-id.ts'
import type { TerraformDiagnostic } from '../cli/events.ts'
import type { PlanWrites, WrittenFile } from '../content/written-files.ts'
import type { Root } from '../model.ts'
import type { StoredPlan } from '../store/model.ts'
import { readDataTexts } from '../store/plan-file.ts'
import { maxWrittenBytes } from '../store/plan-objects.ts'
import type { Task, TerraformRun } from './model.ts'

/**
 * Starts to look for files that the plan of an initialized root writes.
 * @returns finds them in the end; nothing where the plan is not stored
 */
export async function trackPlanWrites(
  { store, writes, terraform }: TerraformRun,
  { root, mode }: Task,
): Promise<(planFile: string) => Promise<PlanWrites>> {
  // In another job, an apply of its own plan writes these files itself.
  if (store?.place !== 'protected' || mode === 'destroy') return () => Promise.resolve({ files: [], elsewhere: [] })
  const findWrites = await writes.track(root, terraform.getDataFolder(root))
  return async (planFile) => findWrites(await readDataTexts(planFile))
}

/** What is stored of the files that a plan wrote, and what people must know of the others. */
export interface StoredWrites {
  readonly files: readonly WrittenFile[]
  /** Their contents, one after the other. */
  readonly content: Uint8Array
  readonly warnings: readonly TerraformDiagnostic[]
}

/**
 * Reads the files that a plan wrote. Plans of other roots may write to shared folders at the same time.
 * @param waitUntilIdle resolves when no plan is running any more
 */
export async function readPlanWrites(
  { writes, terraform }: TerraformRun,
  { root }: Task,
  { files, elsewhere }: PlanWrites,
  waitUntilIdle: () => Promise<void>,
): Promise<StoredWrites> {
  const dataFolder = terraform.getDataFolder(root)
  const locate = (file: WrittenFile): string => writes.locate(file, dataFolder)
  if (!files.every((file) => isBelow(root.folder, locate(file)))) await waitUntilIdle()
  const kept: WrittenFile[] = []
  const contents: Uint8Array[] = []
  const { small, large } = limitTotalSize(files)
  const warnings = [
    ...elsewhere.map((file) => createUnstoredWarning(file, 'it is a link, or outside the workspace')),
    ...large.map((file) => createUnstoredWarning(file.path, `the limit is ${maxWrittenBytes / 1024 ** 2} MiB`)),
  ]
  for (const file of small) {
    const content = await readFile(locate(file)).catch(() => undefined)
    if (content === undefined || computeSha256(content) !== file.sha256) {
      warnings.push(createUnstoredWarning(file.path, 'it changed after the plan; another root may write it as well'))
      continue
    }
    kept.push(file)
    contents.push(content)
  }
  return { files: kept, content: Buffer.concat(contents), warnings }
}

/** As many files as can be stored together: the smallest ones. */
function limitTotalSize(files: readonly WrittenFile[]) {
  let size = 0
  const bySize = files.toSorted((a, b) => a.size - b.size)
  const fitting = new Set(bySize.filter((file) => (size += file.size) <= maxWrittenBytes))
  return { small: files.filter((file) => fitting.has(file)), large: files.filter((file) => !fitting.has(file)) }
}

function createUnstoredWarning(file: string, why: string): TerraformDiagnostic {
  return {
    severity: 'warning',
    summary: 'The plan wrote a file that is not stored with it',
    detail: `${file}: ${why}. An apply of this plan in another checkout does not find it. Write it below the folder of the root, or write it in both jobs.`,
  }
}

/**
 * Puts the files that a plan wrote where its apply expects them. What the checkout has is never replaced: a plan in a store
 * must not bring other scripts or modules than those that were reviewed.
 * @returns why the plan cannot be used; then nothing was written
 * @throws ActionError `plan-stale` if they are not stored, `outside-workspace` if one would be written elsewhere
 */
export async function restorePlanWrites(
  { store, writes, terraform }: TerraformRun,
  root: Root,
  stored: StoredPlan,
): Promise<readonly string[]> {
  if (store === undefined || stored.written.length === 0) return []
  const dataFolder = terraform.getDataFolder(root)
  const files = stored.written.map((file) => ({ ...file, target: writes.locate(file, dataFolder) }))
  for (const file of files) await assertInside(writes.getBaseFolder(file.base, dataFolder), file)
  const present = await Promise.all(files.map(({ target }) => readDigest(target)))
  const others = files.filter(({ sha256 }, index) => present[index] !== undefined && present[index] !== sha256)
  if (others.length > 0) return others.map((file) => `the plan wrote another ${file.path} than the checkout has`)
  const contents = await store.fetchWritten(root, stored)
  for (const [index, file] of files.entries()) {
    if (present[index] === undefined) await restoreFile(file.target, file, contents[index] ?? new Uint8Array())
  }
  return []
}

/** SHA-256 of a file; undefined if there is none. */
async function readDigest(file: string): Promise<string | undefined> {
  return hashFile(file).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  })
}

const shownNames = 3

/** `lambda.zip, builds/a.json and 2 more files`, for notes. */
export function formatFileNames(files: readonly Pick<WrittenFile, 'path'>[]): string {
  const names = files.slice(0, shownNames).map((file) => path.posix.basename(file.path))
  const more = files.length - names.length
  return more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more ${more === 1 ? 'file' : 'files'}`
}

/** The record of a plan can be written by whoever can write to its store: it must not lead anywhere else. */
async function assertInside(
  base: string,
  { path: name, target }: WrittenFile & { readonly target: string },
): Promise<void> {
  const isOwn =
    target !== base && isBelow(base, target) && !path.relative(base, target).split(path.sep).includes('.git')
  if (isOwn && isBelow(await realpath(base), await findExistingFolder(path.dirname(target)))) {
    const existing = await lstat(target).catch(() => undefined)
    if (existing === undefined || existing.isFile()) return
  }
  throw new ActionError(
    'outside-workspace',
    `the stored plan wants to write ${name}, which is not a file of the workspace`,
    { hint: 'Plan again. If that does not help, find out who can write to the plan store.' },
  )
}

/** Real path of the nearest folder that exists. */
async function findExistingFolder(folder: string): Promise<string> {
  return realpath(folder).catch(() => findExistingFolder(path.dirname(folder)))
}

async function restoreFile(target: string, { executable }: WrittenFile, content: Uint8Array): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true })
  // An apply of another root may look for it at this moment.
  const temporary = `${target}.${createRandomId()}.tmp`
  try {
    await writeFile(temporary, content, { flag: 'wx' })
    if (executable) await chmod(temporary, 0o755)
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
