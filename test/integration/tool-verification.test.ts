/**
 * The product's verification against what the mirror holds: real programs, and signatures made by real OpenPGP keys and
 * a throw-away Sigstore in the official layouts.
 */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { artifactOf } from '../../src/tools/catalog.ts'
import type { Fetcher } from '../../src/tools/fetch.ts'
import { toolNames, type Artifact, type Platform, type ToolName } from '../../src/tools/model.ts'
import { allPlatforms } from '../../src/tools/platform.ts'
import { createJudge } from '../../src/tools/verify/judge.ts'
import { fetchProofs } from '../../src/tools/verify/proofs.ts'
import { verifyBundle, verifyKeyless, type Identity, type SigstoreTrust } from '../../src/tools/verify/sigstore.ts'
import { noExtraKeys, parseTrustedKeys, type TrustedKeys } from '../../src/tools/verify/trust.ts'
import type { Verdict } from '../../src/tools/verify/verdict.ts'
import { defaultCache } from '../../stack/obtain/store.ts'
import { identities } from '../../stack/parts/downloads/catalog.ts'
import { prepareMirror, type Prepared } from '../../stack/parts/downloads/prepare/prepare.ts'
import { makeSigstore, type Sigstore } from '../../stack/parts/downloads/prepare/sigstore.ts'

const refusal = (message: string): unknown =>
  expect.objectContaining({ code: 'verification-failed', message: expect.stringContaining(message) as string })

describe('what the mirror holds', () => {
  let prepared: Prepared
  let trustedKeys: TrustedKeys

  beforeAll(async () => {
    prepared = await prepareMirror({ cache: defaultCache(), progress: () => {}, signal: AbortSignal.timeout(300_000) })
    const keys = ['hashicorp-two-blocks.asc', 'trusted_root.json', 'helm-KEYS'].map((name) =>
      readFile(join(prepared.keys, name), 'utf8'),
    )
    trustedKeys = parseTrustedKeys((await Promise.all(keys)).join('\n'))
  }, 600_000)

  /** Where the site has an official address. */
  function fileOf(url: string): string {
    const { host, pathname } = new URL(url)
    return join(prepared.site, host, pathname)
  }

  async function served(url: string): Promise<Uint8Array | undefined> {
    return readFile(fileOf(url)).catch(() => undefined)
  }

  async function verify(
    artifact: Artifact,
    changes: Readonly<Record<string, string | undefined>> = {},
    trust = trustedKeys,
  ): Promise<Verdict> {
    const archive = (await served(artifact.url)) ?? Buffer.alloc(0)
    const fetcher: Fetcher = {
      bytes: (url) => {
        if (!(url in changes)) return served(url)
        const from = changes[url]
        return from === undefined ? Promise.resolve(undefined) : served(from)
      },
      modified: () => Promise.resolve(undefined),
      redirect: () => Promise.resolve(undefined),
    }
    const digest = createHash('sha256').update(archive).digest('hex')
    const policy = { minimum: 'checksum', mirrored: false, trustedKeys: trust, now: new Date() } as const
    const proofs = await fetchProofs(artifact, fetcher)
    return createJudge(trust).judge(proofs, { artifact, digest, file: fileOf(artifact.url) }, policy)
  }

  function latest(tool: ToolName, platform: Platform = { os: 'linux', arch: 'amd64' }): Artifact {
    return artifactOf(tool, prepared.versions[tool][0] ?? '', platform)
  }

  test.each(toolNames)('%s reaches the level signature on all six platforms', async (tool) => {
    const verdicts = await Promise.all(allPlatforms.map((platform) => verify(latest(tool, platform))))
    expect(verdicts.map(({ level }) => level)).toEqual(allPlatforms.map(() => 'signature'))
    const signer = {
      terraform: 'HashiCorp Security (',
      helm: 'Helm Maintainer One (',
      kubectl: 'krel-staging@k8s-releng-prod.iam.gserviceaccount.com (https://accounts.google.com)',
      eksctl: 'https://github.com/eksctl-io/eksctl/.github/workflows/release.yaml@refs/tags/v',
    }[tool]
    expect(verdicts[0]?.by).toContain(signer)
  })

  test('older kubectl and helm too', async () => {
    for (const tool of ['kubectl', 'helm'] as const) {
      const older = artifactOf(tool, prepared.versions[tool][1] ?? '', { os: 'linux', arch: 'amd64' })
      await expect(verify(older)).resolves.toMatchObject({ level: 'signature' })
    }
  })

  test('what kubectl cannot prove is said', async () => {
    const { caveats } = await verify(latest('kubectl'))
    expect(caveats).toEqual([expect.stringContaining('the time of signing is not proven')])
  })

  test.each(toolNames)('%s signed with the throw-away keys is refused by the built-in ones', async (tool) => {
    await expect(verify(latest(tool), {}, noExtraKeys)).rejects.toThrow(refusal(tool))
  })

  test("the signature of HashiCorp's retired key's stand-in is refused", async () => {
    const artifact = latest('terraform')
    const current = `${artifact.checksum.url}.72D7468F.sig`
    await expect(verify(artifact, { [current]: `${artifact.checksum.url}.348FFC4C.sig` })).rejects.toThrow(
      refusal('a key that is not trusted'),
    )
  })

  test('the right signature of another file, and the checksum of another platform', async () => {
    const [kubectl, armKubectl] = [latest('kubectl'), latest('kubectl', { os: 'linux', arch: 'arm64' })]
    const swapped = {
      [`${kubectl.url}.sig`]: `${armKubectl.url}.sig`,
      [`${kubectl.url}.cert`]: `${armKubectl.url}.cert`,
    }
    await expect(verify(kubectl, swapped)).rejects.toThrow(refusal('is wrong'))
    await expect(verify(kubectl, { [`${kubectl.url}.sha256`]: `${armKubectl.url}.sha256` })).rejects.toThrow(
      refusal('differs from its published checksum'),
    )
    const [helm, armHelm] = [latest('helm'), latest('helm', { os: 'linux', arch: 'arm64' })]
    const signature = (one: Artifact): string => (one.signature.kind === 'openpgp' ? one.signature.url : '')
    await expect(verify(helm, { [signature(helm)]: signature(armHelm) })).rejects.toThrow(refusal('is wrong'))
  })

  test('eksctl without a bundle stays at the level checksum and says so', async () => {
    const artifact = latest('eksctl')
    expect(await verify(artifact, { [`${artifact.checksum.url}.sigstore.json`]: undefined })).toMatchObject({
      level: 'checksum',
      caveats: [expect.stringContaining('origin is not proven')],
    })
  })
})

