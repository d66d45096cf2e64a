import { compare, rcompare, valid } from 'semver'
import { ActionError } from '../../runner/errors/action-error.ts'
import { describeArtifact, type BaseUrls } from '../catalog.ts'
import { parseDate, type Fetcher } from '../fetcher.ts'
import { isMirrored } from '../mirrors.ts'
import type { Platform, ToolName } from '../model.ts'
import { isPrerelease } from './constraint.ts'
import { matchesRequest, type LatestRequest, type RangeRequest } from './request.ts'

/** Which versions are published, asked of the projects' own download hosts or of a mirror with the same paths. */

export interface ReleaseHosts {
  readonly fetcher: Fetcher
  readonly bases: BaseUrls
}

export interface Candidates {
  /** Those that fit, newest first. */
  readonly versions: readonly string[]
  /** What was read, for messages. */
  readonly considered: readonly string[]
  /** False when the host names its newest versions only: older ones may exist that fit. */
  readonly complete: boolean
}

/**
 * The published versions that fit.
 * @throws ActionError `download-failed`: nothing is chosen when the host does not answer
 */
export async function findCandidates(
  tool: ToolName,
  request: LatestRequest | RangeRequest,
  hosts: ReleaseHosts,
): Promise<Candidates> {
  const fits = (version: string): boolean =>
    request.kind === 'latest' ? !isPrerelease(version) : matchesRequest(request, version)
  switch (tool) {
    case 'terraform':
      return request.kind === 'latest' && !isMirrored('terraform', hosts.bases)
        ? readLatestTerraform(hosts)
        : listTerraformReleases(fits, hosts)
    case 'kubectl':
      return request.kind === 'latest'
        ? toCandidates([await readStableKubectl(hosts)], fits)
        : findKubectlReleases(fits, hosts)
    case 'helm':
      return toCandidates(await readNewestHelms(hosts), fits)
    case 'eksctl':
      return toCandidates([await readNewestEksctl(hosts)], fits)
  }
}

/** When a version came out; a guess would defeat a rule about age. */
export type ReleaseDate =
  | { readonly kind: 'known'; readonly date: Date }
  | { readonly kind: 'unknown'; readonly reason: string }
  /** There is no such release. */
  | { readonly kind: 'none' }

const releasesApi = 'https://api.releases.hashicorp.com/v1/releases/terraform'
/** A release is looked for by its file for this platform, which all have. */
const everywhere: Platform = { os: 'linux', arch: 'amd64' }

/** Before the first release of any of the tools: servers that do not know a date say 1970. */
const earliest = Date.UTC(2000, 0)

/**
 * HashiCorp's API tells dates; elsewhere, and on mirrors, the date of the checksum file counts. A file that was put there
 * anew is younger than its release, never older.
 */
export async function findReleaseDate(
  tool: ToolName,
  version: string,
  hosts: ReleaseHosts,
  now: Date,
): Promise<ReleaseDate> {
  if (tool === 'terraform' && !isMirrored(tool, hosts.bases)) return readDateFromApi(version, hosts)
  const { url } = describeArtifact(tool, version, everywhere, hosts.bases).checksum
  const file = await hosts.fetcher.readDate(url)
  if (file === undefined) return { kind: 'none' }
  const { date } = file
  if (date === undefined) return { kind: 'unknown', reason: `${url} comes without a date (Last-Modified)` }
  if (date.getTime() >= earliest && date <= now) return { kind: 'known', date }
  return { kind: 'unknown', reason: `${url} has the date ${formatDay(date)} (Last-Modified), which cannot be` }
}

async function readDateFromApi(version: string, hosts: ReleaseHosts): Promise<ReleaseDate> {
  const url = `${releasesApi}/${version}`
  const date = parseDate(readTextProperty(await readJson(hosts, url), 'timestamp_created'))
  return date === undefined ? { kind: 'unknown', reason: `${url} has no date of creation` } : { kind: 'known', date }
}

/** `2026-11-20` */
export function formatDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function trimSlashes(base: string): string {
  return base.replace(/\/+$/, '')
}

function toCandidates(published: readonly string[], fits: (version: string) => boolean): Candidates {
  const considered = [...new Set(published)].sort(rcompare)
  return { versions: considered.filter(fits), considered, complete: false }
}

/* terraform */

/** The index of all versions is some megabytes and grows with each. */
const indexBytes = 64 * 1024 * 1024

async function listTerraformReleases(fits: (version: string) => boolean, hosts: ReleaseHosts): Promise<Candidates> {
  const url = `${trimSlashes(hosts.bases.terraform)}/terraform/index.json`
  const known = parseVersionKeys(await readText(hosts, url, indexBytes))
  if (known.length === 0) throw createUnusableFileError(url, 'it has no list of versions')
  return {
    versions: known.filter(fits).sort(rcompare),
    considered: known
      .filter((one) => !isPrerelease(one))
      .sort(rcompare)
      .slice(0, 5),
    complete: true,
  }
}

/**
 * Versions that are the name of an object: `"1.9.8": {`. The whole index as objects takes three times its size of memory, for
 * builds that nobody asks about; what it says is no more than a hint of what to download and verify.
 */
function parseVersionKeys(index: string): readonly string[] {
  const keys = [...index.matchAll(/"(\d[^"\\]{0,63})"\s*:\s*\{/g)].flatMap(([, key]) => key ?? [])
  return keys.filter((one) => valid(one) === one)
}

async function readLatestTerraform(hosts: ReleaseHosts): Promise<Candidates> {
  const url = `${releasesApi}/latest`
  const version = parseReleasedVersion(url, readTextProperty(await readJson(hosts, url), 'version'))
  if (isPrerelease(version)) throw createUnusableFileError(url, `it calls the prerelease ${version} the latest`)
  return { versions: [version], considered: [version], complete: true }
}

