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

/** A finding and the platform of the image that it is in; empty for an image of one platform. */
export interface PlatformFinding extends ScanFinding {
  readonly platform: string
}

/** How long a scan on push may take to appear before one is asked for; milliseconds. */
const appearanceMs = 15_000
const firstPauseMs = 1000
const longestPauseMs = 10_000

/**
 * Waits for the scan of an image; of an index, for those of all its images, since the index itself has none.
 * @throws ActionError `scan-failed`, `timed-out`, and those of `awsError`
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
      throw new ActionError('scan-failed', `${what} came to no result: ${scan.status}`, { details: [scan.description] })
    }
    const waited = now() - startedAt
    if (scan === undefined && !asked && (!repository.scanOnPush || waited >= appearanceMs)) {
      asked = true
      await startScan(ecr, repository.name, digest, what)
    }
    if (waited + pauseMs > timeoutMs) {
      throw new ActionError('timed-out', `${what} did not end within ${Math.round(timeoutMs / 1000)} s`, {
        details: [`It is ${scan?.status ?? 'not there yet'}.`],
        hint: 'Raise scan-timeout, or look at the scanning configuration of the registry.',
      })
    }
    await sleep(pauseMs, signal)
  }
}

type ScanState = Awaited<ReturnType<typeof readScan>>

/** Undefined while there is no scan. */
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

/** Basic scans end, enhanced ones stay active (ECR API Reference, ImageScanStatus). */
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
      // One scan a day can be asked for, and with enhanced scanning none: then the registry scans by itself.
      if (name === 'LimitExceededException' || name === 'ValidationException') return
      if (name !== 'UnsupportedImageTypeException') throw error
      throw new ActionError('scan-failed', `${what} is not possible: the registry cannot scan such an image`, {
        hint: 'Basic scanning knows images with a distribution inside only; use enhanced scanning, or scan: none.',
        cause: error,
      })
    }
  })
}
