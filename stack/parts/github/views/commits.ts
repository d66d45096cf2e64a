import type { RepositoryCall } from '../call.ts'
import type { GitCommit, FileDiff } from '../git-output.ts'
import type { AddressedView, View } from '../replies.ts'
import { formatNoReplyAddress } from '../world.ts'
import { encodeNodeId, buildUserView } from './accounts.ts'

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** `commit`: the commit with its accounts. */
export function buildCommitView(call: RepositoryCall, commit: GitCommit): AddressedView {
  const { api, html } = call
  return {
    sha: commit.sha,
    node_id: encodeNodeId('Commit', commit.sha),
    url: `${api}/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    author: findCommitAccount(call, commit.author.email),
    committer: findCommitAccount(call, commit.committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
  }
}

/** `git-commit`: the bare object. */
export function buildGitCommitView({ api, html }: RepositoryCall, commit: GitCommit): AddressedView {
  return {
    sha: commit.sha,
    node_id: encodeNodeId('Commit', commit.sha),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
    verification: unsigned,
  }
}

/** `diff-entry`; `head` is the commit whose version of the file the URLs show. */
export function buildFileView({ api, html }: RepositoryCall, head: string, file: FileDiff): View {
  const path = file.filename.split('/').map(encodeURIComponent).join('/')
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${html}/blob/${head}/${path}`,
    raw_url: `${html}/raw/${head}/${path}`,
    contents_url: `${api}/contents/${path}?ref=${head}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
  }
}

/** GitHub links a commit to an account by its e-mail address. */
function findCommitAccount({ world, base }: RepositoryCall, email: string) {
  const account = world.state.accounts.find((one) => formatNoReplyAddress(one) === email)
  return account ? buildUserView(base, account) : null
}
