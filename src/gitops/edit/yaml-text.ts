import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  type YAMLMap,
} from 'yaml'
import { ActionError } from '../../runner/errors/action-error.ts'
import { describeYamlError } from '../../runner/yaml-error.ts'

/** A YAML file with the place of every value. */
export interface YamlText {
  /** Byte order mark included. */
  readonly text: string
  /** In the repository, for people. */
  readonly file: string
  readonly documents: readonly Document.Parsed[]
  readonly getLine: (offset: number) => number
}

/** Templates and other languages: what they are written in is not what the controller reads. */
const templateFile = /\.(jsonnet|libsonnet|tpl|gotmpl|tmpl|j2|jinja2?|cue|k|dhall)$/i

/**
 * Parses a file that is to be edited. Scalars stay text: what they mean is up to the controller.
 * @throws ActionError `file-not-editable` for what is not YAML, a template, or encrypted
 */
export function parseYamlText(text: string, file: string): YamlText {
  const [, extension] = templateFile.exec(file) ?? []
  if (extension !== undefined) throw createEditError(file, `it is a template or a program (.${extension})`)
  const lineCounter = new LineCounter()
  const options = {
    ...{ schema: 'failsafe', merge: false, uniqueKeys: true, resolveKnownTags: false, keepSourceTokens: true },
    lineCounter,
  } as const
  const parsed = parseAllDocuments(text, options)
  const documents = parsed as readonly Document.Parsed[]
  const getLine = (offset: number): number => lineCounter.linePos(offset).line
  const [error] = documents.flatMap(({ errors }) => errors)
  if (error !== undefined) {
    const why = /\{[{%]/.test(text) ? 'it is a template' : `it is not valid YAML: ${describeYamlError(error.message)}`
    throw createEditError(file, why, getLine(error.pos[0]))
  }
  const yaml: YamlText = { text, file, documents, getLine }
  for (const { contents } of documents) assertEditable(yaml, contents)
  return yaml
}

function assertEditable(yaml: YamlText, contents: unknown): void {
  if (!isMap(contents)) return
  const sops = findPair(contents, 'sops')
  if (sops !== undefined && isMap(sops.value) && findPair(sops.value, 'mac') !== undefined)
    throw createEditError(yaml.file, 'it is encrypted with SOPS, whose MAC covers every value', undefined, {
      hint: 'Keep the image in a file of its own that is not encrypted; or change this one with `sops set`.',
    })
  const template = findTemplate(contents)
  if (template !== undefined)
    throw createEditError(yaml.file, 'it is a template', yaml.getLine(template.range?.[0] ?? 0))
}

/** `{{ x }}` without quotes is a mapping whose key is a mapping: no file of Kubernetes or Helm has one. */
function findTemplate(node: unknown): Node | undefined {
  if (isSeq(node)) return findFirst(node.items, findTemplate)
  if (!isMap(node)) return undefined
  return findFirst(node.items, ({ key, value }) => (isMap(key) ? key : findTemplate(value)))
}

function findFirst<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

export function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

/** The text of a scalar at a path of keys; undefined if there is none. */
export function readTextIn(node: unknown, ...keys: readonly string[]): string | undefined {
  const found = readNodeIn(node, ...keys)
  return isScalar(found) && typeof found.value === 'string' ? found.value : undefined
}

/** The node at a path of keys; aliases are not followed. */
export function readNodeIn(node: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => (isMap(at) ? findPair(at, key)?.value : undefined), node)
}

/** `file-not-editable`, with the place. */
export function createEditError(
  file: string,
  why: string,
  line?: number,
  options: { readonly hint?: string; readonly details?: readonly string[] } = {},
): ActionError {
  return new ActionError(
    'file-not-editable',
    `${file}${line === undefined ? '' : `:${line}`} cannot be edited: ${why}`,
    {
      location: { file, ...(line === undefined ? {} : { line }) },
      ...options,
    },
  )
}

/** Text, list or mapping, as people call it. */
export function describeNode(node: unknown): string {
  if (isAlias(node)) return `the alias *${node.source}`
  if (isMap(node)) return 'a mapping'
  if (isSeq(node)) return 'a list'
  return 'a value'
}
