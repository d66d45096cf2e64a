import type { Entry, ZipFile } from 'yauzl'
import { ActionError } from '../../runner/errors/action-error.ts'

/** A Terraform plan file: a zip archive (`planfile/writer.go` of Terraform). */
export interface PlanArchive {
  readonly names: readonly string[]
  /** @throws ActionError `plan-stale` when there is no such entry */
  readonly read: (name: string) => Promise<Buffer>
}

const maxEntries = 20_000
/** The largest member is the state; states of that size do not work in Terraform itself. */
const maxEntryBytes = 256 * 1024 ** 2

/**
 * Opens a plan file for `use` and closes it again.
 * @throws ActionError `plan-stale` if it is not a plan file, or if it contains a name twice, because two readers could then
 *   see different plans
 */
export async function withPlanArchive<T>(file: string, use: (archive: PlanArchive) => Promise<T>): Promise<T> {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch(rethrowUnreadable(file))
  try {
    const entries = await listEntries(zip, file).catch(rethrowUnreadable(file))
    const read = async (name: string): Promise<Buffer> => {
      const entry = entries.get(name)
      if (entry === undefined) throw createInvalidPlanError(file, `it has no ${name}`)
      return readEntry(zip, entry).catch(rethrowUnreadable(file))
    }
    return await use({ names: [...entries.keys()], read })
  } finally {
    zip.close()
  }
}

async function listEntries(zip: ZipFile, file: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName)) throw createInvalidPlanError(file, `it contains ${entry.fileName} twice`)
    if (entry.uncompressedSize > maxEntryBytes)
      throw createInvalidPlanError(file, `${entry.fileName} is larger than any plan's`)
    if (entries.size >= maxEntries) throw createInvalidPlanError(file, `it has more than ${maxEntries} entries`)
    entries.set(entry.fileName, entry)
  }
  return entries
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Reports that a file is not a Terraform plan. */
export function createInvalidPlanError(file: string, why: string, cause?: unknown): ActionError {
  return new ActionError('plan-stale', `${file} is not a Terraform plan: ${why}`, {
    hint: 'Plan again and have the new plan reviewed.',
    cause,
  })
}

function rethrowUnreadable(file: string): (error: unknown) => never {
  return (error) => {
    // Errors of the machine say nothing about the plan.
    if (error instanceof ActionError || (error as NodeJS.ErrnoException).syscall !== undefined) throw error
    throw createInvalidPlanError(file, (error as Error).message, error)
  }
}
