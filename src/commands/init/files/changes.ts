import type { TextFiles } from '../render/templates.ts'
import { mergeTexts } from './merge.ts'
import { hashBlob, type InitRecord, normalizeLineEnds, type RecordedFile } from './record.ts'

/** What happens to a file. `obstacle`: it cannot be written, and why. */
export type FileChange =
  | {
      readonly path: string
      readonly kind: 'create' | 'update' | 'merge'
      readonly before: string
      readonly text: string
    }
  | { readonly path: string; readonly kind: 'delete'; readonly before: string }
  | { readonly path: string; readonly kind: 'unchanged' | 'edited' | 'deleted' | 'kept' | 'abandoned' }
  | {
      readonly path: string
      readonly kind: 'obstacle'
      readonly why: string
      readonly before?: string
      readonly text?: string
    }

/** A file as it is now: its text, nothing, or a reason not to touch it. */
export type PresentFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly why: string }

export interface ChangeRequest {
  /** What the answers give with this release. */
  readonly rendered: TextFiles
  readonly record: InitRecord | undefined
  /** Paths that stay as they are. */
  readonly keep: ReadonlySet<string>
  readonly readPresent: (path: string) => PresentFile
  /** What a previous run wrote, by the name of its blob; undefined if it is nowhere any more. */
  readonly findBase: (path: string, file: RecordedFile) => Promise<string | undefined>
}

/** Compares what is there with what was written before and what would be written now. Writes nothing. */
export async function planChanges(request: ChangeRequest): Promise<readonly FileChange[]> {
  const paths = new Set([...Object.keys(request.rendered), ...Object.keys(request.record?.files ?? {})])
  return Promise.all([...paths].sort().map((path) => planFile(path, request)))
}

async function planFile(path: string, request: ChangeRequest): Promise<FileChange> {
  const present = request.readPresent(path)
  if (present.kind === 'unusable') return { path, kind: 'obstacle', why: present.why }
  const recorded = request.record?.files[path]
  const rendered = request.rendered[path]
  if (rendered === undefined) return planAbandoned(path, present, recorded)
  if (recorded === undefined) return planNew(path, present, rendered, request)
  if (present.kind === 'absent') return { path, kind: 'deleted' }
  return planRecorded(path, { mine: present.text, rendered, recorded }, request)
}

/** A file that this release, or these answers, no longer have. */
function planAbandoned(path: string, present: PresentFile, recorded: RecordedFile | undefined): FileChange {
  if (present.kind !== 'text') return { path, kind: 'deleted' }
  const isAsWritten = recorded !== undefined && recorded.base === undefined && hashBlob(present.text) === recorded.blob
  return isAsWritten ? { path, kind: 'delete', before: present.text } : { path, kind: 'abandoned' }
}

function planNew(path: string, present: PresentFile, rendered: string, { keep }: ChangeRequest): FileChange {
  if (present.kind !== 'text') return { path, kind: 'create', before: '', text: rendered }
  if (normalizeLineEnds(present.text) === rendered) return { path, kind: 'unchanged' }
  if (keep.has(path)) return { path, kind: 'kept' }
  return { path, kind: 'obstacle', why: 'exists, and init did not write it', before: present.text, text: rendered }
}

interface RecordedTexts {
  readonly mine: string
  readonly rendered: string
  readonly recorded: RecordedFile
}

async function planRecorded(path: string, texts: RecordedTexts, request: ChangeRequest): Promise<FileChange> {
  const { mine, rendered, recorded } = texts
  if (normalizeLineEnds(mine) === rendered) return { path, kind: 'unchanged' }
  if (hashBlob(mine) === recorded.blob) return { path, kind: 'update', before: mine, text: rendered }
  if (hashBlob(rendered) === recorded.blob) return { path, kind: 'edited' }
  if (request.keep.has(path)) return { path, kind: 'kept' }
  const base = recorded.base ?? (await request.findBase(path, recorded))
  if (base === undefined) {
    return {
      path,
      kind: 'obstacle',
      why: 'was edited before it was ever committed, so what changed is unknown',
      before: mine,
      text: rendered,
    }
  }
  const merged = mergeTexts(mine, base, rendered)
  if (merged.kind === 'conflict') {
    return { path, kind: 'obstacle', why: 'was edited where this release changes it', before: mine, text: rendered }
  }
  return merged.text === mine ? { path, kind: 'kept' } : { path, kind: 'merge', before: mine, text: merged.text }
}

/** What the next run must know about the files. */
export function recordFiles(
  changes: readonly FileChange[],
  rendered: TextFiles,
  previous: InitRecord | undefined,
): Readonly<Record<string, RecordedFile>> {
  const entries = changes.flatMap(({ path, kind }) => {
    const text = rendered[path]
    if (text === undefined) return []
    const blob = hashBlob(text)
    const before = previous?.files[path]
    if (kind === 'merge' || kind === 'kept') return [[path, { blob, base: text }] as const]
    // Nothing of it was written, so its base is the one of before.
    if (kind === 'edited' && before !== undefined) return [[path, before] as const]
    return [[path, { blob }] as const]
  })
  return Object.fromEntries(entries)
}
