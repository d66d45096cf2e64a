/**
 * GitHub's official OpenAPI description (npm package `@octokit/openapi`, OpenAPI 3.0.3), cut down to the operations that
 * are served. Parsing the whole (13 MB) costs memory and time, so the cut is kept in the cache folder.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export type OpenApiNode = Record<string, unknown>

/** Same layout as the whole document: `paths` by path and method, `components` by kind and name. */
export interface ApiDescription {
  readonly paths: Record<string, Record<string, OpenApiNode>>
  readonly components: Record<string, OpenApiNode>
}

/**
 * The operations `ids` and all that they refer to. `cache` is the folder of the cut, made when it is not there; two
 * processes that make it at once write the same. Unknown ids are passed over.
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
