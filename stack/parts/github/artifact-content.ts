/** Where the files of artifacts are: a storage on another host name than the API's, with the right to read in the address. */
import { createHmac, randomBytes } from 'node:crypto'
import type { StoredArtifactFile } from './model.ts'
import { replyOk, type Reply } from './replies.ts'
import type { World } from './world.ts'

const key = randomBytes(32)

function signArtifact(artifact: StoredArtifactFile): string {
  return createHmac('sha256', key).update(String(artifact.id)).digest('base64url')
}

/** A signed address, as GET …/artifacts/{id}/zip redirects to. */
export function buildArtifactUrl(base: string, artifact: StoredArtifactFile): string {
  const url = new URL(`/_storage/artifacts/${artifact.id}`, base)
  if (url.hostname === '127.0.0.1') url.hostname = 'localhost'
  url.searchParams.set('sig', signArtifact(artifact))
  return url.href
}

/** The file; a token sent along is an error, since storage is not GitHub. Undefined for other addresses. */
export function readArtifactContent(world: World, url: URL, authorization: string | undefined): Reply | undefined {
  const id = /^\/_storage\/artifacts\/(\d+)$/.exec(url.pathname)?.[1]
  if (id === undefined) return undefined
  if (authorization !== undefined) return { status: 400, body: { message: 'a token was sent to the storage' } }
  const found = world.state.repositories.flatMap((one) => one.artifacts).find((one) => one.id === Number(id))
  if (found?.content === undefined) return { status: 404, body: { message: 'no such file' } }
  if (url.searchParams.get('sig') !== signArtifact(found)) return { status: 403, body: { message: 'wrong signature' } }
  return { ...replyOk(Buffer.from(found.content, 'base64')), headers: { 'content-type': 'application/zip' } }
}
