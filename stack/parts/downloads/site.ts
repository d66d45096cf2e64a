/** Maps a request's host and path to a file of the site or a redirect. */
import { existsSync, statSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import { mirrorHosts, type MirrorVersions } from './catalog.ts'

export type SiteEntry =
  | { readonly kind: 'file'; readonly file: string; readonly key: string }
  | { readonly kind: 'redirect'; readonly location: string; readonly key: string }
  | { readonly kind: 'page'; readonly html: string; readonly key: string }
  | { readonly kind: 'missing'; readonly key: string }

export interface MirrorSite {
  /** Folders with one folder per official host; the first that has a file counts. */
  readonly roots: readonly string[]
  readonly versions: MirrorVersions
}

/** Hosts that serve the files of another host. */
const storage: Readonly<Record<string, string>> = {
  'cdn.dl.k8s.io': 'dl.k8s.io',
  'release-assets.githubusercontent.com': 'github.com',
}

/**
 * Finds the requested entry. `host` is the Host header; if it is not an official name, the path starts with a mirror's
 * prefix (`/kubectl/release/…`) or with an official name (`/dl.k8s.io/release/…`). The `key` of an entry is the official URL
 * without its scheme, which faults and the log use.
 */
export function findSiteEntry(site: MirrorSite, host: string, path: string): SiteEntry {
  const asked = parseAddress(host.replace(/:\d+$/, ''), path)
  const key = `${asked.host}${asked.path}`
  const moved = resolveRedirect(site.versions, asked)
  if (moved) return { kind: 'redirect', location: moved, key }
  if (/^\/[^/]+\/[^/]+\/releases\/tag\//.test(asked.path)) return { kind: 'page', html: `<h1>${asked.path}</h1>`, key }
  for (const root of site.roots) {
    const folder = join(root, storage[asked.host] ?? asked.host)
    const file = normalize(join(folder, asked.path))
    if (!file.startsWith(folder + sep)) continue
    for (const candidate of [file, join(file, 'index.json')]) {
      if (existsSync(candidate) && statSync(candidate).isFile()) return { kind: 'file', file: candidate, key }
    }
  }
  return { kind: 'missing', key }
}

interface SiteAddress {
  readonly host: string
  readonly path: string
  /** Prefix of the official path; empty under an official name. */
  readonly prefix: string
}

function parseAddress(host: string, path: string): SiteAddress {
  if (host in mirrorHosts) return { host, path, prefix: '' }
  for (const [official, { path: short }] of Object.entries(mirrorHosts)) {
    for (const prefix of [short, `/${official}`]) {
      if (prefix && path.startsWith(`${prefix}/`)) return { host: official, path: path.slice(prefix.length), prefix }
    }
  }
  return { host, path, prefix: '' }
}

/** Redirects of the official hosts; under a mirror's prefix, only those to the latest version. */
function resolveRedirect({ eksctl, helm }: MirrorVersions, { host, path, prefix }: SiteAddress): string | undefined {
  const latest = { '/eksctl-io/eksctl': eksctl[0], '/helm/helm': helm[0] }
  for (const [repository, version] of host === 'github.com' ? Object.entries(latest) : []) {
    if (path === `${repository}/releases/latest`) return `${prefix}${repository}/releases/tag/v${version}`
    const file = path.startsWith(`${repository}/releases/latest/download/`) && path.slice(path.lastIndexOf('/') + 1)
    if (file) return `${prefix}${repository}/releases/download/v${version}/${file}`
  }
  if (prefix !== '') return undefined
  if (host === 'github.com' && path.includes('/releases/download/'))
    return `https://release-assets.githubusercontent.com${path}`
  return host === 'dl.k8s.io' ? `https://cdn.dl.k8s.io${path}` : undefined
}
