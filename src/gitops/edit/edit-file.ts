import type { SetValues } from '../../helm/values/set.ts'
import type { ValuesTree } from '../../helm/values/values-tree.ts'
import { editYamlText, type ValueEdit } from './edit-text.ts'
import { readDocumentKind } from './file-kind.ts'
import { type ImageEditRequest, listImageEdits } from './image-edits.ts'
import { resolveEditPath } from './values-root.ts'
import type { ValuePathStep } from './value-path.ts'
import { createEditError, parseYamlText, type YamlText } from './yaml-text.ts'

/** What files get. */
export interface FileEditRequest extends Omit<ImageEditRequest, 'image'> {
  readonly image: string | undefined
  readonly set: SetValues | undefined
}

/**
 * Writes image and values into a file; every other byte stays.
 * @param bytes as committed
 * @param file its path in the repository
 * @returns the same text if the file has them already
 * @throws ActionError `file-not-editable`, `key-not-found`, `key-ambiguous`, `image-has-no-place`
 */
export function editFile(bytes: Uint8Array, file: string, request: FileEditRequest): string {
  const text = decodeStateFile(bytes, file)
  const { image, set, create } = request
  const withImage =
    image === undefined
      ? text
      : editYamlText(text, file, listImageEdits(parseYamlText(text, file), { ...request, image }))
  if (set === undefined) return withImage
  return listSetValues(set).reduce((edited, [path, value]) => {
    const yaml = parseYamlText(edited, file)
    return editYamlText(edited, file, [buildSetEdit(yaml, path, value, create)])
  }, withImage)
}

/** @throws ActionError `file-not-editable` for bytes that are no UTF-8, which would not survive */
export function decodeStateFile(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw createEditError(file, 'it is not UTF-8 text')
  }
}

type SetValue = readonly [path: readonly ValuePathStep[], value: ValuesTree]

/** Mappings are merged as Helm merges them; everything else is one value. */
function listSetValues(set: SetValues): readonly SetValue[] {
  if (set.kind === 'assignments') return set.assignments.map(({ path, value }) => [path, value])
  return listLeaves(set.values, [])
}

function listLeaves(value: ValuesTree, path: readonly ValuePathStep[]): readonly SetValue[] {
  if (value.kind !== 'map' || value.entries.size === 0) return path.length === 0 ? [] : [[path, value]]
  return [...value.entries].flatMap(([key, inner]) => listLeaves(inner, [...path, key]))
}

/** Parameters of an Argo CD Application hold text only. */
function buildSetEdit(yaml: YamlText, path: readonly ValuePathStep[], value: ValuesTree, create: boolean): ValueEdit {
  const resolved = resolveEditPath(yaml, path)
  const isParameter = isParameterPath(resolved.path)
  const isApplication = resolved.document !== undefined && readDocumentKind(yaml, resolved.document) === 'application'
  const written: ValuesTree =
    isParameter && isApplication && value.kind === 'plain' ? { kind: 'text', text: value.source } : value
  return { ...resolved, value: written, create }
}

function isParameterPath(path: readonly ValuePathStep[]): boolean {
  return path.at(-3) === 'parameters' && path.at(-1) === 'value'
}
