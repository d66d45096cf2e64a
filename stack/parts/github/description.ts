/**
 * GitHub's official OpenAPI description (npm package `@octokit/openapi`, OpenAPI 3.0.3), reduced to the served operations.
 * Parsing all of it (13 MB) costs memory and time, so the reduced description is cached.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export type OpenApiNode = Record<string, unknown>

/** Same layout as the full document: `paths` by path and method, `components` by kind and name. */
export interface ApiDescription {
  readonly paths: Record<string, Record<string, OpenApiNode>>
  readonly components: Record<string, OpenApiNode>
}

/**
 * Reads the operations `ids` and everything they refer to. The folder `cache` is created if needed; concurrent processes
 * write identical content. Unknown IDs are ignored.
 */
export function readApiDescription(ids: readonly string[], cache: string): ApiDescription {
  const require = createRequire(import.meta.url)
  const { version } = require('@octokit/openapi/package.json') as { readonly version: string }
  const key = createHash('sha256')
    .update([...ids].sort().join('\n'))
    .digest('hex')
    .slice(0, 12)
  const file = join(cache, `github-openapi-${version}-${key}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as ApiDescription
  const whole = require.resolve('@octokit/openapi/generated/api.github.com.json')
  const text = JSON.stringify(cutDescription(JSON.parse(readFileSync(whole, 'utf8')) as ApiDescription, new Set(ids)))
  mkdirSync(cache, { recursive: true })
  const temporary = `${file}.${randomUUID()}`
  writeFileSync(temporary, text)
  renameSync(temporary, file)
  return JSON.parse(text) as ApiDescription
}

function cutDescription(whole: ApiDescription, ids: ReadonlySet<string>): ApiDescription {
  const result: ApiDescription = { paths: {}, components: {} }
  const keep = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const reference = (node as OpenApiNode).$ref
    if (typeof reference === 'string') keepComponent(reference)
    Object.values(node).forEach(keep)
  }
  const keepComponent = (reference: string): void => {
    const [, , kind = '', name = ''] = reference.split('/')
    const kept = (result.components[kind] ??= {})
    if (name in kept) return
    kept[name] = whole.components[kind]?.[name]
    keep(kept[name])
  }
  keepComponent('#/components/schemas/basic-error')
  for (const [path, item] of Object.entries(whole.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!ids.has(operation.operationId as string)) continue
      ;(result.paths[path] ??= {})[method] = operation
      keep(operation)
    }
  }
  return result
}
