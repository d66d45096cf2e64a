import { ActionError } from '../../runner/errors/action-error.ts'
import { pause } from '../../runner/retry.ts'
import { decodeStateFile } from '../edit/edit-file.ts'
import { findStateFiles } from './find-files.ts'
import type { EditedFile, TrackedFile, StateRepository } from './state-repository.ts'

export interface FileChangeRequest {
  readonly branch: string
  /** Paths and patterns. */
  readonly files: readonly string[]
  /** The content that the file must have; the same text if it has it already. */
  readonly edit: (bytes: Uint8Array, path: string, snapshot: FileSnapshot) => string | Promise<string>
}

/** The files of the commit that is edited. */
interface FileSnapshot {
  /** @throws ActionError `file-not-found`, `file-not-editable` */
  readonly read: (path: string) => Promise<Uint8Array>
}

/** What a commit would change on top of the branch. */
export interface PreparedChange {
  /** The commit that the branch is at. */
  readonly parent: string
  /** The files that change. */
  readonly edited: readonly EditedFile[]
  /** All files that were named. */
  readonly files: readonly TrackedFile[]
}

/**
 * Reads the files at the tip of the branch and edits them; writes nothing.
 * @throws ActionError `invalid-input` for a branch that does not exist; `file-not-found`, and those of the edit
 */
export async function prepareChange(
  repository: StateRepository,
  { branch, files: patterns, edit }: FileChangeRequest,
): Promise<PreparedChange> {
  const parent = await repository.readTip(branch)
  if (parent === undefined)
    throw new ActionError('invalid-input', `${repository.name} has no branch ${branch}`, {
      hint: 'Correct the input branch.',
    })
  const all = await repository.listFiles(parent)
  const where = `${repository.name} at ${branch}`
  const files = findStateFiles(all, patterns, where)
  const read: FileSnapshot['read'] = async (path) => {
    const [file] = findStateFiles(all, [path], where)
    return file === undefined ? new Uint8Array() : repository.readFile(file)
  }
  const edited = await Promise.all(
    files.map(async (file): Promise<EditedFile> => {
      const bytes = await repository.readFile(file)
      const after = await edit(bytes, file.path, { read })
      return { path: file.path, mode: file.mode, before: decodeStateFile(bytes, file.path), after }
    }),
  )
  return { parent, edited: edited.filter(({ before, after }) => before !== after), files }
}

export interface CommitOptions {
  /** Depends on what changes. */
  readonly message: (change: PreparedChange) => string
  readonly signal: AbortSignal
  /** Called before each further attempt, with the number of the one that lost. */
  readonly onLostRace: (attempt: number) => void
  /** Replaced in tests. */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>
  /** Replaced in tests. Uniform in [0, 1). */
  readonly random?: () => number
}

/** How a change ended. */
export interface CommittedChange {
  /** Whether this run made a commit. */
  readonly changed: boolean
  /** The commit that holds it: the new one, or the one that did already. */
  readonly commit: string
  /** The commit below it, which the branch was at. */
  readonly previous: string
  readonly edited: readonly EditedFile[]
}

/** As many jobs may commit to one branch at once without one of them giving up: each attempt lets one of them through. */
const attempts = 40
const [firstPauseMs, longestPauseMs] = [250, 6000]

/**
 * Commits a change. When another commit reaches the branch first, the files are read and edited again on top of it, so
 * nobody's change is lost.
 * @throws ActionError `push-contended`, `push-refused`, and those of `prepareChange`
 */
export async function commitChange(
  repository: StateRepository,
  request: FileChangeRequest,
  { message, signal, onLostRace, sleep = pause, random = Math.random }: CommitOptions,
): Promise<CommittedChange> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    signal.throwIfAborted()
    const change = await prepareChange(repository, request)
    const { parent, edited, files } = change
    if (edited.length === 0) return { ...(await findExisting(repository, parent, files)), edited }
    const commit = await repository.commit({ branch: request.branch, parent, message: message(change), files: edited })
    if (commit !== undefined) return { changed: true, commit, previous: parent, edited }
    onLostRace(attempt)
    await sleep(random() * Math.min(longestPauseMs, firstPauseMs * 2 ** attempt), signal)
  }
  throw new ActionError(
    'push-contended',
    `${repository.name}: ${request.branch} moved before the commit in each of ${attempts} attempts`,
  )
}

/** The commit that brought the files to what they are; with several files the tip, which certainly has them all. */
async function findExisting(
  repository: StateRepository,
  tip: string,
  files: readonly TrackedFile[],
): Promise<Omit<CommittedChange, 'edited'>> {
  const changes = await Promise.all(files.map(async ({ path }) => repository.findLastChange(tip, path)))
  const commits = new Set(changes.map((change) => change?.sha ?? tip))
  const [commit = tip] = commits.size === 1 ? commits : [tip]
  return { changed: false, commit, previous: commit }
}
