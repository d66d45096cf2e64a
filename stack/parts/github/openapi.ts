/** The operations of GitHub's description that are served, with a validator for every request and every response. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormatsModule, { type FormatsPlugin } from 'ajv-formats'
import { readDescription, type Description, type Json } from './description.ts'

/** One thing that does not fit the description: where, and why. */
export interface Mismatch {
  /** Dotted place inside the body, the query or the path; empty for the whole. */
  readonly field: string
  readonly message: string
  readonly missing: boolean
}

export interface Operation {
  /** For example `issues/create-comment`. */
  readonly id: string
  readonly method: string
  /** Path template, for example `/repos/{owner}/{repo}/issues`. */
  readonly path: string
  /** Address of the reference page, put into error answers as GitHub does. */
  readonly documentation: string
  /** Checks path and query parameters, and turns digits into numbers and `true`/`false` into booleans, in place. */
  readonly checkParameters: (values: Json) => readonly Mismatch[]
  readonly checkBody: (body: unknown) => readonly Mismatch[]
  readonly checkResponse: (status: number, body: unknown) => readonly Mismatch[]
}

const addFormats = addFormatsModule as unknown as FormatsPlugin

/**
 * Reads the description (through the folder `cache`) and returns the named operations. Validators are compiled at their first use.
 * @throws Error when the description knows no such operation: the stand-in would serve something GitHub has not.
 */
export function loadOperations(ids: readonly string[], cache: string): ReadonlyMap<string, Operation> {
  const description = readDescription(ids, cache)
  const compile = compiler(description)
  const found = new Map<string, Operation>()
  for (const [path, item] of Object.entries(description.paths)) {
    for (const [method, raw] of Object.entries(item)) {
      const id = raw.operationId as string
      found.set(id, operation({ id, method: method.toUpperCase(), path, raw, description, compile }))
    }
  }
  const unknown = ids.filter((id) => !found.has(id))
  if (unknown.length > 0) throw new Error(`GitHub's description has no operation ${unknown.join(', ')}`)
  return found
}

type Compile = (schema: unknown, options?: { readonly coerce: true }) => ValidateFunction

interface Raw {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly raw: Json
  readonly description: Description
  readonly compile: Compile
}

function operation({ id, method, path, raw, description, compile }: Raw): Operation {
  const parameters = ((raw.parameters as Json[] | undefined) ?? []).map((one) => deref(one, description))
  const bodySpec = raw.requestBody as Json | undefined
  const responses = raw.responses as Record<string, Json>
  const parameterCheck = lazy(() => compile(parameterSchema(parameters), { coerce: true }))
  const bodySchema = jsonContent(bodySpec)
  const bodyCheck = lazy(() => compile(bodySchema ?? {}))
  const responseChecks = new Map<number, ValidateFunction>()
  return {
    id,
    method,
    path,
    documentation:
      ((raw.externalDocs as Json | undefined)?.url as string | undefined) ?? 'https://docs.github.com/rest',
    checkParameters: (values) => run(parameterCheck(), values),
    checkBody: (body) => {
      if (!bodySchema) return []
      if (body === undefined)
        return bodySpec?.required ? [{ field: '', message: 'a body is required', missing: true }] : []
      return run(bodyCheck(), body)
    },
    checkResponse: (status, body) => {
      let check = responseChecks.get(status)
      if (!check) {
        const declared = responses[String(status)]
        // Answers of the layer in front of every operation (401, 403, 429, 5xx) are not listed one by one.
        if (!declared && status < 400)
          return [{ field: '', message: `status ${status} is not described`, missing: false }]
        const schema = declared
          ? jsonContent(deref(declared, description))
          : { $ref: '#/components/schemas/basic-error' }
        check = compile(schema ?? {})
        responseChecks.set(status, check)
      }
      return run(check, body)
    },
  }
}

function run(check: ValidateFunction, value: unknown): readonly Mismatch[] {
  return check(value) ? [] : (check.errors ?? []).map(mismatch)
}

function mismatch(error: ErrorObject): Mismatch {
  const missing = error.keyword === 'required'
  const place = error.instancePath.split('/').slice(1)
  if (missing) place.push((error.params as { missingProperty: string }).missingProperty)
  return { field: place.join('.'), message: error.message ?? error.keyword, missing }
}

function parameterSchema(parameters: readonly Json[]): Json {
  const inUrl = parameters.filter((one) => one.in === 'path' || one.in === 'query')
  return {
    type: 'object',
    properties: Object.fromEntries(inUrl.map((one) => [one.name, one.schema])),
    required: inUrl.filter((one) => one.required).map((one) => one.name),
  }
}

function jsonContent(holder: Json | undefined): unknown {
  const content = holder?.content as Record<string, Json> | undefined
  const type = content && Object.keys(content).find((name) => name.includes('json'))
  return type ? content[type]?.schema : undefined
}

function deref(node: Json, description: Description): Json {
  const reference = node.$ref as string | undefined
  if (!reference) return node
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Json)[key], description) as Json
}

/**
 * Returns a compiler that adds the schemas a schema refers to as they are needed, so that a start compiles nothing.
 */
function compiler(description: Description): Compile {
  const schemas = description.components.schemas ?? {}
  const options = { strict: false, allErrors: true, logger: false } as const
  const plain = withFormats(new Ajv(options))
  const coercing = withFormats(new Ajv({ ...options, coerceTypes: 'array' }))
  const known = new Set<string>()
  const add = (name: string): void => {
    if (known.has(name)) return
    known.add(name)
    const schema = toJsonSchema(schemas[name], add)
    for (const ajv of [plain, coercing]) ajv.addSchema(schema as Json, name)
  }
  return (schema, how) => (how?.coerce ? coercing : plain).compile(toJsonSchema(schema, add) as Json)
}

function withFormats(ajv: Ajv): Ajv {
  addFormats(ajv)
  // Formats of GitHub's own that say nothing about the text.
  for (const name of ['repo.nwo', 'timestamp', 'ssh-url', 'hostname']) ajv.addFormat(name, true)
  return ajv
}

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, references become names; `seen` hears every reference. */
function toJsonSchema(node: unknown, seen: (name: string) => void): unknown {
  if (Array.isArray(node)) return node.map((one) => toJsonSchema(one, seen))
  if (typeof node !== 'object' || node === null) return node
  const source = node as Json
  if (typeof source.$ref === 'string') {
    const name = source.$ref.replace('#/components/schemas/', '')
    seen(name)
    return { $ref: name }
  }
  const result: Json = {}
  for (const [key, value] of Object.entries(source)) {
    if (key === 'nullable' || key === 'example' || key === 'examples' || key === 'discriminator') continue
    // GitHub answers "" for addresses that are not set, and says so only by their default.
    if (key === 'format' && source.default === '') continue
    // The description's alternatives overlap (every error fits `basic-error`), so "exactly one" can never hold.
    const name = key === 'oneOf' ? 'anyOf' : key
    result[name] = key === 'enum' || key === 'default' ? value : toJsonSchema(value, seen)
  }
  if (source.nullable !== true) return result
  return { anyOf: [{ type: 'null' }, result] }
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
