import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Block, type ConfigurationFile, readConfiguration } from '../../src/hcl/file.ts'
import { table } from '../../src/runner/contract/render/tables.ts'
import { type GeneratedFile, insert } from './generated-files.ts'

const marker = 'module'

/**
 * The tables in the README of each Terraform module: its inputs, outputs and resources, read from its files. READMEs without
 * the markers stay as they are.
 */
export async function moduleDocuments(root: string): Promise<readonly GeneratedFile[]> {
  const found: GeneratedFile[] = []
  for (const file of globSync('terraform-modules/**/README.md', { cwd: root }).sort()) {
    const document = readFileSync(path.join(root, file), 'utf8')
    if (!document.includes(`<!-- generated:${marker} -->`)) continue
    const tables = await moduleTables(path.join(root, path.dirname(file)))
    found.push({ file: file.split(path.sep).join('/'), content: insert(document, marker, tables, file) })
  }
  return found
}

/** @param folder of the module, absolute */
export async function moduleTables(folder: string): Promise<string> {
  const blocks = await blocksIn(folder)
  const of = (type: string): readonly PlacedBlock[] => blocks.filter(({ block }) => block.type === type)
  const sections: readonly Section[] = [
    {
      title: 'Inputs',
      header: ['input', 'type', 'default', 'meaning'],
      rows: of('variable').map(inputRow),
      after: longValues(of('variable')),
    },
    {
      title: 'Outputs',
      header: ['output', 'meaning'],
      rows: of('output').map(({ block }) => [code(nameOf(block)), descriptionOf(block)]),
    },
    {
      title: 'Resources',
      header: ['resource', 'defined in'],
      rows: of('resource')
        .map(({ block, file }) => [code(nameOf(block)), path.basename(file.file)])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    },
  ]
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, header, rows, after = '' }) => `### ${title}\n\n${table(header, rows)}\n\n${after}`.trim())
    .join('\n\n')
}

interface Section {
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What follows the table. */
  readonly after?: string
}

interface PlacedBlock {
  readonly block: Block
  readonly file: ConfigurationFile
}

async function blocksIn(folder: string): Promise<readonly PlacedBlock[]> {
  const blocks: PlacedBlock[] = []
  for (const name of globSync('*.tf', { cwd: folder }).sort()) {
    const text = readFileSync(path.join(folder, name), 'utf8')
    const read = await readConfiguration(name, text, ({ type }) => type === 'variable' || type === 'output')
    if (!read.ok) throw new Error(`${path.join(folder, name)}: ${read.message}`)
    blocks.push(...read.file.blocks.map((block) => ({ block, file: read.file })))
  }
  return blocks
}

function inputRow({ block, file }: PlacedBlock): readonly string[] {
  const fallback = sourceOf(file, block, 'default')
  return [
    code(nameOf(block)),
    code(shortened(sourceOf(file, block, 'type') ?? 'any')),
    fallback === undefined ? '**required**' : code(shortened(fallback)),
    descriptionOf(block),
  ]
}

function nameOf({ labels }: Block): string {
  return labels.join('.')
}

function descriptionOf({ body }: Block): string {
  return cell(typeof body.description === 'string' ? body.description : '')
}

/** What is longer stands below the table, as it is written. */
const longestCell = 60

/** A type or value for a cell: on one line, or its beginning where it is too long. */
function shortened(source: string): string {
  const line = source
    .replaceAll(/^\s*#.*$/gm, '')
    .replaceAll(/([([{,])\s*\n\s*/g, '$1')
    .replaceAll(/\s*\n\s*([)\]}])/g, '$1')
    .replaceAll(/\s*\n\s*/g, ', ')
    .replaceAll(/\s+/g, ' ')
  return line.length <= longestCell ? line : `${/^[^{[]*/.exec(line)?.[0] ?? ''}${line.startsWith('[') ? '[' : '{'}…`
}

/** The types and defaults that are too long for the table. */
function longValues(variables: readonly PlacedBlock[]): string {
  const values = variables.flatMap(({ block, file }) =>
    ['type', 'default'].flatMap((name) => {
      const source = sourceOf(file, block, name)
      return source === undefined || shortened(source) === source || !shortened(source).endsWith('…')
        ? []
        : [`#### \`${nameOf(block)}\`, ${name}\n\n\`\`\`hcl\n${unindented(source)}\n\`\`\``]
    }),
  )
  return values.join('\n\n')
}

function unindented(source: string): string {
  return source.replaceAll(/^ {2}/gm, '')
}

/** An attribute's value as it is written. */
function sourceOf(file: ConfigurationFile, block: Block, name: string): string | undefined {
  const value = block.place.attributes.find((attribute) => attribute.name === name)?.value
  return value === undefined ? undefined : file.text.slice(value.start, value.end).trim()
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').replaceAll('<', '&lt;').replaceAll('*', '\\*')
}
