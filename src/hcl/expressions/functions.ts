import path from 'node:path'
import { parse as parseYaml } from 'yaml'
import type { Scope } from './evaluate.ts'
import { isKnown, isList, isObject, textOf, unknown, type Value } from './value.ts'

/** @returns undefined where the arguments do not fit or are not known */
export type Call = (args: readonly Value[], scope: Scope) => Value | undefined

/**
 * The functions of Terraform's language that people use in names and paths of states
 * (developer.hashicorp.com/terraform/language/functions).
 */
export const functions: Readonly<Record<string, Call>> = {
  format: (args) => {
    const [pattern, ...values] = args.map(textOf)
    return pattern === undefined || values.includes(undefined) ? undefined : format(pattern, values as string[])
  },
  join: ([separator, ...lists]) => {
    const items = lists.flatMap((list): (string | undefined)[] => (isList(list) ? list.map(textOf) : [undefined]))
    return items.includes(undefined) || typeof separator !== 'string' ? undefined : items.join(separator)
  },
  split: onTexts((separator, text) => (text === '' ? [''] : text.split(separator))),
  lower: onTexts((text) => text.toLowerCase()),
  upper: onTexts((text) => text.toUpperCase()),
  trimspace: onTexts((text) => text.trim()),
  trimprefix: onTexts((text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  trimsuffix: onTexts((text, suffix) =>
    suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
  ),
  // A text within slashes is a regular expression of another dialect.
  replace: onTexts((text, search, by) => (/^\/.*\/$/s.test(search) ? undefined : text.replaceAll(search, () => by))),
  tostring: onTexts((text) => text),
  basename: onTexts((text) => path.posix.basename(text)),
  dirname: onTexts((text) => path.posix.dirname(text)),
  abspath: ([text], { folder }) => (typeof text === 'string' ? path.resolve(folder, text) : undefined),
  concat: (args) => (args.every(isList) ? args.flat() : undefined),
  toset: ([list]) => list,
  tolist: ([list]) => list,
  tomap: ([map]) => map,
  merge: (args) => (args.every(isObject) ? Object.fromEntries(args.flatMap((map) => Object.entries(map))) : undefined),
  keys: ([map]) => (map !== undefined && isObject(map) ? Object.keys(map).sort() : undefined),
  lookup: ([map, key, fallback]) => {
    if (map === undefined || !isObject(map) || typeof key !== 'string') return undefined
    return Object.hasOwn(map, key) ? map[key] : fallback
  },
  element: ([list, index]) =>
    list !== undefined && isList(list) && typeof index === 'number' && index >= 0
      ? list[index % list.length]
      : undefined,
  coalesce: (args) => firstOf(args, (value) => value !== null && value !== ''),
  try: ([first]) => first,
  file: ([name], scope) => read(name, scope),
  jsondecode: ([text]) => decode(text, JSON.parse),
  yamldecode: ([text]) => decode(text, (source) => parseYaml(source, { schema: 'core' }) as unknown),
}

/** Calls that read a file, whose content therefore belongs to the configuration. */
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

function onTexts(run: (...texts: string[]) => Value | undefined): Call {
  return (args) => {
    const texts = args.map(textOf)
    return texts.length < run.length || texts.includes(undefined) ? undefined : run(...(texts as string[]))
  }
}

/** Terraform goes on to the next only where it knows that one is not wanted. */
function firstOf(args: readonly Value[], wanted: (value: Value) => boolean): Value | undefined {
  const first = args.find((value) => value === unknown || wanted(value))
  return first === undefined || !isKnown(first) ? undefined : first
}

/** `%s`, `%d`, `%v` and zero-padded `%03d`; other verbs are left to Terraform. */
function format(pattern: string, values: readonly string[]): string | undefined {
  const verbs = /%(%|0(\d+)d|[sdv])/g
  const taken = [...pattern.matchAll(verbs)].filter(([verb]) => verb !== '%%').length
  if (taken !== values.length || pattern.replaceAll(verbs, '').includes('%')) return undefined
  const left = [...values]
  return pattern.replaceAll(verbs, (_, verb: string, width: string | undefined) =>
    verb === '%' ? '%' : (left.shift() ?? '').padStart(Number(width ?? 0), '0'),
  )
}

function read(name: Value | undefined, { folder, readFile }: Scope): Value | undefined {
  return typeof name === 'string' ? readFile(path.resolve(folder, name)) : undefined
}

function decode(text: Value | undefined, parse: (text: string) => unknown): Value | undefined {
  if (typeof text !== 'string') return undefined
  try {
    return parse(text) as Value
  } catch {
    return undefined
  }
}
