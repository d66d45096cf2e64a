/**
 * The gate of build-push. The stack's registry scans nothing, so these two calls are answered by the test, in the form of the ECR API
 * Reference; everything else goes to the stack.
 */

import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createBuildWorkplace, type BuildWorkplace } from './build-workplace.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useStack } from '../setup/stacks.ts'

const stack = await useStack()
const unique = `${process.pid}-${Date.now().toString(36)}`

interface ScanAnswer {
  readonly status: number
  readonly body: object
}

const createFinding = (name: string, severity: string) => ({
  ...{ name, severity, uri: `https://example.com/${name}` },
  attributes: [
    { key: 'package_name', value: 'zlib' },
    { key: 'package_version', value: '1.2.13' },
  ],
})
const createCompleteScan = (...findings: object[]): ScanAnswer => ({
  status: 200,
  body: { imageScanStatus: { status: 'COMPLETE' }, imageScanFindings: { findings } },
})
const none: ScanAnswer = { status: 400, body: { __type: 'ScanNotFoundException', message: 'no scan yet' } }

/** The ECR of the stack, with scans. */
async function startScanner(upstream: string, answerOf: (digest: string) => ScanAnswer) {
  const started: string[] = []
  const server: Server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      const operation = String(incoming.headers['x-amz-target']).split('.').at(-1)
      const reply = ({ status, body: answer }: ScanAnswer): void => {
        outgoing.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer))
      }
      const readDigest = (): string =>
        (JSON.parse(body.toString()) as { imageId: { imageDigest: string } }).imageId.imageDigest
      if (operation === 'DescribeImageScanFindings') {
        reply(answerOf(readDigest()))
        return
      }
      if (operation === 'StartImageScan') {
        started.push(readDigest())
        reply({ status: 200, body: {} })
        return
      }
      const onward = request(upstream, { method: incoming.method, path: incoming.url, headers: incoming.headers })
      onward.on('response', (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      })
      onward.end(body)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, started, server }
}

describe.skipIf(stack.skipped.builder)('the scan of a pushed image', () => {
  let place: BuildWorkplace
  let scanner: Awaited<ReturnType<typeof startScanner>>
  let answers: ScanAnswer[] = []
  let asked: string[] = []
  beforeAll(async () => {
    place = createBuildWorkplace(stack.env)
    place.write('app/Dockerfile', 'FROM scratch\nCOPY file /file\n')
    place.write('app/file', 'content\n')
    scanner = await startScanner(String(stack.facts.aws?.url), (digest) => {
      asked.push(digest)
      return (answers.length > 1 ? answers.shift() : answers[0]) ?? none
    })
  })
  beforeEach(() => {
    asked = []
  })
  afterAll(() => {
    place[Symbol.dispose]()
    scanner.server.closeAllConnections()
    scanner.server.close()
  })
  const run = (more: Record<string, string> = {}) => {
    const inputs = {
      repository: `scan/${unique}`,
      context: 'app',
      tags: 'v1.0.0',
      scan: 'wait',
      platforms: 'linux/amd64, linux/arm64',
    }
    return place.buildPush({ ...inputs, ...more }, { AWS_ENDPOINT_URL_ECR: scanner.url })
  }

  test('is waited for on each platform, and passes below the limit', async () => {
    answers = [none, none, createCompleteScan(createFinding('CVE-2026-1', 'HIGH'))]
    const step = expectSuccess(await run())
    expect(new Set(asked).size).toBe(2)
    expect(asked).not.toContain(step.outputs.digest)
    expect(JSON.parse(step.outputs['scan-findings'] ?? '')).toEqual({ counts: { HIGH: 2 }, blocking: [], accepted: [] })
    expect(step.summary).toContain('[CVE-2026-1](https://example.com/CVE-2026-1)')
  })

  test('fails the run at the limit, with the outputs of the image', async () => {
    answers = [createCompleteScan(createFinding('CVE-2026-2', 'CRITICAL'), createFinding('CVE-2026-1', 'HIGH'))]
    const step = await run({ 'scan-fail-on': 'HIGH' })
    expect(step.exitCode).not.toBe(0)
    expect(step.outputs).toMatchObject({ 'failure-reason': 'vulnerabilities-found', built: 'false' })
    expect(step.outputs.digest).toMatch(/^sha256:/)
    expect(step.raw).toContain('CVE-2026-2  CRITICAL  zlib 1.2.13')
    expect(JSON.parse(step.outputs['scan-findings'] ?? '')).toMatchObject({ blocking: ['CVE-2026-2', 'CVE-2026-1'] })
  })

  test('passes with an accepted vulnerability until its date', async () => {
    answers = [createCompleteScan(createFinding('CVE-2026-2', 'CRITICAL'))]
    const accepted = expectSuccess(await run({ 'scan-allow': 'CVE-2026-2 until 2999-12-31' }))
    expect(JSON.parse(accepted.outputs['scan-findings'] ?? '')).toMatchObject({ accepted: ['CVE-2026-2'] })
    const expired = await run({ 'scan-allow': 'CVE-2026-2 until 2020-01-01' })
    expect(expired.outputs['failure-reason']).toBe('vulnerabilities-found')
    expect(expired.raw).toContain('CVE-2026-2 is no longer accepted: the date 2020-01-01 has passed.')
  })

  test('is started without scan on push, and times out', async () => {
    answers = [none]
    const step = await run({ repository: `scan-off/${unique}`, 'scan-on-push': 'false', 'scan-timeout': '3s' })
    expect(step.outputs['failure-reason']).toBe('timed-out')
    expect(step.outputs.digest).toMatch(/^sha256:/)
    expect(scanner.started).toHaveLength(2)
  })
})
