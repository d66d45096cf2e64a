import { isImagePart, type ImagePart, imageParts } from '../../helm/values/image-keys.ts'
import { accept, type Kind, reject } from '../../runner/contract/kind.ts'
import { parseValuePath, type ValuePathStep } from './value-path.ts'

/** The value of a file that a part of the image is written to. */
export interface FileImageKey {
  readonly part: ImagePart
  readonly path: readonly ValuePathStep[]
}

const rule = `part=path, such as tag=image.tag or image=spec.containers[name=web].image; the parts are ${imageParts.join(', ')}`

export const fileImageKeyKind: Kind<FileImageKey> = {
  type: 'part=path',
  rule,
  parse: (text) => {
    const [, part = '', name = ''] = /^([a-z]+)=(\S+)$/.exec(text) ?? []
    const path = parseValuePath(name)
    return isImagePart(part) && path !== undefined ? accept({ part, path }) : reject(rule)
  },
}
