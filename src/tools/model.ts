/** The words of this domain: what a tool is, where it comes from and how far it was verified. */

export const toolNames = ['terraform', 'eksctl', 'kubectl', 'helm'] as const
export type ToolName = (typeof toolNames)[number]

export interface Platform {
  readonly os: 'linux' | 'darwin' | 'windows'
  readonly arch: 'amd64' | 'arm64'
}

/** From weak to strong; see `atLeast`. `lock`: the digests stand in the caller's repository or in this release. */
export const verificationLevels = ['none', 'checksum', 'signature', 'lock'] as const
export type VerificationLevel = (typeof verificationLevels)[number]

export function isAtLeast(level: VerificationLevel, wanted: VerificationLevel): boolean {
  return verificationLevels.indexOf(level) >= verificationLevels.indexOf(wanted)
}

/** SHA-256, lower-case hexadecimal. */
export type Sha256 = string

/** What is known of one version on one platform before it is downloaded. */
export interface PublishedDigests {
  readonly archive: Sha256
  /** Of the program inside the archive, which projects rarely publish. */
  readonly binary?: Sha256
}

/** Digests of one version on one platform. */
export interface Digests extends PublishedDigests {
  /** Of what is downloaded: the archive, or the binary where there is no archive. */
  readonly archive: Sha256
  /** Of the program itself. */
  readonly binary: Sha256
}

/** What is downloaded for one version on one platform, and what proves it. */
export interface ToolArtifact {
  readonly tool: ToolName
  /** Without `v`. */
  readonly version: string
  readonly platform: Platform
  readonly url: string
  readonly archive: 'zip' | 'tar.gz' | 'none'
  /** Path of the program inside the archive. */
  readonly binaryPath: string
  /** Name under which the program is placed: `helm`, `helm.exe`. */
  readonly binaryName: string
  readonly checksum: ChecksumFile
  readonly signature: SignatureSource
}

export interface ChecksumFile {
  readonly url: string
  /** `bare`: one digest and nothing else. `list`: lines of digest and file name. */
  readonly form: 'bare' | 'list'
  /** File name to find in a list. */
  readonly entry: string
}

export type SignatureSource =
  /** Detached OpenPGP signature over the checksum file (terraform) or the archive (helm). */
  | {
      readonly kind: 'openpgp'
      readonly url: string
      readonly over: 'checksums' | 'archive'
      readonly keyring: 'hashicorp' | 'helm'
    }
  /** Sigstore keyless: base64 signature and certificate beside the binary (kubectl). */
  | { readonly kind: 'sigstore-certificate'; readonly signatureUrl: string; readonly certificateUrl: string }
  /** Sigstore bundle over the checksum file (newer eksctl); absent from older releases. */
  | { readonly kind: 'sigstore-bundle'; readonly url: string }
