import { serveRepository, coerceText, type RepositoryCall, type ResourceOperations } from '../call.ts'
import type { ListedTreeEntry } from '../git-output.ts'
import { GitHubError, createNotFoundError, replyOk, createUnprocessableError, type Reply } from '../replies.ts'
import { buildGitCommitView } from '../views/commits.ts'
import { wrapBase64, resolvePerson, assertUnprotected } from './git.ts'

/** Maximum size of a file whose content is included in the response. */
const inlineLimit = 1024 * 1024

export const contentOperations: ResourceOperations = {
  'repos/get-content': serveRepository('contents:read', async (call) => {
    const ref = coerceText(call.params.ref ?? call.repository.default_branch)
    const commit = await call.git.resolve(ref)
    if (!commit) throw new GitHubError(404, `No commit found for the ref ${ref}`)
    const path = cleanPath(call)
    const entry = path === '' ? undefined : await call.git.entry(commit, path)
    if (path !== '' && !entry) throw createNotFoundError()
    if (!entry || entry.type === 'tree') {
      const inside = await call.git.tree(path === '' ? commit : `${commit}:${path}`, { recursive: false })
      return replyOk(
        inside.map((one) =>
          buildEntryView(call, ref, { ...one, path: path === '' ? one.path : `${path}/${one.path}` }),
        ),
      )
    }
    const content = await call.git.blob(entry.sha)
    if (String(call.headers.accept).includes('.raw')) {
      return { status: 200, body: content, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } }
    }
    const inline = content.length <= inlineLimit
    return replyOk({
      ...buildEntryView(call, ref, entry),
      content: inline ? wrapBase64(content) : '',
      encoding: inline ? 'base64' : 'none',
    })
  }),
  'repos/create-or-update-file-contents': serveRepository('contents:write', async (call) => {
    const blob = await call.git.writeBlob(Buffer.from(coerceText(call.body.content), 'base64'))
    return commitFile(call, blob)
  }),
  'repos/delete-file': serveRepository('contents:write', (call) => commitFile(call, undefined)),
}

/** Commits the new content of a file, or its removal, to the branch. */
async function commitFile(call: RepositoryCall, blob: string | undefined): Promise<Reply> {
  const path = cleanPath(call)
  // DELETE also accepts its parameters in the body.
  const { branch = call.params.branch ?? call.repository.default_branch, message, author, committer } = call.body
  const ref = `refs/heads/${coerceText(branch)}`
  const head = await call.git.resolve(ref)
  if (!head) throw new GitHubError(404, `Branch ${coerceText(branch)} not found`)
  const old = await call.git.entry(head, path)
  checkSha(call, path, old, blob)
  assertUnprotected(call, ref)

  const tree = await call.git.writeTree(head, [{ path, mode: old?.mode ?? '100644', sha: blob }])
  const by = resolvePerson(call, author ?? committer)
  const sha = await call.git.writeCommit({
    tree,
    parents: [head],
    author: by,
    committer: committer === undefined ? by : resolvePerson(call, committer),
    message: coerceText(message),
  })
  await call.git.updateRef(ref, sha, head).catch(() => {
    throw new GitHubError(409, `${coerceText(branch)} does not match ${head}`)
  })
  const [commit] = await call.git.log(['-1', sha])
  if (!commit) throw new Error(`commit ${sha} vanished`)
  const entry = blob ? await call.git.entry(sha, path) : undefined
  const content = entry ? buildEntryView(call, coerceText(branch), entry) : null
  return { status: old || !blob ? 200 : 201, body: { content, commit: buildGitCommitView(call, commit) } }
}

/** Changing an existing file requires the ID of the replaced version; a stale ID is a conflict. */
function checkSha(
  call: RepositoryCall,
  path: string,
  old: ListedTreeEntry | undefined,
  blob: string | undefined,
): void {
  const { sha = call.params.sha } = call.body
  if (!old && !blob) throw createNotFoundError()
  if (old && sha === undefined) throw createUnprocessableError('Invalid request.\n\n"sha" wasn\'t supplied.')
  if (sha !== undefined && sha !== old?.sha) throw new GitHubError(409, `${path} does not match ${coerceText(sha)}`)
}

function cleanPath(call: RepositoryCall): string {
  const path = coerceText(call.params.path ?? '').replace(/^\/+|\/+$/g, '')
  const bad = path.split('/').some((part) => part === '..' || part === '.' || part === '.git')
  if (bad) throw createUnprocessableError('path contains a malformed path component')
  return path
}

const kinds: Readonly<Record<string, string>> = { blob: 'file', tree: 'dir', commit: 'submodule' }

function buildEntryView({ api, html, repository, base }: RepositoryCall, ref: string, entry: ListedTreeEntry) {
  const path = entry.path.split('/').map(encodeURIComponent).join('/')
  const self = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`
  const git = `${api}/git/${entry.type}s/${entry.sha}`
  const page = `${html}/${entry.type}/${ref}/${path}`
  const raw = `${base}/raw/${repository.owner}/${repository.name}/${ref}/${path}`
  return {
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: page,
    git_url: git,
    download_url: entry.type === 'blob' ? raw : null,
    type: kinds[entry.type] ?? 'file',
    _links: { self, git, html: page },
  }
}
