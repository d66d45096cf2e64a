import {
  accept,
  type Input,
  input,
  type InputOptions,
  type Kind,
  type ParseContext,
  type ParseResult,
  reject,
} from './kind.ts'
import type { InputValue } from './kind.ts'
import type { JsonObject } from './json.ts'

export interface ListOptions extends InputOptions {
  /** Entries may be separated by commas too; then no entry can hold one. */
  readonly commas?: true
  /** Entries may be separated by commas and spaces too; then no entry can hold one of them. */
  readonly spaces?: true
}

/** A list with one entry per line; blank lines are ignored. */
export function lines(options: ListOptions): Input<readonly string[]> {
  return listOf(anyLine, options)
}

const anyLine: Kind<string> = { type: 'line', rule: '', parse: (text) => accept(text) }

/** A list whose entries all are of one kind. Unset means empty. */
export function listOf<T>(entry: Kind<T>, options: ListOptions): Input<readonly T[]> {
  const { separator, perEntry } = chooseSeparator(options)
  const kind: Kind<readonly T[]> = {
    type: `list of ${entry.type}`,
    rule: entry.rule === '' ? perEntry : `${perEntry}, each ${entry.rule}`,
    list: true,
    ...(entry.allowed === undefined ? {} : { allowed: entry.allowed }),
    parse: async (text, context) => {
      const entries = text
        .split(separator)
        .map((line) => line.trim())
        .filter((line) => line !== '')
      return parseEntries(entries, entry, { ...context, perEntry })
    },
  }
  return { default: '', ...options, kind }
}

function chooseSeparator({ commas, spaces }: ListOptions): { readonly separator: RegExp; readonly perEntry: string } {
  if (spaces === true) return { separator: /[\s,]/, perEntry: 'one entry per line, comma or space' }
  if (commas === true) return { separator: /[\n,]/, perEntry: 'one entry per line or comma' }
  return { separator: /\n/, perEntry: 'one entry per line' }
}

async function parseEntries<T>(
  entries: readonly string[],
  kind: Kind<T>,
  { perEntry, ...context }: ParseContext & { readonly perEntry: string },
): Promise<ParseResult<T[]>> {
  const values: T[] = []
  for (const entry of entries) {
    const parsed = await kind.parse(entry, context)
    if (!parsed.ok) return reject(`${perEntry}, each ${parsed.rule}`, `Look at "${entry}". ${parsed.hint ?? ''}`.trim())
    values.push(parsed.value)
  }
  return accept(values)
}

/** A YAML or JSON mapping. Strings, numbers and the rest keep their types; a key may stand there once. */
export function object<const O extends InputOptions>(options: O): Input<InputValue<JsonObject, O>> {
  return input(objectKind, options)
}

export const objectKind: Kind<JsonObject> = {
  type: 'YAML',
  rule: 'a YAML or JSON mapping',
  parse: async (text) => {
    const { parseMapping } = await import('./yaml-mapping.ts')
    return parseMapping(text)
  },
}
