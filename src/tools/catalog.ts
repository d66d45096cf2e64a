import type { ToolArtifact, Platform, ToolName } from './model.ts'

/**
 * Where each tool is published and under which names, as the projects' own download hosts lay them out. A mirror has
 * the same paths below its own address.
 */

/** Addresses below which the paths of a tool start. */
export type BaseUrls = Readonly<Record<ToolName, string>>

export const officialBaseUrls: BaseUrls = {
  terraform: 'https://releases.hashicorp.com',
  kubectl: 'https://dl.k8s.io',
  helm: 'https://get.helm.sh',
  eksctl: 'https://github.com',
}

/** @param version without `v` */
export function describeArtifact(
  tool: ToolName,
  version: string,
  platform: Platform,
  bases: BaseUrls = officialBaseUrls,
): ToolArtifact {
  const base = bases[tool].replace(/\/+$/, '')
  const binaryName = `${tool}${platform.os === 'windows' ? '.exe' : ''}`
  const common = { tool, version, platform, binaryName }
  switch (tool) {
    case 'terraform':
      return { ...common, ...layOutTerraform(`${base}/terraform/${version}`, version, platform, binaryName) }
    case 'kubectl':
      return {
        ...common,
        ...layOutKubectl(`${base}/release/v${version}/bin/${platform.os}/${platform.arch}/${binaryName}`, binaryName),
      }
    case 'helm':
      return { ...common, ...layOutHelm(base, bases.helm === officialBaseUrls.helm, version, platform, binaryName) }
    case 'eksctl':
      return {
        ...common,
        ...layOutEksctl(`${base}/eksctl-io/eksctl/releases/download/v${version}`, platform, binaryName),
      }
  }
}

type Layout = Omit<ToolArtifact, 'tool' | 'version' | 'platform' | 'binaryName'>

function layOutTerraform(folder: string, version: string, { os, arch }: Platform, binaryPath: string): Layout {
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

function layOutKubectl(url: string, binaryPath: string): Layout {
  return {
    url,
    archive: 'none',
    binaryPath,
    checksum: { url: `${url}.sha256`, form: 'bare', entry: binaryPath },
    signature: { kind: 'sigstore-certificate', signatureUrl: `${url}.sig`, certificateUrl: `${url}.cert` },
  }
}

function layOutHelm(
  base: string,
  official: boolean,
  version: string,
  { os, arch }: Platform,
  binaryName: string,
): Layout {
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

function layOutEksctl(folder: string, { os, arch }: Platform, binaryPath: string): Layout {
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
