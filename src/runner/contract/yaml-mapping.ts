import { isMap, isScalar, parseDocument, visit } from 'yaml'
import { accept, type Parsed, reject } from './kind.ts'
import type { JsonObject } from './structures.ts'

const maxAliases = 100
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Parses a mapping strictly: unique keys, few aliases, no key that could reach a prototype, plain data types only. */
export function parseMapping(text: string): Parsed<JsonObject> {
  const rule = 'a YAML or JSON mapping'
  const document = parseDocument(text, { uniqueKeys: true, merge: false, schema: 'core' })
  const [error] = document.errors
  if (error !== undefined) return reject(rule, firstLine(error.message))
  if (!isMap(document.contents)) return reject(rule, 'It is a list or a single value.')
  let forbidden: string | undefined
  visit(document, {
    Pair: (_index, pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : undefined
      if (key !== undefined && forbiddenKeys.has(key)) forbidden = key
    },
  })
  if (forbidden !== undefined) return reject(rule, `The key ${forbidden} is not allowed.`)
  try {
    return accept(document.toJS({ maxAliasCount: maxAliases }) as JsonObject)
  } catch (error) {
    return reject(rule, firstLine((error as Error).message))
  }
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').replace(/:$/, '.')
}
