import { findNearestName } from '../../runner/contract/suggest-name.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { ValuesTree } from '../../helm/values/values-tree.ts'
import { listContent } from './content-digest.ts'
import { createKey } from './create-key.ts'
import { followPath, findNodeLine, type PathEnd } from './find-value.ts'
import { applySplice, isEqualValue, replaceValue } from './set-value.ts'
import { formatValuePath, type ValuePathStep } from './value-path.ts'
import { createEditError, parseYamlText, type YamlText } from './yaml-text.ts'

/** One value that a file must have. */
export interface ValueEdit {
  /** Number of the document; undefined: the one that has the path. */
  readonly document: number | undefined
  readonly path: readonly ValuePathStep[]
  readonly value: ValuesTree
  /** Whether a key that is not there is added. */
  readonly create: boolean
}

/**
 * Gives a file the wanted values and changes nothing else in it: every other byte stays.
 * @returns the same text if it has them already
 * @throws ActionError `key-not-found`, `key-ambiguous`, `file-not-editable`
 */
export function editYamlText(text: string, file: string, edits: readonly ValueEdit[]): string {
  return edits.reduce((edited, edit) => applyEdit(parseYamlText(edited, file), edit), text)
}

function applyEdit(yaml: YamlText, edit: ValueEdit): string {
  const end = locateValue(yaml, edit)
  const { at, missing } = end
  const splice = missing.length === 0 ? replaceValue(yaml, at, edit.value) : createKey(yaml, end, edit.value)
  if (splice === undefined) return yaml.text
  const edited = applySplice(yaml.text, splice)
  assertOnlyChange(yaml, edited, edit, end)
  return edited
}

/**
 * The value, or where it would be created.
 * @throws ActionError `key-not-found`, `key-ambiguous`
 */
function locateValue(yaml: YamlText, { document, path, create }: Omit<ValueEdit, 'value'>): PathEnd {
  const numbers = document === undefined ? [...yaml.documents.keys()] : [document]
  const ends = numbers.map((number) => followPath(yaml, number, path))
  const found = ends.filter(({ missing }) => missing.length === 0)
  const [first, second] = found
  if (second !== undefined) throw createAmbiguousError(yaml, path, found)
  if (first !== undefined) return first
  const [only = followPath(yaml, 0, path), other] = ends
  if (!create) throw createMissingKeyError(yaml, path)
  if (other !== undefined)
    throw new ActionError(
      'key-ambiguous',
      `${yaml.file}: ${formatValuePath(path)} could be created in ${ends.length} documents`,
    )
  return only
}

function createAmbiguousError(yaml: YamlText, path: readonly ValuePathStep[], found: readonly PathEnd[]): ActionError {
  const lines = found.map(({ at }) => findNodeLine(yaml, at.pair?.key ?? at.node))
  return new ActionError('key-ambiguous', `${yaml.file}: ${formatValuePath(path)} is in ${found.length} documents`, {
    details: lines.map((line) => `${yaml.file}:${line}`),
    location: { file: yaml.file, line: lines[0] ?? 1 },
  })
}

function createMissingKeyError(yaml: YamlText, path: readonly ValuePathStep[]): ActionError {
  const name = formatValuePath(path)
  const similar = suggestPaths(yaml, name)
  return new ActionError('key-not-found', `${yaml.file} has no value ${name}`, {
    location: { file: yaml.file },
    ...(similar.length === 0
      ? {}
      : { hint: `Did you mean ${similar.join(' or ')}? To add it, set create-keys: true.` }),
  })
}

/** The nearest path, and those that end in the same key. */
function suggestPaths(yaml: YamlText, name: string): readonly string[] {
  const paths = [...new Set([...listContent(yaml).values()].map(({ path }) => formatValuePath(path)))]
  const last = name.split('.').at(-1)
  const nearest = findNearestName(name, paths)
  const alike = paths.filter((path) => path.split('.').at(-1) === last)
  return [...new Set([...(nearest === undefined ? [] : [nearest]), ...alike])].slice(0, 4)
}

/**
 * Reads the edited file again: the wanted value must be there, and everything else as before.
 * @throws ActionError `file-not-editable`
 */
function assertOnlyChange(
  before: YamlText,
  edited: string,
  { path, value }: ValueEdit,
  { at, missing }: PathEnd,
): void {
  const { file } = before
  const name = formatValuePath(path)
  const after = parseYamlText(edited, file)
  const concrete = [...at.path, ...missing]
  const end = followPath(after, at.document, concrete)
  if (end.missing.length > 0 || !isEqualValue(end.at.node, value))
    throw createEditError(file, `${name} would not be read as ${JSON.stringify(value)} after the edit`)
  const [one, other] = [listContent(before), listContent(after)]
  const own = formatValuePath(concrete)
  const others = [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => one.get(key)?.meaning !== other.get(key)?.meaning)
    .map((key) => one.get(key) ?? other.get(key))
    .flatMap((leaf) => (leaf === undefined ? [] : [{ ...leaf, name: formatValuePath(leaf.path) }]))
    .filter((leaf) => leaf.document !== at.document || !isRelated(leaf.name, own))
  const [shared] = others
  if (shared === undefined) return
  throw createEditError(
    file,
    `${name} has an anchor, so ${shared.name} would change with it`,
    findNodeLine(before, at.node),
    {
      hint: `Write ${name} out, then it can be changed alone.`,
    },
  )
}

/** Whether one path leads to the other: a list that is replaced, or an empty mapping that gets a key. */
function isRelated(one: string, other: string): boolean {
  return one === other || isBelow(one, other) || isBelow(other, one)
}

function isBelow(path: string, parent: string): boolean {
  return parent === '' || path.startsWith(`${parent}.`) || path.startsWith(`${parent}[`)
}
