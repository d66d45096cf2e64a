import type { StoredAccount } from '../model.ts'
import type { AddressedView, View } from '../replies.ts'

export interface UserView extends AddressedView {
  readonly avatar_url: string
}

/** `simple-user` of GitHub's description. */
export function buildUserView(base: string, account: StoredAccount): UserView {
  const url = `${base}/users/${encodeURIComponent(account.login)}`
  const bot = account.login.replace(/\[bot\]$/, '')
  return {
    login: account.login,
    id: account.id,
    node_id: encodeNodeId('User', account.id),
    avatar_url: `${base}/avatars/u/${account.id}`,
    gravatar_id: '',
    url,
    html_url: account.type === 'Bot' ? `${base}/apps/${bot}` : `${base}/${account.login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  }
}

/** `public-user`: response of GET /user for a person's token. */
export function buildProfileView(base: string, account: StoredAccount): UserView {
  const time = '2024-01-01T00:00:00Z'
  return {
    ...buildUserView(base, account),
    name: account.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: time,
    updated_at: time,
  }
}

/** The app of a job's token, with GitHub's own ID and name. */
export function buildActionsAppView(base: string): View {
  const github: StoredAccount = { id: 9919, login: 'github', type: 'Organization' }
  return {
    id: 15_368,
    slug: 'github-actions',
    node_id: 'MDM6QXBwMTUzNjg=',
    owner: buildUserView(base, github),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${base}/apps/github-actions`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: {
      actions: 'write',
      checks: 'write',
      contents: 'write',
      deployments: 'write',
      issues: 'write',
      metadata: 'read',
    },
    events: ['check_run', 'deployment', 'issue_comment', 'pull_request', 'push'],
  }
}

/** A stable opaque ID in the format of GitHub's older node IDs. */
export function encodeNodeId(kind: string, id: number | string): string {
  return Buffer.from(`0${kind.length}:${kind}${id}`).toString('base64')
}
