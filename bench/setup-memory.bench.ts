import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type Benchmark, timeProgram } from './harness.ts'
import { type MirrorFixture, setupEntryPoint, startMirrorFixture } from './mirror-fixture.ts'

const rounds = 5

/** At exit, writes the peak memory of the process in KiB (getrusage(2)). */
const reportPeak = `data:text/javascript,import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))`

export const setupMemoryBenchmark: Benchmark = {
  name: 'setup-memory',
  description:
    'peak memory of installing four tools without a cache, with the Terraform version from an index of 10 MB; MB against 1 MB',
  goal: 200,
  measure: async (report) => {
    await using mirror = await startMirrorFixture()
    await using index = await startLargeIndex(mirror)
    const folder = mkdtempSync(path.join(mirror.temporary, 'memory-'))
    const [cache, peakFile] = [path.join(folder, 'cache'), path.join(folder, 'peak')]
    const ours: number[] = []
    for (let round = 0; round < rounds; round++) {
      const env = mirror.createStepEnvironment(cache)
      const { exitCode } = await timeProgram(process.execPath, ['--import', reportPeak, setupEntryPoint], {
        ...env,
        PEAK_FILE: peakFile,
        INPUT_MIRRORS: (env.INPUT_MIRRORS ?? '').replace(mirror.facts.terraformMirror ?? '', index.url),
        'INPUT_TERRAFORM-VERSION': '~> 1.11.0',
      })
      if (exitCode !== 0) throw new Error('a run failed; reproduce it on a running stack')
      ours.push((Number(readFileSync(peakFile, 'utf8')) * 1024) / 1e6)
      rmSync(cache, { recursive: true })
    }
    report(`each run: ${ours.map((peak) => `${peak.toFixed(0)} MB`).join(', ')}`)
    // A runner must hold the highest peak, not the typical one.
    return { ours: [Math.max(...ours)], theirs: [1] }
  },
}

interface LargeIndex extends AsyncDisposable {
  readonly url: string
}

/** The Terraform mirror with an index as large as the official one; everything else is passed through. */
async function startLargeIndex({ facts }: MirrorFixture): Promise<LargeIndex> {
  const readTlsFile = (name: string): Buffer => readFileSync(path.join(facts.keysFolder ?? '', 'tls', name))
  const index = renderLargeIndex(facts.terraformVersion ?? '')
  const server = createServer({ key: readTlsFile('key.pem'), cert: readTlsFile('cert.pem') }, (asked, answer) => {
    if (asked.url?.endsWith('/terraform/index.json') === true) {
      answer.writeHead(200, { 'content-type': 'application/json' }).end(index)
      return
    }
    request(`${facts.controlUrl}${asked.url}`, (found) => {
      answer.writeHead(found.statusCode ?? 502, found.headers)
      found.pipe(answer)
    }).end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `https://127.0.0.1:${port}/terraform`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** In the format of releases.hashicorp.com/terraform/index.json: every version with all of its builds. */
function renderLargeIndex(newest: string): string {
  const systems = ['darwin', 'freebsd', 'linux', 'openbsd', 'solaris', 'windows']
  const listBuilds = (version: string) =>
    systems.flatMap((os) =>
      ['386', 'amd64', 'arm', 'arm64'].map((arch) => {
        const filename = `terraform_${version}_${os}_${arch}.zip`
        const url = `https://releases.hashicorp.com/terraform/${version}/${filename}`
        return { name: 'terraform', version, os, arch, filename, url }
      }),
    )
  const versions = Array.from({ length: 2000 }, (_, at) => `0.${Math.floor(at / 40)}.${at % 40}`)
  const listChecksumFiles = (version: string) => ({
    shasums: `terraform_${version}_SHA256SUMS`,
    shasums_signature: `terraform_${version}_SHA256SUMS.sig`,
  })
  const all = [...versions, newest].map((version) => [
    version,
    { name: 'terraform', version, ...listChecksumFiles(version), builds: listBuilds(version) },
  ])
  return JSON.stringify({ name: 'terraform', versions: Object.fromEntries(all) as unknown })
}
