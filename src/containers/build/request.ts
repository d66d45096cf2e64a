/** A build, with everything that decides how it goes. Paths are absolute. */
export interface BuildRequest {
  readonly context: string
  readonly dockerfile: string
  readonly target: string | undefined
  /** Empty: the platform of the builder. */
  readonly platforms: readonly string[]
  readonly buildArguments: Readonly<Record<string, string>>
  /** Files with the values: these must be in no argument. */
  readonly secrets: readonly SecretFile[]
  readonly labels: Readonly<Record<string, string>>
  readonly cache: BuildCache
  readonly provenance: Provenance
  readonly sbom: boolean
  /** A builder of buildx by name; undefined: the one in use. */
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
  /** `write` is false where the tag cannot be moved. */
  | { readonly kind: 'registry'; readonly reference: string; readonly write: boolean }
  | { readonly kind: 'gha'; readonly scope: string }

export const provenanceModes = ['min', 'max', 'false'] as const
export type Provenance = (typeof provenanceModes)[number]

export type BuildOutput =
  /** The image goes to the repository without a tag; tags are set when it is complete. */
  | { readonly kind: 'push'; readonly repository: string }
  /** For builders that push by tag only. */
  | { readonly kind: 'push-by-tag'; readonly repository: string; readonly reference: string }
  /** Nothing leaves the builder. */
  | { readonly kind: 'none' }
