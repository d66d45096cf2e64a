import { longestResourcePrefix, repositoryPattern } from '../../../actions/provision/commands/bootstrap/inputs.ts'
import type { Kind } from '../../../runner/contract/kind.ts'
import { patternKind } from '../../../runner/contract/scalars.ts'

/** The environments that `init` writes. */
export const environmentNames = ['development', 'staging', 'production'] as const
export type EnvironmentName = (typeof environmentNames)[number]

/** Bucket names have at most 63 characters (Amazon S3 User Guide, "General purpose bucket naming rules"). */
const longestBucketName = 63
const longestEnvironment = Math.max(...environmentNames.map((name) => name.length))
const accountDigits = 12

/**
 * What two names leave for the name in them: the longest state bucket, `<name>-terraform-development-<account>`, and the prefix of the
 * longest environment, `<name>-development`, to which `bootstrap` limits the roles.
 */
export const longestName = Math.min(
  longestBucketName - '-terraform-'.length - longestEnvironment - 1 - accountDigits,
  longestResourcePrefix - '-'.length - longestEnvironment,
)

/**
 * Of a release, Helm allows 53 characters, and a preview adds `-pr-` and the number of its pull request. The namespace and the
 * repository in Amazon ECR (`<application>-preview`) allow more.
 */
export const longestApplicationName = 53 - '-pr-'.length - '999999'.length

/**
 * The name is part of clusters, VPCs, IAM paths, aliases of keys and buckets. Of these, buckets and IAM are the strictest:
 * lower-case letters, digits and single dashes are valid in all of them. `sthree-` and `amzn-s3-demo-` are reserved by S3.
 */
export const nameKind = patternKind(
  'name',
  new RegExp(`^(?!sthree-|amzn-s3-demo-|aws(?:-|$))(?=.{2,${longestName}}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$`),
  `lower-case letters, digits and single dashes, beginning with a letter, 2 to ${longestName} characters, not beginning with a prefix reserved by AWS (aws, sthree, amzn-s3-demo)`,
  (text) => toValidName(text, longestName),
)

/** The release of `charts/platform`, which every environment has beside that of the application. */
const platformRelease = 'platform'

/** A Kubernetes label (RFC 1123), a Helm release and a repository in Amazon ECR at once. */
export const applicationKind = patternKind(
  'name',
  new RegExp(`^(?!${platformRelease}$)(?=.{2,${longestApplicationName}}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$`),
  `lower-case letters, digits and single dashes, beginning with a letter, 2 to ${longestApplicationName} characters, not ${platformRelease}, which is the release of what the cluster needs`,
  (text) => toValidName(text, longestApplicationName),
)

export const accountKind = patternKind(
  'account',
  /^\d{12}$/,
  'the 12 digits of an AWS account ID, without dashes',
  (text) => text.replaceAll(/\D/g, ''),
)

/**
 * `owner/name` on GitHub; on GitLab groups may be nested, and have dots: `isGitHubRepository` tells them apart. Names of repositories
 * may begin with a dot or a dash.
 */
export const repositoryPathKind = patternKind(
  'repository',
  /^\w[\w.-]*(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)+$/,
  'the path of a repository such as acme/shop',
  (text) => /^(?:https?:\/\/[^/]+\/|git@[^:]+:)(.+?)(?:\.git)?\/?$/.exec(text)?.[1],
)

/** Whether GitHub may have a repository with this path; groups within groups, and dots in their names, exist on GitLab alone. */
export function isGitHubRepository(repository: string): boolean {
  return repositoryPattern.test(repository)
}

const domainPattern = /^(?=.{4,200}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/
const domainRule = 'a DNS name in lower case such as shop.example.com'
const toDomain = (text: string): string => text.toLowerCase().replace(/^https?:\/\//, '')

/** A DNS name in lower case, as the application chart allows it. */
export const domainKind = patternKind('domain', domainPattern, domainRule, toDomain)

/** No DNS name, which has a dot: an empty flag would leave the domain of the previous run. */
export const noDomain = 'none'

/** As a flag, with which the domain of the previous run can be removed. */
export const domainFlagKind = patternKind(
  'domain',
  new RegExp(`${domainPattern.source}|^${noDomain}$`),
  `${domainRule}, or ${noDomain}`,
  toDomain,
)

/** The nearest valid name: of `My Company_Ltd`, `my-company-ltd`; one that is too long ends earlier. */
export function toValidName(text: string, longest: number): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '')
}

/** Bucket names are unique across all accounts of AWS, so the account ID is part of it. */
export function formatStateBucket(name: string, environment: EnvironmentName, account: string): string {
  return `${name}-terraform-${environment}-${account}`
}

/** What is wrong with a text, as a sentence; undefined if nothing is. */
export function explainMismatch(kind: Kind<string>, text: string): string | undefined {
  const parsed = kind.parse(text, { workspace: '' })
  if (parsed instanceof Promise) throw new TypeError(`${kind.type} cannot be checked at once`)
  return parsed.ok ? undefined : [`Must be ${parsed.rule}.`, parsed.hint ?? ''].join(' ').trim()
}

export function isOfKind(kind: Kind<string>, text: string): boolean {
  return explainMismatch(kind, text) === undefined
}
