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

/** Where charts usually have the parts of an image. */
export const defaultImageKeys: readonly ImageKey[] = [
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
  const chosen =
    keys.length > 0
      ? keys
      : defaultImageKeys.filter(({ part, path }) => part !== 'digest' || findValue(known, path) !== undefined)
  const missing = findMissingImagePart(image, chosen)
  if (missing !== undefined) {
    throw new ActionError(
      'image-has-no-place',
      `${image} is identified by its ${missing}, but the chart has no value for it`,
      {
        hint:
          keys.length > 0
            ? `Add it to image-keys, for example: ${missing}=image.${missing}`
            : `The chart has no value image.${missing}. Set the right one with image-keys, for example: ${missing}=app.image.${missing}; or image=app.image for the whole reference.`,
      },
    )
  }
  return chosen.reduce<ValuesTree>((tree, { part, path }) => {
    return mergeLayers(tree, createTreeAt(path, { kind: 'text', text: readImagePart(image, part) }))
  }, emptyTree)
}

/** The part that identifies the image and would be written nowhere: another image would run. */
export function findMissingImagePart(
  image: string,
  keys: readonly Pick<ImageKey, 'part'>[],
): 'tag' | 'digest' | undefined {
  const name = parseImageName(image)
  const placed = keys.map(({ part }) => part)
  if (placed.includes('image')) return undefined
  // With a digest, the tag is only informative.
  return (['tag', 'digest'] as const).find(
    (part) => name[part] !== undefined && !placed.includes(part) && !(part === 'tag' && name.digest !== undefined),
  )
}

/** Empty if the image has no such part: the tag or digest that was there must not apply to another image. */
export function readImagePart(image: string, part: ImagePart): string {
  return splitImageName(parseImageName(image))[part] ?? ''
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
