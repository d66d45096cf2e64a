/** The mirror as real clients see it: curl, sha256sum, unzip, tar, gpg, openpgp and the Sigstore libraries. */
import { execFile } from 'node:child_process'
import { createHash, createPublicKey, verify, X509Certificate } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { createMessage, readKey, readKeys, readSignature, verify as verifyPgp } from 'openpgp'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { resolveCacheFolder } from '../obtain/store.ts'
import { createDownloadsControl, type DownloadsControl } from '../parts/downloads/client.ts'
import type { MirrorVersions } from '../parts/downloads/catalog.ts'
import type { DownloadFault } from '../parts/downloads/model.ts'
import { prepareMirror, type PreparedMirror } from '../parts/downloads/prepare/prepare-mirror.ts'
import { startTestDaemon, type TestDaemon } from './start-daemon.ts'

vi.setConfig({ testTimeout: 60_000 })

const run = promisify(execFile)

let daemon: TestDaemon
let prepared: PreparedMirror
let control: DownloadsControl
let versions: MirrorVersions
let work: string
/** Progress of the second preparation. */
const repeated: string[] = []

beforeAll(async () => {
  const context = { cache: resolveCacheFolder(), progress: () => {}, signal: AbortSignal.timeout(300_000) }
  await prepareMirror(context)
  prepared = await prepareMirror({ ...context, progress: (text) => repeated.push(text) })
  daemon = await startTestDaemon('stack/parts/downloads/server.ts', ['--entry', prepared.entry])
  control = createDownloadsControl(daemon.url.replace('https:', 'http:'))
  versions = prepared.versions
  work = await mkdtemp(join(tmpdir(), 'eks-actions-downloads-'))
}, 600_000)
afterAll(async () => {
  await daemon.stop()
  await rm(work, { recursive: true, force: true })
})
afterEach(async () => {
  await control.clearFaults()
  await control.clearRequests()
})

/** curl under the official name, resolved to the mirror; trusts the mirror's authority only. */
async function runCurl(address: string, ...more: readonly string[]): Promise<string> {
  const { port } = new URL(daemon.url)
  const trust = ['--cacert', join(prepared.keys, 'tls', 'ca.pem'), '--connect-to', `::127.0.0.1:${port}`]
  const { stdout } = await run(
    'curl',
    ['--silent', '--show-error', '--fail', ...trust, ...more, `https://${address}`],
    { cwd: work },
  )
  return stdout
}

/** Downloads to a file of the same name; follows the redirects that the official hosts make. */
async function download(address: string): Promise<string> {
  await runCurl(address, '--location', '--remote-name')
  return join(work, address.slice(address.lastIndexOf('/') + 1))
}

async function downloadBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(await download(address)))
}

async function readKeyFile(name: string): Promise<string> {
  return readFile(join(prepared.keys, name), 'utf8')
}

test('a second preparation builds and packs nothing', () => {
  expect(repeated).toEqual([])
})

test('terraform: index, latest, archive, checksum, signature, and the real program inside', async () => {
  const [version = ''] = versions.terraform
  const index = JSON.parse(await runCurl('releases.hashicorp.com/terraform/index.json')) as {
    versions: Record<string, { builds: unknown[] }>
  }
  expect(index.versions[version]?.builds).toHaveLength(6)
  const latest = JSON.parse(await runCurl('api.releases.hashicorp.com/v1/releases/terraform/latest')) as {
    version: string
  }
  expect(latest.version).toBe(version)

  const base = `releases.hashicorp.com/terraform/${version}/terraform_${version}`
  const [archive] = [await download(`${base}_linux_amd64.zip`), await download(`${base}_SHA256SUMS`)]
  await run('sha256sum', ['--check', '--ignore-missing', `terraform_${version}_SHA256SUMS`], { cwd: work })
  await run('unzip', ['-qo', archive, '-d', join(work, 'tf')])
  const { stdout } = await run(join(work, 'tf', 'terraform'), ['version'], { env: { CHECKPOINT_DISABLE: '1' } })
  expect(stdout).toContain(`Terraform v${version}`)
})

