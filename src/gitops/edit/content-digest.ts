import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { formatValuePath, type ValuePathStep } from './value-path.ts'
import { createEditError, type YamlText } from './yaml-text.ts'

/** What a scalar is: two are equal only if every parser reads the same from them. */
export interface ContentLeaf {
  readonly path: readonly ValuePathStep[]
  /** Number of the document in the file. */
  readonly document: number
  /** Its style, tag and text; for an empty mapping or list its kind. */
  readonly meaning: string
}

/** More than any manifest has; an alias bomb has millions. */
const maxLeaves = 500_000

/**
 * Every value of a file by document and path, with aliases replaced by what they stand for: an edit of an anchor changes
 * its aliases too.
 * @throws ActionError `file-not-editable` if aliases expand without end
 */
export function listContent(yaml: YamlText): ReadonlyMap<string, ContentLeaf> {
  const leaves = new Map<string, ContentLeaf>()
  for (const [document, { contents }] of yaml.documents.entries()) {
    collect(contents, [], { yaml, document, leaves, source: yaml.documents[document] })
  }
  return leaves
}

interface Collection {
  readonly yaml: YamlText
  readonly document: number
  readonly source: Document.Parsed | undefined
  readonly leaves: Map<string, ContentLeaf>
}

function collect(node: unknown, path: readonly ValuePathStep[], collection: Collection): void {
  const { yaml, document, source, leaves } = collection
  if (leaves.size > maxLeaves) throw createEditError(yaml.file, 'its aliases expand to too many values')
  if (isAlias(node)) {
    const target: Node | undefined = source === undefined ? undefined : node.resolve(source)
    if (target === undefined) throw createEditError(yaml.file, `there is no anchor ${node.source}`)
    collect(target, path, collection)
    return
  }
  if (isMap(node) && node.items.length > 0) {
    for (const { key, value } of node.items)
      collect(value, [...path, isScalar(key) ? String(key.value) : ''], collection)
    return
  }
  if (isSeq(node) && node.items.length > 0) {
    for (const [index, item] of node.items.entries()) collect(item, [...path, index], collection)
    return
  }
  leaves.set(`${document}:${formatValuePath(path)}`, { path, document, meaning: describeMeaning(node) })
}

function describeMeaning(node: unknown): string {
  if (isMap(node)) return 'map'
  if (isSeq(node)) return 'list'
  if (!isScalar(node)) return 'plain::'
  return `${node.type === 'PLAIN' ? 'plain' : 'text'}:${node.tag ?? ''}:${String(node.value)}`
}
