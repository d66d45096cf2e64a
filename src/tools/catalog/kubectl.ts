import { compare, minor } from 'semver'
import { fitsRequest, type LatestRequest, type RangeRequest } from '../version/request.ts'
import { toPrefixRange } from './refresh-rules.ts'
import { parseReleasedVersion, readOptionalText, readRequiredText, toCandidates } from './release-host.ts'
import type { Candidates, ReleaseFiles, ReleaseHost, ReleaseLocation, ToolDefinition } from './tool.ts'

export const kubectl: ToolDefinition<'kubectl'> = {
  name: 'kubectl',
  officialUrl: 'https://dl.k8s.io',
  describeFiles,
  signer: {
    kind: 'sigstore',
    // https://kubernetes.io/docs/tasks/administer-cluster/verify-signed-artifacts/
    listIdentities: () => [
      { name: 'krel-staging@k8s-releng-prod.iam.gserviceaccount.com', issuer: 'https://accounts.google.com' },
    ],
  },
  releases: { find: findReleases, older: 'by-number', findNewestPatch },
  followsCluster: true,
  // One minor behind the newest: within the version skew of clusters that are older or about to be upgraded.
  refresh: {
    findRange: async (_current, host) => toPrefixRange(`1.${minor(await readStable(host)) - 1}`),
    verify: 'signature',
  },
}

function describeFiles({ baseUrl, version, platform: { os, arch }, program }: ReleaseLocation): ReleaseFiles {
  const url = `${baseUrl}/release/v${version}/bin/${os}/${arch}/${program}`
  return {
    url,
    archive: 'none',
    binaryPath: program,
    checksum: { url: `${url}.sha256`, form: 'bare', entry: program },
    signature: { kind: 'sigstore-certificate', signatureUrl: `${url}.sig`, certificateUrl: `${url}.cert` },
  }
}

async function readStable(host: ReleaseHost): Promise<string> {
  const url = `${host.baseUrl}/release/stable.txt`
  return parseReleasedVersion(url, await readRequiredText(host, url))
}

async function findNewestPatch(ofMinor: number, host: ReleaseHost): Promise<string | undefined> {
  const url = `${host.baseUrl}/release/stable-1.${ofMinor}.txt`
  const text = await readOptionalText(host, url)
  return text === undefined ? undefined : parseReleasedVersion(url, text)
}

/** More minors, and more patches in one minor, than there will be. */
const maxNumbers = { minors: 200, patches: 100 } as const
/** How many patches older than the newest are tried one by one. */
const maxProbes = 10

/** Ranges are resolved minor by minor, newest first: each minor has a file that names its newest patch. */
async function findReleases(request: LatestRequest | RangeRequest, host: ReleaseHost): Promise<Candidates> {
  const fits = (version: string): boolean => fitsRequest(request, version)
  if (request.kind === 'latest') return toCandidates([await readStable(host)], fits)
  const minors = countDown(maxNumbers.minors).filter((ofMinor) =>
    countDown(maxNumbers.patches).some((patch) => fits(`1.${ofMinor}.${patch}`)),
  )
  const newest = minors.length > 1 ? await readStable(host) : undefined
  const considered = new Set(newest === undefined ? [] : [newest])
  for (const ofMinor of minors) {
    if (newest !== undefined && compare(`1.${ofMinor}.0`, newest) > 0) continue
    const stable = newest?.startsWith(`1.${ofMinor}.`) ? newest : await findNewestPatch(ofMinor, host)
    if (stable === undefined) continue
    considered.add(stable)
    const version = fits(stable) ? stable : await findOlderPatch(stable, fits, host)
    if (version !== undefined) return { versions: [version], considered: [...considered], complete: true }
  }
  return { versions: [], considered: [...considered], complete: true }
}

/** Patch numbers have gaps, so every one is looked up. */
async function findOlderPatch(
  stable: string,
  fits: (version: string) => boolean,
  host: ReleaseHost,
): Promise<string | undefined> {
  const [major, ofMinor, patch] = stable.split('.').map(Number)
  const older = countDown(patch ?? 0).map((one) => `${major ?? 1}.${ofMinor ?? 0}.${one}`)
  const common = { ...host, platform: { os: 'linux', arch: 'amd64' }, program: 'kubectl' } as const
  for (const version of older.filter(fits).slice(0, maxProbes)) {
    const { checksum } = describeFiles({ ...common, version })
    if ((await readOptionalText(host, checksum.url)) !== undefined) return version
  }
  return undefined
}

/** From `count - 1` to 0. */
function countDown(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => count - 1 - at)
}
