import { accept, type Kind, reject } from '../../runner/contract/kind.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { objectKind } from '../../runner/contract/structures.ts'
import { parseValues } from './parse-values.ts'
import { printNumber } from './printed-numbers.ts'
import { isAssignment, isAssignments, parseAssignments, type ValueAssignment } from './set-lines.ts'
import { type PlainValue, replacePlainValues, type ValuesTree } from './values-tree.ts'

/** What the input `set` holds. */
export type SetValues =
  | { readonly kind: 'mapping'; readonly values: ValuesTree }
  | { readonly kind: 'assignments'; readonly assignments: readonly ValueAssignment[] }

const rule = 'a YAML mapping, or lines such as a.b=value'

/**
 * Typed values, as a YAML mapping or as lines `a.b=value`. A number that would not arrive as written is refused: `tag: 1e6` is
 * 1000000 to YAML, which nobody means.
 */
export const setKind: Kind<SetValues> = {
  type: 'YAML or lines',
  rule,
  parse: async (text, context) => {
    if (isAssignments(text)) {
      const parsed = parseAssignments(text)
      if (!parsed.ok) return reject(rule, parsed.hint)
      const found = findDefined(parsed.assignments.map(({ name, value }) => findLossyNumber(value, [name])))
      if (found !== undefined) return reject(lossyRule, explainLossyNumber(found))
      return accept({ kind: 'assignments', assignments: parsed.assignments })
    }
    const parsed = await objectKind.parse(text, context)
    if (!parsed.ok) return reject(rule, hasAssignment(text) ? mixed : parsed.hint)
    const dotted = Object.keys(parsed.value).find((key) => /^[\w-]+(\.[\w-]+)+$/.test(key))
    if (dotted !== undefined) return reject(rule, explainDottedKey(dotted))
    const tree = parseTree(text)
    if (typeof tree === 'string') return reject(rule, tree)
    const lossy = findLossyNumber(tree, [])
    if (lossy !== undefined) return reject(lossyRule, explainLossyNumber(lossy))
    return accept({ kind: 'mapping', values: replacePlainValues(tree, resolveScalar) })
  },
}

const lossyRule = 'YAML whose numbers arrive as written'

/** With merge keys filled in. @returns a hint if it is invalid */
function parseTree(text: string): ValuesTree | string {
  try {
    return parseValues(text, 'set')
  } catch (error) {
    if (error instanceof ActionError) return error.message
    throw error
  }
}

/** By the core schema of YAML 1.2: Helm would read `yes` and `on` as booleans. */
function resolveScalar(value: PlainValue): ValuesTree {
  const { source } = value
  if (/^(null|Null|NULL|~|)$/.test(source)) return { kind: 'plain', source: 'null' }
  if (/^(true|false)$/i.test(source) && /^(.[a-z]+|[A-Z]+)$/.test(source)) {
    return { kind: 'plain', source: source.toLowerCase() }
  }
  return /^-?\d/.test(source) && !Number.isNaN(Number(source)) ? value : { kind: 'text', text: source }
}

const mixed = 'Use either lines a.b=value or a YAML mapping, not both.'

/** No chart has such a value at its root, so it would be silently ignored. */
function explainDottedKey(key: string): string {
  const [last = '', ...above] = key.split('.').toReversed()
  const nested = above.reduce((inner, name) => `${name}: { ${inner} }`, `${last}: …`)
  return `In YAML, ${key} is a single key with dots. Write ${nested}, or a line ${key}=…`
}

function hasAssignment(text: string): boolean {
  return text.split('\n').some((line) => /^\w/.test(line) && isAssignment(line))
}

interface LossyNumber {
  readonly path: readonly string[]
  readonly source: string
}

/** A number that YAML or a template of Helm would write in another way. */
function findLossyNumber(tree: ValuesTree, path: readonly string[]): LossyNumber | undefined {
  switch (tree.kind) {
    case 'map':
      return findDefined([...tree.entries].map(([key, value]) => findLossyNumber(value, [...path, key])))
    case 'list':
      return findDefined(tree.items.map((item, index) => findLossyNumber(item, [...path, String(index)])))
    case 'text':
      return undefined
    case 'plain': {
      const { source } = tree
      if (!/^[-+.]?\d/.test(source) || Number.isNaN(Number(source))) return undefined
      return String(Number(source)) === source && printNumber(Number(source)) === source ? undefined : { path, source }
    }
  }
}

function explainLossyNumber({ path, source }: LossyNumber): string {
  const name = path.join('.')
  const value = Number(source)
  const quoted = `For text, quote it: "${source}".`
  if (String(value) !== source) return `${name}: ${source} is the number ${value} to YAML. ${quoted}`
  return `${name}: templates print ${source} as ${printNumber(value)}. ${quoted} For a chart that converts it with int64, put the number into a values file.`
}

function findDefined<T>(candidates: readonly (T | undefined)[]): T | undefined {
  return candidates.find((each) => each !== undefined)
}
