/** The served operations of GitHub's description, with validators for every request and response. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormatsModule, { type FormatsPlugin } from 'ajv-formats'
import { readApiDescription, type ApiDescription, type OpenApiNode } from './description.ts'

/** A mismatch with the description: where, and why. */
export interface SchemaMismatch {
  /** Dotted path within the body, the query or the path; empty for the whole. */
  readonly field: string
  readonly message: string
  readonly missing: boolean
}

export interface ApiOperation {
  /** For example `issues/create-comment`. */
  readonly id: string
  readonly method: string
  /** Path template, for example `/repos/{owner}/{repo}/issues`. */
  readonly path: string
  /** URL of the reference page, which error responses contain as on GitHub. */
  readonly documentation: string
  /** Validates path and query parameters, and converts numbers and booleans in place. */
  readonly checkParameters: (values: OpenApiNode) => readonly SchemaMismatch[]
  readonly checkBody: (body: unknown) => readonly SchemaMismatch[]
  readonly checkResponse: (status: number, body: unknown) => readonly SchemaMismatch[]
}

const addFormats = addFormatsModule as unknown as FormatsPlugin

/**
 * Reads the description (through the folder `cache`) and returns the named operations. Validators are compiled on first use.
 * @throws Error if the description lacks an operation: the stand-in must not serve what GitHub does not.
 */
export function loadApiOperations(ids: readonly string[], cache: string): ReadonlyMap<string, ApiOperation> {
  const description = readApiDescription(ids, cache)
  const compile = createCompiler(description)
  const found = new Map<string, ApiOperation>()
  for (const [path, item] of Object.entries(description.paths)) {
    for (const [method, raw] of Object.entries(item)) {
      const id = raw.operationId as string
      found.set(id, createOperation({ id, method: method.toUpperCase(), path, raw, description, compile }))
    }
  }
  const unknown = ids.filter((id) => !found.has(id))
  if (unknown.length > 0) throw new Error(`GitHub's description has no operation ${unknown.join(', ')}`)
  return found
}

type CompileSchema = (schema: unknown, options?: { readonly coerce: true }) => ValidateFunction

interface RawOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly raw: OpenApiNode
  readonly description: ApiDescription
  readonly compile: CompileSchema
}

function createOperation({ id, method, path, raw, description, compile }: RawOperation): ApiOperation {
  const parameters = ((raw.parameters as OpenApiNode[] | undefined) ?? []).map((one) => dereference(one, description))
  const bodySpec = raw.requestBody as OpenApiNode | undefined
  const responses = raw.responses as Record<string, OpenApiNode>
  const parameterCheck = memoize(() => compile(buildParameterSchema(parameters), { coerce: true }))
  const bodySchema = findJsonSchema(bodySpec)
  const bodyCheck = memoize(() => compile(bodySchema ?? {}))
  const responseChecks = new Map<number, ValidateFunction>()
  return {
    id,
    method,
    path,
    documentation:
      ((raw.externalDocs as OpenApiNode | undefined)?.url as string | undefined) ?? 'https://docs.github.com/rest',
    checkParameters: (values) => validate(parameterCheck(), values),
    checkBody: (body) => {
      if (!bodySchema) return []
      if (body === undefined)
        return bodySpec?.required ? [{ field: '', message: 'a body is required', missing: true }] : []
      return validate(bodyCheck(), body)
    },
    checkResponse: (status, body) => {
      let check = responseChecks.get(status)
      if (!check) {
        const declared = responses[String(status)]
        // Responses of the layer in front of all operations (401, 403, 429, 5xx) are not listed per operation.
        if (!declared && status < 400)
          return [{ field: '', message: `status ${status} is not described`, missing: false }]
        const schema = declared
          ? findJsonSchema(dereference(declared, description))
          : { $ref: '#/components/schemas/basic-error' }
        check = compile(schema ?? {})
        responseChecks.set(status, check)
      }
      return validate(check, body)
    },
  }
}

function validate(check: ValidateFunction, value: unknown): readonly SchemaMismatch[] {
  return check(value) ? [] : (check.errors ?? []).map(toMismatch)
}

function toMismatch(error: ErrorObject): SchemaMismatch {
  const missing = error.keyword === 'required'
  const place = error.instancePath.split('/').slice(1)
  if (missing) place.push((error.params as { missingProperty: string }).missingProperty)
  return { field: place.join('.'), message: error.message ?? error.keyword, missing }
}

function buildParameterSchema(parameters: readonly OpenApiNode[]): OpenApiNode {
  const inUrl = parameters.filter((one) => one.in === 'path' || one.in === 'query')
  return {
    type: 'object',
    properties: Object.fromEntries(inUrl.map((one) => [one.name, one.schema])),
    required: inUrl.filter((one) => one.required).map((one) => one.name),
  }
}

function findJsonSchema(holder: OpenApiNode | undefined): unknown {
  const content = holder?.content as Record<string, OpenApiNode> | undefined
  const type = content && Object.keys(content).find((name) => name.includes('json'))
  return type ? content[type]?.schema : undefined
}

function dereference(node: OpenApiNode, description: ApiDescription): OpenApiNode {
  const reference = node.$ref as string | undefined
  if (!reference) return node
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as OpenApiNode)[key], description) as OpenApiNode
}

/**
 * Creates a compiler that adds referenced schemas on demand, so that startup compiles nothing.
 */
function createCompiler(description: ApiDescription): CompileSchema {
  const schemas = description.components.schemas ?? {}
  const options = { strict: false, allErrors: true, logger: false } as const
  const plain = withFormats(new Ajv(options))
  const coercing = withFormats(new Ajv({ ...options, coerceTypes: 'array' }))
  const known = new Set<string>()
  const add = (name: string): void => {
    if (known.has(name)) return
    known.add(name)
    const schema = toJsonSchema(schemas[name], add)
    for (const ajv of [plain, coercing]) ajv.addSchema(schema as OpenApiNode, name)
  }
  return (schema, how) => (how?.coerce ? coercing : plain).compile(toJsonSchema(schema, add) as OpenApiNode)
}

function withFormats(ajv: Ajv): Ajv {
  addFormats(ajv)
  // Custom formats of GitHub that do not constrain the text.
  for (const name of ['repo.nwo', 'timestamp', 'ssh-url', 'hostname']) ajv.addFormat(name, true)
  return ajv
}

/** Converts OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, references become names; `seen` is called for each reference. */
function toJsonSchema(node: unknown, seen: (name: string) => void): unknown {
  if (Array.isArray(node)) return node.map((one) => toJsonSchema(one, seen))
  if (typeof node !== 'object' || node === null) return node
  const source = node as OpenApiNode
  if (typeof source.$ref === 'string') {
    const name = source.$ref.replace('#/components/schemas/', '')
    seen(name)
    return { $ref: name }
  }
  const result: OpenApiNode = {}
  for (const [key, value] of Object.entries(source)) {
    if (key === 'nullable' || key === 'example' || key === 'examples' || key === 'discriminator') continue
    // GitHub returns "" for unset URLs, which only the default in the description shows.
    if (key === 'format' && source.default === '') continue
    // The description's alternatives overlap (every error matches `basic-error`), so "exactly one" never holds.
    const name = key === 'oneOf' ? 'anyOf' : key
    result[name] = key === 'enum' || key === 'default' ? value : toJsonSchema(value, seen)
  }
  if (source.nullable !== true) return result
  return { anyOf: [{ type: 'null' }, result] }
}

function memoize<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
