import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { followPath, openDocument, type PlacedValue } from './find-value.ts'
import type { ValuePathStep } from './value-path.ts'
import { readNodeIn, readTextIn, type YamlText } from './yaml-text.ts'

/** What a document is for its controller. */
export type DocumentKind = 'kustomization' | 'helm-release' | 'application' | 'manifest' | 'values'

export function readDocumentKind(yaml: YamlText, document: number): DocumentKind {
  const contents = yaml.documents[document]?.contents
  const [apiVersion = '', kind = ''] = [readTextIn(contents, 'apiVersion'), readTextIn(contents, 'kind')]
  if (apiVersion.startsWith('kustomize.config.k8s.io/') || isKustomizationFile(yaml.file)) return 'kustomization'
  if (kind === 'HelmRelease' && apiVersion.startsWith('helm.toolkit.fluxcd.io/')) return 'helm-release'
  if (kind === 'Application' && apiVersion.startsWith('argoproj.io/')) return 'application'
  return apiVersion !== '' && kind !== '' ? 'manifest' : 'values'
}

/** The names that kustomize looks for (kubectl.docs.kubernetes.io, "kustomization"). */
function isKustomizationFile(file: string): boolean {
  return /(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(file)
}

/** Where values of a chart begin in a document. */
export interface ValuesPlace {
  readonly document: number
  readonly base: readonly ValuePathStep[]
}

/** The places of chart values: the whole of a values file, `spec.values` of a HelmRelease, `valuesObject` of an Application. */
export function listValuesPlaces(yaml: YamlText, document: number): readonly ValuesPlace[] {
  const contents = yaml.documents[document]?.contents
  switch (readDocumentKind(yaml, document)) {
    case 'values':
      return [{ document, base: [] }]
    case 'helm-release':
      return isMap(readNodeIn(contents, 'spec', 'values')) ? [{ document, base: ['spec', 'values'] }] : []
    case 'application':
      return listHelmSources(yaml, document)
        .filter((source) => isMap(readIn(yaml, document, [...source, 'valuesObject'])))
        .map((source) => ({ document, base: [...source, 'valuesObject'] }))
    case 'kustomization':
    case 'manifest':
      return []
  }
}

/** Paths of `helm` in the sources of an Application. */
export function listHelmSources(yaml: YamlText, document: number): readonly (readonly ValuePathStep[])[] {
  const sources = readIn(yaml, document, ['spec', 'sources'])
  const many = isSeq(sources) ? sources.items.map((_, index) => ['spec', 'sources', index, 'helm'] as const) : []
  return [['spec', 'source', 'helm'] as const, ...many].filter((path) => isMap(readIn(yaml, document, path)))
}

/** The node at a path; undefined if there is none. */
export function readIn(yaml: YamlText, document: number, path: readonly ValuePathStep[]): Node | undefined {
  const { at, missing } = followPath(yaml, document, path)
  return missing.length === 0 ? (at.node ?? undefined) : undefined
}

/** A container's image as it is written. */
export interface WrittenImage {
  readonly path: readonly (string | number)[]
  readonly image: string
}

const containerLists = new Set(['containers', 'initContainers', 'ephemeralContainers'])

/** The images of all containers of a document, wherever its pods are. Aliases are left alone: they follow their anchor. */
export function listContainerImages(yaml: YamlText, document: number): readonly WrittenImage[] {
  return collectImages(openDocument(yaml, document))
}

function collectImages({ node, path }: Pick<PlacedValue, 'node' | 'path'>): readonly WrittenImage[] {
  if (isSeq(node))
    return node.items.flatMap((item, index) => collectImages({ node: item as Node, path: [...path, index] }))
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : ''
    const inside = collectImages({ node: value as Node | null, path: [...path, name] })
    if (!containerLists.has(name) || !isSeq(value)) return inside
    const own = value.items.flatMap((item, index): readonly WrittenImage[] => {
      const image = readTextIn(item, 'image')
      return image === undefined ? [] : [{ path: [...path, name, index, 'image'], image }]
    })
    return [...own, ...inside]
  })
}
