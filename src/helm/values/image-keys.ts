import { accept, type Kind, reject } from '../../runner/contract/kind.ts'

/** Parts of an image reference that a chart may use; `image` is the whole. */
export const imageParts = ['repository', 'tag', 'digest', 'registry', 'name', 'image'] as const
export type ImagePart = (typeof imageParts)[number]

/** The value that a part is written to. */
export interface ImageKey {
  readonly part: ImagePart
  /** Keys from the root of the values down. */
  readonly path: readonly string[]
}

const rule = `part=path, such as tag=image.tag; the parts are ${imageParts.join(', ')}`

export const imageKeyKind: Kind<ImageKey> = {
  type: 'part=path',
  rule,
  parse: (text) => {
    const [, part = '', path = ''] = /^([a-z]+)=([^=\s]+)$/.exec(text) ?? []
    const keys = path.split('.')
    if (!isImagePart(part) || keys.some((key) => !/^[A-Za-z_][\w-]*$/.test(key) || key === '__proto__'))
      return reject(rule)
    return accept({ part, path: keys })
  },
}

export function isImagePart(text: string): text is ImagePart {
  return (imageParts as readonly string[]).includes(text)
}
