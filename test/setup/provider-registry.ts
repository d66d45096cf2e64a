import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createMessage, generateKey, readPrivateKey, sign } from 'openpgp'
import { packZipArchive } from '../../stack/parts/downloads/prepare/archives.ts'
import { createProxyAuthority, issueCertificate } from '../../stack/parts/tls-proxy/authority.ts'

/** A provider registry on loopback over HTTPS, with real providers and checksums signed by a temporary key. */
export interface ProviderRegistry extends AsyncDisposable {
  /** Host in provider addresses: `localhost:1234`. */
  readonly host: string
  /** PEM file of the certificate authority, for SSL_CERT_FILE. */
  readonly authorityFile: string
  /** Names of the archives that were downloaded, in order; cleared by `forget`. */
  readonly downloads: readonly string[]
  readonly forget: () => void
  /** Answers every request with status 503 from now on. */
  readonly fail: () => void
}

interface ServedArchive {
  readonly version: string
  readonly filename: string
  readonly shasum: string
}

const platform = { os: process.platform, arch: process.arch === 'x64' ? 'amd64' : process.arch }

/**
 * Serves a provider at `<host>/hashicorp/<type>` (https://developer.hashicorp.com/terraform/internals/provider-registry-protocol).
 * @param programs provider file by version
 */
export async function startProviderRegistry(
  type: string,
  programs: Readonly<Record<string, string>>,
): Promise<ProviderRegistry> {
  const folder = await mkdtemp(path.join(tmpdir(), 'provider-registry-'))
  const served = await Promise.all(
    Object.entries(programs).map(([version, program]) => packProvider(folder, type, version, program)),
  )
  const key = await writeChecksums(folder, served)
  const authority = await createProxyAuthority(folder)
  const authorityFile = path.join(folder, 'authority.pem')
  await writeFile(authorityFile, authority.cert)

  const downloads: string[] = []
  let failing = false
  const answers = new Map<string, unknown>([
    ['/.well-known/terraform.json', { 'providers.v1': '/v1/providers/' }],
    [`/v1/providers/hashicorp/${type}/versions`, { versions: served.map(toVersion) }],
    ...served.map((each): [string, unknown] => [
      `/v1/providers/hashicorp/${type}/${each.version}/download/${platform.os}/${platform.arch}`,
      toDownload(each, key),
    ]),
  ])
  const server = createServer(await issueCertificate(authority, 'localhost'), (request, response) => {
    const name = new URL(request.url ?? '/', 'https://localhost').pathname
    const answer = answers.get(name)
    const file = path.join(folder, 'files', path.basename(name))
    if (failing) response.writeHead(503).end()
    else if (answer !== undefined)
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    else if (name.startsWith('/files/')) {
      // Terraform asks for the headers first.
      if (name.endsWith('.zip') && request.method === 'GET') downloads.push(path.basename(name))
      createReadStream(file).pipe(response)
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    host: `localhost:${String((server.address() as AddressInfo).port)}`,
    authorityFile,
    downloads,
    forget: () => void downloads.splice(0),
    fail: () => void (failing = true),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function packProvider(folder: string, type: string, version: string, program: string): Promise<ServedArchive> {
  const filename = `terraform-provider-${type}_${version}_${platform.os}_${platform.arch}.zip`
  const archive = path.join(folder, 'files', filename)
  await packZipArchive(program, `terraform-provider-${type}_v${version}`, archive)
  return { version, filename, shasum: createHash('sha256').update(readFileSync(archive)).digest('hex') }
}

/** Every version has its own checksums. Returns the public key that verifies them. */
async function writeChecksums(folder: string, served: readonly ServedArchive[]) {
  const { privateKey, publicKey } = await generateKey({
    type: 'rsa',
    rsaBits: 2048,
    userIDs: [{ name: 'throw-away provider registry' }],
  })
  const signingKey = await readPrivateKey({ armoredKey: privateKey })
  await mkdir(path.join(folder, 'files'), { recursive: true })
  for (const { version, filename, shasum } of served) {
    const text = `${shasum}  ${filename}\n`
    const message = await createMessage({ binary: Buffer.from(text) })
    const options = { message, signingKeys: signingKey, detached: true, format: 'binary' } as const
    const signature = (await sign(options)) as Uint8Array
    await writeFile(path.join(folder, 'files', `${version}_SHA256SUMS`), text)
    await writeFile(path.join(folder, 'files', `${version}_SHA256SUMS.sig`), signature)
  }
  return { key_id: signingKey.getKeyID().toHex().toUpperCase(), ascii_armor: publicKey }
}

function toVersion({ version }: ServedArchive) {
  return { version, protocols: ['5.0'], platforms: [platform] }
}

function toDownload({ version, filename, shasum }: ServedArchive, key: { key_id: string; ascii_armor: string }) {
  return {
    protocols: ['5.0'],
    ...platform,
    filename,
    shasum,
    download_url: `/files/${filename}`,
    shasums_url: `/files/${version}_SHA256SUMS`,
    shasums_signature_url: `/files/${version}_SHA256SUMS.sig`,
    signing_keys: { gpg_public_keys: [key] },
  }
}
