import { isMap, isSeq } from 'yaml'
import { defaultImageKeys, parseImageName } from '../../helm/values/image.ts'
import type { ValuesTree } from '../../helm/values/values-tree.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { decodeStateFile } from '../edit/edit-file.ts'
import { editYamlText, type ValueEdit } from '../edit/edit-text.ts'
import { listContainerImages, readDocumentKind, readIn } from '../edit/file-kind.ts'
import { listImageEdits } from '../edit/image-edits.ts'
import type { FileImageKey } from '../edit/image-keys.ts'
import { readValueTree } from '../edit/set-value.ts'
import { formatValuePath, type ValuePathStep } from '../edit/value-path.ts'
import { resolveEditPath } from '../edit/values-root.ts'
import { createEditError, findPair, parseYamlText, readNodeIn, readTextIn, type YamlText } from '../edit/yaml-text.ts'

/** A file as committed. */
export interface PromotedFile {
  readonly bytes: Uint8Array
  readonly path: string
}

export interface PromotionRequest {
  readonly imageKeys: readonly FileImageKey[]
  /** Paths of values that are copied besides the image. */
  readonly valueKeys: readonly (readonly ValuePathStep[])[]
  readonly create: boolean
}

/**
 * Gives a file the image of another one, and the chosen values, exactly as they are there.
 * @returns the same text if it has them already
 * @throws ActionError `key-not-found`, `key-ambiguous`, `file-not-editable`
 */
export function promoteFile(from: PromotedFile, to: PromotedFile, request: PromotionRequest): string {
  const [source, target] = [from, to].map(({ bytes, path }) => parseYamlText(decodeStateFile(bytes, path), path))
  if (source === undefined || target === undefined) throw new TypeError('both files are parsed')
  const images = listImageCopies(source, target, request)
  const keys = [...request.imageKeys.map(({ path }) => path), ...request.valueKeys]
  const values = keys.map((path): ValueEdit => copyValue(source, target, path, request.create))
  if (images.length + values.length === 0)
    throw new ActionError('key-not-found', `${source.file} has no image to promote`, {
      hint: 'Set image-keys to the values that hold it, for example: tag=app.image.tag.',
      location: { file: source.file },
    })
  return editYamlText(target.text, target.file, [...images, ...values])
}

function listImageCopies(source: YamlText, target: YamlText, request: PromotionRequest): readonly ValueEdit[] {
  if (request.imageKeys.length > 0) return []
  return [...source.documents.keys()].flatMap((document) => {
    switch (readDocumentKind(source, document)) {
      case 'kustomization':
        return listEntryCopies(source, target, document)
      case 'manifest':
        return listContainerCopies(source, target, document)
      case 'application':
      case 'helm-release':
      case 'values':
        return listChartCopies(source, target, request.create)
    }
  })
}

/** Every entry of `images`, by its name; what the source does not have becomes empty. */
function listEntryCopies(source: YamlText, target: YamlText, document: number): readonly ValueEdit[] {
  const images = readNodeIn(source.documents[document]?.contents, 'images')
  const items = isSeq(images) ? images.items : []
  return items.flatMap((item) => {
    const name = readTextIn(item, 'name') ?? ''
    const entry = ['images', { key: 'name', value: name }] as const
    const kept = resolveEditPath(target, entry)
    const own = readIn(target, kept.document ?? 0, kept.path)
    if (!isMap(own)) throw createMissingEntryError(target, name)
    return (['newName', 'newTag', 'digest'] as const).flatMap((key): readonly ValueEdit[] => {
      const text = readTextIn(item, key)
      if (text === undefined && findPair(own, key) === undefined) return []
      const value: ValuesTree = { kind: 'text', text: text ?? '' }
      return [{ document: kept.document, path: [...entry, key], value, create: true }]
    })
  })
}

function createMissingEntryError(target: YamlText, name: string): ActionError {
  return new ActionError('key-not-found', `${target.file} has no images[name=${name}]`, {
    hint: 'Add the entry once; from then on it is promoted.',
    location: { file: target.file },
  })
}

/** Every container of the same repository. */
function listContainerCopies(source: YamlText, target: YamlText, document: number): readonly ValueEdit[] {
  const images = new Map<string, string>()
  for (const { image } of listContainerImages(source, document)) {
    const { repository } = parseImageName(image)
    const other = images.get(repository)
    if (other !== undefined && other !== image)
      throw new ActionError('key-ambiguous', `${source.file} runs ${other} and ${image}`, {
        hint: 'Name the one to promote with image-keys.',
        location: { file: source.file },
      })
    images.set(repository, image)
  }
  return [...images.values()].flatMap((image) => listImageEdits(target, { image, keys: [], create: false }))
}

/** The parts of the image that the source sets, at the same paths. */
function listChartCopies(source: YamlText, target: YamlText, create: boolean): readonly ValueEdit[] {
  return defaultImageKeys
    .filter(({ path }) => findValueAt(source, path) !== undefined)
    .map(({ path }) => copyValue(source, target, path, create))
}

function copyValue(source: YamlText, target: YamlText, path: readonly ValuePathStep[], create: boolean): ValueEdit {
  const value = findValueAt(source, path)
  if (value !== undefined) return { ...resolveEditPath(target, path), value, create }
  throw new ActionError('key-not-found', `${source.file} has no value ${formatValuePath(path)} to promote`, {
    location: { file: source.file },
  })
}

/** @throws ActionError `file-not-editable` for values that cannot be copied alone */
function findValueAt(yaml: YamlText, path: readonly ValuePathStep[]): ValuesTree | undefined {
  const resolved = resolveEditPath(yaml, path)
  const numbers = resolved.document === undefined ? [...yaml.documents.keys()] : [resolved.document]
  const node = numbers.map((document) => readIn(yaml, document, resolved.path)).find((found) => found !== undefined)
  if (node === undefined) return undefined
  const value = readValueTree(node)
  if (value === undefined) throw createEditError(yaml.file, `${formatValuePath(path)} has an alias or a tag`)
  return value
}
