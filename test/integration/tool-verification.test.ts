/**
 * The product's verification against the mirror: real programs, with signatures of real OpenPGP keys and a temporary Sigstore in
 * the official layouts.
 */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fetcher } from '../../src/tools/fetcher.ts'
import { allPlatforms, type Platform } from '../../src/tools/platform.ts'
import { createDownloadVerifier } from '../../src/tools/verify/download-verifier.ts'
import { fetchProofs } from '../../src/tools/verify/proofs.ts'
import {
  verifyBundle,
  verifyKeyless,
  type SigstoreIdentity,
  type SigstoreTrust,
} from '../../src/tools/verify/sigstore.ts'
import { noExtraKeys, parseTrustedKeys, type TrustedKeys } from '../../src/tools/verify/trust.ts'
import type { VerificationResult } from '../../src/tools/verify/verification.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'
import { type MirrorVersions, signerIdentities } from '../../stack/parts/downloads/catalog.ts'
import { prepareMirror, type PreparedMirror } from '../../stack/parts/downloads/prepare/prepare-mirror.ts'
import { createSigstore, type SigstoreSigner } from '../../stack/parts/downloads/prepare/sigstore.ts'
import { describeArtifact, type ToolArtifact } from '../../src/tools/catalog/artifact.ts'

const expectRefusal = (message: string): unknown =>
  expect.objectContaining({ code: 'verification-failed', message: expect.stringContaining(message) as string })

describe('the files of the mirror', () => {
  let prepared: PreparedMirror
  let trustedKeys: TrustedKeys

  beforeAll(async () => {
    prepared = await prepareMirror({
      cache: resolveCacheFolder(),
      progress: () => {},
      signal: AbortSignal.timeout(300_000),
    })
    const keys = ['hashicorp-two-blocks.asc', 'trusted_root.json', 'helm-KEYS'].map((name) =>
      readFile(join(prepared.keys, name), 'utf8'),
    )
    trustedKeys = parseTrustedKeys((await Promise.all(keys)).join('\n'))
  }, 600_000)

  /** File of the site with this official URL. */
  function resolveFile(url: string): string {
    const { host, pathname } = new URL(url)
    return join(prepared.site, host, pathname)
  }

  async function readServed(url: string): Promise<Uint8Array | undefined> {
    return readFile(resolveFile(url)).catch(() => undefined)
  }

  async function verify(
    artifact: ToolArtifact,
    changes: Readonly<Record<string, string | undefined>> = {},
    trust = trustedKeys,
  ): Promise<VerificationResult> {
    const archive = (await readServed(artifact.url)) ?? Buffer.alloc(0)
    const fetcher: Fetcher = {
      readBytes: (url) => {
        if (!(url in changes)) return readServed(url)
        const from = changes[url]
        return from === undefined ? Promise.resolve(undefined) : readServed(from)
      },
      readDate: () => Promise.resolve(undefined),
      findRedirect: () => Promise.resolve(undefined),
    }
    const digest = createHash('sha256').update(archive).digest('hex')
    const policy = { minimum: 'checksum', mirrored: false, trustedKeys: trust, now: new Date() } as const
    const proofs = await fetchProofs(artifact, fetcher)
    return createDownloadVerifier(trust).verifyDownload(
      proofs,
      { artifact, digest, file: resolveFile(artifact.url) },
      policy,
    )
  }

  function findLatest(tool: keyof MirrorVersions, platform: Platform = { os: 'linux', arch: 'amd64' }): ToolArtifact {
    return describeArtifact(tool, prepared.versions[tool][0] ?? '', platform)
  }

  const signers = [
    ['terraform', 'HashiCorp Security ('],
    ['helm', 'Helm Maintainer One ('],
    ['kubectl', 'krel-staging@k8s-releng-prod.iam.gserviceaccount.com (https://accounts.google.com)'],
    ['eksctl', 'https://github.com/eksctl-io/eksctl/.github/workflows/release.yaml@refs/tags/v'],
  ] as const
  test.each(signers)('%s reaches the level signature on all six platforms', async (tool, signer) => {
    const verdicts = await Promise.all(allPlatforms.map((platform) => verify(findLatest(tool, platform))))
    expect(verdicts.map(({ level }) => level)).toEqual(allPlatforms.map(() => 'signature'))
    expect(verdicts[0]?.by).toContain(signer)
  })

  test('older kubectl and helm too', async () => {
    for (const tool of ['kubectl', 'helm'] as const) {
      const older = describeArtifact(tool, prepared.versions[tool][1] ?? '', { os: 'linux', arch: 'amd64' })
      await expect(verify(older)).resolves.toMatchObject({ level: 'signature' })
    }
  })

  test('an unverified kubectl is reported', async () => {
    const { caveats } = await verify(findLatest('kubectl'))
    expect(caveats).toEqual([expect.stringContaining('the time of signing is not proven')])
  })

  test.each(signers)('%s signed with temporary keys is refused by the built-in keys', async (tool) => {
    await expect(verify(findLatest(tool), {}, noExtraKeys)).rejects.toThrow(expectRefusal(tool))
  })

  test("the signature of HashiCorp's retired key's stand-in is refused", async () => {
    const artifact = findLatest('terraform')
    const current = `${artifact.checksum.url}.72D7468F.sig`
    await expect(verify(artifact, { [current]: `${artifact.checksum.url}.348FFC4C.sig` })).rejects.toThrow(
      expectRefusal('a key that is not trusted'),
    )
  })

  test('the right signature of another file, and the checksum of another platform', async () => {
    const [kubectl, armKubectl] = [findLatest('kubectl'), findLatest('kubectl', { os: 'linux', arch: 'arm64' })]
    const swapped = {
      [`${kubectl.url}.sig`]: `${armKubectl.url}.sig`,
      [`${kubectl.url}.cert`]: `${armKubectl.url}.cert`,
    }
    await expect(verify(kubectl, swapped)).rejects.toThrow(expectRefusal('is invalid'))
    await expect(verify(kubectl, { [`${kubectl.url}.sha256`]: `${armKubectl.url}.sha256` })).rejects.toThrow(
      expectRefusal('differs from its published checksum'),
    )
    const [helm, armHelm] = [findLatest('helm'), findLatest('helm', { os: 'linux', arch: 'arm64' })]
    const getSignatureUrl = (one: ToolArtifact): string => (one.signature?.kind === 'openpgp' ? one.signature.url : '')
    await expect(verify(helm, { [getSignatureUrl(helm)]: getSignatureUrl(armHelm) })).rejects.toThrow(
      expectRefusal('is invalid'),
    )
  })

  test('eksctl without a bundle stays at level checksum, with a message', async () => {
    const artifact = findLatest('eksctl')
    expect(await verify(artifact, { [`${artifact.checksum.url}.sigstore.json`]: undefined })).toMatchObject({
      level: 'checksum',
      caveats: [expect.stringContaining('origin is not proven')],
    })
  })
})

