import { parse, satisfies as satisfiesRange, validRange } from 'semver'
import { accept, type Kind, reject } from '../../runner/contract/kind.ts'
import { suggestName } from '../../runner/contract/suggest-name.ts'
import { isPrerelease, parseTerm, findPinnedVersion, satisfies, type Term } from './constraint.ts'

/** What a user asks for, in an input or a version file. */
export type ToolVersionRequest = AutoRequest | ClusterRequest | StatedRequest

/** What a version file can ask for. */
export type StatedRequest = ExactRequest | LatestRequest | RangeRequest

/** Looked up in files of the repository, then in the lock file, then the pinned default. */
interface AutoRequest {
  readonly kind: 'auto'
}
/** The minor of the cluster; kubectl only. */
interface ClusterRequest {
  readonly kind: 'cluster'
}
/** The newest that is no prerelease. */
export interface LatestRequest {
  readonly kind: 'latest'
}
interface ExactRequest {
  readonly kind: 'exact'
  /** Without `v`. */
  readonly version: string
}

/** The newest version that fits. `text` is as it was written. */
export type RangeRequest =
  /** Comparisons joined by commas or spaces, with Terraform's meaning. */
  | { readonly kind: 'constraint'; readonly text: string; readonly terms: readonly Term[] }
  /** `^1.9`, `~1.9.0`, `1.9.x`, `1.9`, `3`, `1 - 2`, `1.8 || 1.9`, with npm's meaning. */
  | { readonly kind: 'range'; readonly text: string; readonly range: string }
  /** tfenv's `latest:<regular expression>`; fits prereleases only where it has a dash itself. */
  | { readonly kind: 'pattern'; readonly text: string; readonly pattern: string }

export type ParsedRequest<T> =
  { readonly ok: true; readonly request: T } | { readonly ok: false; readonly problem: string }

/** SemVer 2.0.0, items 2 and 9; all four tools have three numbers. */
const exactPattern = /^v?\d{1,9}\.\d{1,9}\.\d{1,9}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/
/** `3`, `v3`, `1.9`: every version that begins so. */
const prefixPattern = /^v?(\d{1,9}(?:\.\d{1,9})?)$/
const operatorPattern = /^\s*(=|!=|>=|<=|~>|>|<)/
const longest = 200

/** Completes "must be …". */
const rule =
  'a version (1.9.8), a part of one (1.9 or 3), a range (1.9.x, ^1.9, ~1.9.0), comparisons (~> 1.9, or >=1.9, <2), latest or auto'

/** @returns the problem as a text that completes "must be …" */
export function parseVersionRequest(text: string): ParsedRequest<ToolVersionRequest> {
  const trimmed = text.trim()
  if (trimmed === 'auto' || trimmed === 'cluster') return { ok: true, request: { kind: trimmed } }
  return parseStatedRequest(trimmed)
}

/** As `parseVersionRequest`, without `auto` and `cluster`. */
export function parseStatedRequest(text: string): ParsedRequest<StatedRequest> {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > longest || /[\r\n]/.test(trimmed)) return rejectRequest(rule)
  if (trimmed === 'latest') return acceptRequest({ kind: 'latest' })
  if (exactPattern.test(trimmed)) return parseExact(trimmed)
  return operatorPattern.test(trimmed) && !trimmed.includes('||') ? parseComparisons(trimmed) : parseRange(trimmed)
}

function parseExact(text: string): ParsedRequest<StatedRequest> {
  const version = parse(text)?.version
  return version === undefined
    ? rejectRequest('a version as semver.org writes it, such as 1.9.8')
    : acceptRequest({ kind: 'exact', version })
}

/** Commas as Terraform wants them, or spaces as people write them; the meaning is Terraform's in both. */
function parseComparisons(text: string): ParsedRequest<StatedRequest> {
  const parts = text.split(',').flatMap((part) => part.trim().split(/(?<=[\dA-Za-z])\s+(?=[=!<>~])/))
  const terms = parts.map(parseTerm)
  if (terms.every((term) => term !== undefined)) return acceptRequest({ kind: 'constraint', text, terms })
  const mixed = parts.find((part) => /[\^*xX]|~(?!>)/.test(part))
  return rejectRequest(
    mixed === undefined
      ? rule
      : `comparisons alone, such as ~> 1.9 or >=1.9, <2; ${mixed} is of the other kind of range and cannot be mixed with them`,
  )
}

