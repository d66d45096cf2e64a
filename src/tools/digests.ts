/** SHA-256, lower-case hexadecimal. */
export type Sha256 = string

/** Digests of one version on one platform, as far as they are known before the download. */
export interface PublishedDigests {
  /** Of the download: the archive, or the program where there is no archive. */
  readonly archive: Sha256
  /** Of the program inside the archive, which projects rarely publish. */
  readonly binary?: Sha256
}

/** Digests of one version on one platform. */
export interface Digests extends PublishedDigests {
  readonly binary: Sha256
}
