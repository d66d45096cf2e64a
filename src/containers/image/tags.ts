import { parse as parseVersion } from 'semver'
import { accept, type Kind, reject } from '../../runner/contract/kind.ts'
import { parseReference, tagPattern } from './reference.ts'
import { computeSha256 } from '../../runner/files/digest.ts'

/**
 * `fixed`: always stands for the same content (a commit, a full version). `moving`: follows a branch, a pull request or a minor
 * version, and is set with every build.
 */
export interface ImageTag {
  readonly name: string
  readonly kind: 'fixed' | 'moving'
}

/** What the tags of a run are derived from. */
export interface SourceRevision {
  readonly commit: string | undefined
  /** As in GITHUB_REF: `refs/heads/main`, `refs/tags/v1.4.2`. */
  readonly ref: string | undefined
  readonly pullRequest: number | undefined
}

/** Tag of the image with exactly this content; see `context/content-hash.ts`. */
export const contentTagPrefix = 'content-'
/** Prefix of layer cache tags. */
const cacheTagPrefix = 'cache'

/**
 * The tag of a layer cache. Each target has its own: targets have different layers, and a tag holds one cache.
 * @param line whose builds write it
 */
export function toCacheTag(line: string, target: string | undefined): string {
  return [cacheTagPrefix, line, ...(target === undefined ? [] : [target])].join('-')
}

/**
 * The tags for an event: the commit, plus the branch, `pr-<n>`, or for a version tag `vX.Y.Z` the version and `X.Y`.
 * @returns none if nothing is known about the revision
 */
export function createEventTags({ commit, ref, pullRequest }: SourceRevision): readonly ImageTag[] {
  const tags = [
    ...(commit === undefined ? [] : [commit]),
    ...(pullRequest === undefined ? createRefTags(ref) : [`pr-${pullRequest}`]),
  ]
  return classifyTags(tags)
}

/** The requested tags, each once. */
export function classifyTags(names: readonly string[]): readonly ImageTag[] {
  return [...new Set(names)].map((name) => ({ name, kind: isFixedTag(name) ? 'fixed' : 'moving' }))
}

/**
 * Tags that must be movable, in this run or in later ones: the first build is often for a pull request, and the default branch
 * follows.
 */
export function listMovingTags(tags: readonly ImageTag[], defaultBranch: string | undefined): readonly string[] {
  const ofThisRun = tags.filter(({ kind }) => kind === 'moving').map(({ name }) => name)
  return [...new Set([...(defaultBranch === undefined ? [] : [toBranchTag(defaultBranch)]), ...ofThisRun])]
}

/** A whole commit ID (SHA-1 or SHA-256) or a full version, with or without `v`. */
function isFixedTag(tag: string): boolean {
  // A tag cannot contain a plus sign: build metadata follows an underscore, as in Helm.
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(tag) || parseVersion(tag.replace('_', '+')) !== null
}

function createRefTags(ref = ''): readonly string[] {
  const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? []
  if (name === undefined) return []
  if (kind === 'heads') return isMergeQueueBranch(name) ? [] : [toBranchTag(name)]
  const version = parseVersion(name)
  if (version === null) return [sanitizeTag(name)]
  const minor = version.prerelease.length === 0 ? [`${version.major}.${version.minor}`] : []
  return [sanitizeTag(name.replace('+', '_')), ...minor]
}

/** GitHub creates one such branch per merge. */
function isMergeQueueBranch(branch: string): boolean {
  return branch.startsWith('gh-readonly-queue/')
}

/** A branch must not get a tag with another meaning: a commit, a version, a pull request, a cache. */
function toBranchTag(branch: string): string {
  const tag = sanitizeTag(branch)
  const taken = /^(pr-\d+|\d+\.\d+)$/.test(tag) || isReservedTag(tag) || isFixedTag(tag)
  return taken ? `branch-${tag}`.slice(0, longestTag) : tag
}

/** Tags that this action uses internally. */
function isReservedTag(tag: string): boolean {
  return /^cache(-|$)/.test(tag) || tag.startsWith(contentTagPrefix)
}

const longestTag = 128
const hashLength = 7

/**
 * Turns any text into a tag: slashes become dashes. If more is lost, part of its hash is appended, so that `a#b` and `a@b`, or
 * two long names with the same beginning, stay different tags.
 */
export function sanitizeTag(text: string): string {
  const dashed = text.replaceAll('/', '-')
  if (tagPattern.test(dashed)) return dashed
  const hash = computeSha256(text).slice(0, hashLength)
  const legal = dashed.replaceAll(/[^\w.-]+/g, '-').replaceAll(/^[.-]+|[.-]+$/g, '')
  return `${legal.slice(0, longestTag - hashLength - 1)}-${hash}`.replace(/^-/, '')
}

/** A tag in an input: accepted as it is, or rejected with the nearest valid one. */
export const tagKind: Kind<string> = {
  type: 'tag',
  rule: 'a tag: at most 128 letters, digits, dots, dashes and underscores, not starting with a dot or a dash',
  parse: (text) => {
    if (isReservedTag(text))
      return reject('a tag that does not start with cache- or content-, which are reserved for caching')
    if (tagPattern.test(text)) return accept(text)
    const reference = text.includes(':') ? parseReference(text) : undefined
    return reject(tagKind.rule, `Did you mean ${reference?.tag ?? sanitizeTag(text)}?`)
  },
}
