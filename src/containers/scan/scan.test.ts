import { describe, expect, test } from 'vitest'
import type { Ecr, EcrRepository } from '../registry/repository.ts'
import type { ScanFinding } from './findings.ts'
import { allowanceKind, evaluateFindings } from './gate.ts'
import { waitForScan } from './wait.ts'

const createFinding = (id: string, severity: ScanFinding['severity']): ScanFinding => ({
  ...{ id, severity, package: 'openssl 1.0', fixedIn: undefined, url: undefined },
})
const found = [createFinding('CVE-1', 'CRITICAL'), createFinding('CVE-2', 'HIGH'), createFinding('CVE-3', 'LOW')]
const now = new Date('2026-06-15T12:00:00Z')

describe('the gate', () => {
  test.each([
    [undefined, []],
    ['CRITICAL', ['CVE-1']],
    ['HIGH', ['CVE-1', 'CVE-2']],
    ['MEDIUM', ['CVE-1', 'CVE-2']],
    ['UNDEFINED', ['CVE-1', 'CVE-2', 'CVE-3']],
  ] as const)('stops from %s on: %j', (limit, expected) => {
    const result = evaluateFindings(found, limit, [], now)
    expect(result.blocking.map(({ id }) => id)).toEqual(expected)
    expect(result.counts).toEqual({ CRITICAL: 1, HIGH: 1, LOW: 1 })
  })

  test.each([
    ['2026-06-15', [], ['CVE-1'], []],
    ['2026-06-14', ['CVE-1'], [], ['CVE-1']],
  ])('accepts a vulnerability until the end of %s', (until, blocking, accepted, expired) => {
    const result = evaluateFindings(found, 'CRITICAL', [{ id: 'cve-1', until }], now)
    expect(result.blocking.map(({ id }) => id)).toEqual(blocking)
    expect(result.accepted.map(({ id }) => id)).toEqual(accepted)
    expect(result.expired.map(({ id }) => id.toUpperCase())).toEqual(expired)
  })
})

test.each([
  ['CVE-2024-1234 until 2026-12-31', true],
  ['GHSA-abcd-1234-xyz0 until 2026-12-31', true],
  ['CVE-2024-1234', false],
  ['CVE-2024-1234 until 2026-02-30', false],
  ['CVE-2024-1234 until tomorrow', false],
])('%s is an allowance: %s', (text, ok) => {
  expect(allowanceKind.parse(text, { workspace: '/' })).toMatchObject({ ok })
})

const repository: EcrRepository = {
  ...{ name: 'app', arn: '', uri: 'r/app', registry: 'r', scanOnPush: true },
  mutability: { mode: 'MUTABLE', exclusions: [] },
  encryption: { type: 'AES256' },
}

/** An error as the SDK makes it of an answer. */
function answerWith(name: string): Error {
  return Object.assign(new Error(name), { name, $metadata: { httpStatusCode: 400 } })
}

interface Script {
  readonly manifest?: object
  /** Answers about a digest, one after the other; the last one stays. */
  readonly scans: Readonly<Record<string, readonly (object | Error)[]>>
  readonly onStart?: () => Error | undefined
}

/** ECR's side, with a clock that goes on while one sleeps. */
function createScriptedEcr({ manifest = { layers: [] }, scans, onStart }: Script) {
  const started: string[] = []
  const asked = new Map<string, number>()
  const ecr = {
    batchGetImage: () =>
      Promise.resolve({ images: [{ imageId: { imageDigest: 'sha256:0' }, imageManifest: JSON.stringify(manifest) }] }),
    describeImageScanFindings: ({ imageId, nextToken }: { imageId: { imageDigest: string }; nextToken?: string }) => {
      const answers = scans[imageId.imageDigest] ?? [answerWith('ScanNotFoundException')]
      const number = nextToken === undefined ? (asked.get(imageId.imageDigest) ?? -1) + 1 : Number(nextToken)
      asked.set(imageId.imageDigest, number)
      const answer = answers[Math.min(number, answers.length - 1)]!
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    },
    startImageScan: ({ imageId }: { imageId: { imageDigest: string } }) => {
      started.push(imageId.imageDigest)
      const error = onStart?.()
      return error === undefined ? Promise.resolve({}) : Promise.reject(error)
    },
  }
  let clock = 0
  const sleep = (ms: number): Promise<void> => {
    clock += ms
    return Promise.resolve()
  }
  const options = { timeoutMs: 60_000, signal: new AbortController().signal, now: () => clock, sleep }
  const wait = (of: EcrRepository = repository) => waitForScan(ecr as unknown as Ecr, of, 'sha256:0', options)
  return { wait, started, elapsed: () => clock }
}

