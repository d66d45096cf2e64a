import { contentTagPrefix } from '../image/tags.ts'
import { computeSha256 } from '../../runner/files/digest.ts'

/** Everything that determines the content of an image. */
export interface ImageContent {
  /** Digest of the context; see `hashTree`. */
  readonly tree: string
  /** Text of the Dockerfile. */
  readonly dockerfile: string
  readonly target: string | undefined
  readonly platforms: readonly string[]
  readonly buildArguments: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  /** Digest of each base image, by name. */
  readonly bases: Readonly<Record<string, string>>
  /** Other settings that change the result: attestations, additional arguments. */
  readonly options: readonly string[]
}

/** Increased when existing content tags must no longer match. */
const generation = 1

/**
 * The digest of an image's content, SHA-256 in hexadecimal. Builds with the same digest have the same content. Secrets, times and
 * what commands download are not part of it, just as they are not part of the builder's cache.
 */
export function hashContent(content: ImageContent): string {
  const canonical = JSON.stringify([
    generation,
    content.tree,
    content.dockerfile,
    content.target ?? null,
    content.platforms.toSorted(),
    sortEntries(content.buildArguments),
    sortEntries(content.labels),
    sortEntries(content.bases),
    content.options,
  ])
  return computeSha256(canonical)
}

/** The tag by which later runs find the image with this content. */
export function toContentTag(hash: string): string {
  return `${contentTagPrefix}${hash}`
}

function sortEntries(values: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
