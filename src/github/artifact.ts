import { ActionError } from '../runner/errors/action-error.ts'
import type { GitHub } from './client.ts'
import { readErrorStatus } from './api-error.ts'
import { unpackZip } from './zip.ts'
import { computeSha256 } from '../runner/files/digest.ts'

/** An artifact of a run, as the REST API lists it. */
export interface StoredArtifact {
  readonly id: number
  readonly name: string
  /** Size of the zip file in bytes. */
  readonly size: number
  /** `sha256:…` of the zip file; undefined on servers that do not report it. */
  readonly digest: string | undefined
  readonly run: number
  /** Head commit of the run; for a pull request its head, not the merge commit. */
  readonly commit: string
}

/** The run that uploaded it: a specific one, or the newest one for a commit. */
export type ArtifactOrigin = { readonly run: number } | { readonly commit: string }

/** Files by their path in the artifact, with forward slashes. */
export type ArtifactContent = ReadonlyMap<string, Uint8Array>

const maxBytes = 256 * 1024 * 1024

/**
 * The newest existing artifact of a name. Needs `actions: read`. Artifacts of runs for forks are skipped, because the fork
 * decides what its workflow uploads.
 * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
 */
export async function findArtifact(
  { paginate, repository }: GitHub,
  name: string,
  madeBy: ArtifactOrigin,
): Promise<StoredArtifact | undefined> {
  const query = { ...repository, name, per_page: 100 }
  const artifacts =
    'run' in madeBy
      ? await paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { ...query, run_id: madeBy.run })
      : await paginate('GET /repos/{owner}/{repo}/actions/artifacts', query)
  const found = artifacts.flatMap(({ id, digest, size_in_bytes: size, expired, workflow_run: run, ...artifact }) => {
    if (expired || artifact.name !== name || run?.id === undefined || run.head_sha === undefined) return []
    if (run.head_repository_id !== run.repository_id) return []
    if ('commit' in madeBy && run.head_sha !== madeBy.commit) return []
    return [{ id, name, size, digest: digest ?? undefined, run: run.id, commit: run.head_sha }]
  })
  return found.reduce<StoredArtifact | undefined>(
    (newest, one) => (newest === undefined || one.id > newest.id ? one : newest),
    undefined,
  )
}

/**
 * Downloads an artifact into memory and verifies its digest. The token is sent to GitHub only, not to the storage it
 * redirects to.
 * @throws ActionError `artifact-unusable`; `github-failed` if it has expired in the meantime
 */
export async function downloadArtifact(github: GitHub, artifact: StoredArtifact): Promise<ArtifactContent> {
  if (artifact.size > maxBytes) throw createUnusableError(artifact, `it is larger than ${maxBytes} bytes`)
  const { data } = await github.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
    ...github.repository,
    artifact_id: artifact.id,
    archive_format: 'zip',
  })
  if (!(data instanceof ArrayBuffer)) throw createUnusableError(artifact, 'the storage did not return a file')
  const archive = Buffer.from(data)
  const digest = `sha256:${computeSha256(archive)}`
  if (artifact.digest !== undefined && artifact.digest !== digest) {
    throw createUnusableError(artifact, `expected ${artifact.digest}, got ${digest}`)
  }
  try {
    return await unpackZip(archive, maxBytes)
  } catch (cause) {
    throw createUnusableError(artifact, (cause as Error).message, cause)
  }
}

/** Whether an error means that the artifact has expired. */
export function isArtifactExpired(error: unknown): boolean {
  return readErrorStatus(error) === 410
}

function createUnusableError({ name, run }: StoredArtifact, why: string, cause?: unknown): ActionError {
  return new ActionError('artifact-unusable', `the artifact ${name} of run ${run} cannot be used: ${why}`, { cause })
}
