import { copyFile, rename, rm } from 'node:fs/promises'

/** Moves a file, also to another file system. */
export async function moveFile(file: string, target: string): Promise<void> {
  try {
    await rename(file, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await copyFile(file, target)
    await rm(file)
  }
}
