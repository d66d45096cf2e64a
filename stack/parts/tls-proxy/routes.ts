/** Where the TLS proxy sends a connection, by host name. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type ProxyRoute =
  /** End TLS in the host's name and hand the plain text to a port of this machine. */
  | { readonly kind: 'served'; readonly port: number }
  /** Programs that overlook NO_PROXY ask for local addresses, too: pass their bytes on. */
  | { readonly kind: 'local' }
  | { readonly kind: 'refused' }

const awsName = /(^|\.)(amazonaws\.com(\.cn)?|api\.aws)$/
const localNames = new Set(['localhost', '127.0.0.1', '::1', '[::1]'])

/** The route of a host. `routes` maps host names to `127.0.0.1:port`. */
export function selectRoute(host: string, awsPort: number, routes: Readonly<Record<string, string>>): ProxyRoute {
  const name = host.toLowerCase()
  if (localNames.has(name)) return { kind: 'local' }
  const target = Object.hasOwn(routes, name) ? routes[name] : undefined
  if (target !== undefined) return { kind: 'served', port: Number(target.slice(target.lastIndexOf(':') + 1)) }
  return awsName.test(name) ? { kind: 'served', port: awsPort } : { kind: 'refused' }
}

/**
 * The host names that parts have registered: the files `<stack>/<part>/routes.json`, merged. Read anew for every
 * connection, so that a part may register at any time.
 */
export async function readProxyRoutes(stack: string): Promise<Readonly<Record<string, string>>> {
  const parts = await readdir(stack).catch(() => [])
  const files = await Promise.all(
    parts.map(async (part) => readFile(join(stack, part, 'routes.json'), 'utf8').catch(() => '{}')),
  )
  return Object.assign({}, ...files.map((text) => JSON.parse(text) as object)) as Record<string, string>
}