describe('Sigstore', () => {
  const data = Buffer.from('a program')
  const digest = createHash('sha256').update(data).digest('hex')
  const { email, issuer } = identities.kubectl
  const person = (value: string, vouchedBy: string = issuer) =>
    ({ name: { type: 'email', value }, issuer: vouchedBy }) as const
  const about = { what: 'tool 1.2.3', url: 'https://host/tool.sig' }
  let folder: string
  let sigstore: Sigstore
  let trust: SigstoreTrust
  let otherTrust: SigstoreTrust

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'eks-actions-sigstore-'))
    sigstore = await makeSigstore(join(folder, 'one'))
    await makeSigstore(join(folder, 'other'))
    const trustOf = async (name: string): Promise<SigstoreTrust> => ({
      roots: [JSON.parse(await readFile(join(folder, name, 'trusted_root.json'), 'utf8')) as unknown],
      identities: [{ name: email, issuer }],
    })
    trust = await trustOf('one')
    otherTrust = await trustOf('other')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  async function keyless(signer = person(email), signed: Uint8Array = data) {
    const { signature, chain } = await sigstore.sign(signed, signer)
    return {
      ...about,
      digest,
      signature: Buffer.from(signature.toString('base64')),
      certificate: Buffer.from(chain),
      trust,
    }
  }

  test('PEM, and PEM once more in base64, as Kubernetes publishes it', async () => {
    const request = await keyless()
    const by = `${email} (${issuer})`
    expect(await verifyKeyless(request)).toMatchObject({ by })
    const certificate = Buffer.from(Buffer.from(request.certificate).toString('base64'))
    expect(await verifyKeyless({ ...request, certificate })).toMatchObject({ by })
  })

  test.each([
    ['another identity', person('someone@example.com')],
    ['an identity that only starts alike', person(`${email}.example.com`)],
    ['an identity that only ends alike', person(`x${email}`)],
    ['another issuer', person(email, 'https://accounts.example.com')],
    ['an issuer that only starts alike', person(email, `${issuer}.example.com`)],
  ])('%s', async (_, signer) => {
    await expect(verifyKeyless(await keyless(signer))).rejects.toThrow(refusal('is signed by someone else'))
  })

  test('a dot in a trusted name is a dot', async () => {
    const request = await keyless(person(email.replace('k8s-releng-prod.iam', 'k8s-releng-prodXiam')))
    await expect(verifyKeyless(request)).rejects.toThrow(refusal('is signed by someone else'))
  })

  test('another authority', async () => {
    await expect(verifyKeyless({ ...(await keyless()), trust: otherTrust })).rejects.toThrow(refusal('is wrong'))
  })

  test('the right signature of another file, and the certificate of another signature', async () => {
    await expect(verifyKeyless(await keyless(person(email), Buffer.from('other')))).rejects.toThrow(refusal('is wrong'))
    const [one, other] = [await keyless(), await keyless()]
    await expect(verifyKeyless({ ...one, certificate: other.certificate })).rejects.toThrow(refusal('is wrong'))
  })

  test.each([
    ['an empty signature', { signature: Buffer.alloc(0) }, 'is not base64'],
    ['HTML for a signature', { signature: Buffer.from('<html>') }, 'is not base64'],
    ['noise for a signature', { signature: Buffer.from('AAAA') }, 'is wrong'],
    ['an empty certificate', { certificate: Buffer.alloc(0) }, 'cannot be read'],
    ['HTML for a certificate', { certificate: Buffer.from('<html>') }, 'cannot be read'],
  ])('%s', async (_, change, message) => {
    await expect(verifyKeyless({ ...(await keyless()), ...change })).rejects.toThrow(refusal(message))
  })

  describe('bundle', () => {
    const workflow = (repository: string, ref: string) =>
      ({
        name: { type: 'url', value: `https://github.com/${repository}/.github/workflows/release.yaml@${ref}` },
        issuer: 'https://token.actions.githubusercontent.com',
      }) as const
    const wanted: Identity = {
      name: 'https://github.com/org/tool/.github/workflows/*@refs/tags/v1.2.3',
      issuer: 'https://token.actions.githubusercontent.com',
    }
    const bundle = async (repository = 'org/tool', ref = 'refs/tags/v1.2.3', signed: Uint8Array = data) => ({
      ...about,
      data,
      bundle: Buffer.from(await sigstore.bundle(signed, workflow(repository, ref))),
      trust: { ...trust, identities: [wanted] },
    })

    test('any workflow of the repository, for the tag of this version', async () => {
      expect(await verifyBundle(await bundle())).toMatchObject({ caveats: [] })
    })

    test.each([
      ['another repository', 'org/other', 'refs/tags/v1.2.3'],
      ['another version', 'org/tool', 'refs/tags/v1.2.30'],
      ['a branch', 'org/tool', 'refs/heads/v1.2.3'],
      ['a pull request', 'org/tool', 'refs/pull/1/merge'],
    ])('%s', async (_, repository, ref) => {
      await expect(verifyBundle(await bundle(repository, ref))).rejects.toThrow(refusal('is signed by someone else'))
    })

    test('the right bundle of another file', async () => {
      const request = await bundle('org/tool', 'refs/tags/v1.2.3', Buffer.from('other'))
      await expect(verifyBundle(request)).rejects.toThrow(refusal('is wrong'))
    })

    test('a bundle whose log entry was taken out or replaced', async () => {
      const request = await bundle()
      const change = (edit: (material: { tlogEntries: { integratedTime: string }[] }) => void): Buffer => {
        const content = JSON.parse(request.bundle.toString()) as {
          verificationMaterial: { tlogEntries: { integratedTime: string }[] }
        }
        edit(content.verificationMaterial)
        return Buffer.from(JSON.stringify(content))
      }
      const without = change((material) => (material.tlogEntries = []))
      const later = change((material) => material.tlogEntries.forEach((entry) => (entry.integratedTime = '1900000000')))
      for (const changed of [without, later]) {
        await expect(verifyBundle({ ...request, bundle: changed })).rejects.toThrow(refusal('tool 1.2.3'))
      }
    })

    test('HTML for a bundle', async () => {
      const request = { ...(await bundle()), bundle: Buffer.from('<html>') }
      await expect(verifyBundle(request)).rejects.toThrow(refusal('cannot be read'))
    })
  })
})
