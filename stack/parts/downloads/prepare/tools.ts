/** One function per tool: packs its programs into the official layout below the folder of its host, and signs. */
import { chmod } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { exe, identities, platforms, released, terraformIndexOnly } from '../catalog.ts'
import { checksums, copy, dated, programFor, put, readBytes, sha256, tarGz, zip } from './archives.ts'
import { detached, type PgpKeys } from './openpgp.ts'
import type { Sigstore } from './sigstore.ts'

export interface Site {
  /** Root of the site: one folder per official host. */
  readonly root: string
  /** For files that are packed and not served. */
  readonly scratch: string
  readonly pgp: PgpKeys
  readonly sigstore: Sigstore
}

export interface Program {
  readonly version: string
  /** The real program for linux/amd64. */
  readonly file: string
}

/** releases.hashicorp.com and its API. */
export async function packTerraform({ root, scratch, pgp }: Site, { version, file }: Program): Promise<void> {
  const product = join(root, 'releases.hashicorp.com', 'terraform')
  const folder = join(product, version)
  const archives = platforms.map((one) => join(folder, `terraform_${version}_${one.os}_${one.arch}.zip`))
  await Promise.all(
    platforms.map(async (platform, at) =>
      zip(await programFor(file, platform, 'terraform', scratch), `terraform${exe(platform)}`, archives[at] ?? ''),
    ),
  )
  const sums = join(folder, `terraform_${version}_SHA256SUMS`)
  await put(sums, await checksums(archives))
  const data = await readBytes(sums)
  const [current, retired] = await Promise.all([
    detached(data, pgp.hashicorp, 'binary'),
    detached(data, pgp.retired, 'binary'),
  ])
  await put(`${sums}.sig`, current)
  await put(`${sums}.72D7468F.sig`, current)
  await put(`${sums}.348FFC4C.sig`, retired)
  await dated(released.terraform, [...archives, sums, `${sums}.sig`, `${sums}.72D7468F.sig`, `${sums}.348FFC4C.sig`])

  const dates: Readonly<Record<string, string>> = { ...terraformIndexOnly, [version]: released.terraform }
  const versions = Object.fromEntries(Object.keys(dates).map((one) => [one, terraformEntry(one)]))
  const api = join(root, 'api.releases.hashicorp.com', 'v1', 'releases')
  const releases = Object.entries(dates).map(([one, date]) => apiEntry(one, date))
  const newestFirst = releases.sort((a, b) => b.timestamp_created.localeCompare(a.timestamp_created))
  await put(join(product, 'index.json'), JSON.stringify({ name: 'terraform', versions }))
  await put(join(folder, 'index.json'), JSON.stringify(terraformEntry(version)))
  await put(join(api, 'terraform', 'latest'), JSON.stringify(apiEntry(version, released.terraform)))
  await put(join(api, 'terraform', 'index.json'), JSON.stringify(newestFirst))
  await Promise.all(
    Object.entries(dates).map(([one, date]) => put(join(api, 'terraform', one), JSON.stringify(apiEntry(one, date)))),
  )
}

/** A version in the form of index.json. */
function terraformEntry(version: string) {
  const sums = `terraform_${version}_SHA256SUMS`
  return {
    name: 'terraform',
    version,
    shasums: sums,
    shasums_signature: `${sums}.sig`,
    shasums_signatures: [`${sums}.348FFC4C.sig`, `${sums}.72D7468F.sig`, `${sums}.sig`],
    builds: platforms.map(({ os, arch }) => {
      const filename = `terraform_${version}_${os}_${arch}.zip`
      const url = `https://releases.hashicorp.com/terraform/${version}/${filename}`
      return { name: 'terraform', version, os, arch, filename, url }
    }),
  }
}

/** A version in the form of the releases API (https://releases.hashicorp.com/docs/api/v1). */
function apiEntry(version: string, date: string) {
  const base = `https://releases.hashicorp.com/terraform/${version}/terraform_${version}`
  return {
    builds: platforms.map(({ os, arch }) => ({ arch, os, url: `${base}_${os}_${arch}.zip` })),
    is_prerelease: version.includes('-'),
    license_class: 'oss',
    name: 'terraform',
    status: { state: 'supported', timestamp_updated: date },
    timestamp_created: date,
    timestamp_updated: date,
    url_shasums: `${base}_SHA256SUMS`,
    url_shasums_signatures: [`${base}_SHA256SUMS.sig`, `${base}_SHA256SUMS.72D7468F.sig`],
    version,
  }
}

