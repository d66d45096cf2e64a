import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { OutlinedBlock } from '../../../src/hcl/outline.ts'
import {
  type BlockInFile,
  createLintFinding,
  type LintFinding,
  type LintRule,
  listTopLevel,
  type Module,
} from './module.ts'

/** A block in a file of `test/data`, see its README. */
interface SchemaBlock {
  readonly deprecated?: boolean
  readonly attributes?: Readonly<Record<string, { readonly deprecated?: boolean }>>
  readonly block_types?: Readonly<Record<string, { readonly block: SchemaBlock }>>
}

type SchemasByType = Readonly<Record<string, { readonly block: SchemaBlock }>>

export interface ProviderSchemas {
  readonly resource_schemas: SchemasByType
  readonly data_source_schemas: SchemasByType
}

export function readProviderSchemas(name: string): ProviderSchemas {
  const file = path.join(import.meta.dirname, '../../data', name)
  return JSON.parse(readFileSync(file, 'utf8')) as ProviderSchemas
}

/** Attributes that version 6 deprecates; the schema of 6.66 has no deprecations. */
const deprecatedInSix: readonly (readonly [type: string, attribute: string])[] = [['data.aws_region', 'name']]

/**
 * What the oldest supported provider deprecates, or the newest no longer has. Unlike `terraform validate`, it sees dynamic blocks and
 * attributes that are only read.
 */
export function createDeprecationRule(oldest: ProviderSchemas, newest: ProviderSchemas): LintRule {
  return {
    name: 'deprecated',
    find: (module) => [
      ...findSetDeprecated(module, 'resource', oldest.resource_schemas, newest.resource_schemas),
      ...findSetDeprecated(module, 'data', oldest.data_source_schemas, newest.data_source_schemas),
      ...findReadDeprecated(module, oldest, newest),
    ],
  }
}

function findSetDeprecated(
  module: Module,
  kind: 'resource' | 'data',
  oldest: SchemasByType,
  newest: SchemasByType,
): readonly LintFinding[] {
  return listTopLevel(module, kind).flatMap((placed) => {
    const [type = ''] = placed.block.labels
    const schema = oldest[type]?.block
    return schema === undefined ? [] : findInBlock(placed, schema, newest[type]?.block)
  })
}

/** @param newest undefined if the whole type or block is gone, which is reported once, for what is in it */
function findInBlock(
  placed: BlockInFile,
  oldest: SchemaBlock,
  newest: SchemaBlock | undefined,
): readonly LintFinding[] {
  const report = (name: string, start: number): readonly LintFinding[] => {
    if (isDeprecated(oldest, name)) return [createLintFinding(placed, `${name} is deprecated`, start)]
    if (!hasMember(oldest, name) || hasMember(newest, name)) return []
    return [createLintFinding(placed, `${name} is gone in version 6`, start)]
  }
  const blocks = placed.block.blocks.flatMap((block) => {
    const isDynamic = block.type === 'dynamic'
    const name = isDynamic ? (block.labels[0] ?? '') : block.type
    const reported = report(name, block.start)
    const inner = oldest.block_types?.[name]?.block
    const contents: readonly OutlinedBlock[] = isDynamic ? block.blocks : [block]
    if (reported.length > 0 || inner === undefined) return reported
    const innerNewest = newest?.block_types?.[name]?.block
    return contents.flatMap((content) => findInBlock({ file: placed.file, block: content }, inner, innerNewest))
  })
  return [...placed.block.attributes.flatMap(({ name, start }) => report(name, start)), ...blocks]
}

function isDeprecated({ attributes, block_types }: SchemaBlock, name: string): boolean {
  return (attributes?.[name]?.deprecated ?? block_types?.[name]?.block.deprecated) === true
}

function hasMember(block: SchemaBlock | undefined, name: string): boolean {
  return block?.attributes?.[name] !== undefined || block?.block_types?.[name] !== undefined
}

const reference = /(?<![\w.-])((?:data\.)?aws_\w+)\.\w+(?:\[[^\]\n]*\])?\.(\w+)/g

function findReadDeprecated(
  { files }: Module,
  oldest: ProviderSchemas,
  newest: ProviderSchemas,
): readonly LintFinding[] {
  const isGone = (type: string, attribute: string): boolean => {
    const select = ({ resource_schemas, data_source_schemas }: ProviderSchemas): SchemaBlock | undefined =>
      (type.startsWith('data.') ? data_source_schemas[type.slice('data.'.length)] : resource_schemas[type])?.block
    const schema = select(oldest)
    if (schema === undefined || !hasMember(schema, attribute)) return false
    const isListed = deprecatedInSix.some(([one, name]) => one === type && name === attribute)
    return isListed || isDeprecated(schema, attribute) || !hasMember(select(newest), attribute)
  }
  return files.flatMap((file) =>
    [...file.code.matchAll(reference)]
      .filter(([, type = '', attribute = '']) => isGone(type, attribute))
      .map(({ 0: name, index }) => ({
        file: file.file,
        line: file.lineAt(index),
        message: `${name} is deprecated or gone in version 6`,
      })),
  )
}