describe('Sigstore', () => {
  const data = Buffer.from('a program')
  const digest = createHash('sha256').update(data).digest('hex')
  const { email, issuer } = signerIdentities.kubectl
  const createPerson = (value: string, vouchedBy: string = issuer) =>
    ({ name: { type: 'email', value }, issuer: vouchedBy }) as const
  const about = { what: 'tool 1.2.3', url: 'https://host/tool.sig' }
  let folder: string
  let sigstore: SigstoreSigner
  let trust: SigstoreTrust
  let otherTrust: SigstoreTrust

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'eks-actions-sigstore-'))
    sigstore = await createSigstore(join(folder, 'one'))
    await createSigstore(join(folder, 'other'))
    const readTrust = async (name: string): Promise<SigstoreTrust> => ({
      roots: [JSON.parse(await readFile(join(folder, name, 'trusted_root.json'), 'utf8')) as unknown],
      identities: [{ name: email, issuer }],
    })
    trust = await readTrust('one')
    otherTrust = await readTrust('other')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  async function signKeyless(signer = createPerson(email), signed: Uint8Array = data) {
    const { signature, chain } = await sigstore.sign(signed, signer)
    return {
      ...about,
      digest,
      signature: Buffer.from(signature.toString('base64')),
      certificate: Buffer.from(chain),
      trust,
    }
  }

  test('PEM, and PEM in base64 as published by Kubernetes', async () => {
    const request = await signKeyless()
    const by = `${email} (${issuer})`
    expect(await verifyKeyless(request)).toMatchObject({ by })
    const certificate = Buffer.from(Buffer.from(request.certificate).toString('base64'))
    expect(await verifyKeyless({ ...request, certificate })).toMatchObject({ by })
  })

  test.each([
    ['another identity', createPerson('someone@example.com')],
    ['an identity that only starts alike', createPerson(`${email}.example.com`)],
    ['an identity that only ends alike', createPerson(`x${email}`)],
    ['another issuer', createPerson(email, 'https://accounts.example.com')],
    ['an issuer that only starts alike', createPerson(email, `${issuer}.example.com`)],
  ])('%s', async (_, signer) => {
    await expect(verifyKeyless(await signKeyless(signer))).rejects.toThrow(expectRefusal('is signed by someone else'))
  })

  test('a dot in a trusted name is a dot', async () => {
    const request = await signKeyless(createPerson(email.replace('k8s-releng-prod.iam', 'k8s-releng-prodXiam')))
    await expect(verifyKeyless(request)).rejects.toThrow(expectRefusal('is signed by someone else'))
  })

  test('another authority', async () => {
    await expect(verifyKeyless({ ...(await signKeyless()), trust: otherTrust })).rejects.toThrow(
      expectRefusal('is invalid'),
    )
  })

  test('the right signature of another file, and the certificate of another signature', async () => {
    await expect(verifyKeyless(await signKeyless(createPerson(email), Buffer.from('other')))).rejects.toThrow(
      expectRefusal('is invalid'),
    )
    const [one, other] = [await signKeyless(), await signKeyless()]
    await expect(verifyKeyless({ ...one, certificate: other.certificate })).rejects.toThrow(expectRefusal('is invalid'))
  })

  test.each([
    ['an empty signature', { signature: Buffer.alloc(0) }, 'is not base64'],
    ['HTML for a signature', { signature: Buffer.from('<html>') }, 'is not base64'],
    ['noise for a signature', { signature: Buffer.from('AAAA') }, 'is invalid'],
    ['an empty certificate', { certificate: Buffer.alloc(0) }, 'cannot be read'],
    ['HTML for a certificate', { certificate: Buffer.from('<html>') }, 'cannot be read'],
  ])('%s', async (_, change, message) => {
    await expect(verifyKeyless({ ...(await signKeyless()), ...change })).rejects.toThrow(expectRefusal(message))
  })

  describe('bundle', () => {
    const createWorkflowIdentity = (repository: string, ref: string) =>
      ({
        name: { type: 'url', value: `https://github.com/${repository}/.github/workflows/release.yaml@${ref}` },
        issuer: 'https://token.actions.githubusercontent.com',
      }) as const
    const wanted: SigstoreIdentity = {
      name: 'https://github.com/org/tool/.github/workflows/*@refs/tags/v1.2.3',
      issuer: 'https://token.actions.githubusercontent.com',
    }
    const createBundle = async (repository = 'org/tool', ref = 'refs/tags/v1.2.3', signed: Uint8Array = data) => ({
      ...about,
      data,
      bundle: Buffer.from(await sigstore.bundle(signed, createWorkflowIdentity(repository, ref))),
      trust: { ...trust, identities: [wanted] },
    })

    test('any workflow of the repository, for the tag of this version', async () => {
      expect(await verifyBundle(await createBundle())).toMatchObject({ caveats: [] })
    })

    test.each([
      ['another repository', 'org/other', 'refs/tags/v1.2.3'],
      ['another version', 'org/tool', 'refs/tags/v1.2.30'],
      ['a branch', 'org/tool', 'refs/heads/v1.2.3'],
      ['a pull request', 'org/tool', 'refs/pull/1/merge'],
    ])('%s', async (_, repository, ref) => {
      await expect(verifyBundle(await createBundle(repository, ref))).rejects.toThrow(
        expectRefusal('is signed by someone else'),
      )
    })

    test('the right bundle of another file', async () => {
      const request = await createBundle('org/tool', 'refs/tags/v1.2.3', Buffer.from('other'))
      await expect(verifyBundle(request)).rejects.toThrow(expectRefusal('is invalid'))
    })

    test('a bundle whose log entry was removed or replaced', async () => {
      const request = await createBundle()
      const changeBundle = (edit: (material: { tlogEntries: { integratedTime: string }[] }) => void): Buffer => {
        const content = JSON.parse(request.bundle.toString()) as {
          verificationMaterial: { tlogEntries: { integratedTime: string }[] }
        }
        edit(content.verificationMaterial)
        return Buffer.from(JSON.stringify(content))
      }
      const without = changeBundle((material) => (material.tlogEntries = []))
      const later = changeBundle((material) =>
        material.tlogEntries.forEach((entry) => (entry.integratedTime = '1900000000')),
      )
      for (const changed of [without, later]) {
        await expect(verifyBundle({ ...request, bundle: changed })).rejects.toThrow(expectRefusal('tool 1.2.3'))
      }
    })

    test('HTML instead of a bundle', async () => {
      const request = { ...(await createBundle()), bundle: Buffer.from('<html>') }
      await expect(verifyBundle(request)).rejects.toThrow(expectRefusal('cannot be read'))
    })
  })
})