/** dl.k8s.io; programs newest first. */
export async function packKubectl({ root, scratch, sigstore }: Site, programs: readonly Program[]): Promise<void> {
  const release = join(root, 'dl.k8s.io', 'release')
  const { email, issuer } = identities.kubectl
  const identity = { name: { type: 'email', value: email }, issuer } as const
  for (const [at, { version, file }] of programs.entries()) {
    for (const platform of platforms) {
      const served = join(release, `v${version}`, 'bin', platform.os, platform.arch, `kubectl${exe(platform)}`)
      await copy(await programFor(file, platform, `kubectl-${version}`, scratch), served)
      await put(`${served}.sha256`, await sha256(served))
      const { signature, chain } = await sigstore.sign(await readBytes(served), identity)
      // The certificates are PEM once more in base64.
      await put(`${served}.sig`, signature.toString('base64'))
      await put(`${served}.cert`, Buffer.from(chain).toString('base64'))
      const date = at === 0 ? released.kubectl : released.olderKubectl
      await dated(date, [served, `${served}.sha256`, `${served}.sig`, `${served}.cert`])
    }
    const [major, minor] = version.split('.')
    await put(join(release, `stable-${major}.${minor}.txt`), `v${version}`)
    await put(join(release, `latest-${major}.${minor}.txt`), `v${version}`)
  }
  await put(join(release, 'stable.txt'), `v${programs[0]?.version}`)
}

/** get.helm.sh, with the signatures below the GitHub release. Programs newest first. */
export async function packHelm({ root, scratch, pgp }: Site, programs: readonly Program[]): Promise<void> {
  const site = join(root, 'get.helm.sh')
  for (const [at, { version, file }] of programs.entries()) {
    await Promise.all(
      platforms.map(async (platform) => {
        const { os, arch } = platform
        const program = await programFor(file, platform, `helm-${version}`, scratch)
        const inside = `${os}-${arch}/helm${exe(platform)}`
        // Both forms exist for Windows.
        const archives = [join(site, `helm-v${version}-${os}-${arch}.tar.gz`)]
        await tarGz(program, inside, archives[0] ?? '')
        if (os === 'windows') {
          const archive = join(site, `helm-v${version}-${os}-${arch}.zip`)
          await zip(program, inside, archive)
          archives.push(archive)
        }
        await Promise.all(
          archives.map((archive) =>
            signHelm(root, archive, version, pgp, at === 0 ? released.helm : released.olderHelm),
          ),
        )
      }),
    )
    await put(join(site, `helm${version.split('.')[0]}-latest-version`), `v${version}\n`)
  }
  // Older install scripts read the plain name and cannot handle Helm 4; `helm4-latest-version` is the newer one.
  const three = programs.find((one) => one.version.startsWith('3.'))
  await put(join(site, 'helm-latest-version'), `v${three?.version ?? programs[0]?.version}\n`)
}

async function signHelm(root: string, archive: string, version: string, pgp: PgpKeys, date: string): Promise<void> {
  const name = basename(archive)
  const digest = await sha256(archive)
  const release = join(root, 'github.com', 'helm', 'helm', 'releases', 'download', `v${version}`)
  await put(`${archive}.sha256`, `${digest}\n`)
  await put(`${archive}.sha256sum`, `${digest}  ${name}\n`)
  const signature = await detached(await readBytes(archive), pgp.helm, 'armored')
  await put(join(release, `${name}.asc`), signature)
  // A mirror keeps the signature beside the archive.
  await put(`${archive}.asc`, signature)
  await put(
    join(release, `${name}.sha256.asc`),
    await detached(await readBytes(`${archive}.sha256`), pgp.helm, 'armored'),
  )
  await dated(date, [archive, `${archive}.sha256`, `${archive}.sha256sum`])
}

/** github.com/eksctl-io/eksctl. */
export async function packEksctl({ root, scratch, sigstore }: Site, { version, file }: Program): Promise<void> {
  const release = join(root, 'github.com', 'eksctl-io', 'eksctl', 'releases', 'download', `v${version}`)
  const archives = await Promise.all(
    platforms.map(async (platform) => {
      const program = await programFor(file, platform, 'eksctl', scratch)
      const system = `${platform.os[0]?.toUpperCase()}${platform.os.slice(1)}`
      const archive = join(release, `eksctl_${system}_${platform.arch}.${platform.os === 'windows' ? 'zip' : 'tar.gz'}`)
      await (platform.os === 'windows' ? zip : tarGz)(program, `eksctl${exe(platform)}`, archive)
      return archive
    }),
  )
  const sums = join(release, 'eksctl_checksums.txt')
  await put(sums, await checksums(archives))
  const { uri, issuer } = identities.eksctl
  await put(
    `${sums}.sigstore.json`,
    await sigstore.bundle(await readBytes(sums), { name: { type: 'url', value: uri }, issuer }),
  )
  await dated(released.eksctl, [...archives, sums, `${sums}.sigstore.json`])
  await chmod(file, 0o755)
}