/* kubectl */

async function readStableKubectl(hosts: ReleaseHosts): Promise<string> {
  const url = `${trimSlashes(hosts.bases.kubectl)}/release/stable.txt`
  return parseReleasedVersion(url, await readText(hosts, url))
}

/** More than there will be of minors, and of patches in one minor. */
const most = { minors: 200, patches: 100 } as const
/** How many patches older than the newest are looked for one by one. */
const mostProbes = 10

/** A range is answered through the minors, newest first: each has a file that names its newest patch. */
async function findKubectlReleases(fits: (version: string) => boolean, hosts: ReleaseHosts): Promise<Candidates> {
  const minors = countDown(most.minors).filter((minor) =>
    countDown(most.patches).some((patch) => fits(`1.${minor}.${patch}`)),
  )
  const newest = minors.length > 1 ? await readStableKubectl(hosts) : undefined
  const considered = newest === undefined ? [] : [newest]
  for (const minor of minors) {
    if (newest !== undefined && compare(`1.${minor}.0`, newest) > 0) continue
    const stable = newest?.startsWith(`1.${minor}.`) ? newest : await readNewestKubectl(minor, hosts)
    if (stable === undefined) continue
    considered.push(stable)
    const version = fits(stable) ? stable : await findOlderPatch(stable, fits, hosts)
    if (version !== undefined) return { versions: [version], considered: removeDuplicates(considered), complete: true }
  }
  return { versions: [], considered: removeDuplicates(considered), complete: true }
}

/** @returns undefined when there is no such minor */
export async function readNewestKubectl(minor: number, hosts: ReleaseHosts): Promise<string | undefined> {
  const url = `${trimSlashes(hosts.bases.kubectl)}/release/stable-1.${minor}.txt`
  const text = await readOptionalText(hosts, url)
  return text === undefined ? undefined : parseReleasedVersion(url, text)
}

/** Numbers of patches have gaps, so that each is looked for. */
async function findOlderPatch(
  stable: string,
  fits: (version: string) => boolean,
  hosts: ReleaseHosts,
): Promise<string | undefined> {
  const [major, minor, patch] = stable.split('.').map(Number)
  const older = countDown(patch ?? 0).map((one) => `${major ?? 1}.${minor ?? 0}.${one}`)
  for (const version of older.filter(fits).slice(0, mostProbes)) {
    const proof = describeArtifact('kubectl', version, everywhere, hosts.bases).checksum.url
    if ((await readOptionalText(hosts, proof)) !== undefined) return version
  }
  return undefined
}

/** From `count - 1` to 0. */
function countDown(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => count - 1 - at)
}

function removeDuplicates(versions: readonly string[]): readonly string[] {
  return [...new Set(versions)]
}

/* helm */

/**
 * One file for each major; the plain one stays with Helm 3 for the sake of older install scripts. Mirrors need not have
 * all of them.
 */
const helmFiles = ['helm4-latest-version', 'helm3-latest-version', 'helm-latest-version'] as const

async function readNewestHelms(hosts: ReleaseHosts): Promise<readonly string[]> {
  const base = trimSlashes(hosts.bases.helm)
  const versions = await Promise.all(
    helmFiles.map(async (file) => {
      const text = await readOptionalText(hosts, `${base}/${file}`)
      return text === undefined ? [] : [parseReleasedVersion(`${base}/${file}`, text)]
    }),
  )
  if (versions.flat().length === 0)
    throw createUnusableFileError(`${base}/helm-latest-version`, 'there is no such file')
  return versions.flat()
}

/* eksctl */

/** The redirect of the release page: it needs no API and no token. */
async function readNewestEksctl({ fetcher, bases }: ReleaseHosts): Promise<string> {
  const url = `${trimSlashes(bases.eksctl)}/eksctl-io/eksctl/releases/latest`
  const target = await fetcher.findRedirect(url)
  if (target === undefined) throw createUnusableFileError(url, 'it does not redirect to a release')
  return parseReleasedVersion(url, /\/releases\/tag\/([^/?#]+)$/.exec(target)?.[1])
}

/* reading */

async function readOptionalText(
  { fetcher }: ReleaseHosts,
  url: string,
  limitBytes = 4096,
): Promise<string | undefined> {
  const bytes = await fetcher.readBytes(url, limitBytes)
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}

async function readText(hosts: ReleaseHosts, url: string, limitBytes?: number): Promise<string> {
  const text = await readOptionalText(hosts, url, limitBytes)
  if (text === undefined) throw createUnusableFileError(url, 'there is no such file')
  return text
}

async function readJson({ fetcher }: ReleaseHosts, url: string): Promise<unknown> {
  const bytes = await fetcher.readBytes(url, 1024 * 1024)
  if (bytes === undefined) throw createUnusableFileError(url, 'there is no such file')
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw createUnusableFileError(url, `it is no JSON: ${(error as Error).message}`)
  }
}

function parseReleasedVersion(url: string, text: string | undefined): string {
  const version = /^v?(\S{1,64})\s*$/.exec(text ?? '')?.[1]
  if (version !== undefined && valid(version) === version) return version
  throw createUnusableFileError(url, `it names no version: ${JSON.stringify((text ?? '').slice(0, 60))}`)
}

function readProperty(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function readTextProperty(value: unknown, name: string): string | undefined {
  const text = readProperty(value, name)
  return typeof text === 'string' ? text : undefined
}

function createUnusableFileError(url: string, problem: string): ActionError {
  return new ActionError('download-failed', `${url} does not tell a version: ${problem}`)
}
