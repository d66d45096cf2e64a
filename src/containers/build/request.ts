import type { ImageExport } from './build-output.ts'

/** Everything that defines a build. Paths are absolute. */
export interface BuildRequest {
  readonly context: string
  readonly dockerfile: string
  readonly target: string | undefined
  /** Empty: the platform of the builder. */
  readonly platforms: readonly string[]
  readonly buildArguments: Readonly<Record<string, string>>
  /** The values are passed in files, never in arguments. */
  readonly secrets: readonly SecretFile[]
  readonly labels: Readonly<Record<string, string>>
  /** Annotations of a pushed manifest, and of its index if it has one. */
  readonly annotations: Readonly<Record<string, string>>
  readonly cache: BuildCache
  readonly provenance: Provenance
  readonly sbom: boolean
  /** Name of the buildx builder; undefined: the current one. */
  readonly builder: string | undefined
  readonly extra: readonly string[]
  readonly output: BuildOutput
}

export interface SecretFile {
  readonly id: string
  readonly file: string
}

export type BuildCache = { readonly kind: 'none' } | RegistryCache | { readonly kind: 'gha'; readonly scope: string }

/** A layer cache next to the image. */
interface RegistryCache {
  readonly kind: 'registry'
  readonly reference: string
  /** False if the tag cannot be moved. */
  readonly write: boolean
  /** Other caches that are only read. */
  readonly others: readonly string[]
}

export const provenanceModes = ['min', 'max', 'false'] as const
type Provenance = (typeof provenanceModes)[number]

export type BuildOutput =
  /** Pushes the image without a tag; tags are set once it is complete. */
  | { readonly kind: 'push'; readonly repository: string }
  /** For builders that only push by tag. */
  | { readonly kind: 'push-by-tag'; readonly repository: string; readonly reference: string }
  /** Loads the image into Docker under these names. */
  | { readonly kind: 'load'; readonly references: readonly string[] }
  /** Writes the image to a file or folder; `file` is absolute. */
  | { readonly kind: 'export'; readonly file: string; readonly export: ImageExport }
  /** Nothing leaves the builder. */
  | { readonly kind: 'none' }

/** The repository that an output pushes to; undefined if it does not push. */
export function getPushedRepository(output: BuildOutput): string | undefined {
  return output.kind === 'push' || output.kind === 'push-by-tag' ? output.repository : undefined
}
