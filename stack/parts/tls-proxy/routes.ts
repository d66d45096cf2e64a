/** Routes of the TLS proxy by host name. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type ProxyRoute =
  /** Terminate TLS in the host's name and forward the plaintext to a local port. */
  | { readonly kind: 'served'; readonly port: number }
  /** For programs that ignore NO_PROXY: forward the bytes of local connections. */
  | { readonly kind: 'local' }
  | { readonly kind: 'refused' }

const awsName = /(^|\.)(amazonaws\.com(\.cn)?|api\.aws)$/
const localNames = new Set(['localhost', '127.0.0.1', '::1', '[::1]'])

/** Selects the route of a host. `routes` maps host names to `127.0.0.1:port`. */
export function selectRoute(host: string, awsPort: number, routes: Readonly<Record<string, string>>): ProxyRoute {
  const name = host.toLowerCase()
  if (localNames.has(name)) return { kind: 'local' }
  const target = Object.hasOwn(routes, name) ? routes[name] : undefined
  if (target !== undefined) return { kind: 'served', port: Number(target.slice(target.lastIndexOf(':') + 1)) }
  return awsName.test(name) ? { kind: 'served', port: awsPort } : { kind: 'refused' }
}

/**
 * Reads the host names that parts have registered, merged from `<stack>/<part>/routes.json`. Read again for every
 * connection, so that a part may register at any time.
 */
export async function readProxyRoutes(stack: string): Promise<Readonly<Record<string, string>>> {
  const parts = await readdir(stack).catch(() => [])
  const files = await Promise.all(
    parts.map(async (part) => readFile(join(stack, part, 'routes.json'), 'utf8').catch(() => '{}')),
  )
  return Object.assign({}, ...files.map((text) => JSON.parse(text) as object)) as Record<string, string>
}