test.each([
  ['the re-issued key', 'hashicorp.asc', '.sig', true],
  ['the re-issued key, by its id', 'hashicorp.asc', '.72D7468F.sig', true],
  ['the expired key', 'hashicorp-expired.asc', '.sig', false],
  ['the retired key', 'hashicorp-retired.asc', '.sig', false],
  ['the re-issued key, over the retired signature', 'hashicorp.asc', '.348FFC4C.sig', false],
])('openpgp verifies terraform with %s', async (_, file, suffix, good) => {
  const [version = ''] = versions.terraform
  const sums = `releases.hashicorp.com/terraform/${version}/terraform_${version}_SHA256SUMS`
  const message = await createMessage({ binary: await downloadBytes(sums) })
  const signature = await readSignature({ binarySignature: await downloadBytes(`${sums}${suffix}`) })
  const verificationKeys = (await readKey({ armoredKey: await readKeyFile(file) })).toPublic()
  const { signatures } = await verifyPgp({ message, signature, verificationKeys })
  const outcome = await signatures[0]?.verified.catch(() => false)
  expect(outcome).toBe(good)
})

test('the expired and the re-issued key are one key; the published file holds both', async () => {
  const [old, now] = [
    await readKey({ armoredKey: await readKeyFile('hashicorp-expired.asc') }),
    await readKey({ armoredKey: await readKeyFile('hashicorp.asc') }),
  ]
  expect(old.getFingerprint()).toBe(now.getFingerprint())
  expect(await old.getExpirationTime()).toEqual(new Date('2026-04-18T00:00:00Z'))
  expect(await now.getExpirationTime()).toEqual(new Date('2030-03-01T00:00:00Z'))
  const both = await readKeyFile('hashicorp-two-blocks.asc')
  expect(both.match(/BEGIN PGP PUBLIC KEY BLOCK/g)).toHaveLength(2)
  // A reader of the first block only gets the expired one.
  const [first] = await readKeys({ armoredKeys: both })
  expect(await first?.getExpirationTime()).toEqual(new Date('2026-04-18T00:00:00Z'))
})

test.skipIf(!existsSync('/usr/bin/gpg'))('gpg verifies terraform and helm', async () => {
  const [version = ''] = versions.terraform
  const home = await mkdtemp(join(work, 'gpg-'))
  const runGpg = async (...args: readonly string[]) =>
    (await run('gpg', ['--homedir', home, '--batch', '--no-autostart', '--status-fd', '1', ...args])).stdout
  await runGpg('--import', join(prepared.keys, 'hashicorp.asc'), join(prepared.keys, 'helm-KEYS'))
  const sums = `releases.hashicorp.com/terraform/${version}/terraform_${version}_SHA256SUMS`
  expect(await runGpg('--verify', await download(`${sums}.sig`), await download(sums))).toContain('GOODSIG')
  const archive = `helm-v${versions.helm[0]}-linux-amd64.tar.gz`
  const signature = await download(`github.com/helm/helm/releases/download/v${versions.helm[0]}/${archive}.asc`)
  expect(await runGpg('--verify', signature, await download(`get.helm.sh/${archive}`))).toContain('GOODSIG')
})

test('kubectl: stable versions, checksum, keyless signature up to the root, and the real program', async () => {
  const [version = ''] = versions.kubectl
  expect(await runCurl('dl.k8s.io/release/stable.txt', '--location')).toBe(`v${version}`)
  expect(await runCurl('dl.k8s.io/release/stable-1.33.txt', '--location')).toBe('v1.33.0')
  const address = `dl.k8s.io/release/v${version}/bin/linux/amd64/kubectl`
  const program = await downloadBytes(address)
  const hash = createHash('sha256').update(program).digest('hex')
  expect(await runCurl(`${address}.sha256`, '--location')).toBe(hash)

  const [signature, pem] = [
    await runCurl(`${address}.sig`, '--location'),
    Buffer.from(await runCurl(`${address}.cert`, '--location'), 'base64').toString(),
  ]
  const leaf = new X509Certificate(pem)
  expect(verify('sha256', program, leaf.publicKey, Buffer.from(signature, 'base64'))).toBe(true)
  expect(leaf.subjectAltName).toBe('email:krel-staging@k8s-releng-prod.iam.gserviceaccount.com')
  const [intermediate, root] = (await readKeyFile('sigstore-chain.pem'))
    .split(/(?<=-----END CERTIFICATE-----\n)/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => new X509Certificate(one))
  expect(leaf.verify(intermediate?.publicKey ?? createPublicKey(''))).toBe(true)
  expect(intermediate?.verify(root?.publicKey ?? createPublicKey(''))).toBe(true)
  await writeFile(join(work, 'leaf.pem'), pem)
  const { stdout } = await run('openssl', ['x509', '-in', join(work, 'leaf.pem'), '-noout', '-text'])
  expect(stdout.match(/1\.3\.6\.1\.4\.1\.57264\.1\.(1|8)/g)).toHaveLength(2)
  expect(stdout).toContain('https://accounts.google.com')

  await run('chmod', ['+x', join(work, 'kubectl')])
  expect((await run(join(work, 'kubectl'), ['version', '--client'])).stdout).toContain(`v${version}`)
})

