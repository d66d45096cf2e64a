/** Contents of the mirror: hosts, versions, platforms. Layouts follow the official hosts. */

export interface MirrorPlatform {
  readonly os: 'linux' | 'darwin' | 'windows'
  readonly arch: 'amd64' | 'arm64'
}

/** The first one has the real program, the others a small placeholder. */
export const mirrorPlatforms: readonly MirrorPlatform[] = [
  { os: 'linux', arch: 'amd64' },
  { os: 'linux', arch: 'arm64' },
  { os: 'darwin', arch: 'amd64' },
  { os: 'darwin', arch: 'arm64' },
  { os: 'windows', arch: 'amd64' },
  { os: 'windows', arch: 'arm64' },
]

/** Whether the platform has the real program: `linux/amd64`. */
export function hasRealProgram({ os, arch }: MirrorPlatform): boolean {
  return os === 'linux' && arch === 'amd64'
}

export function resolveProgramSuffix({ os }: MirrorPlatform): string {
  return os === 'windows' ? '.exe' : ''
}

/** Official host names, each a folder of the site; those with `path` are also served below it, like a mirror. */
export const mirrorHosts: Readonly<Record<string, { readonly path?: string }>> = {
  'releases.hashicorp.com': { path: '/terraform' },
  'api.releases.hashicorp.com': { path: '/terraform-api' },
  'dl.k8s.io': { path: '/kubectl' },
  'cdn.dl.k8s.io': {},
  'get.helm.sh': { path: '/helm' },
  'github.com': { path: '/eksctl' },
  'release-assets.githubusercontent.com': {},
  'raw.githubusercontent.com': {},
}

/** Versions in the index without archives: to be skipped, never fetched. Newest first, with release dates. */
export const terraformIndexOnly: Readonly<Record<string, string>> = {
  '1.12.0-beta1': '2025-04-16T12:00:00Z',
  '1.11.3': '2025-03-26T12:00:00Z',
  '1.10.5': '2025-01-22T12:00:00Z',
  '1.9.8': '2024-10-16T12:00:00Z',
}

/** Release dates of the versions with archives; sent as Last-Modified. */
export const releaseDates = {
  terraform: '2025-04-09T12:00:00Z',
  kubectl: '2026-02-10T12:00:00Z',
  olderKubectl: '2025-04-23T12:00:00Z',
  helm: '2026-03-11T12:00:00Z',
  olderHelm: '2025-05-19T12:00:00Z',
  eksctl: '2026-06-12T12:00:00Z',
} as const

export const eksctlVersion = '0.230.0'

/** Identity and issuer of the kubectl signatures and of the eksctl bundle. */
export const signerIdentities = {
  kubectl: { email: 'krel-staging@k8s-releng-prod.iam.gserviceaccount.com', issuer: 'https://accounts.google.com' },
  eksctl: {
    uri: `https://github.com/eksctl-io/eksctl/.github/workflows/release.yaml@refs/tags/v${eksctlVersion}`,
    issuer: 'https://token.actions.githubusercontent.com',
  },
} as const

/** Versions with archives, newest first; `versions.json` of the prepared mirror. */
export interface MirrorVersions {
  readonly terraform: readonly string[]
  readonly kubectl: readonly string[]
  readonly helm: readonly string[]
  readonly eksctl: readonly string[]
}
