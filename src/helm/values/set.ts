import type { JsonObject } from '../../runner/contract/json.ts'
import { type Kind, reject } from '../../runner/contract/kind.ts'
import { objectKind } from '../../runner/contract/structures.ts'
import { parseValues } from './parse-values.ts'
import type { ValuesTree } from './values-tree.ts'

/**
 * Values as YAML with their types. A number that would not arrive as it was written is refused: `tag: 1e6` is 1000000 to
 * YAML, and nobody means that.
 */
export const setKind: Kind<JsonObject> = {
  ...objectKind,
  parse: async (text, context) => {
    const parsed = await objectKind.parse(text, context)
    if (!parsed.ok) return parsed
    const changed = changedNumber(parseValues(text, 'set'), [])
    if (changed === undefined) return parsed
    const { path, source } = changed
    return reject(
      'YAML whose numbers arrive as they are written',
      `${path.join('.')}: ${source} is the number ${Number(source)} to YAML. For text, quote it: "${source}".`,
    )
  },
}

interface Changed {
  readonly path: readonly string[]
  readonly source: string
}

function changedNumber(tree: ValuesTree, path: readonly string[]): Changed | undefined {
  switch (tree.kind) {
    case 'map':
      return first([...tree.entries].map(([key, value]) => changedNumber(value, [...path, key])))
    case 'list':
      return first(tree.items.map((item, index) => changedNumber(item, [...path, String(index)])))
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

function first(found: readonly (Changed | undefined)[]): Changed | undefined {
  return found.find((each) => each !== undefined)
}
