import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { PrivateKey } from 'openpgp'
import { beforeAll, describe, expect, test } from 'vitest'
import { artifactOf } from '../catalog.ts'
import type { Fetcher } from '../fetch.ts'
import type { Artifact, ToolName } from '../model.ts'
import type { KnownDigests } from './proofs.ts'
import { keyringOf, makeKey, signAt } from './testing/openpgp-keys.ts'
import { noExtraKeys, type TrustedKeys } from './trust.ts'
import { verifyArtifact, type Policy, type Verdict } from './verify.ts'

const signedOn = new Date('2025-04-09T00:00:00Z')
const now = new Date('2026-09-01T00:00:00Z')
const archive = Buffer.from('the archive of a tool')
const digest = createHash('sha256').update(archive).digest('hex')
const otherDigest = 'f'.repeat(64)
const platform = { os: 'linux', arch: 'amd64' } as const

const terraform = artifactOf('terraform', '1.11.4', platform)
const helm = artifactOf('helm', '4.1.0', platform)
const kubectl = artifactOf('kubectl', '1.34.0', platform)
const eksctl = artifactOf('eksctl', '0.230.0', platform)

let key: PrivateKey
let trustedKeys: TrustedKeys
/** Everything as published: addresses with their content. */
let published: Readonly<Record<string, Uint8Array>>

const list = (artifact: Artifact, sum = digest): Buffer => Buffer.from(`${sum}  ${artifact.checksum.entry}\n`)

beforeAll(async () => {
  key = await makeKey('Release Signing', new Date('2021-04-19T00:00:00Z'))
  trustedKeys = { ...noExtraKeys, openpgp: [keyringOf(key.toPublic())] }
  published = {
    [terraform.checksum.url]: list(terraform),
    [signatureUrl(terraform)]: await signAt(list(terraform), key, signedOn),
    [helm.checksum.url]: Buffer.from(`${digest}\n`),
    [signatureUrl(helm)]: await signAt(archive, key, signedOn),
    [kubectl.checksum.url]: Buffer.from(digest),
    [eksctl.checksum.url]: list(eksctl),
  }
})

function signatureUrl({ signature }: Artifact): string {
  return signature.kind === 'sigstore-certificate' ? signature.signatureUrl : signature.url
}

type Files = Readonly<Record<string, Uint8Array | undefined>>

function fetcherOf(files: Files): Fetcher & { readonly asked: string[] } {
  const asked: string[] = []
  const bytes = (url: string): Promise<Uint8Array | undefined> => {
    asked.push(url)
    return Promise.resolve(files[url])
  }
  return { asked, bytes, redirect: () => Promise.resolve(undefined) }
}

interface Case {
  readonly artifact?: Artifact
  /** In place of what is published; undefined takes a file away. */
  readonly files?: Files
  readonly policy?: Partial<Policy>
  readonly known?: readonly KnownDigests[]
  readonly readArchive?: () => AsyncIterable<Uint8Array>
}

function verify({ artifact = terraform, files = {}, policy = {}, known = [], readArchive }: Case): Promise<Verdict> {
  return verifyArtifact(
    { artifact, digest, readArchive: readArchive ?? (() => Readable.from([archive])) },
    { minimum: 'checksum', mirrored: false, trustedKeys, now, ...policy },
    fetcherOf({ ...published, ...files }),
    known,
  )
}

const refusal = (message: string, ...details: readonly string[]): unknown =>
  expect.objectContaining({
    code: 'verification-failed',
    message: expect.stringContaining(message) as string,
    details: expect.arrayContaining(details.map((one) => expect.stringContaining(one) as string)) as string[],
  })

const lockOf = (archiveDigest: string, source = 'eks-actions.lock.json', binary = 'b'.repeat(64)): KnownDigests => ({
  digests: { archive: archiveDigest, binary },
  source,
})

describe('the strongest proof is taken', () => {
  test.each([
    ['terraform', terraform],
    ['helm', helm],
  ])('%s: an OpenPGP signature', async (_, artifact) => {
    expect(await verify({ artifact })).toEqual({
      level: 'signature',
      by: `Release Signing (${key.getFingerprint().toUpperCase()}), 2025-04-09`,
      caveats: [],
      binary: undefined,
    })
  })

  test.each([
    ['eksctl', eksctl, undefined],
    ['kubectl', kubectl, digest],
  ])('%s: a checksum where no signature is published', async (_, artifact, binary) => {
    expect(await verify({ artifact })).toEqual({
      level: 'checksum',
      by: `SHA-256 from ${new URL(artifact.url).host}`,
      caveats: [`origin is not proven: there is no ${signatureUrl(artifact)}`],
      binary,
    })
  })

  test('a known digest, without a request', async () => {
    const fetcher = fetcherOf({})
    const policy: Policy = { minimum: 'lock', mirrored: true, trustedKeys, now }
    const downloaded = { artifact: terraform, digest, readArchive: () => Readable.from([archive]) }
    const verdict = await verifyArtifact(downloaded, policy, fetcher, [lockOf(digest)])
    expect(verdict).toMatchObject({ level: 'lock', by: 'digest in eks-actions.lock.json', binary: 'b'.repeat(64) })
    expect(fetcher.asked).toEqual([])
  })

  test('a known digest of the archive alone: the program is not known then', async () => {
    const known = [{ digests: { archive: digest }, source: 'this eks-actions release' }]
    expect(await verify({ policy: { minimum: 'lock', mirrored: true }, known })).toEqual({
      level: 'lock',
      by: 'digest in this eks-actions release',
      caveats: [],
      binary: undefined,
    })
  })

  test('checksum and signature are asked for at the same time', async () => {
    const fetcher = fetcherOf({})
    const silent: Fetcher = { ...fetcher, bytes: (url) => (void fetcher.bytes(url), new Promise(() => {})) }
    const downloaded = { artifact: kubectl, digest, readArchive: () => Readable.from([archive]) }
    void verifyArtifact(downloaded, { minimum: 'checksum', mirrored: false, trustedKeys, now }, silent)
    await Promise.resolve()
    expect(fetcher.asked).toEqual(['.sha256', '.sig', '.cert'].map((ending) => kubectl.url + ending))
  })
})

