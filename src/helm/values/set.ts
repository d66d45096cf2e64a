import type { JsonObject } from '../../runner/contract/json.ts'
import { accept, type Kind, reject } from '../../runner/contract/kind.ts'
import { objectKind } from '../../runner/contract/structures.ts'
import { parseValues } from './parse-values.ts'
import { isAssignment, isAssignments, parseAssignments, type ValueAssignment } from './set-lines.ts'
import type { ValuesTree } from './values-tree.ts'

/** What the input `set` holds. */
export type SetValues =
  | { readonly kind: 'mapping'; readonly values: JsonObject }
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
      return parsed.ok ? accept({ kind: 'assignments', assignments: parsed.assignments }) : reject(rule, parsed.hint)
    }
    const parsed = await objectKind.parse(text, context)
    if (!parsed.ok) return reject(rule, hasAssignment(text) ? mixed : parsed.hint)
    const dotted = Object.keys(parsed.value).find((key) => /^[\w-]+(\.[\w-]+)+$/.test(key))
    if (dotted !== undefined) return reject(rule, explainDottedKey(dotted))
    const changed = findChangedNumber(parseValues(text, 'set'), [])
    if (changed === undefined) return accept({ kind: 'mapping', values: parsed.value })
    const { path, source } = changed
    return reject(
      'YAML whose numbers arrive as written',
      `${path.join('.')}: ${source} is the number ${Number(source)} to YAML. For text, quote it: "${source}".`,
    )
  },
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

interface ChangedNumber {
  readonly path: readonly string[]
  readonly source: string
}

function findChangedNumber(tree: ValuesTree, path: readonly string[]): ChangedNumber | undefined {
  switch (tree.kind) {
    case 'map':
      return findDefined([...tree.entries].map(([key, value]) => findChangedNumber(value, [...path, key])))
    case 'list':
      return findDefined(tree.items.map((item, index) => findChangedNumber(item, [...path, String(index)])))
    case 'text':
      return undefined
    case 'plain': {
      const { source } = tree
      return /^[-+.]?\d/.test(source) && !Number.isNaN(Number(source)) && String(Number(source)) !== source
        ? { path, source }
        : undefined
    }
  }
}

function findDefined<T>(candidates: readonly (T | undefined)[]): T | undefined {
  return candidates.find((each) => each !== undefined)
}
