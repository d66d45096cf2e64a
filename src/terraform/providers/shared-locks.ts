import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { TerraformDiagnostic } from '../cli/events.ts'
import {
  type ProviderRequirements,
  readLocalProviderRequirements,
  readProviderRequirements,
} from '../configuration/provider-requirements.ts'
import type { Root } from '../model.ts'
import { readLockFileText, restoreLockFile, terraformLockFileName } from './lock-file.ts'

/**
 * Lock files that inits of this run have written, for other roots that have none. Init selects the newest versions that the
 * requirements allow, so for the same requirements it would write the same file.
 */
interface SharedLocks {
  /** Keeps the lock file that the init of this root has written. @param warnings of that init */
  readonly share: (root: Root, warnings: readonly TerraformDiagnostic[]) => Promise<void>
  /** Writes such a lock file for a root that has none, if there is one for its requirements. */
  readonly borrow: (root: Root) => Promise<void>
  /** Whether the requirements are still the same with all modules that init found; true for a root with a file of its own. */
  readonly confirm: (root: Root) => Promise<boolean>
  /** Removes what was written. */
  readonly giveBack: (root: Root) => Promise<void>
  /** What init said about the providers when it wrote the file. */
  readonly getWarnings: (root: Root) => readonly TerraformDiagnostic[]
}

interface SharedLock {
  readonly text: string
  readonly warnings: readonly TerraformDiagnostic[]
}

export function createSharedLocks({ getDataFolder }: { readonly getDataFolder: (root: Root) => string }): SharedLocks {
  /** By requirements. */
  const shared = new Map<string, SharedLock>()
  const unlocked = new Set<string>()
  const borrowed = new Map<string, { readonly requirements: string; readonly lock: SharedLock }>()
  const readAll = async (root: Root): Promise<string> =>
    toKey(await readProviderRequirements(root, getDataFolder(root)))
  return {
    share: async (root, warnings) => {
      const text = unlocked.has(root.name) ? await readLockFileText(root) : undefined
      if (text === undefined) return
      const about = warnings.filter(({ summary }) => summary.includes('lock file information'))
      shared.set(await readAll(root), { text, warnings: about })
    },
    borrow: async (root) => {
      if ((await readLockFileText(root)) !== undefined) return
      unlocked.add(root.name)
      const requirements = toKey(await readLocalProviderRequirements(root))
      const lock = shared.get(requirements)
      if (lock === undefined) return
      borrowed.set(root.name, { requirements, lock })
      await restoreLockFile(root, lock.text)
    },
    confirm: async (root) => {
      const own = borrowed.get(root.name)
      return own === undefined || own.requirements === (await readAll(root))
    },
    giveBack: async (root) => {
      if (borrowed.delete(root.name)) await rm(path.join(root.folder, terraformLockFileName), { force: true })
    },
    getWarnings: ({ name }) => borrowed.get(name)?.lock.warnings ?? [],
  }
}

function toKey(required: ProviderRequirements): string {
  const listed = [...required].map(([address, constraints]) => [address, [...new Set(constraints)].sort()] as const)
  return JSON.stringify(listed.sort(([a], [b]) => (a < b ? -1 : 1)))
}