describe('a wrong proof is never passed over for a weaker one', () => {
  const sums = terraform.checksum.url
  const sig = signatureUrl(terraform)

  test.each<[string, () => Case | Promise<Case>, string, string[]]>([
    [
      'another digest',
      () => ({ files: { [sums]: list(terraform, otherDigest) } }),
      'terraform 1.11.4 (linux-amd64) differs from its published checksum',
      [`expected ${otherDigest} (${sums})`, `got ${digest} (${terraform.url})`],
    ],
    ['HTML for a checksum', () => ({ files: { [sums]: Buffer.from('<html>') } }), 'a page came instead', []],
    ['an empty checksum file', () => ({ files: { [sums]: Buffer.alloc(0) } }), 'is empty', []],
    ['a list without the file', () => ({ files: { [sums]: list(eksctl) } }), 'does not name', [eksctl.checksum.entry]],
    ['a signature without its checksum file', () => ({ files: { [sums]: undefined } }), 'that is missing', [sums]],
    ['a key that is not trusted', () => ({ policy: { trustedKeys: noExtraKeys } }), 'not trusted', [sig]],
    [
      'the right signature of another file',
      async () => ({ files: { [sig]: await signAt(list(eksctl), key, signedOn) } }),
      'is wrong',
      [sig],
    ],
    [
      'an archive that changed after it was hashed',
      () => ({ artifact: helm, readArchive: () => Readable.from([Buffer.from('other')]) }),
      'has changed on disk',
      [`downloaded ${digest}`],
    ],
    [
      'a signature without its certificate',
      () => ({ artifact: kubectl, files: { [signatureUrl(kubectl)]: Buffer.from('AAAA') } }),
      'is incomplete',
      [`${kubectl.url}.cert`],
    ],
    [
      'a bundle that is none',
      () => ({ artifact: eksctl, files: { [signatureUrl(eksctl)]: Buffer.from('{}') } }),
      'cannot be read',
      [signatureUrl(eksctl)],
    ],
    [
      'another digest in the lock file',
      () => ({ known: [lockOf(otherDigest)] }),
      'differs from the digest in eks-actions.lock.json',
      [`expected ${otherDigest}`, `got ${digest} (${terraform.url})`],
    ],
    [
      'a lock file that this release contradicts',
      () => ({ known: [lockOf(digest), lockOf(otherDigest, 'this release')] }),
      'differs from the digest in this release',
      [],
    ],
    [
      'a lock file whose program this release contradicts',
      () => ({ known: [lockOf(digest), lockOf(digest, 'this release', 'c'.repeat(64))] }),
      'disagree about the program',
      [],
    ],
  ])('%s', async (_, given, message, details) => {
    await expect(verify(await given())).rejects.toThrow(refusal(message, ...details))
  })
})

describe('the least that is accepted', () => {
  test.each<[ToolName, Policy['minimum'], boolean, string]>([
    ['terraform', 'checksum', false, 'accepted'],
    ['terraform', 'signature', false, 'accepted'],
    ['terraform', 'signature', true, 'accepted'],
    ['terraform', 'lock', false, 'verified by signature only, and verify asks for lock'],
    ['eksctl', 'checksum', false, 'accepted'],
    ['eksctl', 'signature', false, 'verified by checksum only, and verify asks for signature'],
    ['eksctl', 'checksum', true, 'comes from a mirror and nothing but the mirror vouches for it'],
    ['eksctl', 'none', true, 'comes from a mirror'],
  ])('%s, verify: %s, from a mirror: %s: %s', async (tool, minimum, mirrored, outcome) => {
    const artifact = { terraform, eksctl, kubectl, helm }[tool]
    const verdict = verify({ artifact, policy: { minimum, mirrored } })
    await (outcome === 'accepted'
      ? expect(verdict).resolves.toBeDefined()
      : expect(verdict).rejects.toThrow(refusal(outcome)))
  })

  test('nothing published at all', async () => {
    const files = { [eksctl.checksum.url]: undefined }
    await expect(verify({ artifact: eksctl, files })).rejects.toThrow(
      refusal('verified by none only', eksctl.checksum.url),
    )
  })

  test('a mirror with a lock', async () => {
    const policy = { mirrored: true }
    expect(await verify({ artifact: eksctl, policy, known: [lockOf(digest)] })).toMatchObject({ level: 'lock' })
  })
})
