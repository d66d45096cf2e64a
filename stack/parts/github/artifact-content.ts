/** Artifact storage: on a different host name than the API, with a signature in the URL that grants read access. */
import { createHmac, randomBytes } from 'node:crypto'
import type { StoredArtifactFile } from './model.ts'
import { replyOk, type Reply } from './replies.ts'
import type { World } from './world.ts'

const key = randomBytes(32)

function signArtifact(artifact: StoredArtifactFile): string {
  return createHmac('sha256', key).update(String(artifact.id)).digest('base64url')
}

/** Builds a signed URL, the target of the redirect of GET …/artifacts/{id}/zip. */
export function buildArtifactUrl(base: string, artifact: StoredArtifactFile): string {
  const url = new URL(`/_storage/artifacts/${artifact.id}`, base)
  if (url.hostname === '127.0.0.1') url.hostname = 'localhost'
  url.searchParams.set('sig', signArtifact(artifact))
  return url.href
}

/** Serves the file; sending a token is an error, because the storage is not GitHub. Undefined for other URLs. */
export function readArtifactContent(world: World, url: URL, authorization: string | undefined): Reply | undefined {
  const id = /^\/_storage\/artifacts\/(\d+)$/.exec(url.pathname)?.[1]
  if (id === undefined) return undefined
  if (authorization !== undefined) return { status: 400, body: { message: 'a token was sent to the storage' } }
  const found = world.state.repositories.flatMap((one) => one.artifacts).find((one) => one.id === Number(id))
  if (found?.content === undefined) return { status: 404, body: { message: 'no such file' } }
  if (url.searchParams.get('sig') !== signArtifact(found)) return { status: 403, body: { message: 'wrong signature' } }
  return { ...replyOk(Buffer.from(found.content, 'base64')), headers: { 'content-type': 'application/zip' } }
}
