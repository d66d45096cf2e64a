/** Maps method and path to an operation of GitHub's description. */
import type { ApiOperation } from './openapi.ts'

/** Path parameters that may contain slashes. */
const withSlashes = new Set(['path', 'ref', 'branch', 'basehead'])

export interface RouteMatch {
  readonly operation: ApiOperation
  readonly params: Readonly<Record<string, string>>
}

/** Creates a function that finds the operation; the path with the most literal segments wins. */
export function createRouter(
  operations: Iterable<ApiOperation>,
): (method: string, path: string) => RouteMatch | undefined {
  const routes = [...operations]
    .map((operation) => ({
      operation,
      pattern: compilePattern(operation.path),
      literals: countLiterals(operation.path),
    }))
    .sort((a, b) => b.literals - a.literals)
  return (method, path) => {
    for (const { operation, pattern: regex } of routes) {
      const found = operation.method === method ? regex.exec(path) : null
      if (!found) continue
      // An optional group that did not match is undefined.
      const groups = Object.entries<string | undefined>(found.groups ?? {})
      const params = groups.map(([name, value]) => [name, decodeURIComponent(value ?? '')])
      return { operation, params: Object.fromEntries(params) as Record<string, string> }
    }
    return undefined
  }
}

function compilePattern(path: string): RegExp {
  // The contents of the root have an empty path, with or without a leading slash.
  const source = path.replace('/{path}', '(?:/(?<path>.*))?').replace(/\{(\w+)\}/g, (_, name: string) => {
    return `(?<${name}>${withSlashes.has(name) ? '.+' : '[^/]+'})`
  })
  return new RegExp(`^${source}$`)
}

function countLiterals(path: string): number {
  return path.split('/').filter((part) => !part.startsWith('{')).length
}
