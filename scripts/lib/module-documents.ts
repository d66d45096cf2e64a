import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type HclBlock, type ConfigurationFile, readConfiguration } from '../../src/hcl/file.ts'
import { renderTable } from '../../src/runner/contract/render/tables.ts'
import { type GeneratedFile, insertGenerated } from './generated-files.ts'

const marker = 'module'

/**
 * The tables in the README of each Terraform module: inputs, outputs and resources, read from its files. READMEs without the
 * markers are left alone.
 */
export async function renderModuleDocuments(root: string): Promise<readonly GeneratedFile[]> {
  const found: GeneratedFile[] = []
  for (const file of globSync('terraform-modules/**/README.md', { cwd: root }).sort()) {
    const document = readFileSync(path.join(root, file), 'utf8')
    if (!document.includes(`<!-- generated:${marker} -->`)) continue
    const tables = await renderModuleTables(path.join(root, path.dirname(file)))
    found.push({ file: file.split(path.sep).join('/'), content: insertGenerated(document, marker, tables, file) })
  }
  return found
}

/** @param folder of the module, absolute */
export async function renderModuleTables(folder: string): Promise<string> {
  const blocks = await readBlocks(folder)
  const selectBlocks = (type: string): readonly PlacedBlock[] => blocks.filter(({ block }) => block.type === type)
  const sections: readonly Section[] = [
    {
      title: 'Inputs',
      header: ['input', 'type', 'default', 'meaning'],
      rows: selectBlocks('variable').map(renderInputRow),
      after: renderLongValues(selectBlocks('variable')),
    },
    {
      title: 'Outputs',
      header: ['output', 'meaning'],
      rows: selectBlocks('output').map(({ block }) => [formatCode(formatName(block)), formatDescription(block)]),
    },
    {
      title: 'Resources',
      header: ['resource', 'defined in'],
      rows: selectBlocks('resource')
        .map(({ block, file }) => [formatCode(formatName(block)), path.basename(file.file)])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    },
  ]
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, header, rows, after = '' }) => `### ${title}\n\n${renderTable(header, rows)}\n\n${after}`.trim())
    .join('\n\n')
}

interface Section {
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Code blocks after the table. */
  readonly after?: string
}

interface PlacedBlock {
  readonly block: HclBlock
  readonly file: ConfigurationFile
}

async function readBlocks(folder: string): Promise<readonly PlacedBlock[]> {
  const blocks: PlacedBlock[] = []
  for (const name of globSync('*.tf', { cwd: folder }).sort()) {
    const text = readFileSync(path.join(folder, name), 'utf8')
    const read = await readConfiguration(name, text, ({ type }) => type === 'variable' || type === 'output')
    if (!read.ok) throw new Error(`${path.join(folder, name)}: ${read.message}`)
    blocks.push(...read.file.blocks.map((block) => ({ block, file: read.file })))
  }
  return blocks
}

function renderInputRow({ block, file }: PlacedBlock): readonly string[] {
  const fallback = findSource(file, block, 'default')
  return [
    formatCode(formatName(block)),
    formatCode(shorten(findSource(file, block, 'type') ?? 'any')),
    fallback === undefined ? '**required**' : formatCode(shorten(fallback)),
    formatDescription(block),
  ]
}

function formatName({ labels }: HclBlock): string {
  return labels.join('.')
}

function formatDescription({ body }: HclBlock): string {
  return formatCell(typeof body.description === 'string' ? body.description : '')
}

/** Longer types and values are shown below the table, as they are written. */
const longestCell = 60

/** A type or value for a cell: on one line, truncated if it is too long. */
function shorten(source: string): string {
  const line = source
    .replaceAll(/^\s*#.*$/gm, '')
    .replaceAll(/([([{,])\s*\n\s*/g, '$1')
    .replaceAll(/\s*\n\s*([)\]}])/g, '$1')
    .replaceAll(/\s*\n\s*/g, ', ')
    .replaceAll(/\s+/g, ' ')
  return line.length <= longestCell ? line : `${/^[^{[]*/.exec(line)?.[0] ?? ''}${line.startsWith('[') ? '[' : '{'}…`
}

/** The types and defaults that are too long for the table. */
function renderLongValues(variables: readonly PlacedBlock[]): string {
  const values = variables.flatMap(({ block, file }) =>
    ['type', 'default'].flatMap((name) => {
      const source = findSource(file, block, name)
      return source === undefined || shorten(source) === source || !shorten(source).endsWith('…')
        ? []
        : [`#### \`${formatName(block)}\`, ${name}\n\n\`\`\`hcl\n${unindent(source)}\n\`\`\``]
    }),
  )
  return values.join('\n\n')
}

function unindent(source: string): string {
  return source.replaceAll(/^ {2}/gm, '')
}

/** Source text of an attribute's value. */
function findSource(file: ConfigurationFile, block: HclBlock, name: string): string | undefined {
  const value = block.place.attributes.find((attribute) => attribute.name === name)?.value
  return value === undefined ? undefined : file.text.slice(value.start, value.end).trim()
}

function formatCode(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``
}

function formatCell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').replaceAll('<', '&lt;').replaceAll('*', '\\*')
}
