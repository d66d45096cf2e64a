import { rcompare } from 'semver'
import { ActionError, type Location } from '../../runner/errors/action-error.ts'
import { isPrerelease } from './constraint.ts'
import { findNewestOldEnough } from './minimum-age.ts'
import { findCandidates, findReleaseDate, type ReleaseHosts } from './releases.ts'
import { formatDay } from '../../runner/days.ts'
import {
  matchesRequest,
  type LatestRequest,
  findOnlyVersion,
  parseStatedRequest,
  type RangeRequest,
  formatRequest,
  type StatedRequest,
  type ToolVersionRequest,
} from './request.ts'
import {
  describeRequirements,
  findRequirements,
  type Requirement,
  combineRequirements,
  findTofuFile,
} from './required-version.ts'
import { findVersionFile } from './version-files.ts'
import type { Candidates } from '../catalog/tool.ts'
import { findDefinition, type ToolName } from '../catalog/tools.ts'

/** Where a version comes from. */
type VersionSource = 'input' | 'version-file' | 'required-version' | 'lock' | 'default' | 'latest' | 'cluster'

export interface ResolvedVersion {
  /** Exact, without `v`. */
  readonly version: string
  readonly source: VersionSource
  /** For the log and the summary: the text of the input, `file:line`, or the name of the lock file. */
  readonly detail: string
  /** For people: newer ones that were too young. */
  readonly passedOver?: string
}

/** Versions whose digests are in the repository. */
export interface LockedVersions {
  /** Relative to the workspace. */
  readonly file: string
  readonly versions: Readonly<Partial<Record<ToolName, readonly string[]>>>
}

export interface ResolveOptions extends ReleaseHosts {
  readonly tool: ToolName
  readonly request: ToolVersionRequest
  /** Real path, in the workspace. */
  readonly workingDirectory: string
  /** Real path of the checked-out repository. */
  readonly workspace: string
  readonly lock?: LockedVersions | undefined
  /** The pinned versions of this release of eks-actions. */
  readonly defaults: Readonly<Record<ToolName, string>>
  /** Called only for `cluster`; returns what EKS reports: `1.34`. */
  readonly readClusterVersion?: (() => Promise<string>) | undefined
  /** Whole days; 0 for none. Releases younger than this are passed over by ranges and `latest`. */
  readonly minimumReleaseAge?: number | undefined
  readonly now?: Date | undefined
}

/** A request and where it was made. */
interface VersionQuery {
  readonly request: StatedRequest
  readonly source: VersionSource
  readonly detail: string
  readonly location?: Location
  /** The request line by line, where it is more than the detail says. */
  readonly lines?: readonly string[]
}

/**
 * The exact version to install. An exact request is answered without the network; a range takes the newest locked
 * version that fits, else the newest published one. There is no fallback from a request to another version.
 * @throws ActionError `version-not-found` when nothing fits, `download-failed` when the hosts do not answer, and
 *   `invalid-input` for files that cannot be understood
 */
export async function resolveVersion(options: ResolveOptions): Promise<ResolvedVersion> {
  const asked = await toVersionQuery(options)
  const { request, source, detail } = asked
  if (request.kind === 'exact') return { version: request.version, source, detail }
  if (request.kind !== 'latest') {
    const decided = resolveOffline(options, request, asked)
    if (decided !== undefined) return decided
  }
  return { source, detail, ...(await findPublished(options, request, asked)) }
}

async function toVersionQuery(options: ResolveOptions): Promise<VersionQuery> {
  const { request, tool } = options
  switch (request.kind) {
    case 'auto':
      return findQueryInRepository(options)
    case 'cluster':
      return readClusterQuery(options)
    case 'latest':
      return { request, source: 'latest', detail: 'latest' }
    default:
      return { request, source: 'input', detail: `${tool}-version: ${formatRequest(request)}` }
  }
}

/** Version file, then `required_version`, then lock file, then the pinned default. */
async function findQueryInRepository({
  tool,
  workingDirectory,
  workspace,
  lock,
  defaults,
}: ResolveOptions): Promise<VersionQuery> {
  const file = await findVersionFile(tool, workingDirectory, workspace)
  if (file !== undefined) {
    const { request, location } = file
    return { request, source: 'version-file', detail: `${location.file}:${location.line}`, location }
  }
  const { followsRequiredVersion = false } = findDefinition(tool)
  const requirements = followsRequiredVersion ? await findRequirements(workingDirectory, workspace) : []
  const required = combineRequirements(requirements)
  if (required !== undefined) return toRequirementQuery(required, requirements)
  const [locked] = sortLockedVersions(tool, lock)
  if (lock !== undefined && locked !== undefined) {
    return { request: { kind: 'exact', version: locked }, source: 'lock', detail: lock.file }
  }
  const tofu = followsRequiredVersion ? findTofuFile(workingDirectory, workspace) : undefined
  const unread = tofu === undefined ? '' : `; ${tofu} is for OpenTofu, Terraform does not read it`
  const detail = `pinned in this release${unread}`
  return { request: { kind: 'exact', version: defaults[tool] }, source: 'default', detail }
}

