/**
 * Checks a ClusterConfig against the JSON schema that eksctl itself prints (`eksctl utils schema`), node by node, so that each problem
 * has its line and the name that was probably meant.
 */

import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { suggestName } from '../../runner/contract/suggest-name.ts'
import { getOwn } from '../../runner/records.ts'

/** What eksctl's schema uses of JSON Schema; whatever else it may say is left to eksctl. */
export interface ConfigSchema {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, ConfigSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | ConfigSchema
  readonly items?: ConfigSchema
  readonly oneOf?: readonly ConfigSchema[]
  readonly definitions?: Readonly<Record<string, ConfigSchema>>
}

export interface SchemaProblem {
  readonly text: string
  /** Offset in the file. */
  readonly offset: number
}

interface SchemaCheck {
  readonly document: Document
  readonly definitions: Readonly<Record<string, ConfigSchema>>
  readonly report: (text: string, node: Node | null, at?: number) => void
}

/** @returns every unknown key, wrong type, wrong value and missing key, in the order of the file */
export function findSchemaProblems(document: Document, schema: ConfigSchema): readonly SchemaProblem[] {
  const problems: SchemaProblem[] = []
  const check: SchemaCheck = {
    document,
    definitions: schema.definitions ?? {},
    report: (text, node, at) => void problems.push({ text, offset: at ?? node?.range?.[0] ?? 0 }),
  }
  checkNode(document.contents, schema, '', check)
  return problems.toSorted((a, b) => a.offset - b.offset)
}

function checkNode(given: Node | null, named: ConfigSchema, path: string, check: SchemaCheck): void {
  const schema = resolve(named, check)
  const node = isAlias(given) ? (given.resolve(check.document) ?? null) : given
  // eksctl takes an empty value as none.
  if (path !== '' && (node === null || (isScalar(node) && node.value === null))) return
  if (node === null) {
    check.report('the file is empty', node)
    return
  }
  if (schema.oneOf !== undefined) return
  const where = path === '' ? 'the file' : path
  const problem = findTypeProblem(node, schema)
  if (problem !== undefined) check.report(`${where} ${problem}`, node)
  else if (isMap(node)) checkMapping(node, schema, path, check)
  else if (isSeq(node) && schema.items !== undefined) {
    for (const [index, item] of node.items.entries())
      checkNode(item as Node | null, schema.items, `${path}[${nameItem(item, index)}]`, check)
  }
}

/** An entry of a list, by the name that people know it by. */
function nameItem(item: unknown, index: number): string {
  const name: unknown = isMap(item) ? item.get('name') : undefined
  return typeof name === 'string' ? name : String(index)
}

function resolve(schema: ConfigSchema, { definitions }: SchemaCheck): ConfigSchema {
  const { $ref: reference } = schema
  if (reference === undefined) return schema
  const name = reference.replace(/^#\/definitions\//, '')
  return getOwn(definitions, name) ?? {}
}

function findTypeProblem(node: Node, { type, enum: values }: ConfigSchema): string | undefined {
  const is = describeType(node)
  if (type !== undefined && is !== type && !(type === 'number' && is === 'integer')) {
    const quote = type === 'string' && isScalar(node) ? `; quote it: "${node.source ?? String(node.value)}"` : ''
    return `must be ${withArticle(type)}, not ${withArticle(is)}${quote}`
  }
  if (values === undefined || !isScalar(node) || values.includes(node.value)) return undefined
  const names = values.map(String)
  return `must be one of ${names.join(', ')}. ${suggestName(String(node.value), names) ?? ''}`.trim()
}

function describeType(node: Node): string {
  if (isMap(node)) return 'object'
  if (isSeq(node)) return 'array'
  const value: unknown = isScalar(node) ? node.value : undefined
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return value === null ? 'null' : typeof value
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'empty',
}

function withArticle(type: string): string {
  return getOwn(typeNames, type) ?? `a ${type}`
}

function checkMapping(
  node: Extract<Node, { items: unknown[] }> & { items: unknown[] },
  schema: ConfigSchema,
  path: string,
  check: SchemaCheck,
): void {
  if (!isMap<Node, Node | null>(node)) return
  const { properties = {}, required = [], additionalProperties: others = true } = schema
  const present = new Set<string>()
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (isMergeKey(key)) {
      checkNode(value, { ...schema, required: [] }, path, check)
      continue
    }
    present.add(name)
    const inner = path === '' ? name : `${path}.${name}`
    const property = getOwn(properties, name)
    if (property !== undefined) checkNode(value, property, inner, check)
    else if (typeof others === 'object') checkNode(value, others, inner, check)
    else if (!others) check.report(describeUnknownKey(inner, name, Object.keys(properties)), key)
  }
  const missing = node.items.some(({ key }) => isMergeKey(key)) ? [] : required.filter((name) => !present.has(name))
  for (const name of missing) check.report(`${path === '' ? name : `${path}.${name}`} is missing`, node)
}

/** `<<`, which the parser reads as a symbol where it merges. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && (key.value === '<<' || typeof key.value === 'symbol')
}

function describeUnknownKey(path: string, name: string, known: readonly string[]): string {
  return `unknown key ${path}. ${suggestName(name, known) ?? `Known here: ${known.join(', ')}.`}`
}
