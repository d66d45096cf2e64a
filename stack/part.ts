/**
 * What a part of the local stack is: one real program (or a stand-in where the real one cannot be had), how it is
 * obtained, how it is started, and what others may know about it once it runs.
 */

/** Every part, in no particular order; `needs` decides the order of starting. */
export type PartName = 'aws' | 'tls-proxy' | 'kubernetes' | 'builder' | 'github' | 'downloads' | 'workflows'

/** JSON-serialisable facts that a running part publishes: ports, URLs, file paths. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>

/** One line for the person who waits. Shown with the part's name and the elapsed time in front. */
type ReportProgress = (text: string) => void

export interface PrepareContext {
  /** Folder for obtained and built programs, kept between runs; safe for two runs at once. */
  readonly cache: string
  readonly progress: ReportProgress
  readonly signal: AbortSignal
}

/** What the person asked of the whole stack. */
export interface StackOptions {
  /** AWS answers are subject to IAM policies and signatures are checked. */
  readonly iam: boolean
  /** `part:spec`, for example `aws:throttle,service=ecr,count=2`; a part reads its own and ignores the others. */
  readonly faults: readonly string[]
}

export interface StartContext extends PrepareContext {
  /** Folder of this stack; a part writes only below `<folder>/<part>`. */
  readonly folder: string
  readonly options: StackOptions
  /** Facts of the parts named in `needs`, already running. */
  readonly facts: (part: PartName) => Facts
  /** Starts a program that outlives `up`; see {@link DaemonOptions}. Rejects with the log's tail when it dies early. */
  readonly daemon: (options: DaemonOptions) => Promise<void>
  /** `count` free loopback ports, handed out to no other part of any stack in this cache until `down`. */
  readonly ports: (count: number) => Promise<readonly number[]>
}

export interface DaemonOptions {
  /** Unique in the stack, for example `etcd`; names the log file and the line in `status`. */
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
  /** All that the program gets besides PATH, HOME, LANG, TMPDIR and USER. */
  readonly env?: Readonly<Record<string, string>>
  /** Resolves true once the program answers; false or an error means not yet. Polled until `timeoutMs` (default 60,000). */
  readonly ready: () => Promise<boolean>
  readonly timeoutMs?: number
}

export interface StartedPart {
  readonly facts: Facts
  /** Environment variables that a client needs, printed by `npm run stack -- env`. */
  readonly env?: Readonly<Record<string, string>>
}

export interface Part {
  readonly name: PartName
  readonly needs: readonly PartName[]
  /** One sentence for docs and `status`. */
  readonly description: string
  /** Obtains or builds what the part runs. Does nothing when the cache has it. */
  readonly prepare: (context: PrepareContext) => Promise<void>
  readonly start: (context: StartContext) => Promise<StartedPart>
}
