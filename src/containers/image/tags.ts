import { parse as parseVersion } from 'semver'
import { accept, type Kind, reject } from '../../runner/contract/kind.ts'
import { parseReference, tagPattern } from './reference.ts'
import { computeSha256 } from '../../runner/files/digest.ts'

/**
 * `fixed`: names one content for ever, a commit or a full version. `moving`: follows a branch, a pull request, a minor
 * version, and is set anew with every build.
 */
export interface ImageTag {
  readonly name: string
  readonly kind: 'fixed' | 'moving'
}

/** What a run is about, as far as tags are made of it. */
export interface SourceRevision {
  readonly commit: string | undefined
  /** As in GITHUB_REF: `refs/heads/main`, `refs/tags/v1.4.2`. */
  readonly ref: string | undefined
  readonly pullRequest: number | undefined
}

/** Tag of the image with exactly this content; see `context/content-hash.ts`. */
export const contentTagPrefix = 'content-'
/** Tags of layer caches begin so. */
export const cacheTagPrefix = 'cache'

/**
 * The tags of an event: the commit; the branch, or `pr-<n>`, or of a version tag `vX.Y.Z` the version and `X.Y`.
 * @returns none where nothing is known of the revision
 */
export function createEventTags({ commit, ref, pullRequest }: SourceRevision): readonly ImageTag[] {
  const tags = [
    ...(commit === undefined ? [] : [commit]),
    ...(pullRequest === undefined ? createRefTags(ref) : [`pr-${pullRequest}`]),
  ]
  return classifyTags(tags)
}

/** Tags as they were asked for, each once. */
export function classifyTags(names: readonly string[]): readonly ImageTag[] {
  return [...new Set(names)].map((name) => ({ name, kind: isFixedTag(name) ? 'fixed' : 'moving' }))
}

/**
 * Names of tags that have to move, in this run or in others: the first build is often that of a pull request, and the
 * default branch comes after it.
 */
export function listMovingTags(tags: readonly ImageTag[], defaultBranch: string | undefined): readonly string[] {
  const ofThisRun = tags.filter(({ kind }) => kind === 'moving').map(({ name }) => name)
  return [...new Set([...(defaultBranch === undefined ? [] : [toBranchTag(defaultBranch)]), ...ofThisRun])]
}

/** A whole commit ID (SHA-1 or SHA-256) or a full version, with or without `v`. */
function isFixedTag(tag: string): boolean {
  // A tag has no plus sign: build metadata stands behind an underscore, as Helm writes it.
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

/** Branches that GitHub makes for one merge each. */
function isMergeQueueBranch(branch: string): boolean {
  return branch.startsWith('gh-readonly-queue/')
}

/** A branch must not take a tag that means something else: of a commit, a version, a pull request, a cache. */
function toBranchTag(branch: string): string {
  const tag = sanitizeTag(branch)
  const taken = /^(pr-\d+|\d+\.\d+)$/.test(tag) || isReservedTag(tag) || isFixedTag(tag)
  return taken ? `branch-${tag}`.slice(0, longestTag) : tag
}

/** Tags that this action sets for itself. */
export function isReservedTag(tag: string): boolean {
  return /^cache(-|$)/.test(tag) || tag.startsWith(contentTagPrefix)
}

const longestTag = 128
const hashLength = 7

/**
 * Text of any kind as a tag: slashes become dashes. What loses more than that gets a piece of its hash, so that `a#b`
 * and `a@b`, or two long names that begin alike, stay two tags.
 */
export function sanitizeTag(text: string): string {
  const dashed = text.replaceAll('/', '-')
  if (tagPattern.test(dashed)) return dashed
  const hash = computeSha256(text).slice(0, hashLength)
  const legal = dashed.replaceAll(/[^\w.-]+/g, '-').replaceAll(/^[.-]+|[.-]+$/g, '')
  return `${legal.slice(0, longestTag - hashLength - 1)}-${hash}`.replace(/^-/, '')
}

/** A tag in an input: taken as it is, or refused with the nearest that would do. */
export const tagKind: Kind<string> = {
  type: 'tag',
  rule: 'a tag: letters, digits, dots, dashes and underscores, not beginning with a dot or a dash, at most 128',
  parse: (text) => {
    if (isReservedTag(text))
      return reject('a tag that does not begin with cache- or content-, which are kept for caching')
    if (tagPattern.test(text)) return accept(text)
    const reference = text.includes(':') ? parseReference(text) : undefined
    return reject(tagKind.rule, `Did you mean ${reference?.tag ?? sanitizeTag(text)}?`)
  },
}