function toRequirementQuery(request: RangeRequest, requirements: readonly Requirement[]): VersionQuery {
  const places = requirements.map(({ location }) => location)
  const [first] = places
  const others = places.length > 1 ? ` and ${places.length - 1} more` : ''
  return {
    request,
    source: 'required-version',
    detail: `${first?.file ?? ''}:${first?.line ?? 1}${others}`,
    ...(first === undefined ? {} : { location: first }),
    lines: describeRequirements(requirements),
  }
}

/** A client may be one minor older or newer than the cluster; the cluster's own minor always works. */
async function readClusterQuery({ tool, readClusterVersion: clusterVersion }: ResolveOptions): Promise<VersionQuery> {
  const { followsCluster = false } = findDefinition(tool)
  if (!followsCluster || clusterVersion === undefined) {
    throw new ActionError('invalid-input', `${tool}-version: cluster cannot be followed`, {
      hint: followsCluster
        ? 'Set cluster-name, so that the version of the cluster can be read.'
        : `${tool} does not follow the version of a cluster; name a version.`,
    })
  }
  const version = await clusterVersion()
  const minor = /^v?(\d+\.\d+)(?:[.+-]|$)/.exec(version)?.[1]
  const parsed = parseStatedRequest(minor ?? '')
  if (!parsed.ok) {
    throw new ActionError('api-failed', `the cluster reports ${JSON.stringify(version)} as its version`, {
      hint: `Set a version in ${tool}-version.`,
    })
  }
  return { request: parsed.request, source: 'cluster', detail: `the cluster has ${version}` }
}

/** A request with one answer needs no list of releases: `= 1.9.8`, or a locked version that fits. */
function resolveOffline(
  { tool, lock }: ResolveOptions,
  request: RangeRequest,
  asked: VersionQuery,
): ResolvedVersion | undefined {
  const only = findOnlyVersion(request)
  if (only !== undefined) {
    if (matchesRequest(request, only)) return { version: only, source: asked.source, detail: asked.detail }
    throw createNothingFitsError(tool, asked, [`${only} is both required and excluded`])
  }
  const locked = sortLockedVersions(tool, lock).find((version) => matchesRequest(request, version))
  if (lock === undefined || locked === undefined) return undefined
  return { version: locked, source: 'lock', detail: `${lock.file}, within ${formatRequest(request)} (${asked.detail})` }
}

function sortLockedVersions(tool: ToolName, lock: LockedVersions | undefined): readonly string[] {
  return (lock?.versions[tool] ?? []).toSorted(rcompare)
}

type PublishedVersion = Pick<ResolvedVersion, 'version' | 'passedOver'>

async function findPublished(
  options: ResolveOptions,
  request: LatestRequest | RangeRequest,
  asked: VersionQuery,
): Promise<PublishedVersion> {
  const { tool, minimumReleaseAge: days = 0 } = options
  // With a minimum age the newest may be too young, so all are listed.
  const wanted = days > 0 && request.kind === 'latest' ? anyVersion : request
  try {
    const candidates = await findCandidates(tool, wanted, options)
    const [newest] = candidates.versions
    if (newest === undefined) throw createNothingPublishedError(options, asked, candidates)
    if (days === 0 || wanted.kind === 'latest') return { version: newest }
    return await findPublishedOldEnough(options, { days, wanted, candidates }, asked)
  } catch (error) {
    throw error instanceof ActionError && error.code === 'download-failed'
      ? createUnansweredError(tool, asked, error)
      : error
  }
}

const anyVersion: RangeRequest = { kind: 'range', text: 'latest', range: '*' }
const dayMs = 86_400_000
/** Dates are requested one by one. */
const mostDates = 40

interface AgeRule {
  readonly days: number
  readonly wanted: RangeRequest
  readonly candidates: Candidates
}

