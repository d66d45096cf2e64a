import path from 'node:path'
import { parse as parseYaml } from 'yaml'
import { memberWeight, type ValueLimits } from './limits.ts'
import type { Scope } from './scope.ts'
import { isKnown, isListValue, isObjectValue, convertToText, unknownValue, type TerraformValue } from './value.ts'

/** @returns undefined if the arguments are invalid or unknown */
export type TerraformFunction = (args: readonly TerraformValue[], scope: Scope) => TerraformValue | undefined

/**
 * The Terraform functions that are commonly used in names and paths of states
 * (developer.hashicorp.com/terraform/language/functions).
 */
export const terraformFunctions: Readonly<Record<string, TerraformFunction>> = {
  format: (args, { limits }) => {
    const [pattern, ...values] = args.map(convertToText)
    return pattern === undefined || values.includes(undefined)
      ? undefined
      : formatText(pattern, values as string[], limits)
  },
  join: ([separator, ...lists], { limits }) => {
    const items = lists.flatMap((list): (string | undefined)[] =>
      isListValue(list) ? list.map(convertToText) : [undefined],
    )
    if (items.includes(undefined) || typeof separator !== 'string') return undefined
    limits.reserve(items.map((item = '') => item.length + separator.length))
    return items.join(separator)
  },
  split: (args, { limits }) => {
    const [separator, text] = args.map(convertToText)
    if (separator === undefined || text === undefined) return undefined
    const items = text === '' ? [''] : text.split(separator)
    limits.reserve([text.length, items.length * memberWeight])
    return items
  },
  lower: applyToTexts((text) => text.toLowerCase()),
  upper: applyToTexts((text) => text.toUpperCase()),
  trimspace: applyToTexts((text) => text.trim()),
  trimprefix: applyToTexts((text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  trimsuffix: applyToTexts((text, suffix) =>
    suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
  ),
  // A text between slashes is a regular expression in Go's syntax.
  replace: (args, { limits }) => {
    const [text, search, by] = args.map(convertToText)
    if (text === undefined || search === undefined || by === undefined || /^\/.*\/$/s.test(search)) return undefined
    const parts = text.split(search)
    limits.reserve([text.length, by.length * parts.length])
    return text.replaceAll(search, () => by)
  },
  tostring: applyToTexts((text) => text),
  basename: applyToTexts((text) => path.posix.basename(text)),
  dirname: applyToTexts((text) => path.posix.dirname(text)),
  abspath: ([text], { folder }) => (typeof text === 'string' ? path.resolve(folder, text) : undefined),
  concat: (args, { limits }) => {
    if (!args.every(isListValue)) return undefined
    limits.reserve(args.map(({ length }) => length * memberWeight))
    return args.flat()
  },
  toset: ([list]) => list,
  tolist: ([list]) => list,
  tomap: ([map]) => map,
  merge: (args, { limits }) => {
    if (!args.every(isObjectValue)) return undefined
    limits.reserve(args.map((map) => Object.keys(map).length * memberWeight))
    return Object.fromEntries(args.flatMap((map) => Object.entries(map)))
  },
  keys: ([map]) => (map !== undefined && isObjectValue(map) ? Object.keys(map).sort() : undefined),
  lookup: ([map, key, fallback]) => {
    if (map === undefined || !isObjectValue(map) || typeof key !== 'string') return undefined
    return Object.hasOwn(map, key) ? map[key] : fallback
  },
  element: ([list, index]) =>
    list !== undefined && isListValue(list) && typeof index === 'number' && index >= 0
      ? list[index % list.length]
      : undefined,
  coalesce: (args) => findFirst(args, (value) => value !== null && value !== ''),
  try: ([first]) => first,
  file: ([name], scope) => readFileAt(name, scope),
  jsondecode: ([text]) => decode(text, JSON.parse),
  yamldecode: ([text]) => decode(text, (source) => parseYaml(source, { schema: 'core' }) as unknown),
}

/** Functions that read a file, which makes its content part of the configuration. */
export const fileFunctions = [
  'file',
  'filebase64',
  'filemd5',
  'filesha1',
  'filesha256',
  'filesha512',
  'filebase64sha256',
  'filebase64sha512',
  'templatefile',
] as const

function applyToTexts(run: (...texts: string[]) => TerraformValue | undefined): TerraformFunction {
  return (args) => {
    const texts = args.map(convertToText)
    return texts.length < run.length || texts.includes(undefined) ? undefined : run(...(texts as string[]))
  }
}

/** Like Terraform, skips a value only if it is known to be unwanted. */
function findFirst(
  args: readonly TerraformValue[],
  wanted: (value: TerraformValue) => boolean,
): TerraformValue | undefined {
  const first = args.find((value) => value === unknownValue || wanted(value))
  return first === undefined || !isKnown(first) ? undefined : first
}

/** Supports `%s`, `%d`, `%v` and zero-padded `%03d`; other verbs are left to Terraform. */
function formatText(pattern: string, values: readonly string[], limits: ValueLimits): string | undefined {
  const verbs = /%(%|0(\d+)d|[sdv])/g
  const found = [...pattern.matchAll(verbs)].filter(([verb]) => verb !== '%%')
  if (found.length !== values.length || pattern.replaceAll(verbs, '').includes('%')) return undefined
  const widths = found.map(([, , width]) => Number(width ?? 0))
  limits.reserve([pattern.length, ...widths, ...values.map(({ length }) => length)])
  const left = [...values]
  return pattern.replaceAll(verbs, (_, verb: string, width: string | undefined) =>
    verb === '%' ? '%' : (left.shift() ?? '').padStart(Number(width ?? 0), '0'),
  )
}

function readFileAt(name: TerraformValue | undefined, { folder, readFile }: Scope): TerraformValue | undefined {
  return typeof name === 'string' ? readFile(path.resolve(folder, name)) : undefined
}

function decode(text: TerraformValue | undefined, parse: (text: string) => unknown): TerraformValue | undefined {
  if (typeof text !== 'string') return undefined
  try {
    return parse(text) as TerraformValue
  } catch {
    return undefined
  }
}