const createStatus = (text: string, more: object = {}): object => ({
  imageScanStatus: { status: text, description: 'because' },
  ...more,
})
const basic = createStatus('COMPLETE', {
  imageScanFindings: {
    findings: [
      {
        name: 'CVE-1',
        severity: 'HIGH',
        uri: 'https://example.com/CVE-1',
        attributes: [
          { key: 'package_name', value: 'zlib' },
          { key: 'package_version', value: '1.2' },
        ],
      },
    ],
  },
})
const enhanced = createStatus('ACTIVE', {
  imageScanFindings: {
    enhancedFindings: [
      {
        status: 'ACTIVE',
        severity: 'UNTRIAGED',
        packageVulnerabilityDetails: {
          vulnerabilityId: 'CVE-2',
          vulnerablePackages: [{ name: 'curl', version: '8.0', fixedInVersion: '8.1' }],
        },
      },
      { status: 'SUPPRESSED', severity: 'HIGH', packageVulnerabilityDetails: { vulnerabilityId: 'CVE-3' } },
    ],
  },
})

describe('a scan', () => {
  test('is waited for with basic scanning', async () => {
    const { wait } = createScriptedEcr({
      scans: { 'sha256:0': [answerWith('ScanNotFoundException'), createStatus('IN_PROGRESS'), basic] },
    })
    expect(await wait()).toEqual([
      {
        id: 'CVE-1',
        severity: 'HIGH',
        package: 'zlib 1.2',
        fixedIn: undefined,
        url: 'https://example.com/CVE-1',
        platform: '',
      },
    ])
  })

  test('is waited for with enhanced scanning, without suppressed findings', async () => {
    const { wait } = createScriptedEcr({ scans: { 'sha256:0': [createStatus('PENDING'), enhanced] } })
    expect(await wait()).toMatchObject([{ id: 'CVE-2', severity: 'UNDEFINED', package: 'curl 8.0', fixedIn: '8.1' }])
  })

  test('is read to its last page', async () => {
    const first = { ...basic, nextToken: '1' }
    expect(await createScriptedEcr({ scans: { 'sha256:0': [first, basic] } }).wait()).toHaveLength(2)
  })

  test('of an index consists of the scans of its images', async () => {
    const manifests = ['amd64', 'arm64'].map((architecture) => ({
      digest: `sha256:${architecture}`,
      platform: { os: 'linux', architecture },
    }))
    const scans = { 'sha256:amd64': [basic], 'sha256:arm64': [createStatus('IN_PROGRESS'), basic] }
    const { wait } = createScriptedEcr({ manifest: { manifests }, scans })
    expect((await wait()).map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64'])
  })

  test('is started at once without scan on push, later with it', async () => {
    const scans = { 'sha256:0': [...Array.from({ length: 8 }, () => answerWith('ScanNotFoundException')), basic] }
    const off = createScriptedEcr({ scans })
    await off.wait({ ...repository, scanOnPush: false })
    expect(off.started).toEqual(['sha256:0'])
    const on = createScriptedEcr({ scans })
    await on.wait()
    expect(on.started).toEqual(['sha256:0'])
    expect(createScriptedEcr({ scans: { 'sha256:0': [basic] } }).started).toEqual([])
  })

  test.each(['LimitExceededException', 'ValidationException'])('is waited for after %s', async (name) => {
    const scans = { 'sha256:0': [answerWith('ScanNotFoundException'), basic] }
    const { wait } = createScriptedEcr({ scans, onStart: () => answerWith(name) })
    expect(await wait({ ...repository, scanOnPush: false })).toHaveLength(1)
  })

  test.each<[string, Script, string]>([
    ['fails', { scans: { 'sha256:0': [createStatus('FAILED')] } }, 'scan-failed'],
    ['is of no known state', { scans: { 'sha256:0': [createStatus('UNSUPPORTED_IMAGE')] } }, 'scan-failed'],
    ['never comes', { scans: {} }, 'timed-out'],
    ['never ends', { scans: { 'sha256:0': [createStatus('IN_PROGRESS')] } }, 'timed-out'],
    ['may not be read', { scans: { 'sha256:0': [answerWith('AccessDeniedException')] } }, 'aws-access-denied'],
    ['is not possible', { scans: {}, onStart: () => answerWith('UnsupportedImageTypeException') }, 'scan-failed'],
    ['may not be started', { scans: {}, onStart: () => answerWith('AccessDeniedException') }, 'aws-access-denied'],
  ])('that %s is an error', async (_, script, code) => {
    await expect(createScriptedEcr(script).wait()).rejects.toMatchObject({ code })
  })
})
