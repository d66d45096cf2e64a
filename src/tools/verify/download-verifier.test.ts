import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PrivateKey } from 'openpgp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fetcher } from '../fetcher.ts'
import { createDownloadVerifier } from './download-verifier.ts'
import { fetchProofs, type KnownDigests, listSignatureUrls } from './proofs.ts'
import { toKeyring, createSigningKey, signAt } from './testing/openpgp-keys.ts'
import { retiredHashicorpKey } from './testing/retired-hashicorp-key.ts'
import { noExtraKeys, type TrustedKeys } from './trust.ts'
import type { VerificationPolicy, VerificationResult } from './verification.ts'
import { describeArtifact, type ToolArtifact } from '../catalog/artifact.ts'

const signedOn = new Date('2025-04-09T00:00:00Z')
const now = new Date('2026-09-01T00:00:00Z')
const archive = Buffer.from('the archive of a tool')
const folder = mkdtempSync(path.join(tmpdir(), 'judge-'))
const file = path.join(folder, 'archive')
const changedFile = path.join(folder, 'changed')
const digest = createHash('sha256').update(archive).digest('hex')
const otherDigest = 'f'.repeat(64)
const platform = { os: 'linux', arch: 'amd64' } as const

const terraform = describeArtifact('terraform', '1.11.4', platform)
const helm = describeArtifact('helm', '4.1.0', platform)
const kubectl = describeArtifact('kubectl', '1.34.0', platform)
const eksctl = describeArtifact('eksctl', '0.230.0', platform)

let key: PrivateKey
let trustedKeys: TrustedKeys
/** Everything as published: addresses with their content. */
let published: Readonly<Record<string, Uint8Array>>

const formatChecksumList = (artifact: ToolArtifact, sum = digest): Buffer =>
  Buffer.from(`${sum}  ${artifact.checksum.entry}\n`)

beforeAll(async () => {
  writeFileSync(file, archive)
  writeFileSync(changedFile, 'other')
  key = await createSigningKey('Release Signing', new Date('2021-04-19T00:00:00Z'))
  trustedKeys = { ...noExtraKeys, openpgp: [toKeyring(key.toPublic())] }
  published = {
    [terraform.checksum.url]: formatChecksumList(terraform),
    [findSignatureUrl(terraform)]: await signAt(formatChecksumList(terraform), key, signedOn),
    [helm.checksum.url]: Buffer.from(`${digest}\n`),
    [findSignatureUrl(helm)]: await signAt(archive, key, signedOn),
    [kubectl.checksum.url]: Buffer.from(digest),
    [eksctl.checksum.url]: formatChecksumList(eksctl),
  }
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function findSignatureUrl(artifact: ToolArtifact): string {
  return listSignatureUrls(artifact)[0] ?? ''
}

type Files = Readonly<Record<string, Uint8Array | undefined>>

function createFetcher(files: Files): Fetcher & { readonly asked: string[] } {
  const asked: string[] = []
  const readFile = (url: string): Promise<Uint8Array | undefined> => {
    asked.push(url)
    return Promise.resolve(files[url])
  }
  const readNothing = (): Promise<undefined> => Promise.resolve(undefined)
  return { asked, readBytes: readFile, readDate: readNothing, findRedirect: readNothing }
}

interface Case {
  readonly artifact?: ToolArtifact
  /** In place of what is published; undefined takes a file away. */
  readonly files?: Files
  readonly policy?: Partial<VerificationPolicy>
  readonly known?: readonly KnownDigests[]
  readonly downloadedTo?: string
}

async function verify({ artifact = terraform, files = {}, known = [], ...given }: Case): Promise<VerificationResult> {
  const policy: VerificationPolicy = { minimum: 'checksum', mirrored: false, trustedKeys, now, ...given.policy }
  const proofs = await fetchProofs(artifact, createFetcher({ ...published, ...files }), known)
  const { verifyDownload } = createDownloadVerifier(policy.trustedKeys)
  return verifyDownload(proofs, { artifact, digest, file: given.downloadedTo ?? file }, policy)
}

const matchError = (message: string, ...details: readonly string[]): unknown =>
  expect.objectContaining({
    code: 'verification-failed',
    message: expect.stringContaining(message) as string,
    details: expect.arrayContaining(details.map((one) => expect.stringContaining(one) as string)) as string[],
  })

const toKnownDigests = (
  archiveDigest: string,
  source = 'eks-actions.lock.json',
  binary = 'b'.repeat(64),
): KnownDigests => ({
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
      caveats: [`origin is not proven: there is no ${findSignatureUrl(artifact)}`],
      binary,
    })
  })

  test('a known digest, without a request', async () => {
    const fetcher = createFetcher({})
    const proofs = await fetchProofs(terraform, fetcher, [toKnownDigests(digest)])
    expect(fetcher.asked).toEqual([])
    const policy: VerificationPolicy = { minimum: 'lock', mirrored: true, trustedKeys, now }
    const verdict = await createDownloadVerifier(trustedKeys).verifyDownload(
      proofs,
      { artifact: terraform, digest, file },
      policy,
    )
    expect(verdict).toMatchObject({ level: 'lock', by: 'digest in eks-actions.lock.json', binary: 'b'.repeat(64) })
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
    const fetcher = createFetcher({})
    const silent: Fetcher = { ...fetcher, readBytes: (url) => (void fetcher.readBytes(url), new Promise(() => {})) }
    void fetchProofs(kubectl, silent)
    await Promise.resolve()
    expect(fetcher.asked).toEqual(['.sha256', '.sig', '.cert'].map((ending) => kubectl.url + ending))
  })
})

