import { ActionError } from '../../runner/errors/action-error.ts'
import type { ImageKey, ImagePart } from './image-keys.ts'
import { emptyTree, mergeLayers, type ValuesTree, createTreeAt, findValue } from './values-tree.ts'

/** The name of an image in its parts. */
export interface ImageName {
  /** Undefined where the name begins without one. */
  readonly registry: string | undefined
  /** With the registry, without tag and digest. */
  readonly repository: string
  readonly tag: string | undefined
  /** `sha256:…` */
  readonly digest: string | undefined
}

/** @param image as the input of the action takes it: its form is checked already */
export function parseImageName(image: string): ImageName {
  const [withTag = image, digest] = image.split('@', 2)
  const [, repository = withTag, tag] = /^(.+):([^/:]+)$/.exec(withTag) ?? []
  const [first = '', ...rest] = repository.split('/')
  // As docker tells a registry from a folder (distribution/reference).
  const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  return { registry: isRegistry ? first : undefined, repository, tag, digest }
}

const defaultImageKeys: readonly ImageKey[] = [
  { part: 'repository', path: ['image', 'repository'] },
  { part: 'tag', path: ['image', 'tag'] },
  { part: 'digest', path: ['image', 'digest'] },
]

/**
 * The image as values, all of them text: a tag such as `1e6` or `00123` is a number to YAML, and another one afterwards.
 * @param keys where the parts belong; empty: the usual places
 * @param known values of the chart and of all layers below
 * @throws ActionError `image-has-no-place` when tag or digest would not reach the chart
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
      // With a digest the tag is for people only.
      if (parts[part] === undefined || placed.includes(part) || (part === 'tag' && name.digest !== undefined)) continue
      throw new ActionError(
        'image-has-no-place',
        `${image} is named by its ${part}, and the chart has no place for one`,
        {
          hint:
            keys.length > 0
              ? `Add it to image-keys, for example: ${part}=image.${part}`
              : `The chart has no value image.${part}. Say where it takes it with image-keys, for example: ${part}=app.image.${part}; or image=app.image for the whole name.`,
        },
      )
    }
  }
  return chosen.reduce<ValuesTree>((tree, { part, path }) => {
    // A tag or digest of a layer below must not speak for another image.
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