function parseRange(text: string): ParsedRequest<StatedRequest> {
  if (text.includes('~>'))
    return rejectRequest('a list with commas where ~> is used: it is Terraform’s and unknown to other ranges')
  if (text.includes(','))
    return rejectRequest(`comparisons where there are commas, such as >=1.9, <2; without commas: ^1.9 or 1.9.x`)
  const prefix = prefixPattern.exec(text)?.[1]
  const valid = validRange(prefix ?? text)
  return valid === null ? rejectRequest(rule) : acceptRequest({ kind: 'range', text, range: valid })
}

/** tfenv's `latest:<regular expression>`. */
export function parsePattern(text: string, pattern: string): ParsedRequest<StatedRequest> {
  return pattern.length <= longest && isRegularExpression(pattern)
    ? acceptRequest({ kind: 'pattern', text, pattern })
    : rejectRequest('latest, or latest: and a regular expression such as latest:^1\\.9')
}

function isRegularExpression(pattern: string): boolean {
  try {
    return pattern !== '' && new RegExp(pattern) instanceof RegExp
  } catch {
    return false
  }
}

function acceptRequest(request: StatedRequest): ParsedRequest<StatedRequest> {
  return { ok: true, request }
}

function rejectRequest(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem }
}

/** True when `version` (exact, without `v`) is within the request. */
export function matchesRequest(request: RangeRequest, version: string): boolean {
  switch (request.kind) {
    case 'constraint':
      return satisfies(version, request.terms) && (!isPrerelease(version) || asksForPrerelease(request.terms))
    case 'range':
      return satisfiesRange(version, request.range)
    case 'pattern':
      return (!isPrerelease(version) || request.pattern.includes('-')) && new RegExp(request.pattern).test(version)
  }
}

/** True when `version` is what was asked for; of prereleases, `latest` is none. */
export function fitsRequest(request: LatestRequest | RangeRequest, version: string): boolean {
  return request.kind === 'latest' ? !isPrerelease(version) : matchesRequest(request, version)
}

/** `!= 1.9.8` alone would fit every prerelease there is: Terraform checks with it, here it chooses. */
function asksForPrerelease(terms: readonly Term[]): boolean {
  return terms.some(({ operator, version }) => operator !== '!=' && isPrerelease(version))
}

/** The version of a request such as `= 1.9.8`, which leaves no choice. It need not fit the request's other terms. */
export function findOnlyVersion(request: RangeRequest): string | undefined {
  return request.kind === 'constraint' ? findPinnedVersion(request.terms) : undefined
}

/** As people read it in messages. */
export function formatRequest(request: ToolVersionRequest): string {
  if (request.kind === 'exact') return request.version
  return 'text' in request ? request.text : request.kind
}

/** For inputs such as `terraform-version`. `cluster` is refused where it means nothing. */
export function createVersionRequestKind({
  followsCluster = false,
}: {
  readonly followsCluster?: boolean
}): Kind<ToolVersionRequest> {
  const fullRule = followsCluster ? `${rule}, or cluster` : rule
  const keywords = ['latest', 'auto', ...(followsCluster ? ['cluster'] : [])]
  return {
    type: 'version',
    rule: fullRule,
    parse: (text) => {
      const parsed = parseVersionRequest(text)
      if (!parsed.ok) return reject(parsed.problem === rule ? fullRule : parsed.problem, suggestName(text, keywords))
      if (parsed.request.kind === 'cluster' && !followsCluster) {
        return reject(fullRule, 'Only kubectl follows the version of a cluster.')
      }
      return accept(parsed.request)
    },
  }
}

/** Every form of request. */
export const versionRequestKind: Kind<ToolVersionRequest> = createVersionRequestKind({ followsCluster: true })
