import { on, text, type RepositoryCall, type Resource } from '../call.ts'
import type { Person, Ref, TreeEntry } from '../git-output.ts'
import { page } from '../pages.ts'
import { created, GitHubError, noContent, notFound, ok, unprocessable } from '../replies.ts'
import { nodeId } from '../views/accounts.ts'
import { commitView, gitCommitView } from '../views/commits.ts'
import { noReply } from '../world.ts'

/** Git objects, refs and branches. */
export const git: Resource = {
  'git/get-ref': on('contents:read', async (call) => ok(refView(call, await theRef(call)))),
  'git/list-matching-refs': on('contents:read', async (call) => {
    const start = `refs/${text(call.params.ref)}`
    const found = (await call.git.refs('refs/')).filter((one) => one.ref.startsWith(start))
    return page(call, found, (one) => refView(call, one))
  }),
  'git/create-ref': on('contents:write', async (call) => {
    const { ref, sha } = call.body as { readonly ref: string; readonly sha: string }
    if (!/^refs\/(heads|tags)\/./.test(ref))
      throw unprocessable("Reference name must start with 'refs/heads/' or 'refs/tags/'.")
    if ((await call.git.refs(ref)).some((one) => one.ref === ref)) throw unprocessable('Reference already exists')
    const type = await call.git.typeOf(sha)
    if (!type) throw unprocessable('Object does not exist')
    await call.git.updateRef(ref, sha)
    return created(refView(call, { ref, sha, type }))
  }),
  'git/update-ref': on('contents:write', async (call) => {
    const old = await theRef(call).catch(() => {
      throw unprocessable('Reference does not exist')
    })
    const sha = await call.git.resolve(text(call.body.sha))
    if (!sha) throw unprocessable('Object does not exist')
    const forced = call.body.force === true
    if (!forced && !(await call.git.isAncestor(old.sha, sha))) throw unprocessable('Update is not a fast forward')
    refuseProtected(call, old.ref)
    await call.git.updateRef(old.ref, sha, old.sha)
    return ok(refView(call, { ...old, sha }))
  }),
  'git/delete-ref': on('contents:write', async (call) => {
    const old = await theRef(call).catch(() => {
      throw unprocessable('Reference does not exist')
    })
    refuseProtected(call, old.ref)
    await call.git.deleteRef(old.ref)
    return noContent
  }),

  'git/get-blob': on('contents:read', async (call) => {
    const sha = text(call.params.file_sha)
    if ((await call.git.typeOf(sha)) !== 'blob') throw notFound()
    const content = await call.git.blob(sha)
    return ok({
      sha,
      node_id: nodeId('Blob', sha),
      url: `${call.api}/git/blobs/${sha}`,
      size: content.length,
      content: lines60(content),
      encoding: 'base64',
    })
  }),
  'git/create-blob': on('contents:write', async (call) => {
    const { content, encoding } = call.body
    const sha = await call.git.writeBlob(Buffer.from(text(content), encoding === 'base64' ? 'base64' : 'utf8'))
    return created({ sha, url: `${call.api}/git/blobs/${sha}` } as { url: string })
  }),
  'git/get-tree': on('contents:read', async (call) => {
    const name = text(call.params.tree_sha)
    const entries = await call.git.tree(name, { recursive: call.params.recursive !== undefined }).catch(() => {
      throw notFound()
    })
    const sha = (await call.git.run(['rev-parse', `${name}^{tree}`])).trim()
    return ok(treeView(call, sha, entries))
  }),
  'git/create-tree': on('contents:write', async (call) => {
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
      throw unprocessable('tree.sha does not exist or base_tree is not a valid tree oid')
    })
    return created(treeView(call, sha, await call.git.tree(sha, { recursive: false })))
  }),
  'git/get-commit': on('contents:read', async (call) => {
    const sha = await call.git.resolve(text(call.params.commit_sha))
    const [commit] = sha ? await call.git.log(['-1', sha]) : []
    if (!commit) throw notFound()
    return ok(gitCommitView(call, commit))
  }),
  'git/create-commit': on('contents:write', async (call) => {
    const { message, tree, parents = [], author, committer } = call.body
    if ((await call.git.typeOf(text(tree))) !== 'tree') throw unprocessable('Tree SHA does not exist')
    for (const parent of parents as readonly string[]) {
      if ((await call.git.typeOf(parent)) !== 'commit')
        throw unprocessable('Parent SHA does not exist or is not a commit object')
    }
    const by = person(call, author)
    const sha = await call.git.writeCommit({
      tree: text(tree),
      parents: parents as readonly string[],
      author: by,
      committer: committer === undefined ? by : person(call, committer),
      message: text(message),
    })
    const [commit] = await call.git.log(['-1', sha])
    if (!commit) throw new Error(`commit ${sha} vanished`)
    return created(gitCommitView(call, commit))
  }),

  'repos/list-branches': on('contents:read', async (call) => {
    const all = await call.git.refs('refs/heads/')
    return page(call, all, ({ ref, sha }) => ({
      name: ref.slice('refs/heads/'.length),
      commit: { sha, url: `${call.api}/commits/${sha}` },
      protected: isProtected(call, ref),
    }))
  }),
  'repos/get-branch': on('contents:read', async (call) => {
    const name = text(call.params.branch)
    const sha = await call.git.resolve(`refs/heads/${name}`)
    const [commit] = sha ? await call.git.log(['-1', sha]) : []
    if (!commit) throw new GitHubError(404, 'Branch not found')
    const url = `${call.api}/branches/${encodeURIComponent(name)}`
    const enabled = isProtected(call, `refs/heads/${name}`)
    return ok({
      name,
      commit: commitView(call, commit),
      _links: { self: url, html: `${call.html}/tree/${name}` },
      protected: enabled,
      protection: { enabled, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
      protection_url: `${url}/protection`,
    })
  }),
}

/** The name and time of who commits: as given, otherwise the caller's, now. */
export function person({ caller, world }: RepositoryCall, given: unknown): Person {
  const { name, email, date } = (given ?? {}) as Partial<Person>
  return { name: name ?? caller.login, email: email ?? noReply(caller), date: date ?? world.now() }
}

/** Base64 in lines of 60 characters, as GitHub sends file contents. */
export function lines60(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n')
}

/** A protected branch takes no direct push. */
export function refuseProtected(call: RepositoryCall, ref: string): void {
  if (!isProtected(call, ref)) return
  throw unprocessable(`Protected branch update failed for ${ref}.\nChanges must be made through a pull request.`)
}

function isProtected({ repository }: RepositoryCall, ref: string): boolean {
  return repository.protected_branches.includes(ref.replace('refs/heads/', ''))
}

async function theRef(call: RepositoryCall): Promise<Ref> {
  const name = `refs/${text(call.params.ref)}`
  const found = (await call.git.refs(name)).find((one) => one.ref === name)
  if (!found) throw notFound()
  return found
}

function refView({ api }: RepositoryCall, { ref, sha, type }: Ref) {
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: `${api}/git/${ref}`,
    object: { type, sha, url: `${api}/git/${type}s/${sha}` },
  }
}

function treeView({ api }: RepositoryCall, sha: string, entries: readonly TreeEntry[]) {
  const tree = entries.map((one) => ({ ...one, url: `${api}/git/${one.type}s/${one.sha}` }))
  return { sha, url: `${api}/git/trees/${sha}`, truncated: false, tree }
}
