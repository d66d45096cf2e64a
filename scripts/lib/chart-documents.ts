import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { isMap, isScalar, parseDocument, stringify, type YAMLMap } from 'yaml'
import { renderTable } from '../../src/runner/contract/render/tables.ts'
import { type GeneratedFile, insertGenerated } from './generated-files.ts'

const marker = 'values'

/**
 * Generates from the comments in a chart's `values.yaml` the table in its README and the descriptions in its schema, which
 * editors show.
 */
export async function renderChartDocuments(root: string): Promise<readonly GeneratedFile[]> {
  const found: GeneratedFile[] = []
  for (const file of globSync('charts/*/values.yaml', { cwd: root }).sort()) {
    const folder = path.dirname(file).split(path.sep).join('/')
    const values = readDescribedValues(readFileSync(path.join(root, file), 'utf8'))
    const [readme, schema] = [`${folder}/README.md`, `${folder}/values.schema.json`]
    const read = (name: string): string => readFileSync(path.join(root, name), 'utf8')
    found.push(
      { file: readme, content: insertGenerated(read(readme), marker, renderValuesTable(values), readme) },
      { file: schema, content: await describeSchema(read(schema), values, path.join(root, schema)) },
    )
  }
  return found
}

export interface DescribedValue {
  /** Keys from the top level: `['image', 'tag']`. */
  readonly path: readonly string[]
  readonly description: string
  /** As YAML on one line. */
  readonly fallback: string
}

/**
 * The values that have a comment, in the order of the file. A commented map is one value, unless keys inside it have comments
 * of their own.
 */
export function readDescribedValues(text: string): readonly DescribedValue[] {
  const document = parseDocument(text)
  return isMap(document.contents) ? listValues(document.contents, []) : []
}

function listValues(map: YAMLMap, above: readonly string[]): readonly DescribedValue[] {
  return map.items.flatMap(({ key, value }, index) => {
    if (!isScalar(key)) return []
    const here = [...above, String(key.value)]
    // The parser attaches the comment before the first key of a map to the map.
    const comment = key.commentBefore ?? (index === 0 && above.length > 0 ? map.commentBefore : undefined)
    const inner = isMap(value) && value.flow !== true ? listValues(value, here) : []
    if (inner.length > 0) return inner
    if (typeof comment !== 'string') return []
    return [{ path: here, description: extractLastParagraph(comment), fallback: formatOnOneLine(value) }]
  })
}

/** Comments above a blank line describe the file. */
function extractLastParagraph(comment: string): string {
  const text = comment.split(/\n\s*\n/).at(-1) ?? ''
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
}

function formatOnOneLine(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true, flowCollectionPadding: true })
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
}

function renderValuesTable(values: readonly DescribedValue[]): string {
  return renderTable(
    ['value', 'default', 'meaning'],
    values.map(({ path: names, fallback, description }) => [
      formatCode(names.join('.')),
      fallback === "''" ? '' : formatCode(fallback),
      description.replaceAll('|', '\\|').replaceAll('<', '&lt;'),
    ]),
  )
}

function formatCode(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``
}

interface Schema {
  description?: string
  readonly properties?: Readonly<Record<string, Schema>>
}

/** @throws Error for a value that the schema does not define, or a property without a comment in `values.yaml` */
async function describeSchema(text: string, values: readonly DescribedValue[], file: string): Promise<string> {
  const schema = JSON.parse(text) as Schema
  for (const { path: names, description } of values) {
    const property = names.reduce<Schema | undefined>((inner, name) => inner?.properties?.[name], schema)
    if (property === undefined) throw new Error(`${file} does not define ${names.join('.')}, which is in values.yaml`)
    property.description = description.replaceAll('`', '')
  }
  const missing = listUndescribed(schema, [])
  if (missing.length > 0) throw new Error(`values.yaml next to ${file} does not describe ${missing.join(', ')}`)
  return format(JSON.stringify(schema), { ...(await resolveConfig(file)), parser: 'json' })
}

function listUndescribed(schema: Schema, above: readonly string[]): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const here = [...above, name]
    if (property.properties !== undefined && property.description === undefined) return listUndescribed(property, here)
    return property.description === undefined ? [here.join('.')] : []
  })
}
