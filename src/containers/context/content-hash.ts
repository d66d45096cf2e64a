import { computeSha256 } from '../../runner/files/digest.ts'
import { contentTagPrefix } from '../image/tags.ts'

/** What a run itself puts into an image. */
export interface OwnInputs {
  /** Digest of the context; see `hashTree`. */
  readonly tree: string
  /** Digest of the Dockerfile, SHA-256 in hexadecimal. */
  readonly dockerfile: string
  readonly target: string | undefined
  readonly platforms: readonly string[]
  readonly buildArguments: Readonly<Record<string, string>>
  /** See `selectContentLabels`. */
  readonly labels: Readonly<Record<string, string>>
  /** Other settings that change the result, by input: attestations, additional arguments. */
  readonly options: Readonly<Record<string, string>>
}

/** Digest of each base image, by name. */
export type BaseDigests = Readonly<Record<string, string>>

/** Increased when existing images must no longer match: up to 2, pull requests pushed to the repository of the releases. */
export const hashGeneration = 3

/**
 * The digest of own inputs, SHA-256 in hexadecimal. Secrets, times and what commands download are not part of it, just as they are
 * not part of the builder's cache.
 */
export function hashOwnInputs(inputs: OwnInputs): string {
  const canonical = JSON.stringify([
    hashGeneration,
    inputs.tree,
    inputs.dockerfile,
    inputs.target ?? null,
    inputs.platforms.toSorted(),
    sortEntries(inputs.buildArguments),
    sortEntries(inputs.labels),
    sortEntries(inputs.options),
  ])
  return computeSha256(canonical)
}

/** As many characters of the digest of the bases as fit into a tag. */
const basesLength = 40

/** The digest of base images, hexadecimal. */
export function hashBases(bases: BaseDigests): string {
  return computeSha256(JSON.stringify(sortEntries(bases))).slice(0, basesLength)
}

/** The tag by which later runs find the image with this content: of its own inputs, then of its base images. */
export function toContentTag(own: string, bases: string): string {
  return `${contentTagPrefix}${own}-${bases}`
}

/** The two parts of a content tag; undefined for any other tag. */
export function parseContentTag(tag: string): { readonly own: string; readonly bases: string } | undefined {
  const [, own, bases] = /^content-([0-9a-f]{64})-([0-9a-f]{40})$/.exec(tag) ?? []
  return own === undefined || bases === undefined ? undefined : { own, bases }
}

function sortEntries(values: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
