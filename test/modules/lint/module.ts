import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type ConfigurationFile, readConfiguration } from '../../../src/hcl/file.ts'
import type { OutlinedAttribute, OutlinedBlock } from '../../../src/hcl/outline.ts'

/** One folder of Terraform files. */
export interface Module {
  readonly files: readonly ConfigurationFile[]
}

/** A block, nested or not, with its file. */
export interface BlockInFile {
  readonly file: ConfigurationFile
  readonly block: OutlinedBlock
}

export interface LintFinding {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** A rule that an expert would apply, but Terraform does not. */
export interface LintRule {
  readonly name: string
  readonly find: (module: Module) => readonly LintFinding[]
}

/** @param texts by file name */
export async function parseModule(texts: Readonly<Record<string, string>>): Promise<Module> {
  const files: ConfigurationFile[] = []
  for (const [name, text] of Object.entries(texts)) {
    const read = await readConfiguration(name, text, () => true)
    if (!read.ok) throw new Error(`${name}:${read.line ?? 1}: ${read.message}`)
    files.push(read.file)
  }
  return { files }
}

export function readModule(folder: string): Promise<Module> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tf'))
  return parseModule(Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])))
}

/** Blocks at the top level. */
export function listTopLevel({ files }: Module, type: string, kind?: string): readonly BlockInFile[] {
  return files.flatMap((file) =>
    file.blocks
      .filter((block) => block.type === type && (kind === undefined || block.labels[0] === kind))
      .map(({ place }) => ({ file, block: place })),
  )
}

/** The block and all blocks nested in it. */
export function listWithNested(block: OutlinedBlock): readonly OutlinedBlock[] {
  return [block, ...block.blocks.flatMap(listWithNested)]
}

export function findAttribute(block: OutlinedBlock, name: string): OutlinedAttribute | undefined {
  return block.attributes.find((attribute) => attribute.name === name)
}

/** Source text of an attribute's value, without comments; undefined if it is not set. */
export function readValue(file: ConfigurationFile, block: OutlinedBlock, name: string): string | undefined {
  const value = findAttribute(block, name)?.value
  return value === undefined ? undefined : stripComments(file, value.start, value.end).trim()
}

/** The text between two offsets with comments blanked: where the masked code has no quote, a `#` begins one. */
export function stripComments(file: ConfigurationFile, start: number, end: number): string {
  const text = file.text.slice(start, end)
  return text.replaceAll(/("(?:\\.|[^"\\\n])*")|#.*|\/\/.*/g, (found, string: string | undefined) =>
    string === undefined ? ' '.repeat(found.length) : found,
  )
}

export function createLintFinding(
  { file, block }: BlockInFile,
  message: string,
  at: number = block.start,
): LintFinding {
  return { file: file.file, line: file.lineAt(at), message }
}
