import { rcompare, valid } from 'semver'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Candidates, ReleaseHost } from './tool.ts'

/** Candidates of a host that names only its newest versions. */
export function toCandidates(published: readonly string[], fits: (version: string) => boolean): Candidates {
  const considered = [...new Set(published)].sort(rcompare)
  return { versions: considered.filter(fits), considered, complete: false }
}

/** @returns undefined when there is no such file */
export async function readOptionalText(
  { fetcher }: ReleaseHost,
  url: string,
  limitBytes = 4096,
): Promise<string | undefined> {
  const bytes = await fetcher.readBytes(url, limitBytes)
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}

/** @throws ActionError `download-failed` when there is no such file, or the host does not answer */
export async function readRequiredText(host: ReleaseHost, url: string, limitBytes?: number): Promise<string> {
  const text = await readOptionalText(host, url, limitBytes)
  if (text === undefined) throw createUnusableFileError(url, 'there is no such file')
  return text
}

/** @throws ActionError `download-failed` when there is no such file, or it is not JSON */
export async function readReleaseJson(host: ReleaseHost, url: string): Promise<unknown> {
  const text = await readRequiredText(host, url, 1024 * 1024)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw createUnusableFileError(url, `it is not JSON: ${(error as Error).message}`)
  }
}

/**
 * The version in a text such as `v1.9.8`, without `v`.
 * @throws ActionError `download-failed` naming the URL
 */
export function parseReleasedVersion(url: string, text: string | undefined): string {
  const version = /^v?(\S{1,64})\s*$/.exec(text ?? '')?.[1]
  if (version !== undefined && valid(version) === version) return version
  throw createUnusableFileError(url, `it names no version: ${JSON.stringify((text ?? '').slice(0, 60))}`)
}

export function createUnusableFileError(url: string, problem: string): ActionError {
  return new ActionError('download-failed', `${url} does not name a version: ${problem}`)
}