test.each([
  ['4', 'helm4-latest-version'],
  ['3', 'helm3-latest-version'],
])('helm %s: latest version, both checksum files, and the real program', async (major, file) => {
  const version = (await runCurl(`get.helm.sh/${file}`)).trim()
  expect(version).toMatch(new RegExp(`^v${major}\\.`))
  const name = `helm-${version}-linux-amd64.tar.gz`
  const archive = await download(`get.helm.sh/${name}`)
  await download(`get.helm.sh/${name}.sha256sum`)
  const { stdout: checked } = await run('sha256sum', ['--check', `${name}.sha256sum`], { cwd: work })
  expect(checked).toBe(`${name}: OK\n`)
  expect((await runCurl(`get.helm.sh/${name}.sha256`)).trim()).toMatch(/^[0-9a-f]{64}$/)
  await run('tar', ['-xzf', archive, '-C', work])
  expect((await run(join(work, 'linux-amd64', 'helm'), ['version', '--short'])).stdout).toContain(version)
})

test('eksctl: the latest release by redirect, checksums, a Sigstore bundle, and a program that says it is a stand-in', async () => {
  const location = await runCurl(
    'github.com/eksctl-io/eksctl/releases/latest',
    '--output',
    '/dev/null',
    '--write-out',
    '%{redirect_url}',
  )
  expect(location).toBe(`https://github.com/eksctl-io/eksctl/releases/tag/v${versions.eksctl[0]}`)
  const release = `github.com/eksctl-io/eksctl/releases/download/v${versions.eksctl[0]}`
  const archive = await download(`${release}/eksctl_Linux_amd64.tar.gz`)
  const sums = await downloadBytes(`${release}/eksctl_checksums.txt`)
  await run('sha256sum', ['--check', '--ignore-missing', 'eksctl_checksums.txt'], { cwd: work })
  await run('tar', ['-xzf', archive, '-C', work])
  expect((await run(join(work, 'eksctl'), ['version'])).stdout.trim()).toBe(`${versions.eksctl[0]}+stand-in`)

  const bundle = bundleFromJSON(
    JSON.parse(await runCurl(`${release}/eksctl_checksums.txt.sigstore.json`, '--location')),
  )
  const trust = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(await readKeyFile('trusted_root.json'))))
  const verifier = new Verifier(trust, { ctlogThreshold: 1, tlogThreshold: 1 })
  const policy = {
    subjectAlternativeName: /eksctl-io\/eksctl/,
    extensions: { issuer: 'https://token.actions.githubusercontent.com' },
  }
  expect(verifier.verify(toSignedEntity(bundle, Buffer.from(sums)), policy).identity?.subjectAlternativeName).toContain(
    '/release.yaml@refs/tags/',
  )
  expect(() => verifier.verify(toSignedEntity(bundle, Buffer.from('other')))).toThrow()
})

test('the eksctl stand-in takes what the schema takes, and records it', async () => {
  const archive = await download(
    `github.com/eksctl-io/eksctl/releases/download/v${versions.eksctl[0]}/eksctl_Linux_amd64.tar.gz`,
  )
  await run('tar', ['-xzf', archive, '-C', work])
  const record = join(work, 'eksctl.jsonl')
  const config = join(work, 'cluster.yaml')
  const runEksctl = (...args: readonly string[]) =>
    run(join(work, 'eksctl'), [...args], { env: { EKS_ACTIONS_EKSCTL_RECORD: record } })
  const text = 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: { name: dev, region: eu-west-1 }\n'
  await writeFile(config, text)
  await runEksctl('create', 'cluster', '-f', config)
  expect(JSON.parse(await readFile(record, 'utf8'))).toMatchObject({
    command: 'create cluster',
    config: { metadata: { name: 'dev' } },
  })
  expect((await runEksctl('upgrade', 'cluster', '-f', config)).stdout).toContain("run again with '--approve'")
  await writeFile(config, `${text}nodeGroup: []\n`)
  await expect(runEksctl('create', 'cluster', '-f', config)).rejects.toThrow(
    /additional properties 'nodeGroup' not allowed/,
  )
  await expect(runEksctl('create', 'cluster', '--yes')).rejects.toThrow(/unknown flag: --yes/)
})

