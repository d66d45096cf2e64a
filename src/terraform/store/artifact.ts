import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { writePrivateFile } from '../../runner/files/private-file.ts'
import type { Root } from '../model.ts'
import type { EncryptionKey } from './encryption.ts'
import type { PlanStore } from './model.ts'
import { createPlanStore, type ObjectFolder } from './plan-objects.ts'

/** Moves the files of a folder into an artifact of the run and out of one. */
export interface ArtifactTransport {
  /** Called at most once for a name. The folder holds files only, no folders. */
  readonly upload: (name: string, folder: string) => Promise<void>
  /** Writes the files into an empty folder. */
  readonly download: (name: string, targetFolder: string) => Promise<'found' | undefined>
}

export interface ArtifactStoreOptions {
  readonly environment: string
  readonly transport: ArtifactTransport
  /** Anybody who can read the repository can read its artifacts: nothing goes into one unencrypted. */
  readonly key: EncryptionKey
  /** Empty or absent, of this run alone. Only encrypted files are written there. */
  readonly workFolder: string
}

/** A store that keeps what was put until it is closed. */
export type ClosingPlanStore = PlanStore & Required<Pick<PlanStore, 'close'>>

/**
 * Keeps the plans of one environment as one encrypted artifact. `put` collects, `close` uploads; the artifact of an
 * earlier run is downloaded when the first plan is asked for. An artifact cannot be changed: `discard` only makes this
 * run forget the plan, which the serial of the state makes worthless anyway.
 */
export function createArtifactStore({
  environment,
  transport,
  key,
  workFolder,
}: ArtifactStoreOptions): ClosingPlanStore {
  const name = artifactName(environment)
  const collected = path.join(workFolder, 'collected')
  const downloaded = path.join(workFolder, 'downloaded')
  const written = new Set<string>()
  const download = once(async () => {
    await mkdir(downloaded, { recursive: true, mode: 0o700 })
    await transport.download(name, downloaded)
  })

  const folderOf = (root: Root): ObjectFolder => {
    const fileOf = (object: string): string => `${rootId(root)}-${object}`
    return {
      location: `artifact ${name}/${rootId(root)}`,
      read: async (object, maxBytes) => {
        const file = fileOf(object)
        if (written.has(file)) return readIfPresent(path.join(collected, file), maxBytes)
        await download()
        return readIfPresent(path.join(downloaded, file), maxBytes)
      },
      write: async (object, content) => {
        await writePrivateFile(path.join(collected, fileOf(object)), content)
        written.add(fileOf(object))
      },
      remove: async (object) => {
        written.delete(fileOf(object))
        await Promise.all([collected, downloaded].map((at) => rm(path.join(at, fileOf(object)), { force: true })))
      },
    }
  }
  const upload = once(async () => {
    if (written.size > 0) await transport.upload(name, collected)
  })
  return { ...createPlanStore({ environment, location: `artifact ${name}`, folderOf, key }), close: upload }
}

/** The characters that artifact names may have are fewer than those of folders; what is replaced is told apart by a digest. */
export function artifactName(environment: string): string {
  const clean = environment.replaceAll(/[^A-Za-z0-9._-]/g, '-')
  const suffix = clean === environment ? '' : `-${sha256(environment).slice(0, 8)}`
  return `eks-actions-plan-${clean}${suffix}`
}

/** Names of roots have slashes and any other character; file names of artifacts have not. */
function rootId({ name }: Root): string {
  return sha256(name).slice(0, 32)
}

/** Runs a task when it is first asked for; who asks later gets the same result. */
function once(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => (running ??= task())
}

async function readIfPresent(file: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    const { size } = await stat(file)
    // One byte more than allowed is enough to be refused.
    if (size > maxBytes) return new Uint8Array(maxBytes + 1)
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
