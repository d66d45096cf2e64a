import { isMap, isSeq } from 'yaml'
import { parseImageName } from '../../helm/values/image.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { ValueEdit } from './edit-text.ts'
import { findNodeLine } from './find-value.ts'
import { formatValuePath } from './value-path.ts'
import { findPair, readNodeIn, readTextIn, type YamlText } from './yaml-text.ts'

/**
 * The entry of `images` for an image, as `kustomize edit set image` would write it: what identified another image becomes
 * empty, and what the entry lacks is added.
 * @throws ActionError `key-ambiguous` if several entries may be meant
 */
export function listKustomizeEdits(yaml: YamlText, document: number, image: string): readonly ValueEdit[] {
  const images = readNodeIn(yaml.documents[document]?.contents, 'images')
  const items = isSeq(images) ? images.items : []
  const index = findImageEntry(yaml, items, image)
  if (index === undefined) return []
  const entry = items[index]
  const { repository, tag = '', digest = '' } = parseImageName(image)
  const has = (key: string): boolean => isMap(entry) && findPair(entry, key) !== undefined
  const wanted = [
    ...(has('newName') || readTextIn(entry, 'name') !== repository ? [['newName', repository] as const] : []),
    ...(has('newTag') || tag !== '' ? [['newTag', tag] as const] : []),
    ...(has('digest') || digest !== '' ? [['digest', digest] as const] : []),
  ]
  return wanted.map(([key, text]) => ({
    ...{ document, path: ['images', index, key], value: { kind: 'text', text } as const, create: true },
  }))
}

/** The entry with this repository, else the one that ends in the same name. */
function findImageEntry(yaml: YamlText, items: readonly unknown[], image: string): number | undefined {
  const { repository } = parseImageName(image)
  const names = items.map((item) => [readTextIn(item, 'name'), readTextIn(item, 'newName')])
  const select = (matches: (name: string) => boolean): readonly number[] =>
    [...names.entries()].filter(([, own]) => own.some((name) => name !== undefined && matches(name))).map(([at]) => at)
  const exact = select((name) => name === repository)
  const found = exact.length > 0 ? exact : select((name) => readLastPart(name) === readLastPart(repository))
  if (found.length > 1) {
    const lines = found.map((at) => `${yaml.file}:${findNodeLine(yaml, items[at])}: ${formatValuePath(['images', at])}`)
    throw new ActionError('key-ambiguous', `${yaml.file} has ${found.length} images that may be ${repository}`, {
      details: lines,
      hint: 'Name one with image-keys, for example: tag=images[name=shop].newTag.',
      location: { file: yaml.file },
    })
  }
  return found[0]
}

function readLastPart(name: string): string {
  return name.split('/').at(-1) ?? name
}
