/** What both generations of the actions cache have in common: immutable files, found by key. */
export interface CacheService {
  /**
   * The entry with the first key, otherwise the newest one whose key starts with one of the others.
   * @throws Refusal
   */
  readonly find: (keys: readonly [string, ...string[]]) => Promise<CacheEntry | undefined>
  /**
   * Stores a file of `size` bytes under a new key.
   * @throws Refusal
   */
  readonly upload: (key: string, file: string, size: number) => Promise<UploadResult>
}

interface CacheEntry {
  readonly key: string
  /** Signed: anyone who has it can read the entry. */
  readonly url: string
}

/** `exists`: another job has stored it. `read-only`: this run may not (fork pull requests, merge queues). */
type UploadResult = 'saved' | 'exists' | 'read-only'

/** Texts by which both generations mark a denial by policy. */
export const deniedReading = 'cache read denied:'
export const deniedWriting = 'cache write denied:'
