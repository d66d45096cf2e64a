/** The releases of the stack's programs: file names and layouts as the projects publish them. */

import { describeArtifact, officialBaseUrls } from '../../src/tools/catalog/artifact.ts'
import type { ToolName } from '../../src/tools/catalog/tools.ts'
import { toPlatformKey, type Platform } from '../../src/tools/platform.ts'
import type { DescribeRelease, ReleaseBases, ReleaseFile, ReleaseProof, ReleaseSource } from './release.ts'

/** The control plane: one file per program, for Linux only. @param version without `v` */
export function describeControlPlane(version: string): DescribeRelease {
  return ({ os, arch }, bases) =>
    os !== 'linux'
      ? []
      : ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler'].map((program) => {
          const url = `${bases.kubernetes.url}/release/v${version}/bin/${os}/${arch}/${program}`
          const checksum = { url: `${url}.sha256`, form: 'bare', entry: program } as const
          return buildFile('kubernetes', url, program, { kind: 'checksum', checksum })
        })
}

/** A tool of the product: terraform, kubectl, helm. @param version without `v` */
export function describeTool(tool: ToolName, version: string): DescribeRelease {
  return (platform, bases) => {
    const { url, isOfficial } = bases[tool]
    const urls = isOfficial ? officialBaseUrls : { ...officialBaseUrls, [tool]: url }
    const artifact = describeArtifact(tool, version, platform, urls)
    const { archive, binaryPath } = artifact
    return [
      { source: tool, url: artifact.url, archive, programs: { [tool]: binaryPath }, proof: { kind: 'tool', artifact } },
    ]
  }
}

/** Several releases whose programs belong together. */
export function joinReleases(...releases: readonly DescribeRelease[]): DescribeRelease {
  return (platform, bases) => releases.flatMap((describe) => describe(platform, bases))
}

/** @param version with `v` */
export function describeEtcd(version: string): DescribeRelease {
  return (platform, bases) => {
    const { os, arch } = platform
    const stem = `etcd-${version}-${os}-${arch}`
    const archive = os === 'linux' ? 'tar.gz' : 'zip'
    const file = `${stem}.${archive}`
    const release = { repository: 'etcd-io/etcd', tag: version, file, sums: 'SHA256SUMS' }
    return [{ ...describeGitHubFile('etcd', release, bases), archive, programs: { etcd: `${stem}/etcd` } }]
  }
}

/** The project publishes no checksums: these are of its files of v0.8.0. */
const kwokDigests: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'v0.8.0': {
    'linux-amd64': 'f5a4385a2ae1b9dd7f8acae18e002a75c0ebba124ae9d7259aa8dadb50711f46',
    'linux-arm64': '628f7d277860f524a2a775c217adcc58828e7b59ab0933680315784f1b8b0e37',
    'darwin-arm64': '69a064ec98d37844d9d742b5b28ff57825659a983ccc3e208daa6948b94d64ba',
  },
}

/** @param version with `v` */
export function describeKwok(version: string): DescribeRelease {
  return (platform, bases) => {
    const file = `kwok-${platform.os}-${platform.arch}`
    const pinned = kwokDigests[version]?.[toPlatformKey(platform)]
    const release = { repository: 'kubernetes-sigs/kwok', tag: version, file }
    return [withPin(pinned, { ...describeGitHubFile('kwok', release, bases), programs: { kwok: file } })]
  }
}

/** @param version with `v` */
export function describeAuthenticator(version: string): DescribeRelease {
  return ({ os, arch }, bases) => {
    const number = version.slice(1)
    const release = {
      repository: 'kubernetes-sigs/aws-iam-authenticator',
      tag: version,
      file: `aws-iam-authenticator_${number}_${os}_${arch}`,
      sums: `authenticator_${number}_checksums.txt`,
    }
    const file = describeGitHubFile('aws-iam-authenticator', release, bases)
    return [{ ...file, programs: { 'aws-iam-authenticator': release.file } }]
  }
}

/** The daemon, for Linux only. @param version with `v` */
export function describeBuildkit(version: string): DescribeRelease {
  return ({ os, arch }, bases) => {
    if (os !== 'linux') return []
    const release = { repository: 'moby/buildkit', tag: version, file: `buildkit-${version}.${os}-${arch}.tar.gz` }
    const file = describeGitHubFile('buildkit', release, bases)
    return [{ ...file, archive: 'tar.gz', programs: { buildkitd: 'bin/buildkitd' } }]
  }
}

/** @param version with `v` */
export function describeBuildx(version: string): DescribeRelease {
  return ({ os, arch }, bases) => {
    const file = `buildx-${version}.${os}-${arch}`
    // The programs for macOS are signed after their first checksums were written.
    const sums = os === 'linux' ? 'checksums.txt' : 'checksums-signed.txt'
    const release = { repository: 'docker/buildx', tag: version, file, sums }
    return [{ ...describeGitHubFile('buildx', release, bases), programs: { 'docker-buildx': file } }]
  }
}

/** For Linux only. @param version with `v` */
export function describeRunc(version: string): DescribeRelease {
  return ({ os, arch }, bases) => {
    if (os !== 'linux') return []
    const file = `runc.${arch}`
    const release = { repository: 'opencontainers/runc', tag: version, file, sums: 'runc.sha256sum' }
    return [{ ...describeGitHubFile('runc', release, bases), programs: { runc: file } }]
  }
}

/** @param version without `v` */
export function describeAct(version: string): DescribeRelease {
  return ({ os, arch }, bases) => {
    const file = `act_${os === 'linux' ? 'Linux' : 'Darwin'}_${arch === 'amd64' ? 'x86_64' : arch}.tar.gz`
    const release = { repository: 'nektos/act', tag: `v${version}`, file, sums: 'checksums.txt' }
    return [{ ...describeGitHubFile('act', release, bases), archive: 'tar.gz', programs: { act: 'act' } }]
  }
}

