import type { Root } from '../model.ts'
import type { EncryptionKey } from './encryption.ts'
import type { PlanPlace, PlanStore } from './model.ts'
import { createPlanStore, type ObjectFolder } from './plan-objects.ts'
import { computeSha256 } from '../../runner/files/digest.ts'

/** Files by name. */
export type PlanArtifactFiles = ReadonlyMap<string, Uint8Array>

/** Uploads files to an artifact of this run and downloads those of an earlier run. */
export interface ArtifactTransport {
  /** Called at most once per name. */
  readonly upload: (name: string, files: PlanArtifactFiles) => Promise<void>
  /** Undefined if there is no artifact with this name. */
  readonly download: (name: string) => Promise<PlanArtifact | undefined>
}

/** An artifact of an earlier run. */
interface PlanArtifact {
  /** Who wrote it: `protected` only if it is of a run that no pull request can have started. */
  readonly place: PlanPlace
  readonly files: PlanArtifactFiles
}

export interface ArtifactStoreOptions {
  readonly environment: string
  /** Where plans are written. */
  readonly place: PlanPlace
  readonly transport: ArtifactTransport
  /** Everyone who can read the repository can read its artifacts: nothing is uploaded unencrypted. */
  readonly key: EncryptionKey
}

/** A store that collects plans until it is closed. */
export type ClosingPlanStore = PlanStore & Required<Pick<PlanStore, 'close'>>

/**
 * Keeps the plans of one environment as one encrypted artifact. `put` collects, `close` uploads; the artifact of an
 * earlier run is downloaded when the first plan is requested. An artifact cannot be changed: `discard` only makes this run
 * forget the plan, which the serial of the state invalidates anyway.
 */
export function createArtifactStore({ environment, place, transport, key }: ArtifactStoreOptions): ClosingPlanStore {
  const name = formatPlanArtifactName(environment)
  const collected = new Map<string, Uint8Array>()
  const removed = new Set<string>()
  const downloaded = memoize(async () => transport.download(name))
  const openFolder = (root: Root, of: PlanPlace): ObjectFolder => {
    const toFileName = (object: string): string => `${hashRootName(root)}-${object}`
    return {
      location: `${name}/${hashRootName(root)}`,
      read: async (object) => {
        const file = toFileName(object)
        const own = of === place ? collected.get(file) : undefined
        if (own !== undefined || removed.has(file)) return own
        const artifact = await downloaded()
        return artifact?.place === of ? artifact.files.get(file) : undefined
      },
      write: (object, content) => {
        collected.set(toFileName(object), content)
        return Promise.resolve()
      },
      remove: (object) => {
        collected.delete(toFileName(object))
        removed.add(toFileName(object))
        return Promise.resolve()
      },
    }
  }
  const close = memoize(async () => {
    if (collected.size > 0) await transport.upload(name, collected)
  })
  return {
    ...createPlanStore({ environment, place, location: `artifact ${name}`, openFolder, remembersApplied: false, key }),
    close,
  }
}

/** Artifact names allow fewer characters than folders; a digest distinguishes names with replaced characters. */
export function formatPlanArtifactName(environment: string): string {
  const clean = environment.replaceAll(/[^A-Za-z0-9._-]/g, '-')
  const suffix = clean === environment ? '' : `-${computeSha256(environment).slice(0, 8)}`
  return `eks-actions-plan-${clean}${suffix}`
}

/** Root names contain slashes and other characters, and reveal details of the account; file names must not. */
function hashRootName({ name }: Root): string {
  return computeSha256(name).slice(0, 32)
}

/** Runs a task on the first call; later calls get the same result. */
function memoize<T>(task: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  return () => (running ??= task())
}
