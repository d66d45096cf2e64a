/** A repository as GitHub's OIDC tokens name it. */
export interface TokenRepository {
  readonly owner: string
  readonly name: string
  /** They survive renames; undefined if unknown. */
  readonly ids: { readonly owner: string; readonly repository: string } | undefined
}

/**
 * The `sub` claim that jobs of the repository have in a context such as `environment:staging` or `pull_request`. With IDs, only the form
 * that contains them: whoever registers a name again after a rename or a deletion gets other IDs. Repositories created after
 * 2026-07-15 have that form, older ones can be switched to it (GitHub Docs, "OpenID Connect reference").
 */
export function formatTokenSubject({ owner, name, ids }: TokenRepository, context: string): string {
  return ids === undefined
    ? `repo:${owner}/${name}:${context}`
    : `repo:${owner}@${ids.owner}/${name}@${ids.repository}:${context}`
}

/** Whether tokens of an issuer can have IDs in `sub`. GitHub Enterprise Server knows only names. */
export function canIssueIds(issuer: string): boolean {
  return !issuer.endsWith('/_services/token')
}

/** What the jobs of a role have in common: an environment, or none. */
export type SubjectKind = 'environment' | 'no-environment'

/** A `sub` claim in its parts. */
interface TokenSubject extends TokenRepository {
  readonly context: string
}

function parseSubject(subject: string): TokenSubject | undefined {
  const [, owner = '', ownerId, name = '', repository, context = ''] =
    /^repo:([^/@:]+)(?:@(\d+))?\/([^/@:]+)(?:@(\d+))?:([^*?$]+)$/.exec(subject) ?? []
  if (owner === '' || (ownerId === undefined) !== (repository === undefined)) return undefined
  return {
    ...{ owner, name, context },
    ids: ownerId === undefined || repository === undefined ? undefined : { owner: ownerId, repository },
  }
}

/**
 * Whether a subject is one of the repository's own, of a kind: any environment, or any pull request or branch, counts, and either form.
 * Patterns and policy variables do not.
 */
export function isRepositorySubject(subject: string, repository: TokenRepository, kind: SubjectKind): boolean {
  const parsed = parseSubject(subject)
  if (parsed === undefined) return false
  const { owner, name, ids } = repository
  if (parsed.owner.toLowerCase() !== owner.toLowerCase() || parsed.name.toLowerCase() !== name.toLowerCase())
    return false
  if (ids !== undefined && parsed.ids !== undefined) {
    if (parsed.ids.owner !== ids.owner || parsed.ids.repository !== ids.repository) return false
  }
  const pattern = kind === 'environment' ? /^environment:[^:]+$/ : /^(pull_request|ref:refs\/heads\/[^:]+)$/
  return pattern.test(parsed.context)
}

/** The jobs that a role is for. */
export interface RepositoryScope {
  readonly repository: TokenRepository
  /** Ends of their subjects, such as `environment:staging`. */
  readonly contexts: readonly string[]
  /** Whether jobs with other ends stay trusted if an earlier run trusted them. */
  readonly keepsOthers: boolean
}

/**
 * The subjects that a role trusts, given those that it trusts already. IDs that are unknown to this run, but in the trusted subjects,
 * stay required; once IDs are known, a subject without them is replaced by the one with them.
 */
export function resolveRepositorySubjects(
  trusted: readonly string[],
  { repository, ...scope }: RepositoryScope,
): readonly string[] {
  const parsed = trusted.flatMap((subject) => parseSubject(subject) ?? [])
  const known: TokenRepository = { ...repository, ids: repository.ids ?? parsed.find(({ ids }) => ids)?.ids }
  const contexts = [...scope.contexts, ...(scope.keepsOthers ? parsed.map(({ context }) => context) : [])]
  return [...new Set(contexts)].map((context) => formatTokenSubject(known, context))
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
