import { type RepositoryScope, resolveRepositorySubjects } from './github-identity.ts'
import { type ProjectScope, resolveProjectSubjects } from './gitlab-identity.ts'

/** The jobs that a role is for: of a repository on GitHub, or of a project in GitLab. */
export type TokenScope = RepositoryScope | ProjectScope

/** The subjects that a role trusts from now on, given those that it trusts already. */
export function resolveSubjects(trusted: readonly string[], scope: TokenScope): readonly string[] {
  return 'project' in scope ? resolveProjectSubjects(trusted, scope) : resolveRepositorySubjects(trusted, scope)
}

/** The same jobs, without others that an earlier run trusted. */
export function withoutOthers(scope: TokenScope): TokenScope {
  return 'project' in scope ? scope : { ...scope, keepsOthers: false }
}
