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

export type BuildCache =
  | { readonly kind: 'none' }
  /** `write` is false if the tag cannot be moved. */
  | { readonly kind: 'registry'; readonly reference: string; readonly write: boolean }
  | { readonly kind: 'gha'; readonly scope: string }

export const provenanceModes = ['min', 'max', 'false'] as const
type Provenance = (typeof provenanceModes)[number]

export type BuildOutput =
  /** Pushes the image without a tag; tags are set once it is complete. */
  | { readonly kind: 'push'; readonly repository: string }
  /** For builders that only push by tag. */
  | { readonly kind: 'push-by-tag'; readonly repository: string; readonly reference: string }
  /** Nothing leaves the builder. */
  | { readonly kind: 'none' }
