import { createHash } from 'node:crypto'
import { ActionError } from '../../../runner/errors/action-error.ts'
import type { PartialAnswers } from '../answers/answers.ts'
import { listAnswerProblems } from '../answers/recorded.ts'

/** Beside the lock file of the tools, at the top of the repository. */
export const recordFileName = 'eks-actions.init.json'

/** What the previous run knew and wrote. */
export interface InitRecord {
  /** Release that wrote the files. */
  readonly version: string
  readonly answers: PartialAnswers
  readonly files: Readonly<Record<string, RecordedFile>>
}

export interface RecordedFile {
  /** Name that git gives to the content as it was rendered: once committed, git has it. */
  readonly blob: string
  /** The rendered content, where the file was never equal to it: merged, or kept. */
  readonly base?: string
}

/** The name of a blob in a repository with SHA-1 (git-hash-object(1)); the line ends are those that git stores. */
export function hashBlob(text: string): string {
  const bytes = Buffer.from(normalizeLineEnds(text), 'utf8')
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Git on Windows checks files out with CRLF, which is no edit. */
export function normalizeLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

export function formatRecord({ version, answers, files }: InitRecord): string {
  const sorted = Object.fromEntries(Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  return `${JSON.stringify({ version, answers, files: sorted }, null, 2)}\n`
}

/** @throws ActionError `invalid-input` for a file that no init wrote, or with answers that init does not accept */
export function parseRecord(text: string): InitRecord {
  const value = parseJsonOrUndefined(text)
  if (!isRecord(value)) {
    throw new ActionError('invalid-input', `${recordFileName} is not a file that init wrote`, {
      hint: `Nothing was written. Restore ${recordFileName} from git, or delete it to begin again: files that differ are then refused.`,
      location: { file: recordFileName },
    })
  }
  const problems = listAnswerProblems(value.answers)
  if (problems.length === 0) return value
  throw new ActionError('invalid-input', `${recordFileName} has answers that init does not accept`, {
    details: problems,
    hint: `Nothing was written. Restore ${recordFileName} from git; to change an answer, run init with its flag.`,
    location: { file: recordFileName },
  })
}

function parseJsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is InitRecord {
  if (!isObject(value) || typeof value.version !== 'string' || !isObject(value.answers) || !isObject(value.files))
    return false
  const { accounts } = value.answers
  return (
    isObject(accounts) &&
    Object.entries(value.files).every(
      ([file, entry]) => isPathBelow(file) && isObject(entry) && /^[0-9a-f]{40}$/.test(String(entry.blob)),
    )
  )
}

/** A file that is no longer written is deleted, so the record must not lead out of the repository. */
function isPathBelow(file: string): boolean {
  return file.split('/').every((part) => !['', '.', '..', '.git'].includes(part))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
