import type { StoredRepository, GitHubState } from '../model.ts'
import type { AddressedView } from '../replies.ts'
import type { World } from '../world.ts'
import { encodeNodeId, buildUserView } from './accounts.ts'

/** Field names and suffixes of the repository's URL; templates as GitHub writes them. */
const addresses: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

/** `full-repository`, which has every field of `repository` and `minimal-repository`. */
export function buildRepositoryView(world: World, base: string, repository: StoredRepository): AddressedView {
  const { owner, name } = repository
  const url = `${base}/repos/${owner}/${name}`
  const html = `${base}/${owner}/${name}`
  const open = repository.issues.filter((one) => one.state === 'open').length
  return {
    id: repository.id,
    node_id: encodeNodeId('Repository', repository.id),
    name,
    full_name: `${owner}/${name}`,
    owner: buildUserView(base, world.ensureAccount(owner)),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: html,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(addresses).map(([field, rest]) => [field, `${url}${rest}`])),
    clone_url: `${html}.git`,
    git_url: `git://${new URL(base).host}/${owner}/${name}.git`,
    ssh_url: `git@${new URL(base).hostname}:${owner}/${name}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    ...fillZeros(
      'forks_count',
      'stargazers_count',
      'watchers_count',
      'size',
      'subscribers_count',
      'network_count',
      'forks',
      'watchers',
    ),
    default_branch: repository.default_branch,
    open_issues_count: open,
    open_issues: open,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    pushed_at: repository.created_at,
    created_at: repository.created_at,
    updated_at: repository.created_at,
  }
}

function fillZeros(...names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name) => [name, 0]))
}

/** Finds a repository, case-insensitively; undefined if there is none. */
export function findStoredRepository(state: GitHubState, owner: unknown, name: unknown): StoredRepository | undefined {
  const wanted = `${String(owner)}/${String(name)}`.toLowerCase()
  return state.repositories.find((one) => `${one.owner}/${one.name}`.toLowerCase() === wanted)
}
