import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml'
import { accept, type ParseResult, reject } from './kind.ts'
import type { JsonObject } from './json.ts'
import { describeYamlError } from '../yaml-error.ts'

const maxAliases = 100
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Parses a mapping strictly: unique keys, few aliases, no key that could reach a prototype, plain data types only. */
export function parseMapping(text: string): ParseResult<JsonObject> {
  const rule = 'a YAML or JSON mapping'
  const document = parseDocument(text, { uniqueKeys: true, merge: false, schema: 'core', resolveKnownTags: false })
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) return reject(rule, toSentence(error.message))
  if (!isMap(document.contents)) return reject(rule, 'It is a list or a single value.')
  const problem = findProblem(document)
  if (problem !== undefined) return reject(rule, problem)
  try {
    return accept(document.toJS({ maxAliasCount: maxAliases }) as JsonObject)
  } catch (error) {
    return reject(rule, toSentence((error as Error).message))
  }
}

/** What is valid YAML but not plain data: keys that are not plain text, keys that are equal as text, infinite numbers. */
function findProblem(document: Document): string | undefined {
  let problem: string | undefined
  visit(document, {
    Map: (_index, map) => {
      const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : undefined))
      if (keys.includes(undefined)) problem ??= 'A key must be plain text.'
      const repeated = keys.find((key, index) => keys.indexOf(key) < index)
      if (repeated !== undefined) problem ??= `The key ${repeated} occurs twice.`
      const forbidden = keys.find((key) => key !== undefined && forbiddenKeys.has(key))
      if (forbidden !== undefined) problem ??= `The key ${forbidden} is not allowed.`
    },
    Scalar: (_index, { value }) => {
      if (typeof value === 'number' && !Number.isFinite(value)) problem ??= `${String(value)} is not a number.`
    },
  })
  return problem
}

function toSentence(message: string): string {
  const text = describeYamlError(message, 'within')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
