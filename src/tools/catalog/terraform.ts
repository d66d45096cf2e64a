import { rcompare, valid } from 'semver'
import { parseDate } from '../fetcher.ts'
import { isPrerelease } from '../version/constraint.ts'
import {
  fitsRequest,
  type LatestRequest,
  type ParsedRequest,
  parsePattern,
  parseStatedRequest,
  type RangeRequest,
  type StatedRequest,
} from '../version/request.ts'
import { keepMajor } from './refresh-rules.ts'
import { createUnusableFileError, parseReleasedVersion, readReleaseJson, readRequiredText } from './release-host.ts'
import type { Candidates, ReleaseDate, ReleaseFiles, ReleaseHost, ReleaseLocation, ToolDefinition } from './tool.ts'
import { toRecord } from '../../runner/records.ts'

export const terraform: ToolDefinition<'terraform'> = {
  name: 'terraform',
  officialUrl: 'https://releases.hashicorp.com',
  describeFiles,
  signer: { kind: 'openpgp', loadKeyring: async () => (await import('../verify/keys/hashicorp.ts')).hashicorpKeyring },
  releases: {
    find: (request, host) =>
      request.kind === 'latest' && host.isOfficial ? readLatest(host) : listReleases(request, host),
    older: 'listed',
    findDate: readDate,
  },
  versionFiles: [
    { name: '.terraform-version', parseVersion: parseTfenvVersion },
    { name: '.tfswitchrc', parseVersion: parseTfenvVersion },
    { name: '.tfswitch.toml', parseVersion: parseTfenvVersion, key: 'version' },
  ],
  followsRequiredVersion: true,
  refresh: { findRange: keepMajor, verify: 'signature' },
}

function describeFiles({ baseUrl, version, platform: { os, arch }, program }: ReleaseLocation): ReleaseFiles {
  const folder = `${baseUrl}/terraform/${version}`
  const file = `terraform_${version}_${os}_${arch}.zip`
  const sums = `${folder}/terraform_${version}_SHA256SUMS`
  return {
    url: `${folder}/${file}`,
    archive: 'zip',
    binaryPath: program,
    checksum: { url: sums, form: 'list', entry: file },
    signature: { kind: 'openpgp', url: `${sums}.72D7468F.sig`, over: 'checksums' },
  }
}

const releasesApi = 'https://api.releases.hashicorp.com/v1/releases/terraform'

async function readLatest(host: ReleaseHost): Promise<Candidates> {
  const url = `${releasesApi}/latest`
  const version = parseReleasedVersion(url, readProperty(await readReleaseJson(host, url), 'version'))
  if (isPrerelease(version)) throw createUnusableFileError(url, `it calls the prerelease ${version} the latest`)
  return { versions: [version], considered: [version], complete: true }
}

/** The index of all versions is some megabytes and grows with each. */
const indexBytes = 64 * 1024 * 1024

async function listReleases(request: LatestRequest | RangeRequest, host: ReleaseHost): Promise<Candidates> {
  const url = `${host.baseUrl}/terraform/index.json`
  const published = parseVersionKeys(await readRequiredText(host, url, indexBytes))
  if (published.length === 0) throw createUnusableFileError(url, 'it has no list of versions')
  const sorted = published.toSorted(rcompare)
  return {
    versions: sorted.filter((version) => fitsRequest(request, version)),
    considered: sorted.filter((version) => !isPrerelease(version)).slice(0, 5),
    complete: true,
  }
}

/**
 * Versions that are the name of an object: `"1.9.8": {`. Parsed into objects, the whole index takes three times its size
 * in memory, for builds that nobody asks about; it is no more than a hint of what to download and verify.
 */
function parseVersionKeys(index: string): readonly string[] {
  const keys = [...index.matchAll(/"(\d[^"\\]{0,63})"\s*:\s*\{/g)].flatMap(([, key]) => key ?? [])
  return keys.filter((one) => valid(one) === one)
}

async function readDate(version: string, host: ReleaseHost): Promise<ReleaseDate> {
  const url = `${releasesApi}/${version}`
  const date = parseDate(readProperty(await readReleaseJson(host, url), 'timestamp_created'))
  return date === undefined ? { kind: 'unknown', reason: `${url} has no creation date` } : { kind: 'known', date }
}

function readProperty(value: unknown, name: string): string | undefined {
  const property = toRecord(value)[name]
  return typeof property === 'string' ? property : undefined
}

/** As tfenv reads it: a version, `latest`, or `latest:<regular expression>`. */
function parseTfenvVersion(text: string): ParsedRequest<StatedRequest> {
  const pattern = /^latest:(.*)$/.exec(text)?.[1]
  if (pattern !== undefined) return parsePattern(text, pattern)
  if (text === 'latest-allowed' || text === 'min-required') {
    return { ok: false, problem: 'a version; to follow required_version, remove this file' }
  }
  return parseStatedRequest(text)
}
