import { lstat, mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../errors/action-error.ts'
import { createRandomId } from '../random-id.ts'

/**
 * Writes a file that only this user can read (0600), in one step: a reader sees the old content or the new one.
 * @throws ActionError `unsafe-file` when the target is a symbolic link or not a plain file; it is left untouched.
 */
export async function writePrivateFile(target: string, content: string | Uint8Array): Promise<void> {
  await assertSafeTarget(target)
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
  const temporary = `${target}.${createRandomId()}.tmp`
  try {
    // 'wx' is O_EXCL: an existing name, a symbolic link included, is an error (open(2)).
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** The parts of a run's context that temporary files need. */
export interface TempFileContext {
  /** Folder for files that end with the job. */
  readonly temporaryFolder: string
  readonly state: { readonly removeAfterwards: (file: string, until: 'end-of-run' | 'end-of-job') => void }
}

/**
 * Writes a private file into a new temporary folder, which is removed after the job.
 * @param until how long the file is needed
 * @param render gets the folder, for files that must lie next to this one
 * @returns absolute path of the file
 */
export async function writePrivateTempFile(
  name: string,
  { temporaryFolder, state }: TempFileContext,
  until: 'end-of-run' | 'end-of-job',
  render: (folder: string) => string | Promise<string>,
): Promise<string> {
  const folder = await mkdtemp(path.join(temporaryFolder, `eks-actions-${name}-`))
  state.removeAfterwards(folder, until)
  const file = path.join(folder, name)
  await writePrivateFile(file, await render(folder))
  return file
}

async function assertSafeTarget(target: string): Promise<void> {
  const existing = await lstat(target).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  })
  if (existing === undefined) return
  const stranger = process.geteuid !== undefined && existing.uid !== process.geteuid()
  if (existing.isFile() && !stranger) return
  const what = existing.isSymbolicLink() ? 'a symbolic link' : stranger ? 'owned by another user' : 'not a plain file'
  throw new ActionError('unsafe-file', `${target} is ${what}; refusing to write credentials there`)
}
