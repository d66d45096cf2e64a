import { isMap, isScalar, isSeq } from 'yaml'
import { defaultImageKeys, findMissingImagePart, parseImageName, readImagePart } from '../../helm/values/image.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { ValueEdit } from './edit-text.ts'
import {
  listContainerImages,
  listHelmSources,
  listValuesPlaces,
  readDocumentKind,
  readIn,
  type WrittenImage,
} from './file-kind.ts'
import type { FileImageKey } from './image-keys.ts'
import { listKustomizeEdits } from './kustomize-images.ts'
import { resolveEditPath } from './values-root.ts'
import { formatValuePath, type ValuePathStep } from './value-path.ts'
import { createEditError, readNodeIn, readTextIn, type YamlText } from './yaml-text.ts'

export interface ImageEditRequest {
  readonly image: string
  /** Which values the parts are written to; empty: found in the file. */
  readonly keys: readonly FileImageKey[]
  readonly create: boolean
}

/**
 * What must be written where so that the file names the image.
 * @throws ActionError `key-not-found`, `key-ambiguous`, `image-has-no-place`
 */
export function listImageEdits(yaml: YamlText, request: ImageEditRequest): readonly ValueEdit[] {
  const { image, keys, create } = request
  if (keys.length > 0) {
    assertPlaced(yaml, image, keys)
    return keys.map(({ part, path }) => ({ ...resolveEditPath(yaml, path), ...buildPart(image, part), create }))
  }
  const edits = [...yaml.documents.keys()].flatMap((document) => findInDocument(yaml, document, request))
  if (edits.length === 0 && create && yaml.documents.every((_, index) => readDocumentKind(yaml, index) === 'values'))
    return listValuesEdits(yaml, { document: 0, base: [] }, request)
  if (edits.length === 0) throw createMissingImageError(yaml, image)
  return edits
}

function findInDocument(yaml: YamlText, document: number, request: ImageEditRequest): readonly ValueEdit[] {
  switch (readDocumentKind(yaml, document)) {
    case 'kustomization':
      return listKustomizeEdits(yaml, document, request.image)
    case 'manifest':
      return listContainerEdits(yaml, document, request.image)
    case 'application':
      return [...listParameterEdits(yaml, document, request.image), ...listChartEdits(yaml, document, request)]
    case 'helm-release':
    case 'values':
      return listChartEdits(yaml, document, request)
  }
}

function listContainerEdits(yaml: YamlText, document: number, image: string): readonly ValueEdit[] {
  const { repository } = parseImageName(image)
  return listContainerImages(yaml, document)
    .filter((written) => parseImageName(written.image).repository === repository)
    .map(({ path }) => ({ document, path, value: { kind: 'text', text: image }, create: false }))
}

/** Chart values of a document: where several charts are in one file, those that have this repository. */
function listChartEdits(yaml: YamlText, document: number, request: ImageEditRequest): readonly ValueEdit[] {
  return listValuesPlaces(yaml, document).flatMap((place) => {
    const has = ({ path }: { readonly path: readonly string[] }): boolean =>
      readIn(yaml, document, [...place.base, ...path]) !== undefined
    if (!defaultImageKeys.some(has) || isForeign(yaml, document, [...place.base, 'image', 'repository'], request.image))
      return []
    return listValuesEdits(yaml, place, request)
  })
}

/** Whether a file with several documents names another repository there. */
function isForeign(yaml: YamlText, document: number, path: readonly ValuePathStep[], image: string): boolean {
  const written = readIn(yaml, document, path)
  return yaml.documents.length > 1 && isScalar(written) && String(written.value) !== parseImageName(image).repository
}

function listValuesEdits(
  yaml: YamlText,
  { document, base }: { readonly document: number; readonly base: readonly ValuePathStep[] },
  { image, create }: ImageEditRequest,
): readonly ValueEdit[] {
  const chosen = defaultImageKeys
    .map(({ part, path }) => ({ part, path: [...base, ...path] }))
    .filter(
      ({ part, path }) => readIn(yaml, document, path) !== undefined || (create && readImagePart(image, part) !== ''),
    )
  assertPlaced(yaml, image, chosen)
  return chosen.map(({ part, path }) => ({ document, path, ...buildPart(image, part), create }))
}

