import { serveRepository, coerceText, type RepositoryCall, type ResourceOperations } from '../call.ts'
import type { GitPerson, GitRef, ListedTreeEntry } from '../git-output.ts'
import { replyPage } from '../pages.ts'
import {
  replyCreated,
  GitHubError,
  noContent,
  createNotFoundError,
  replyOk,
  createUnprocessableError,
} from '../replies.ts'
import { encodeNodeId } from '../views/accounts.ts'
import { buildCommitView, buildGitCommitView } from '../views/commits.ts'
import { formatNoReplyAddress } from '../world.ts'

/** Git objects, refs and branches. */
export const gitOperations: ResourceOperations = {
  'git/get-ref': serveRepository('contents:read', async (call) => replyOk(buildRefView(call, await findRef(call)))),
  'git/list-matching-refs': serveRepository('contents:read', async (call) => {
    const start = `refs/${coerceText(call.params.ref)}`
    const found = (await call.git.refs('refs/')).filter((one) => one.ref.startsWith(start))
    return replyPage(call, found, (one) => buildRefView(call, one))
  }),
  'git/create-ref': serveRepository('contents:write', async (call) => {
    const { ref, sha } = call.body as { readonly ref: string; readonly sha: string }
    if (!/^refs\/(heads|tags)\/./.test(ref))
      throw createUnprocessableError("Reference name must start with 'refs/heads/' or 'refs/tags/'.")
    if ((await call.git.refs(ref)).some((one) => one.ref === ref))
      throw createUnprocessableError('Reference already exists')
    const type = await call.git.readType(sha)
    if (!type) throw createUnprocessableError('Object does not exist')
    await call.git.updateRef(ref, sha)
    return replyCreated(buildRefView(call, { ref, sha, type }))
  }),
  'git/update-ref': serveRepository('contents:write', async (call) => {
    const old = await findRef(call).catch(() => {
      throw createUnprocessableError('Reference does not exist')
    })
    const sha = await call.git.resolve(coerceText(call.body.sha))
    if (!sha) throw createUnprocessableError('Object does not exist')
    const forced = call.body.force === true
    if (!forced && !(await call.git.isAncestor(old.sha, sha)))
      throw createUnprocessableError('Update is not a fast forward')
    assertUnprotected(call, old.ref)
    await call.git.updateRef(old.ref, sha, old.sha)
    return replyOk(buildRefView(call, { ...old, sha }))
  }),
  'git/delete-ref': serveRepository('contents:write', async (call) => {
    const old = await findRef(call).catch(() => {
      throw createUnprocessableError('Reference does not exist')
    })
    assertUnprotected(call, old.ref)
    await call.git.deleteRef(old.ref)
    return noContent
  }),

  'git/get-blob': serveRepository('contents:read', async (call) => {
    const sha = coerceText(call.params.file_sha)
    if ((await call.git.readType(sha)) !== 'blob') throw createNotFoundError()
    const content = await call.git.blob(sha)
    return replyOk({
      sha,
      node_id: encodeNodeId('Blob', sha),
      url: `${call.api}/git/blobs/${sha}`,
      size: content.length,
      content: wrapBase64(content),
      encoding: 'base64',
    })
  }),
  'git/create-blob': serveRepository('contents:write', async (call) => {
    const { content, encoding } = call.body
    const sha = await call.git.writeBlob(Buffer.from(coerceText(content), encoding === 'base64' ? 'base64' : 'utf8'))
    return replyCreated({ sha, url: `${call.api}/git/blobs/${sha}` } as { url: string })
  }),
  'git/get-tree': serveRepository('contents:read', async (call) => {
    const name = coerceText(call.params.tree_sha)
    const entries = await call.git.tree(name, { recursive: call.params.recursive !== undefined }).catch(() => {
      throw createNotFoundError()
    })
    const sha = (await call.git.run(['rev-parse', `${name}^{tree}`])).trim()
    return replyOk(buildTreeView(call, sha, entries))
  }),
  'git/create-tree': serveRepository('contents:write', async (call) => {
    const wishes = call.body.tree as readonly Readonly<Record<string, string | null | undefined>>[]
    const changes = await Promise.all(
      wishes.map(async ({ path, mode, sha, content }) => ({
        path: path ?? '',
        mode: mode ?? '100644',
        sha: typeof content === 'string' ? await call.git.writeBlob(Buffer.from(content)) : (sha ?? undefined),
      })),
    )
    const base = call.body.base_tree as string | undefined
    const sha = await call.git.writeTree(base, changes).catch(() => {
      throw createUnprocessableError('tree.sha does not exist or base_tree is not a valid tree oid')
    })
    return replyCreated(buildTreeView(call, sha, await call.git.tree(sha, { recursive: false })))
  }),
  'git/get-commit': serveRepository('contents:read', async (call) => {
    const sha = await call.git.resolve(coerceText(call.params.commit_sha))
    const [commit] = sha ? await call.git.log(['-1', sha]) : []
    if (!commit) throw createNotFoundError()
    return replyOk(buildGitCommitView(call, commit))
  }),
  'git/create-commit': serveRepository('contents:write', async (call) => {
    const { message, tree, parents = [], author, committer } = call.body
    if ((await call.git.readType(coerceText(tree))) !== 'tree')
      throw createUnprocessableError('Tree SHA does not exist')
    for (const parent of parents as readonly string[]) {
      if ((await call.git.readType(parent)) !== 'commit')
        throw createUnprocessableError('Parent SHA does not exist or is not a commit object')
    }
    const by = resolvePerson(call, author)
    const sha = await call.git.writeCommit({
      tree: coerceText(tree),
      parents: parents as readonly string[],
      author: by,
      committer: committer === undefined ? by : resolvePerson(call, committer),
      message: coerceText(message),
    })
    const [commit] = await call.git.log(['-1', sha])
    if (!commit) throw new Error(`commit ${sha} vanished`)
    return replyCreated(buildGitCommitView(call, commit))
  }),

  'repos/list-branches': serveRepository('contents:read', async (call) => {
    const all = await call.git.refs('refs/heads/')
    return replyPage(call, all, ({ ref, sha }) => ({
      name: ref.slice('refs/heads/'.length),
      commit: { sha, url: `${call.api}/commits/${sha}` },
      protected: isProtected(call, ref),
    }))
  }),
  'repos/get-branch': serveRepository('contents:read', async (call) => {
    const name = coerceText(call.params.branch)
    const sha = await call.git.resolve(`refs/heads/${name}`)
    const [commit] = sha ? await call.git.log(['-1', sha]) : []
    if (!commit) throw new GitHubError(404, 'Branch not found')
    const url = `${call.api}/branches/${encodeURIComponent(name)}`
    const enabled = isProtected(call, `refs/heads/${name}`)
    return replyOk({
      name,
      commit: buildCommitView(call, commit),
      _links: { self: url, html: `${call.html}/tree/${name}` },
      protected: enabled,
      protection: { enabled, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
      protection_url: `${url}/protection`,
    })
  }),
}

/** Author or committer: as given, otherwise the caller, now. */
export function resolvePerson({ caller, world }: RepositoryCall, given: unknown): GitPerson {
  const { name, email, date } = (given ?? {}) as Partial<GitPerson>
  return { name: name ?? caller.login, email: email ?? formatNoReplyAddress(caller), date: date ?? world.now() }
}

/** Base64 in lines of 60 characters, as GitHub sends file contents. */
export function wrapBase64(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n')
}

/** Rejects direct changes of a protected branch. */
export function assertUnprotected(call: RepositoryCall, ref: string): void {
  if (!isProtected(call, ref)) return
  throw createUnprocessableError(
    `Protected branch update failed for ${ref}.\nChanges must be made through a pull request.`,
  )
}

function isProtected({ repository }: RepositoryCall, ref: string): boolean {
  return repository.protected_branches.includes(ref.replace('refs/heads/', ''))
}

async function findRef(call: RepositoryCall): Promise<GitRef> {
  const name = `refs/${coerceText(call.params.ref)}`
  const found = (await call.git.refs(name)).find((one) => one.ref === name)
  if (!found) throw createNotFoundError()
  return found
}

function buildRefView({ api }: RepositoryCall, { ref, sha, type }: GitRef) {
  return {
    ref,
    node_id: encodeNodeId('Ref', ref),
    url: `${api}/git/${ref}`,
    object: { type, sha, url: `${api}/git/${type}s/${sha}` },
  }
}

function buildTreeView({ api }: RepositoryCall, sha: string, entries: readonly ListedTreeEntry[]) {
  const tree = entries.map((one) => ({ ...one, url: `${api}/git/${one.type}s/${one.sha}` }))
  return { sha, url: `${api}/git/trees/${sha}`, truncated: false, tree }
}