test('every platform has an archive of its own', async () => {
  const [version = ''] = versions.terraform
  const sums = await runCurl(`releases.hashicorp.com/terraform/${version}/terraform_${version}_SHA256SUMS`)
  const lines = sums.trim().split('\n')
  expect(lines).toHaveLength(6)
  expect(new Set(lines.map((one) => one.slice(0, 64))).size).toBe(6)
  await runCurl(`get.helm.sh/helm-v${versions.helm[0]}-windows-arm64.zip`, '--head')
  await runCurl(`dl.k8s.io/release/v${versions.kubectl[0]}/bin/windows/amd64/kubectl.exe`, '--head', '--location')
})

test('a mirror prefix serves the same files without leaving the host; the log names the official address', async () => {
  const { host } = new URL(daemon.url)
  const stable = `${host}/kubectl/release/stable.txt`
  const ca = ['--cacert', join(prepared.keys, 'tls', 'ca.pem')]
  const { stdout } = await run('curl', ['--silent', '--fail', ...ca, '--user', 'a:b', `https://${stable}`])
  expect(stdout).toBe(`v${versions.kubectl[0]}`)
  const { stdout: redirect } = await run('curl', [
    '--silent',
    ...ca,
    '--write-out',
    '%{redirect_url}',
    `https://${host}/eksctl/eksctl-io/eksctl/releases/latest`,
  ])
  expect(redirect).toBe(`https://${host}/eksctl/eksctl-io/eksctl/releases/tag/v${versions.eksctl[0]}`)
  expect(await control.requests()).toMatchObject([
    { address: 'dl.k8s.io/release/stable.txt', status: 200, host, authorization: true },
    { address: 'github.com/eksctl-io/eksctl/releases/latest', status: 302 },
  ])
})

test('HEAD, Range, ETag and paths that lead outside', async () => {
  const address = `get.helm.sh/helm-v${versions.helm[0]}-linux-amd64.tar.gz`
  const head = await runCurl(address, '--head')
  expect(head).toMatch(/last-modified: \w+, \d\d \w+ 2026/i)
  const etag = /etag: (\S+)/i.exec(head)?.[1] ?? ''
  const size = Number(/content-length: (\d+)/i.exec(head)?.[1])
  const whole = await downloadBytes(address)
  expect(whole.length).toBe(size)
  await runCurl(address, '--range', '1000-1999', '--output', 'part')
  expect((await readFile(join(work, 'part'))).equals(whole.subarray(1000, 2000))).toBe(true)
  const fetchStatus = (...more: readonly string[]) =>
    runCurl(address, '--output', '/dev/null', '--write-out', '%{http_code}', ...more)
  expect(await fetchStatus('--header', `If-None-Match: ${etag}`)).toBe('304')
  await expect(fetchStatus('--range', `${size}-`)).rejects.toThrow(/416/)
  await expect(runCurl('get.helm.sh/..%2f..%2fkeys%2ftls%2fkey.pem')).rejects.toThrow(/404/)
})

const readChecksums = () =>
  `releases.hashicorp.com/terraform/${versions.terraform[0]}/terraform_${versions.terraform[0]}_SHA256SUMS`
const getHelmArchive = () => `get.helm.sh/helm-v${versions.helm[0]}-linux-arm64.tar.gz`

