import { isMap, isSeq } from 'yaml'
import { ActionError } from '../../runner/errors/action-error.ts'
import { listHelmSources, listValuesPlaces, readDocumentKind, readIn } from './file-kind.ts'
import { followPath } from './find-value.ts'
import type { ValueEdit } from './edit-text.ts'
import { formatValuePath, type ValuePathStep } from './value-path.ts'
import { findPair, readTextIn, type YamlText } from './yaml-text.ts'

/** Keys at the root of every object of Kubernetes. */
const objectKeys = new Set(['apiVersion', 'kind', 'metadata', 'spec', 'data', 'stringData'])

/**
 * Where a path of the user leads: from the root of a document, or from the root of the chart values that a HelmRelease or
 * an Application holds, so that the same path works in a values file and there.
 * @throws ActionError `key-ambiguous`
 */
export function resolveEditPath(yaml: YamlText, path: readonly ValuePathStep[]): Pick<ValueEdit, 'document' | 'path'> {
  const asWritten = { document: undefined, path }
  const isFromRoot = [...yaml.documents.keys()].some(
    (document) => followPath(yaml, document, path).missing.length === 0,
  )
  if (isFromRoot || objectKeys.has(typeof path[0] === 'string' ? path[0] : '')) return asWritten
  const inside = [...yaml.documents.keys()].flatMap((document) => listInsidePaths(yaml, document, path))
  const found = inside.filter(({ document, path: whole }) => readIn(yaml, document, whole) !== undefined)
  if (found.length > 1)
    throw new ActionError('key-ambiguous', `${yaml.file} has ${formatValuePath(path)} in ${found.length} places`, {
      details: found.map(({ path: whole }) => formatValuePath(whole)),
      hint: 'Write the path from the root of the document.',
      location: { file: yaml.file },
    })
  return (found.length > 0 ? found[0] : inside.length === 1 ? inside[0] : undefined) ?? asWritten
}

interface InsidePath {
  readonly document: number
  readonly path: readonly ValuePathStep[]
}

function listInsidePaths(yaml: YamlText, document: number, path: readonly ValuePathStep[]): readonly InsidePath[] {
  const kind = readDocumentKind(yaml, document)
  if (kind !== 'helm-release' && kind !== 'application') return []
  const parameters = kind === 'application' ? listParameterPaths(yaml, document, formatValuePath(path)) : []
  if (parameters.length > 0) return parameters
  return listValuesPlaces(yaml, document).map(({ base }) => ({ document, path: [...base, ...path] }))
}

function listParameterPaths(yaml: YamlText, document: number, name: string): readonly InsidePath[] {
  return listHelmSources(yaml, document).flatMap((source) => {
    const parameters = readIn(yaml, document, [...source, 'parameters'])
    const has =
      isSeq(parameters) &&
      parameters.items.some((item) => isMap(item) && readTextIn(item, 'name') === name && findPair(item, 'value'))
    return has ? [{ document, path: [...source, 'parameters', { key: 'name', value: name }, 'value'] }] : []
  })
}