describe('a wrong proof is never passed over for a weaker one', () => {
  const sums = terraform.checksum.url
  const sig = findSignatureUrl(terraform)

  test.each<[string, () => Case | Promise<Case>, string, string[]]>([
    [
      'another digest',
      () => ({ files: { [sums]: formatChecksumList(terraform, otherDigest) } }),
      'terraform 1.11.4 (linux-amd64) differs from its published checksum',
      [`expected ${otherDigest} (${sums})`, `got ${digest} (${terraform.url})`],
    ],
    ['HTML for a checksum', () => ({ files: { [sums]: Buffer.from('<html>') } }), 'received a web page instead', []],
    ['an empty checksum file', () => ({ files: { [sums]: Buffer.alloc(0) } }), 'is empty', []],
    [
      'a list without the file',
      () => ({ files: { [sums]: formatChecksumList(eksctl) } }),
      'does not name',
      [eksctl.checksum.entry],
    ],
    ['a signature without its checksum file', () => ({ files: { [sums]: undefined } }), 'that is missing', [sums]],
    ['a key that is not trusted', () => ({ policy: { trustedKeys: noExtraKeys } }), 'not trusted', [sig]],
    [
      'the right signature of another file',
      async () => ({ files: { [sig]: await signAt(formatChecksumList(eksctl), key, signedOn) } }),
      'is invalid',
      [sig],
    ],
    [
      'an archive that changed after it was hashed',
      () => ({ artifact: helm, downloadedTo: changedFile }),
      'has changed on disk',
      [`downloaded ${digest}`],
    ],
    [
      'a signature without its certificate',
      () => ({ artifact: kubectl, files: { [findSignatureUrl(kubectl)]: Buffer.from('AAAA') } }),
      'is incomplete',
      [`${kubectl.url}.cert`],
    ],
    [
      'a bundle that is none',
      () => ({ artifact: eksctl, files: { [findSignatureUrl(eksctl)]: Buffer.from('{}') } }),
      'cannot be read',
      [findSignatureUrl(eksctl)],
    ],
    [
      'another digest in the lock file',
      () => ({ known: [toKnownDigests(otherDigest)] }),
      'differs from the digest in eks-actions.lock.json',
      [`expected ${otherDigest}`, `got ${digest} (${terraform.url})`],
    ],
    [
      'a lock file that this release contradicts',
      () => ({ known: [toKnownDigests(digest), toKnownDigests(otherDigest, 'this release')] }),
      'differs from the digest in this release',
      [],
    ],
    [
      'a lock file whose program this release contradicts',
      () => ({ known: [toKnownDigests(digest), toKnownDigests(digest, 'this release', 'c'.repeat(64))] }),
      'disagree about the program',
      [],
    ],
  ])('%s', async (_, given, message, details) => {
    await expect(verify(await given())).rejects.toThrow(matchError(message, ...details))
  })
})

describe('the least that is accepted', () => {
  test.each<['terraform' | 'eksctl', VerificationPolicy['minimum'], boolean, string]>([
    ['terraform', 'checksum', false, 'accepted'],
    ['terraform', 'signature', false, 'accepted'],
    ['terraform', 'signature', true, 'accepted'],
    ['terraform', 'lock', false, 'verified by signature only, and verify requires lock'],
    ['eksctl', 'checksum', false, 'accepted'],
    ['eksctl', 'signature', false, 'verified by checksum only, and verify requires signature'],
    ['eksctl', 'checksum', true, 'comes from a mirror and nothing but the mirror vouches for it'],
    ['eksctl', 'none', true, 'comes from a mirror'],
  ])('%s, verify: %s, from a mirror: %s: %s', async (tool, minimum, mirrored, outcome) => {
    const artifact = { terraform, eksctl }[tool]
    const verdict = verify({ artifact, policy: { minimum, mirrored } })
    await (outcome === 'accepted'
      ? expect(verdict).resolves.toBeDefined()
      : expect(verdict).rejects.toThrow(matchError(outcome)))
  })

  test('nothing published at all', async () => {
    const files = { [eksctl.checksum.url]: undefined }
    await expect(verify({ artifact: eksctl, files })).rejects.toThrow(
      matchError('verified by none only', eksctl.checksum.url),
    )
  })

  test('a mirror with a lock', async () => {
    const policy = { mirrored: true }
    expect(await verify({ artifact: eksctl, policy, known: [toKnownDigests(digest)] })).toMatchObject({ level: 'lock' })
  })
})

test("nothing is accepted before the caller's keys have been read", async () => {
  const { verifyDownload, keysChecked } = createDownloadVerifier({
    ...noExtraKeys,
    openpgp: [{ text: retiredHashicorpKey, fingerprints: 'all' }],
  })
  const invalid = expect.objectContaining({ code: 'invalid-input' }) as unknown
  const proofs = await fetchProofs(terraform, createFetcher({}), [toKnownDigests(digest)])
  const policy: VerificationPolicy = { minimum: 'lock', mirrored: true, trustedKeys, now }
  await expect(verifyDownload(proofs, { artifact: terraform, digest, file }, policy)).rejects.toThrow(invalid)
  await expect(keysChecked).rejects.toThrow(invalid)
})
