import { mkdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { runOnDeath } from '../../stack/core/guard.ts'

/** Many times what the unit tests need at once. */
const neededBytes = 2 ** 30

/**
 * Folder in memory for the temporary files of the unit tests, if this machine has room for them there: their repositories live for a
 * second, and a disk's file system takes a fifth of their processor time.
 */
export const memoryFolder = hasRoomInMemory() ? `/dev/shm/eks-actions-${process.pid}` : undefined

export function setup(): (() => Promise<void>) | undefined {
  if (memoryFolder === undefined) return undefined
  // Tests that give up their rights go through it.
  mkdirSync(memoryFolder, { recursive: true, mode: 0o711 })
  const release = runOnDeath(['/bin/rm', '-rf', memoryFolder])
  return async () => {
    rmSync(memoryFolder, { recursive: true, force: true })
    await release()
  }
}

/** In containers, the folder is often small, and programs do not run from it. */
function hasRoomInMemory(): boolean {
  if (process.platform !== 'linux') return false
  const mount = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .find(([, folder]) => folder === '/dev/shm')
  const [, , type, options = ''] = mount ?? []
  if (type !== 'tmpfs' || options.split(',').some((option) => option === 'noexec' || option === 'ro')) return false
  const { bavail, bsize } = statfsSync('/dev/shm')
  return bavail * bsize >= neededBytes
}
