import { ActionError } from '../../runner/errors/action-error.ts'
import type { ImageKey, ImagePart } from './image-keys.ts'
import { emptyTree, mergeLayers, type ValuesTree, createTreeAt, findValue } from './values-tree.ts'

/** An image reference in its parts. */
export interface ImageName {
  /** Undefined if the reference has none. */
  readonly registry: string | undefined
  /** With the registry, without tag and digest. */
  readonly repository: string
  readonly tag: string | undefined
  /** `sha256:…` */
  readonly digest: string | undefined
}

/** @param image already validated by the input's kind */
export function parseImageName(image: string): ImageName {
  const [withTag = image, digest] = image.split('@', 2)
  const [, repository = withTag, tag] = /^(.+):([^/:]+)$/.exec(withTag) ?? []
  const [first = '', ...rest] = repository.split('/')
  // How docker distinguishes a registry from a path component (distribution/reference).
  const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  return { registry: isRegistry ? first : undefined, repository, tag, digest }
}

const defaultImageKeys: readonly ImageKey[] = [
  { part: 'repository', path: ['image', 'repository'] },
  { part: 'tag', path: ['image', 'tag'] },
  { part: 'digest', path: ['image', 'digest'] },
]

/**
 * The image as values, all text: YAML would read a tag such as `1e6` or `00123` as a number and change it.
 * @param keys which values the parts are written to; empty: the usual ones
 * @param known values of the chart and of all layers below
 * @throws ActionError `image-has-no-place` if the chart would not use the tag or digest
 */
export function buildImageValues(image: string, keys: readonly ImageKey[], known: ValuesTree): ValuesTree {
  const name = parseImageName(image)
  const chosen =
    keys.length > 0
      ? keys
      : defaultImageKeys.filter(({ part, path }) => part !== 'digest' || findValue(known, path) !== undefined)
  const parts = splitImageName(name)
  const placed = chosen.map(({ part }) => part)
  if (!placed.includes('image')) {
    for (const part of ['tag', 'digest'] as const) {
      // With a digest, the tag is only informative.
      if (parts[part] === undefined || placed.includes(part) || (part === 'tag' && name.digest !== undefined)) continue
      throw new ActionError(
        'image-has-no-place',
        `${image} is identified by its ${part}, but the chart has no value for it`,
        {
          hint:
            keys.length > 0
              ? `Add it to image-keys, for example: ${part}=image.${part}`
              : `The chart has no value image.${part}. Set the right one with image-keys, for example: ${part}=app.image.${part}; or image=app.image for the whole reference.`,
        },
      )
    }
  }
  return chosen.reduce<ValuesTree>((tree, { part, path }) => {
    // The tag or digest of a layer below must not apply to another image.
    const text = parts[part] ?? ''
    return mergeLayers(tree, createTreeAt(path, { kind: 'text', text }))
  }, emptyTree)
}

function splitImageName({
  registry,
  repository,
  tag,
  digest,
}: ImageName): Readonly<Record<ImagePart, string | undefined>> {
  return {
    registry,
    name: registry === undefined ? repository : repository.slice(registry.length + 1),
    repository,
    tag,
    digest,
    image: [repository, tag === undefined ? '' : `:${tag}`, digest === undefined ? '' : `@${digest}`].join(''),
  }
}
