/** One function per tool: packs its programs into the official layout in the folder of its host, and signs them. */
import { chmod } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  resolveProgramSuffix,
  signerIdentities,
  mirrorPlatforms,
  releaseDates,
  terraformIndexOnly,
} from '../catalog.ts'
import {
  formatChecksums,
  copyFileWithFolders,
  setModifiedTime,
  selectProgram,
  writeFileWithFolders,
  readBytes,
  hashArchive,
  packTarArchive,
  packZipArchive,
} from './archives.ts'
import { signDetached, type PgpKeys } from './openpgp.ts'
import type { SigstoreSigner } from './sigstore.ts'

export interface PackContext {
  /** Root of the site: one folder per official host. */
  readonly root: string
  /** For files that are packed but not served. */
  readonly scratch: string
  readonly pgp: PgpKeys
  readonly sigstore: SigstoreSigner
}

export interface ProgramFile {
  readonly version: string
  /** The real program for linux/amd64. */
  readonly file: string
}

/** releases.hashicorp.com and its API. */
export async function packTerraform(
  { root, scratch, pgp }: PackContext,
  { version, file }: ProgramFile,
): Promise<void> {
  const product = join(root, 'releases.hashicorp.com', 'terraform')
  const folder = join(product, version)
  const archives = mirrorPlatforms.map((one) => join(folder, `terraform_${version}_${one.os}_${one.arch}.zip`))
  await Promise.all(
    mirrorPlatforms.map(async (platform, at) =>
      packZipArchive(
        await selectProgram(file, platform, 'terraform', scratch),
        `terraform${resolveProgramSuffix(platform)}`,
        archives[at] ?? '',
      ),
    ),
  )
  const sums = join(folder, `terraform_${version}_SHA256SUMS`)
  await writeFileWithFolders(sums, await formatChecksums(archives))
  const data = await readBytes(sums)
  const [current, retired] = await Promise.all([
    signDetached(data, pgp.hashicorp, 'binary'),
    signDetached(data, pgp.retired, 'binary'),
  ])
  await writeFileWithFolders(`${sums}.sig`, current)
  await writeFileWithFolders(`${sums}.72D7468F.sig`, current)
  await writeFileWithFolders(`${sums}.348FFC4C.sig`, retired)
  await setModifiedTime(releaseDates.terraform, [
    ...archives,
    sums,
    `${sums}.sig`,
    `${sums}.72D7468F.sig`,
    `${sums}.348FFC4C.sig`,
  ])

  const dates: Readonly<Record<string, string>> = { ...terraformIndexOnly, [version]: releaseDates.terraform }
  const versions = Object.fromEntries(Object.keys(dates).map((one) => [one, buildIndexEntry(one)]))
  const api = join(root, 'api.releases.hashicorp.com', 'v1', 'releases')
  const releases = Object.entries(dates).map(([one, date]) => buildApiEntry(one, date))
  const newestFirst = releases.sort((a, b) => b.timestamp_created.localeCompare(a.timestamp_created))
  await writeFileWithFolders(join(product, 'index.json'), JSON.stringify({ name: 'terraform', versions }))
  await writeFileWithFolders(join(folder, 'index.json'), JSON.stringify(buildIndexEntry(version)))
  await writeFileWithFolders(
    join(api, 'terraform', 'latest'),
    JSON.stringify(buildApiEntry(version, releaseDates.terraform)),
  )
  await writeFileWithFolders(join(api, 'terraform', 'index.json'), JSON.stringify(newestFirst))
  await Promise.all(
    Object.entries(dates).map(([one, date]) =>
      writeFileWithFolders(join(api, 'terraform', one), JSON.stringify(buildApiEntry(one, date))),
    ),
  )
}

/** A version in the format of index.json. */
function buildIndexEntry(version: string) {
  const sums = `terraform_${version}_SHA256SUMS`
  return {
    name: 'terraform',
    version,
    shasums: sums,
    shasums_signature: `${sums}.sig`,
    shasums_signatures: [`${sums}.348FFC4C.sig`, `${sums}.72D7468F.sig`, `${sums}.sig`],
    builds: mirrorPlatforms.map(({ os, arch }) => {
      const filename = `terraform_${version}_${os}_${arch}.zip`
      const url = `https://releases.hashicorp.com/terraform/${version}/${filename}`
      return { name: 'terraform', version, os, arch, filename, url }
    }),
  }
}