test.each<[string, () => string, (path: string) => DownloadFault, RegExp]>([
  [
    'status 429 with Retry-After',
    readChecksums,
    (path) => ({ kind: 'status', path, status: 429, retry_after: 9 }),
    /HTTP\/1.1 429[^]*retry-after: 9/i,
  ],
  [
    'a redirect to another host',
    readChecksums,
    (path) => ({ kind: 'redirect', path, to: 'https://evil.example/x' }),
    /302[^]*location: https:\/\/evil\.example\/x/i,
  ],
  ['HTML with status 200', getHelmArchive, (path) => ({ kind: 'html', path }), /200 OK[^]*text\/html[^]*sign in/i],
  [
    'an empty checksum file',
    readChecksums,
    (path) => ({ kind: 'empty', path }),
    /200 OK[^]*content-length: 0\r\n[^]*\r\n\r\n$/i,
  ],
  [
    'another name in the checksum file',
    readChecksums,
    (path) => ({ kind: 'other-name', path }),
    /^[0-9a-f]{64} {2}other-terraform_/m,
  ],
])('fault: %s', async (_, address, fault, expected) => {
  await control.addFault({ ...fault(address()), times: 1 })
  const { port } = new URL(daemon.url)
  const args = [
    '--silent',
    '--include',
    '--cacert',
    join(prepared.keys, 'tls', 'ca.pem'),
    '--connect-to',
    `::127.0.0.1:${port}`,
  ]
  const { stdout } = await run('curl', [...args, `https://${address()}`])
  expect(stdout).toMatch(expected)
  expect((await control.requests())[0]).toMatchObject({ fault: fault('').kind })
  await runCurl(address(), '--output', 'after')
})

test('fault: wrong checksums, in the checksum file and in the archive', async () => {
  const [name, sums] = [getHelmArchive().slice('get.helm.sh/'.length), `${getHelmArchive()}.sha256sum`]
  await download(sums)
  await control.addFault({ kind: 'wrong-checksum', path: getHelmArchive(), times: 1 })
  const size = Number(/content-length: (\d+)/i.exec(await runCurl(sums.replace('.sha256sum', ''), '--head'))?.[1])
  await control.addFault({ kind: 'wrong-checksum', path: getHelmArchive(), times: 1 })
  expect((await downloadBytes(getHelmArchive())).length).toBe(size)
  const check = () => run('sha256sum', ['--check', `${name}.sha256sum`], { cwd: work })
  await expect(check()).rejects.toThrow(/did NOT match/)
  await download(getHelmArchive())
  await check()
  await control.addFault({ kind: 'wrong-checksum', path: sums, times: 1 })
  await download(sums)
  await expect(check()).rejects.toThrow(/did NOT match/)
})

test('fault: a body cut short, told and untold; a reset; a slow answer; the right signature of another file', async () => {
  const address = getHelmArchive()
  await control.addFault({ kind: 'truncated', path: address, times: 1 })
  await expect(download(address)).rejects.toThrow(/transfer closed/)
  await control.addFault({ kind: 'truncated', path: address, times: 1, honest: true })
  const short = (await downloadBytes(address)).length
  expect((await downloadBytes(address)).length).toBeGreaterThan(short)
  await control.addFault({ kind: 'reset', path: address, times: 1 })
  await expect(download(address)).rejects.toThrow(/curl: \((35|52|56)\)/)
  await control.addFault({ kind: 'reset', path: address, times: 1, after_bytes: 10 })
  await expect(download(address)).rejects.toThrow(/curl: \((18|56)\)/)
  await control.addFault({ kind: 'slow', path: address, times: 1, delay_ms: 300, bytes_per_second: 1000 })
  const before = performance.now()
  await download(address)
  expect(performance.now() - before).toBeGreaterThan(300)

  const signature = `github.com/helm/helm/releases/download/v${versions.helm[0]}/helm-v${versions.helm[0]}-linux-arm64.tar.gz.asc`
  await control.addFault({
    kind: 'content-of',
    path: 'linux-arm64.tar.gz.asc',
    from: signature.replace('arm64', 'amd64'),
  })
  expect(await downloadBytes(signature)).toEqual(await downloadBytes(signature.replace('arm64', 'amd64')))
  const message = await createMessage({ binary: await downloadBytes(address) })
  const verificationKeys = (await readKeys({ armoredKeys: await readKeyFile('helm-KEYS') })).map((one) =>
    one.toPublic(),
  )
  const { signatures } = await verifyPgp({
    message,
    signature: await readSignature({ armoredSignature: Buffer.from(await downloadBytes(signature)).toString() }),
    verificationKeys,
  })
  await expect(signatures[0]?.verified).rejects.toThrow()
})
