import type { Fetcher } from '../fetcher.ts'
import type { Platform } from '../platform.ts'
import type { VerificationLevel } from '../verify/level.ts'
import type { Keyring } from '../verify/openpgp.ts'
import type { SigstoreIdentity } from '../verify/sigstore.ts'
import type { LatestRequest, ParsedRequest, RangeRequest, StatedRequest } from '../version/request.ts'

/**
 * Everything this suite knows about one tool. A tool has one file in this folder, one line in `tools.ts`, and its digests in
 * `../shipped/shipped.lock.json`: begin a new entry with a version and no platforms, `npm run refresh-tools` completes it.
 */
export interface ToolDefinition<Name extends string = string> {
  /** Of the program, the inputs and the entry in version files and lock files. */
  readonly name: Name
  /** Base URL of the project's own downloads. A mirror has the same paths below its own base URL. */
  readonly officialUrl: string
  readonly describeFiles: (location: ReleaseLocation) => ReleaseFiles
  /** Undefined for a project that signs nothing. */
  readonly signer?: Signer
  readonly releases: ReleaseLookup
  /** Version files of this tool alone; `.tool-versions`, `mise.toml` and `aqua.yaml` are read for every tool. */
  readonly versionFiles?: readonly VersionFile[]
  /** With the version `auto`, `required_version` of the Terraform configurations is respected. */
  readonly followsRequiredVersion?: true
  /** The version `cluster` is accepted. */
  readonly followsCluster?: true
  readonly refresh: RefreshRule
}

/** One release for one platform, and where it is. */
export interface ReleaseLocation {
  /** Without a slash at the end. */
  readonly baseUrl: string
  /** False for a mirror. */
  readonly isOfficial: boolean
  /** Without `v`. */
  readonly version: string
  readonly platform: Platform
  /** File name of the program: `helm`, `helm.exe`. */
  readonly program: string
}

/** The files of one release for one platform. */
export interface ReleaseFiles {
  readonly url: string
  readonly archive: 'zip' | 'tar.gz' | 'none'
  /** Path of the program inside the archive. */
  readonly binaryPath: string
  readonly checksum: ChecksumFile
  /** Undefined for a project that signs nothing. */
  readonly signature?: SignatureSource
}

export interface ChecksumFile {
  readonly url: string
  /** `bare`: one digest and nothing else. `list`: lines of digest and file name. */
  readonly form: 'bare' | 'list'
  /** File name to find in a list. */
  readonly entry: string
}

type SignatureSource =
  /** Detached OpenPGP signature over the checksum file or the archive. */
  | { readonly kind: 'openpgp'; readonly url: string; readonly over: 'checksums' | 'archive' }
  /** Sigstore keyless: base64 signature and certificate next to the program. */
  | { readonly kind: 'sigstore-certificate'; readonly signatureUrl: string; readonly certificateUrl: string }
  /** Sigstore bundle over the checksum file. */
  | { readonly kind: 'sigstore-bundle'; readonly url: string }

/** Whose signatures count. */
type Signer =
  | { readonly kind: 'openpgp'; readonly loadKeyring: () => Promise<Keyring> }
  | { readonly kind: 'sigstore'; readonly listIdentities: (version: string) => readonly SigstoreIdentity[] }

/** Where releases of one tool are looked up: the project's own host, or a mirror with the same paths. */
export interface ReleaseHost {
  readonly fetcher: Fetcher
  /** Without a slash at the end. */
  readonly baseUrl: string
  /** False for a mirror. With a mirror, no other host is contacted. */
  readonly isOfficial: boolean
}

/** How a host is asked which versions are published. */
interface ReleaseLookup {
  /** @throws ActionError `download-failed` when the host does not answer */
  readonly find: (request: LatestRequest | RangeRequest, host: ReleaseHost) => Promise<Candidates>
  /**
   * `listed`: `find` names every release that fits. `by-number`: older releases than the newest must be tried one by one.
   */
  readonly older: 'listed' | 'by-number'
  /** Newest patch of a minor of the current major; undefined when there is no such minor. */
  readonly findNewestPatch?: (minor: number, host: ReleaseHost) => Promise<string | undefined>
  /** A better source than the date of the checksum file, where the project has one. */
  readonly findDate?: (version: string, host: ReleaseHost) => Promise<ReleaseDate>
}

export interface Candidates {
  /** Those that fit, newest first. */
  readonly versions: readonly string[]
  /** What was read, for messages. */
  readonly considered: readonly string[]
  /** False when the host names its newest versions only: older ones may exist that fit. */
  readonly complete: boolean
}

/** When a version was released; a guess would defeat a rule about age. */
export type ReleaseDate =
  | { readonly kind: 'known'; readonly date: Date }
  | { readonly kind: 'unknown'; readonly reason: string }
  /** There is no such release. */
  | { readonly kind: 'none' }

interface VersionFile {
  readonly name: string
  /** The file is TOML, and this key of its top level holds the version. */
  readonly key?: string
  readonly parseVersion: (text: string) => ParsedRequest<StatedRequest>
}

/** How the pinned default of this release is kept up to date. */
interface RefreshRule {
  /** What may become the next default. */
  readonly findRange: (current: string, host: ReleaseHost) => Promise<LatestRequest | RangeRequest>
  /** Minimum verification level of its downloads. */
  readonly verify: VerificationLevel
}