/** Helm parameters of an Argo CD Application, which are always text. */
function listParameterEdits(yaml: YamlText, document: number, image: string): readonly ValueEdit[] {
  return listHelmSources(yaml, document).flatMap((source) => {
    const parameters = readIn(yaml, document, [...source, 'parameters'])
    const names = isSeq(parameters) ? parameters.items.map((item) => readTextIn(item, 'name')) : []
    const chosen = defaultImageKeys
      .map(({ part, path }) => ({ part, name: path.join('.') }))
      .filter(({ name }) => names.includes(name))
    if (chosen.length === 0) return []
    assertPlaced(yaml, image, chosen)
    return chosen.map(({ part, name }) => ({
      ...{ document, path: [...source, 'parameters', { key: 'name', value: name }, 'value'] },
      ...buildPart(image, part),
      create: false,
    }))
  })
}

function buildPart(image: string, part: FileImageKey['part']): Pick<ValueEdit, 'value'> {
  return { value: { kind: 'text', text: readImagePart(image, part) } }
}

/** @throws ActionError `image-has-no-place` */
function assertPlaced(yaml: YamlText, image: string, keys: readonly Pick<FileImageKey, 'part'>[]): void {
  const missing = findMissingImagePart(image, keys)
  if (missing === undefined) return
  throw new ActionError(
    'image-has-no-place',
    `${image} is identified by its ${missing}, but ${yaml.file} has no value for it`,
    {
      hint: `Add image.${missing} to the file, set create-keys: true, or name its place with image-keys, for example: ${missing}=app.image.${missing}.`,
      location: { file: yaml.file },
    },
  )
}

function createMissingImageError(yaml: YamlText, image: string): ActionError {
  const text = [...yaml.documents.entries()].find(
    ([, { contents }]) => typeof readTextIn(readNodeIn(contents, 'spec', 'source', 'helm'), 'values') === 'string',
  )
  if (text !== undefined)
    throw createEditError(yaml.file, 'spec.source.helm.values is text, not a mapping', undefined, {
      hint: 'Move it to spec.source.helm.valuesObject, which Argo CD reads in the same way.',
    })
  const found = [...yaml.documents.keys()].flatMap((document) => listNamedValues(yaml, document))
  return new ActionError(
    'key-not-found',
    `${yaml.file} has no value for the image ${parseImageName(image).repository}`,
    {
      details: found.slice(0, mostListed).map((line) => `has ${line}`),
      hint: 'Set image-keys to the values that hold it, for example: tag=app.image.tag; or image=app.image for the whole reference.',
      location: { file: yaml.file },
    },
  )
}

const mostListed = 10

/** What the file has instead, for people. */
function listNamedValues(yaml: YamlText, document: number): readonly string[] {
  if (readDocumentKind(yaml, document) === 'kustomization') {
    const images = readNodeIn(yaml.documents[document]?.contents, 'images')
    return isSeq(images) ? images.items.map((item) => `images[name=${readTextIn(item, 'name') ?? ''}]`) : []
  }
  const written: readonly WrittenImage[] = listContainerImages(yaml, document)
  if (written.length > 0) return written.map(({ path, image }) => `${formatValuePath(path)}: ${image}`)
  return listValuesPlaces(yaml, document).flatMap(({ base }) => findImageLike(yaml, document, base))
}

/** Values with a name that charts use for images. */
function findImageLike(yaml: YamlText, document: number, path: readonly ValuePathStep[]): readonly string[] {
  const node = readIn(yaml, document, path)
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : ''
    const inner = [...path, name]
    if (isScalar(value)) return /^(image|tag|digest|repository)$|Image$|Tag$/.test(name) ? [formatValuePath(inner)] : []
    return isMap(value) ? findImageLike(yaml, document, inner) : []
  })
}
