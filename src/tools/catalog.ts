import type { Artifact, Platform, ToolName } from './model.ts'

/**
 * Where each tool is published and under which names, as the projects' own download hosts lay them out. A mirror has
 * the same paths below its own address.
 */

/** Addresses below which the paths of a tool start. */
export type Bases = Readonly<Record<ToolName, string>>

export const officialBases: Bases = {
  terraform: 'https://releases.hashicorp.com',
  kubectl: 'https://dl.k8s.io',
  helm: 'https://get.helm.sh',
  eksctl: 'https://github.com',
}

/** @param version without `v` */
export function artifactOf(
  tool: ToolName,
  version: string,
  platform: Platform,
  bases: Bases = officialBases,
): Artifact {
  const base = bases[tool].replace(/\/+$/, '')
  const binaryName = `${tool}${platform.os === 'windows' ? '.exe' : ''}`
  const common = { tool, version, platform, binaryName }
  switch (tool) {
    case 'terraform':
      return { ...common, ...terraform(`${base}/terraform/${version}`, version, platform, binaryName) }
    case 'kubectl':
      return {
        ...common,
        ...kubectl(`${base}/release/v${version}/bin/${platform.os}/${platform.arch}/${binaryName}`, binaryName),
      }
    case 'helm':
      return { ...common, ...helm(base, bases.helm === officialBases.helm, version, platform, binaryName) }
    case 'eksctl':
      return { ...common, ...eksctl(`${base}/eksctl-io/eksctl/releases/download/v${version}`, platform, binaryName) }
  }
}

type Layout = Omit<Artifact, 'tool' | 'version' | 'platform' | 'binaryName'>

function terraform(folder: string, version: string, { os, arch }: Platform, binaryPath: string): Layout {
  const file = `terraform_${version}_${os}_${arch}.zip`
  const sums = `${folder}/terraform_${version}_SHA256SUMS`
  return {
    url: `${folder}/${file}`,
    archive: 'zip',
    binaryPath,
    checksum: { url: sums, form: 'list', entry: file },
    signature: { kind: 'openpgp', url: `${sums}.72D7468F.sig`, over: 'checksums', keyring: 'hashicorp' },
  }
}

function kubectl(url: string, binaryPath: string): Layout {
  return {
    url,
    archive: 'none',
    binaryPath,
    checksum: { url: `${url}.sha256`, form: 'bare', entry: binaryPath },
    signature: { kind: 'sigstore-certificate', signatureUrl: `${url}.sig`, certificateUrl: `${url}.cert` },
  }
}

function helm(base: string, official: boolean, version: string, { os, arch }: Platform, binaryName: string): Layout {
  const windows = os === 'windows'
  const file = `helm-v${version}-${os}-${arch}.${windows ? 'zip' : 'tar.gz'}`
  // Archives are on get.helm.sh, their signatures are attached to the GitHub release; a mirror keeps both together.
  const signatures = official ? `https://github.com/helm/helm/releases/download/v${version}` : base
  return {
    url: `${base}/${file}`,
    archive: windows ? 'zip' : 'tar.gz',
    binaryPath: `${os}-${arch}/${binaryName}`,
    checksum: { url: `${base}/${file}.sha256`, form: 'bare', entry: file },
    signature: { kind: 'openpgp', url: `${signatures}/${file}.asc`, over: 'archive', keyring: 'helm' },
  }
}

const eksctlSystem = { linux: 'Linux', darwin: 'Darwin', windows: 'Windows' } as const

function eksctl(folder: string, { os, arch }: Platform, binaryPath: string): Layout {
  const archive = os === 'windows' ? 'zip' : 'tar.gz'
  const file = `eksctl_${eksctlSystem[os]}_${arch}.${archive}`
  return {
    url: `${folder}/${file}`,
    archive,
    binaryPath,
    checksum: { url: `${folder}/eksctl_checksums.txt`, form: 'list', entry: file },
    signature: { kind: 'sigstore-bundle', url: `${folder}/eksctl_checksums.txt.sigstore.json` },
  }
}
