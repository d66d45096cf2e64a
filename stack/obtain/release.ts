/** Official releases as data: which files of a release hold a program, and what proves them. */

import type { ToolArtifact } from '../../src/tools/catalog/artifact.ts'
import type { ChecksumFile } from '../../src/tools/catalog/tool.ts'
import type { Platform } from '../../src/tools/platform.ts'

/** Base addresses by the name of a source; a mirror has the official layout below its own. */
export type ReleaseBases = Readonly<Record<ReleaseSource, ReleaseBase>>

interface ReleaseBase {
  /** Without a slash at the end. */
  readonly url: string
  readonly isOfficial: boolean
}

/** Where the project itself publishes; a key is the name in the variable EKS_ACTIONS_MIRRORS. */
export const officialSources = {
  terraform: 'https://releases.hashicorp.com',
  kubectl: 'https://dl.k8s.io',
  helm: 'https://get.helm.sh',
  eksctl: 'https://github.com',
  kubernetes: 'https://dl.k8s.io',
  etcd: 'https://github.com',
  kwok: 'https://github.com',
  'aws-iam-authenticator': 'https://github.com',
  buildkit: 'https://github.com',
  buildx: 'https://github.com',
  runc: 'https://github.com',
  act: 'https://github.com',
  actionlint: 'https://github.com',
  gh: 'https://github.com',
  sops: 'https://github.com',
  terragrunt: 'https://github.com',
  argocd: 'https://github.com',
  go: 'https://dl.google.com',
} as const

export type ReleaseSource = keyof typeof officialSources

/** One file of a release, for one platform. */
export interface ReleaseFile {
  readonly source: ReleaseSource
  readonly url: string
  /** `tree`: a gzipped tar archive that is unpacked as a whole, because its program needs the files around it. */
  readonly archive: 'tar.gz' | 'zip' | 'none' | 'tree'
  /** Program name → path inside the archive; without an archive, of one program. */
  readonly programs: Readonly<Record<string, string>>
  readonly proof: ReleaseProof
  /** SHA-256 known beforehand: then nothing else can be accepted, wherever the file comes from. */
  readonly pinned?: string
}

/** What the project publishes to prove a file. */
export type ReleaseProof =
  | { readonly kind: 'checksum'; readonly checksum: ChecksumFile }
  /** The project publishes no checksums; GitHub does, for every file of a release, in its API. */
  | { readonly kind: 'github'; readonly api: string; readonly asset: string }
  /** A tool of the product, verified as the product does: by its signature. */
  | { readonly kind: 'tool'; readonly artifact: ToolArtifact }

/** Lists the files of a release that hold programs for a platform; empty if there are none for it. */
export type DescribeRelease = (platform: Platform, bases: ReleaseBases) => readonly ReleaseFile[]
