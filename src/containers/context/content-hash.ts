import { contentTagPrefix } from '../image/tags.ts'
import { computeSha256 } from '../../runner/files/digest.ts'

/** Everything that decides what an image holds. */
export interface ImageContent {
  /** Digest of the context; see `hashTree`. */
  readonly tree: string
  /** Text of the Dockerfile. */
  readonly dockerfile: string
  readonly target: string | undefined
  readonly platforms: readonly string[]
  readonly buildArguments: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  /** Digest by name of each base image. */
  readonly bases: Readonly<Record<string, string>>
  /** What else changes the result: attestations, further arguments. */
  readonly options: readonly string[]
}

/** Counted up when the same content has to count as another one. */
const generation = 1

/**
 * The digest of an image's content, SHA-256 in hexadecimal. Two builds with the same digest hold the same; secrets, times and what commands
 * download are no part of it, just as they are none of the builder's cache.
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

/** The tag under which the image with this content is found again. */
export function toContentTag(hash: string): string {
  return `${contentTagPrefix}${hash}`
}

function sortEntries(values: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
