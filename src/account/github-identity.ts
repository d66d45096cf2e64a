/** A repository as GitHub's OIDC tokens name it. */
export interface TokenRepository {
  readonly owner: string
  readonly name: string
  /** They survive renames; undefined if unknown. */
  readonly ids: { readonly owner: string; readonly repository: string } | undefined
}

/**
 * The `sub` claims that jobs of the repository have in a context such as `environment:staging` or `pull_request`.
 * Repositories created after 2026-07-15 have IDs in it, older ones do not, and each can be switched to the other form
 * (GitHub Docs, "OpenID Connect reference"). So a role trusts both forms if the IDs are known.
 */
export function listTokenSubjects({ owner, name, ids }: TokenRepository, context: string): readonly string[] {
  const named = `repo:${owner}/${name}:${context}`
  return ids === undefined ? [named] : [named, `repo:${owner}@${ids.owner}/${name}@${ids.repository}:${context}`]
}

/** What a `sub` claim says about a job besides its repository. */
export type SubjectKind = 'environment' | 'pull_request'

/**
 * Whether a subject is one of the repository's own, of a kind: any environment counts, and either form. Patterns and policy
 * variables do not.
 */
export function isRepositorySubject(
  subject: string,
  { owner, name, ids }: TokenRepository,
  kind: SubjectKind,
): boolean {
  const [, named, ownerId, repository, repositoryId, context = ''] =
    /^repo:([^/@:]+)(?:@(\d+))?\/([^/@:]+)(?:@(\d+))?:([^*?$]+)$/.exec(subject) ?? []
  if (named?.toLowerCase() !== owner.toLowerCase() || repository?.toLowerCase() !== name.toLowerCase()) return false
  if ((ownerId === undefined) !== (repositoryId === undefined)) return false
  if (ids !== undefined && ownerId !== undefined && (ownerId !== ids.owner || repositoryId !== ids.repository))
    return false
  return kind === 'environment' ? /^environment:[^:]+$/.test(context) : context === kind
}

/**
 * Address of the OIDC issuer of a GitHub server, without `https://`: github.com, a subdomain of ghe.com (GitHub Enterprise
 * Cloud with data residency), else GitHub Enterprise Server (their pages "OpenID Connect").
 */
export function resolveTokenIssuer(serverUrl: string): string {
  const { host } = new URL(serverUrl)
  if (host === 'github.com') return 'token.actions.githubusercontent.com'
  if (host.endsWith('.ghe.com')) return `token.actions.${host}`
  return `${host}/_services/token`
}