/** A version in the format of the releases API (https://releases.hashicorp.com/docs/api/v1). */
function buildApiEntry(version: string, date: string) {
  const base = `https://releases.hashicorp.com/terraform/${version}/terraform_${version}`
  return {
    builds: mirrorPlatforms.map(({ os, arch }) => ({ arch, os, url: `${base}_${os}_${arch}.zip` })),
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
export async function packKubectl(
  { root, scratch, sigstore }: PackContext,
  programs: readonly ProgramFile[],
): Promise<void> {
  const release = join(root, 'dl.k8s.io', 'release')
  const { email, issuer } = signerIdentities.kubectl
  const identity = { name: { type: 'email', value: email }, issuer } as const
  for (const [at, { version, file }] of programs.entries()) {
    for (const platform of mirrorPlatforms) {
      const served = join(
        release,
        `v${version}`,
        'bin',
        platform.os,
        platform.arch,
        `kubectl${resolveProgramSuffix(platform)}`,
      )
      await copyFileWithFolders(await selectProgram(file, platform, `kubectl-${version}`, scratch), served)
      await writeFileWithFolders(`${served}.sha256`, await hashArchive(served))
      const { signature, chain } = await sigstore.sign(await readBytes(served), identity)
      // The certificates are PEM, encoded in base64 again.
      await writeFileWithFolders(`${served}.sig`, signature.toString('base64'))
      await writeFileWithFolders(`${served}.cert`, Buffer.from(chain).toString('base64'))
      const date = at === 0 ? releaseDates.kubectl : releaseDates.olderKubectl
      await setModifiedTime(date, [served, `${served}.sha256`, `${served}.sig`, `${served}.cert`])
    }
    const [major, minor] = version.split('.')
    await writeFileWithFolders(join(release, `stable-${major}.${minor}.txt`), `v${version}`)
    await writeFileWithFolders(join(release, `latest-${major}.${minor}.txt`), `v${version}`)
  }
  await writeFileWithFolders(join(release, 'stable.txt'), `v${programs[0]?.version}`)
}

/** get.helm.sh, with the signatures below the GitHub release. Programs newest first. */
export async function packHelm({ root, scratch, pgp }: PackContext, programs: readonly ProgramFile[]): Promise<void> {
  const site = join(root, 'get.helm.sh')
  for (const [at, { version, file }] of programs.entries()) {
    await Promise.all(
      mirrorPlatforms.map(async (platform) => {
        const { os, arch } = platform
        const program = await selectProgram(file, platform, `helm-${version}`, scratch)
        const inside = `${os}-${arch}/helm${resolveProgramSuffix(platform)}`
        // Both formats exist for Windows.
        const archives = [join(site, `helm-v${version}-${os}-${arch}.tar.gz`)]
        await packTarArchive(program, inside, archives[0] ?? '')
        if (os === 'windows') {
          const archive = join(site, `helm-v${version}-${os}-${arch}.zip`)
          await packZipArchive(program, inside, archive)
          archives.push(archive)
        }
        await Promise.all(
          archives.map((archive) =>
            signHelm(root, archive, version, pgp, at === 0 ? releaseDates.helm : releaseDates.olderHelm),
          ),
        )
      }),
    )
    await writeFileWithFolders(join(site, `helm${version.split('.')[0]}-latest-version`), `v${version}\n`)
  }
  // Older install scripts read the plain name and cannot handle Helm 4; `helm4-latest-version` is the newer one.
  const three = programs.find((one) => one.version.startsWith('3.'))
  await writeFileWithFolders(join(site, 'helm-latest-version'), `v${three?.version ?? programs[0]?.version}\n`)
}

async function signHelm(root: string, archive: string, version: string, pgp: PgpKeys, date: string): Promise<void> {
  const name = basename(archive)
  const digest = await hashArchive(archive)
  const release = join(root, 'github.com', 'helm', 'helm', 'releases', 'download', `v${version}`)
  await writeFileWithFolders(`${archive}.sha256`, `${digest}\n`)
  await writeFileWithFolders(`${archive}.sha256sum`, `${digest}  ${name}\n`)
  const signature = await signDetached(await readBytes(archive), pgp.helm, 'armored')
  await writeFileWithFolders(join(release, `${name}.asc`), signature)
  // A mirror keeps the signature next to the archive.
  await writeFileWithFolders(`${archive}.asc`, signature)
  await writeFileWithFolders(
    join(release, `${name}.sha256.asc`),
    await signDetached(await readBytes(`${archive}.sha256`), pgp.helm, 'armored'),
  )
  await setModifiedTime(date, [archive, `${archive}.sha256`, `${archive}.sha256sum`])
}

/** github.com/eksctl-io/eksctl. */
export async function packEksctl(
  { root, scratch, sigstore }: PackContext,
  { version, file }: ProgramFile,
): Promise<void> {
  const release = join(root, 'github.com', 'eksctl-io', 'eksctl', 'releases', 'download', `v${version}`)
  const archives = await Promise.all(
    mirrorPlatforms.map(async (platform) => {
      const program = await selectProgram(file, platform, 'eksctl', scratch)
      const system = `${platform.os[0]?.toUpperCase()}${platform.os.slice(1)}`
      const archive = join(release, `eksctl_${system}_${platform.arch}.${platform.os === 'windows' ? 'zip' : 'tar.gz'}`)
      await (platform.os === 'windows' ? packZipArchive : packTarArchive)(
        program,
        `eksctl${resolveProgramSuffix(platform)}`,
        archive,
      )
      return archive
    }),
  )
  const sums = join(release, 'eksctl_checksums.txt')
  await writeFileWithFolders(sums, await formatChecksums(archives))
  const { uri, issuer } = signerIdentities.eksctl
  await writeFileWithFolders(
    `${sums}.sigstore.json`,
    await sigstore.bundle(await readBytes(sums), { name: { type: 'url', value: uri }, issuer }),
  )
  await setModifiedTime(releaseDates.eksctl, [...archives, sums, `${sums}.sigstore.json`])
  await chmod(file, 0o755)
}
