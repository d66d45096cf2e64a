import { coerceText, serveGlobal, serveRepository, type ResourceOperations } from '../call.ts'
import type { StoredCollaborator, StoredRepository, StoredTeam } from '../model.ts'
import { createNotFoundError, replyOk, type View } from '../replies.ts'
import { buildProfileView, buildUserView, encodeNodeId } from '../views/accounts.ts'
import { isSameName } from '../world.ts'

export const peopleOperations: ResourceOperations = {
  'users/get-by-username': serveGlobal(({ base, params, world }) => {
    const found = world.state.accounts.find((one) => isSameName(one.login, coerceText(params.username)))
    if (!found) throw createNotFoundError()
    return replyOk(buildProfileView(base, found))
  }),
  'teams/get-by-name': serveGlobal(({ base, params, token, world }) => {
    const { org, team_slug: slug } = params
    const found = world.state.teams.find(
      (one) => isSameName(one.org, coerceText(org)) && isSameName(one.slug, coerceText(slug)),
    )
    // A job's token belongs to a repository, which sees no teams.
    if (!found || token.app) throw createNotFoundError()
    return replyOk({
      ...buildTeamView(base, found),
      created_at: '2024-01-01T00:00:00Z',
      updated_at: '2024-01-01T00:00:00Z',
      members_count: 2,
      repos_count: 1,
      organization: buildOrganizationView(base, found.org),
    })
  }),
  'repos/get-collaborator-permission-level': serveRepository('metadata:read', ({ base, params, repository, world }) => {
    const found = world.state.accounts.find((one) => isSameName(one.login, coerceText(params.username)))
    if (!found) throw createNotFoundError()
    const role = findRole(repository, found.login)
    const permission = toPermission(role)
    return replyOk({
      permission,
      role_name: role,
      user: { ...buildUserView(base, found), role_name: role },
    })
  }),
}

/** The role of a person: the owner is an administrator, and everybody can read a public repository. */
function findRole(repository: StoredRepository, login: string): StoredCollaborator['role'] | 'none' {
  if (isSameName(repository.owner, login)) return 'admin'
  const listed = repository.collaborators.find((one) => isSameName(one.login, login))
  return listed?.role ?? (repository.private ? 'none' : 'read')
}

/** The legacy roles of the API: `maintain` is `write`, `triage` is `read`. */
function toPermission(role: StoredCollaborator['role'] | 'none'): string {
  if (role === 'maintain') return 'write'
  return role === 'triage' ? 'read' : role
}

/** `team` of GitHub's description. */
export function buildTeamView(base: string, { id, org, slug }: StoredTeam): View {
  const url = `${base}/organizations/${org}/team/${id}`
  return {
    id,
    node_id: encodeNodeId('Team', id),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    permission: 'pull',
    type: 'organization',
    url,
    html_url: `${base}/orgs/${org}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
  }
}

function buildOrganizationView(base: string, login: string): View {
  const url = `${base}/orgs/${login}`
  return {
    login,
    id: 1,
    node_id: encodeNodeId('Organization', login),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${base}/avatars/o/1`,
    description: null,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${base}/${login}`,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
    archived_at: null,
    type: 'Organization',
  }
}
