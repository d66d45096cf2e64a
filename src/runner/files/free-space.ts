import { statfs } from 'node:fs/promises'

/** Smaller than anything that is worth writing. */
const leastFreeBytes = 4096

/** Whether nothing more can be written below a folder; programs may not notice that their output was cut off. */
export async function isDiskFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize < leastFreeBytes
}
