import { ActionError } from '../runner/errors/action-error.ts'
import type { EnvironmentVariables } from '../runner/host/environment.ts'
import { retry } from '../runner/retry.ts'
import type { ArtifactContent } from './artifact.ts'
import { readTextAt } from './json-fields.ts'
import { packZip } from './zip.ts'
import { computeSha256 } from '../runner/files/digest.ts'

/** Uploads artifacts of this run. */
export interface ArtifactStorage {
  /**
   * Stores files under a name that is new in this run. They can be downloaded immediately.
   * @returns the artifact's id, for links and downloads
   * @throws ActionError `artifact-failed`
   */
  readonly upload: (artifact: NewArtifact) => Promise<{ readonly id: number; readonly digest: string }>
}

interface NewArtifact {
  readonly name: string
  readonly files: ArtifactContent
  /** Default and maximum: the setting of the repository. */
  readonly retentionDays?: number
}

const service = 'twirp/github.actions.results.api.v1.ArtifactService'
/** Artifacts of this generation are immutable and have a digest. */
const artifactVersion = 7
const attempts = 4

/**
 * The artifact storage of this job. It is called directly (three requests), because `@actions/artifact` would add 200
 * packages and 4 MB of bundle.
 * @returns undefined in a terminal, in a GitLab job, and on GitHub Enterprise Server, which has no such service
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/upload-artifact.ts
 */
export function openArtifactStorage(
  environment: EnvironmentVariables,
  signal: AbortSignal,
): ArtifactStorage | undefined {
  const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '' } = environment
  const ids = parseBackendIds(token)
  if (!URL.canParse(url) || ids === undefined) return undefined
  return {
    upload: async ({ name, files, retentionDays }) => {
      const callService = (procedure: string, body: object) =>
        sendRequest(name, signal, new URL(`/${service}/${procedure}`, url).href, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ ...ids, name, ...body }),
        })
      const archive = await packZip(files)
      const digest = `sha256:${computeSha256(archive)}`
      const created = await callService('CreateArtifact', {
        version: artifactVersion,
        mime_type: 'application/zip',
        ...(retentionDays === undefined ? {} : { expires_at: formatExpiry(retentionDays) }),
      })
      const target = readTextAt(created, 'signed_upload_url') ?? readTextAt(created, 'signedUploadUrl')
      if (target === undefined) throw createArtifactError(name, 'the service returned no upload URL')
      // Azure Blob Storage, Put Blob; the signed URL grants access, so no token is sent.
      await sendRequest(name, signal, target, {
        method: 'PUT',
        headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/zip' },
        body: archive,
      })
      // 64-bit integers are strings in the JSON form of protocol buffers.
      const finished = await callService('FinalizeArtifact', { size: String(archive.length), hash: digest })
      const id = Number(readTextAt(finished, 'artifact_id') ?? readTextAt(finished, 'artifactId'))
      if (!Number.isSafeInteger(id)) throw createArtifactError(name, 'the service did not confirm the upload')
      return { id, digest }
    },
  }
}

/** The runner's token names its run and job in a scope `Actions.Results:<run>:<job>`. */
function parseBackendIds(token: string): object | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    const scope = readTextAt(claims, 'scp')
      ?.split(' ')
      .find((one) => one.startsWith('Actions.Results:'))
    const [, run, job] = scope?.split(':') ?? []
    return run && job ? { workflow_run_backend_id: run, workflow_job_run_backend_id: job } : undefined
  } catch {
    return undefined
  }
}

function formatExpiry(days: number): string {
  return new Date(Date.now() + days * 24 * 3600 * 1000).toISOString()
}

interface UploadRequest {
  readonly method: 'POST' | 'PUT'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** @returns the JSON of the response; undefined if there is none */
async function sendRequest(name: string, signal: AbortSignal, url: string, request: UploadRequest): Promise<unknown> {
  const { createFetch } = await import('./fetch.ts')
  const fetch = createFetch(url)
  const tried = retry(
    async () => {
      const response = await fetch(url, { ...request, signal })
      const text = await response.text()
      if (!response.ok) throw new UploadRefusal(response.status, readTwirpMessage(text) ?? response.statusText)
      return parseJson(text)
    },
    {
      attempts,
      baseMs: 500,
      maxMs: 10_000,
      signal,
      shouldRetry: (error) => !(error instanceof UploadRefusal) || error.status >= 500 || error.status === 429,
    },
  )
  return tried.catch((error: unknown) => {
    signal.throwIfAborted()
    const { message, cause } = error as Error
    throw createArtifactError(name, cause instanceof Error ? `${message} (${cause.message})` : message, error)
  })
}

class UploadRefusal extends Error {
  readonly status: number

  constructor(status: number, said: string) {
    super(`${status} ${said}`)
    this.status = status
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The message of a Twirp error. */
function readTwirpMessage(text: string): string | undefined {
  return readTextAt(parseJson(text), 'msg')
}

function createArtifactError(name: string, why: string, cause?: unknown): ActionError {
  return new ActionError('artifact-failed', `the artifact ${name} could not be stored: ${why}`, { cause })
}
