/** The actions cache as its two generations have it in common: immutable files, found by key. */
export interface CacheService {
  /**
   * The entry with the first key, else the newest whose key begins with one of the others.
   * @throws Refusal
   */
  readonly find: (keys: readonly [string, ...string[]]) => Promise<CacheEntry | undefined>
  /**
   * Stores a file of so many bytes under a key that no entry has yet.
   * @throws Refusal
   */
  readonly upload: (key: string, file: string, size: number) => Promise<UploadResult>
}

export interface CacheEntry {
  readonly key: string
  /** Signed: whoever has it can read the entry. */
  readonly url: string
}

/** `exists`: another job has stored it. `read-only`: this run may not (fork pull requests, merge queues). */
export type UploadResult = 'saved' | 'exists' | 'read-only'

/** The words with which the service tells a policy from a fault (both generations). */
export const deniedReading = 'cache read denied:'
export const deniedWriting = 'cache write denied:'
