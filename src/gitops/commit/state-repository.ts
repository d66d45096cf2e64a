/** The repository that holds the desired state, on GitHub or behind git. Every function throws ActionErrors. */
export interface StateRepository {
  /** For people: `owner/name`. */
  readonly name: string
  readonly readDefaultBranch: () => Promise<string>
  /** The commit that a branch is at; undefined if there is no such branch. */
  readonly readTip: (branch: string) => Promise<string | undefined>
  /** Full ID of a commit that is named by its beginning, by a tag or a branch; undefined if there is none. */
  readonly resolveCommit: (name: string) => Promise<string | undefined>
  readonly listFiles: (commit: string) => Promise<readonly TrackedFile[]>
  readonly readFile: (file: TrackedFile) => Promise<Uint8Array>
  /** The newest commit in the history of `commit` that changed the file; undefined if none is known. */
  readonly findLastChange: (commit: string, path: string) => Promise<LastChange | undefined>
  /**
   * Puts one commit on top of `parent`.
   * @returns undefined if the branch is not at `parent` any more
   * @throws ActionError `push-refused`
   */
  readonly commit: (request: CommitRequest) => Promise<string | undefined>
}

/** A file in a commit. */
export interface TrackedFile {
  readonly path: string
  /** `100644`, `100755`; `120000` for a link, `160000` for a submodule. */
  readonly mode: string
  /** ID of its content. */
  readonly object: string
}

/** A commit that changed a file. */
interface LastChange {
  readonly sha: string
  readonly message: string
}

export interface CommitRequest {
  readonly branch: string
  readonly parent: string
  readonly message: string
  readonly files: readonly EditedFile[]
}

/** A file with its new content. */
export interface EditedFile {
  readonly path: string
  readonly mode: string
  readonly before: string
  readonly after: string
}