async function findPublishedOldEnough(
  options: ResolveOptions,
  { days, wanted, candidates }: AgeRule,
  asked: VersionQuery,
): Promise<PublishedVersion> {
  const { tool, now = new Date() } = options
  const young: string[] = []
  let left = mostDates
  const isOldEnough = async (version: string): Promise<boolean | undefined> => {
    if (left-- === 0)
      throw createTooYoungError(
        tool,
        days,
        [...shortenList(young), `older ones are not searched after ${mostDates} requests`],
        asked,
      )
    const released = await findReleaseDate(tool, version, options, now)
    if (released.kind === 'unknown') throw createUnknownAgeError(tool, version, days, released.reason, asked)
    if (released.kind === 'none') return undefined
    if (now.getTime() - released.date.getTime() >= days * dayMs) return true
    young.push(`${version} was released on ${formatDay(released.date)}`)
    return false
  }
  const fits = (version: string): boolean => matchesRequest(wanted, version)
  const version = await findNewestOldEnough({ ...options, fits, isOldEnough }, candidates)
  if (version === undefined) throw createTooYoungError(tool, days, shortenList(young), asked)
  if (young.length === 0) return { version }
  return { version, passedOver: `skipped as younger than ${days} days: ${shortenList(young).join(', ')}` }
}

/** Enough to see the pattern. */
function shortenList(lines: readonly string[]): readonly string[] {
  return lines.length > 5 ? [...lines.slice(0, 4), `${lines.length - 4} more are too young`] : lines
}

function createTooYoungError(tool: ToolName, days: number, found: readonly string[], asked: VersionQuery): ActionError {
  const wanted = formatRequest(asked.request)
  return new ActionError(
    'version-not-found',
    `${tool}: found no release that fits ${wanted} and is at least ${days} days old (${asked.detail})`,
    {
      details: [...(asked.lines ?? []), ...found],
      hint: formatAgeHint(tool),
      ...toLocation(asked),
    },
  )
}

function createUnknownAgeError(
  tool: ToolName,
  version: string,
  days: number,
  reason: string,
  asked: VersionQuery,
): ActionError {
  const wanted = formatRequest(asked.request)
  return new ActionError(
    'version-not-found',
    `${tool} ${version} fits ${wanted}, but nothing proves that it is ${days} days old`,
    { details: [reason], hint: formatAgeHint(tool), ...toLocation(asked) },
  )
}

function formatAgeHint(tool: ToolName): string {
  return `Set an exact version in ${tool}-version, put ${tool} into the lock file, or set minimum-release-age: 0.`
}

function createNothingPublishedError(
  { tool, bases }: ResolveOptions,
  asked: VersionQuery,
  candidates: Candidates,
): ActionError {
  const { host } = new URL(bases[tool])
  if (candidates.complete) {
    return createNothingFitsError(tool, asked, [`${host} has ${describeNewest(candidates.considered)}`])
  }
  return new ActionError('version-not-found', formatMessage(tool, asked), {
    details: [
      ...(asked.lines ?? []),
      `${host} names only the newest versions of ${tool}: ${describeNewest(candidates.considered)}`,
      'whether an older one fits cannot be looked up there',
    ],
    hint: `Set an exact version in ${tool}-version, or put one that fits into the lock file.`,
    ...toLocation(asked),
  })
}

function describeNewest(versions: readonly string[]): string {
  const stable = versions.filter((version) => !isPrerelease(version))
  return stable.length === 0 ? 'no releases' : stable.join(', ')
}

function createNothingFitsError(tool: ToolName, asked: VersionQuery, details: readonly string[]): ActionError {
  return new ActionError('version-not-found', formatMessage(tool, asked), {
    details: [...(asked.lines ?? []), ...details],
    hint:
      asked.lines === undefined
        ? 'Correct the version, or look up which ones are published.'
        : 'All of them must hold at once: correct one, or narrow working-directory to roots that agree.',
    ...toLocation(asked),
  })
}

function formatMessage(tool: ToolName, { request, detail, lines = [] }: VersionQuery): string {
  const agreement = lines.length > 1 ? 'no version fits all of them' : 'no version fits'
  return `${tool}: ${agreement}: ${formatRequest(request)} (${detail})`
}

/** The newest version is never replaced by one that happens to be known. */
function createUnansweredError(tool: ToolName, asked: VersionQuery, error: ActionError): ActionError {
  return new ActionError(
    'download-failed',
    `${tool}: the version for ${formatRequest(asked.request)} could not be looked up`,
    {
      details: [error.message, `requested by ${asked.detail}; no other version is used instead`],
      hint: `Set an exact version in ${tool}-version or lock one: neither needs this request. Otherwise: ${error.hint}`,
      ...toLocation(asked),
      cause: error,
    },
  )
}

function toLocation({ location }: VersionQuery): { readonly location?: Location } {
  return location === undefined ? {} : { location }
}