/** @param version with `v` */
export function describeActionlint(version: string): DescribeRelease {
  return ({ os, arch }, bases) => {
    const stem = `actionlint_${version.slice(1)}`
    const file = `${stem}_${os}_${arch}.tar.gz`
    const release = { repository: 'rhysd/actionlint', tag: version, file, sums: `${stem}_checksums.txt` }
    const described = describeGitHubFile('actionlint', release, bases)
    return [{ ...described, archive: 'tar.gz', programs: { actionlint: 'actionlint' } }]
  }
}

/** One file, named after the command line, of the program that is every component. @param version with `v` */
export function describeArgoCd(version: string): DescribeRelease {
  return ({ os, arch }, bases) => {
    const file = `argocd-${os}-${arch}`
    const release = { repository: 'argoproj/argo-cd', tag: version, file, sums: 'cli_checksums.txt' }
    return [{ ...describeGitHubFile('argocd', release, bases), programs: { argocd: file } }]
  }
}

/** @param version without `v` */
export function describeGitHubCli(version: string): DescribeRelease {
  return ({ os, arch }, bases) => {
    const stem = `gh_${version}_${os === 'linux' ? os : 'macOS'}_${arch}`
    const archive = os === 'linux' ? 'tar.gz' : 'zip'
    const sums = `gh_${version}_checksums.txt`
    const release = { repository: 'cli/cli', tag: `v${version}`, file: `${stem}.${archive}`, sums }
    return [{ ...describeGitHubFile('gh', release, bases), archive, programs: { gh: `${stem}/bin/gh` } }]
  }
}

/** @param version with `v` */
export function describeSops(version: string): DescribeRelease {
  return ({ os, arch }, bases) => {
    const file = `sops-${version}.${os}.${arch}`
    const release = { repository: 'getsops/sops', tag: version, file, sums: `sops-${version}.checksums.txt` }
    return [{ ...describeGitHubFile('sops', release, bases), programs: { sops: file } }]
  }
}

/** @param version with `v` */
export function describeTerragrunt(version: string): DescribeRelease {
  return ({ os, arch }, bases) => {
    const stem = `terragrunt_${os}_${arch}`
    const release = {
      repository: 'gruntwork-io/terragrunt',
      tag: version,
      file: `${stem}.tar.gz`,
      sums: 'SHA256SUMS',
    }
    const file = describeGitHubFile('terragrunt', release, bases)
    return [{ ...file, archive: 'tar.gz', programs: { terragrunt: stem } }]
  }
}

/** Of https://go.dev/dl, by version. */
const goDigests: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '1.26.6': {
    'linux-amd64': '708effb774be8237570d0add163225abbdfaf4fca28b2611df167beba4feef89',
    'linux-arm64': 'd0507e9e9d7fe012aae570108cbd76c15de879e17130ab8cb90d4d7445cb1f2e',
    'darwin-amd64': '08b65a63f244115121ced6c3b55ad38d801a7442acad5c949a17aad84ae6d684',
    'darwin-arm64': '2dc95ce4675829f2df0e86b28bcef3283635902062a5f0580ca659bf570f3204',
  },
}

/** @param version without `v` */
export function describeGo(version: string): DescribeRelease {
  return (platform, bases) => {
    const entry = `go${version}.${platform.os}-${platform.arch}.tar.gz`
    const url = `${bases.go.url}/go/${entry}`
    const proof = { kind: 'checksum', checksum: { url: `${url}.sha256`, form: 'bare', entry } } as const
    const file: ReleaseFile = { source: 'go', url, archive: 'tree', programs: { go: 'go/bin/go' }, proof }
    return [withPin(goDigests[version]?.[toPlatformKey(platform)], file)]
  }
}

/** A file of a GitHub release, and the checksum file beside it. */
interface GitHubRelease {
  readonly repository: string
  readonly tag: string
  readonly file: string
  /** Undefined if the project publishes none. */
  readonly sums?: string
}

function describeGitHubFile(
  source: ReleaseSource,
  { repository, tag, file, sums }: GitHubRelease,
  bases: ReleaseBases,
): Omit<ReleaseFile, 'programs'> {
  const { url: base, isOfficial } = bases[source]
  const folder = `${base}/${repository}/releases/download/${tag}`
  const url = `${folder}/${file}`
  const describeProof = (): ReleaseProof => {
    if (sums !== undefined)
      return { kind: 'checksum', checksum: { url: `${folder}/${sums}`, form: 'list', entry: file } }
    // A mirror has no API; artifact repositories provide a checksum beside each file.
    if (!isOfficial) return { kind: 'checksum', checksum: { url: `${url}.sha256`, form: 'bare', entry: file } }
    return { kind: 'github', api: `https://api.github.com/repos/${repository}/releases/tags/${tag}`, asset: file }
  }
  return { source, url, archive: 'none', proof: describeProof() }
}

function buildFile(source: ReleaseSource, url: string, program: string, proof: ReleaseProof): ReleaseFile {
  return { source, url, archive: 'none', programs: { [program]: program }, proof }
}

function withPin(pinned: string | undefined, file: ReleaseFile): ReleaseFile {
  return pinned === undefined ? file : { ...file, pinned }
}

/** Platforms that projects publish for and the stack runs on. */
export const releasePlatforms: readonly Platform[] = (['linux', 'darwin'] as const).flatMap((os) =>
  (['amd64', 'arm64'] as const).map((arch) => ({ os, arch })),
)
