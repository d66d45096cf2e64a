import { callAws, readAwsErrorName } from '../../aws/errors.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { pause } from '../../runner/retry.ts'
import { getImageByDigest } from '../registry/images.ts'
import { type IndexEntry, parseManifest } from '../registry/manifest.ts'
import type { Ecr, EcrRepository } from '../registry/repository.ts'
import { type ScanFinding, readScan } from './findings.ts'

export interface ScanOptions {
  readonly timeoutMs: number
  readonly signal: AbortSignal
  /** Replaced in tests. */
  readonly now?: () => number
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>
}

export interface PlatformFinding extends ScanFinding {
  /** Platform of the image that it was found in; empty for a single-platform image. */
  readonly platform: string
}

/** How long to wait for a scan on push before one is started; milliseconds. */
const appearanceMs = 15_000
const firstPauseMs = 1000
const longestPauseMs = 10_000

/**
 * Waits for the scan of an image. For an index, waits for the scans of all its images, since the index itself has none.
 * @throws ActionError `scan-failed`, `timed-out`, and those of `toAwsError`
 */
export async function waitForScan(
  ecr: Ecr,
  repository: EcrRepository,
  digest: string,
  options: ScanOptions,
): Promise<readonly PlatformFinding[]> {
  const manifest = parseManifest(await getImageByDigest(ecr, repository.name, digest))
  const images: readonly IndexEntry[] = manifest.kind === 'index' ? manifest.images : [{ digest, platform: '' }]
  const found = await Promise.all(
    images.map(async (image) => {
      const findings = await waitForImage(ecr, repository, image, options)
      return findings.map((finding) => ({ ...finding, platform: image.platform }))
    }),
  )
  return found.flat()
}

async function waitForImage(
  ecr: Ecr,
  repository: EcrRepository,
  { digest, platform }: IndexEntry,
  { timeoutMs, signal, now = Date.now, sleep = pause }: ScanOptions,
): Promise<readonly ScanFinding[]> {
  const startedAt = now()
  const what = `the scan of ${repository.name}@${digest}${platform === '' ? '' : ` (${platform})`}`
  let asked = false
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)) {
    const scan = await findScan(ecr, repository.name, digest, what)
    if (scan !== undefined && isComplete(scan.status)) return scan.findings
    if (scan !== undefined && !isRunning(scan.status)) {
      throw new ActionError('scan-failed', `${what} has no result: ${scan.status}`, { details: [scan.description] })
    }
    const waited = now() - startedAt
    if (scan === undefined && !asked && (!repository.scanOnPush || waited >= appearanceMs)) {
      asked = true
      await startScan(ecr, repository.name, digest, what)
    }
    if (waited + pauseMs > timeoutMs) {
      throw new ActionError('timed-out', `${what} did not finish within ${Math.round(timeoutMs / 1000)} s`, {
        details: [`Its status is ${scan?.status ?? 'unknown: no scan has appeared yet'}.`],
        hint: 'Increase scan-timeout, or check the scanning configuration of the registry.',
      })
    }
    await sleep(pauseMs, signal)
  }
}

type ScanState = Awaited<ReturnType<typeof readScan>>

/** Undefined until there is a scan. */
function findScan(ecr: Ecr, repository: string, digest: string, what: string): Promise<ScanState | undefined> {
  const call = { what: `${what} could not be read`, action: 'ecr:DescribeImageScanFindings' }
  return callAws(call, async () => {
    try {
      return await readScan(ecr, repository, digest)
    } catch (error) {
      if (readAwsErrorName(error) === 'ScanNotFoundException') return undefined
      throw error
    }
  })
}

/** Basic scans complete, enhanced ones stay active (ECR API Reference, ImageScanStatus). */
function isComplete(status: string): boolean {
  return status === 'COMPLETE' || status === 'ACTIVE'
}

function isRunning(status: string): boolean {
  return status === 'IN_PROGRESS' || status === 'PENDING'
}

async function startScan(ecr: Ecr, repository: string, digest: string, what: string): Promise<void> {
  const call = { what: `${what} could not be started`, action: 'ecr:StartImageScan' }
  await callAws(call, async () => {
    try {
      await ecr.startImageScan({ repositoryName: repository, imageId: { imageDigest: digest } })
    } catch (error) {
      const name = readAwsErrorName(error)
      // Only one scan per day can be requested, and none with enhanced scanning; then the registry scans on its own.
      if (name === 'LimitExceededException' || name === 'ValidationException') return
      if (name !== 'UnsupportedImageTypeException') throw error
      throw new ActionError('scan-failed', `${what} is not possible: the registry cannot scan such an image`, {
        hint: 'Basic scanning only supports images with a Linux distribution; use enhanced scanning, or scan: none.',
        cause: error,
      })
    }
  })
}
