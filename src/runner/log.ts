import type { Annotation, Location } from './errors/action-error.ts'
import type { AnnotationLevel, Host } from './host/host.ts'
import type { Secrets } from './secrets/secrets.ts'

/** What people read during the run. Nothing written here can contain a secret or act as a workflow command. */
export interface Log {
  readonly line: (text: string) => void
  readonly debug: (text: string) => void
  readonly notice: (text: string, where?: AnnotationTarget) => void
  readonly warning: (text: string, where?: AnnotationTarget) => void
  readonly error: (text: string, where?: AnnotationTarget) => void
  /** Annotates lines of the repository with what the log already says; see {@link Host.mark}. */
  readonly mark: (level: AnnotationLevel, annotations: readonly Annotation[]) => void
  /** Collapsible in Actions; elsewhere a heading with the lines below it. */
  readonly group: <T>(title: string, body: () => Promise<T>) => Promise<T>
  /** A live line for long work; see {@link ProgressLine}. */
  readonly progress: (label: string) => ProgressLine
}

type AnnotationTarget = Partial<Location> & { readonly title?: string }

export interface ProgressLine {
  /**
   * Reports progress. Printed at once if `state` changed, otherwise at most every ten seconds.
   */
  readonly update: (standing: ProgressState) => void
}

export interface ProgressState {
  readonly state: string
  readonly done?: number
  readonly total?: number
  /** Current item, for example a resource address. */
  readonly detail?: string
}

const progressIntervalMs = 10_000
/** Width of the first column of a log, unless a label is longer. */
export const labelWidth = 24

export function createLog(host: Host, secrets: Secrets, now: () => number = Date.now): Log {
  const clean = secrets.redact
  const cleanPlace = (where: AnnotationTarget = {}): AnnotationTarget => ({
    ...where,
    ...(where.title === undefined ? {} : { title: clean(where.title) }),
    ...(where.file === undefined ? {} : { file: clean(where.file) }),
  })
  const log: Log = {
    line: (text) => {
      host.write(`${clean(text)}\n`)
    },
    debug: (text) => {
      if (host.debug) host.write(`debug: ${clean(text)}\n`)
    },
    notice: (text, where) => {
      host.annotate('notice', clean(text), cleanPlace(where))
    },
    warning: (text, where) => {
      host.annotate('warning', clean(text), cleanPlace(where))
    },
    error: (text, where) => {
      host.annotate('error', clean(text), cleanPlace(where))
    },
    mark: (level, annotations) => {
      const cleaned = annotations.map(({ text, location: { file, ...line } }) => ({
        text: clean(text),
        location: { file: clean(file), ...line },
      }))
      host.mark(level, cleaned)
    },
    group: async (title, body) => {
      host.openGroup(clean(title))
      try {
        return await body()
      } finally {
        host.closeGroup()
      }
    },
    progress: (label) => createProgress(log.line, label, now),
  }
  return log
}

function createProgress(print: (text: string) => void, label: string, now: () => number): ProgressLine {
  const startedAt = now()
  let printedAt = Number.NEGATIVE_INFINITY
  let printedState = ''
  return {
    update: (standing) => {
      const due = now() - printedAt >= progressIntervalMs
      if (!due && standing.state === printedState) return
      printedAt = now()
      printedState = standing.state
      const count = standing.total === undefined ? '' : ` ${String(standing.done ?? 0)}/${String(standing.total)}`
      const parts = [
        label.padEnd(labelWidth),
        `${standing.state}${count}`,
        standing.detail,
        // Too early to say anything about time.
        printedAt - startedAt < 500 ? undefined : formatElapsed(printedAt - startedAt),
      ]
      print(parts.filter((part) => part !== undefined).join('  '))
    },
  }
}

/** `850ms`, `4.8s`, `01:12`, `1:02:03`: more precise the shorter it is. */
export function formatElapsed(ms: number): string {
  if (Math.round(ms) < 1000) return `${String(Math.round(ms))}ms`
  if (Math.round(ms / 100) < 600) return `${(ms / 1000).toFixed(1)}s`
  const seconds = Math.max(60, Math.floor(ms / 1000))
  const pad = (value: number): string => String(value).padStart(2, '0')
  const clock = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`
  return seconds < 3600 ? clock : `${String(Math.floor(seconds / 3600))}:${clock}`
}
