/**
 * A part of the local stack: a real program (or a stand-in where the real one is not available), where it comes from,
 * how it starts, and the facts it publishes once it is running.
 */

import type { ObtainRun } from './obtain/run.ts'

/** All parts; `needs` determines their start order. */
export type PartName =
  | 'aws'
  | 'tls-proxy'
  | 'kubernetes'
  | 'builder'
  | 'github'
  | 'downloads'
  | 'workflows'
  | 'terraform-provider-aws'
  | 'flux'
  | 'argocd'

/** Facts that a running part publishes, serializable as JSON: ports, URLs, file paths. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>

/** Prints a line of progress, prefixed with the part's name and the elapsed time. */
type ReportProgress = (text: string) => void

export interface PrepareContext {
  /** Folder for fetched and built programs, kept between runs; safe for concurrent runs. */
  readonly cache: string
  readonly progress: ReportProgress
  readonly signal: AbortSignal
  /** What all programs of a run share; without it, each program opens its own. */
  readonly run?: ObtainRun
}

/** Options of the whole stack. */
export interface StackOptions {
  /** Check signatures and evaluate IAM policies. */
  readonly iam: boolean
  /** `part:spec`, for example `aws:throttle,service=ecr,count=2`; a part reads its own specs. */
  readonly faults: readonly string[]
}

export interface StartContext extends PrepareContext {
  /** Folder of this stack; a part writes only to `<folder>/<part>`. */
  readonly folder: string
  readonly options: StackOptions
  /** Facts of a part listed in `needs`, which is already running. */
  readonly facts: (part: PartName) => Facts
  /** Starts a program that outlives `up`; see {@link DaemonOptions}. Rejects with the end of the log if it exits early. */
  readonly daemon: (options: DaemonOptions) => Promise<void>
  /** Reserves `count` free loopback ports for this part, across all stacks with this cache, until `down`. */
  readonly ports: (count: number) => Promise<readonly number[]>
}

export interface DaemonOptions {
  /** Unique in the stack, for example `etcd`; names the log file and the line in `status`. */
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
  /** Environment in addition to PATH, HOME, LANG, TMPDIR, USER and NODE_COMPILE_CACHE. */
  readonly env?: Readonly<Record<string, string>>
  /** Resolves to true once the program is ready; false or an error means not yet. Polled until `timeoutMs` (default 60,000). */
  readonly ready: () => Promise<boolean>
  readonly timeoutMs?: number
}

export interface StartedPart {
  readonly facts: Facts
  /** Environment variables that clients need, printed by `npm run stack -- env`. */
  readonly env?: Readonly<Record<string, string>>
}

export interface Part {
  readonly name: PartName
  readonly needs: readonly PartName[]
  /** One sentence for documentation and `status`. */
  readonly description: string
  /** Fetches or builds the part's programs. Does nothing if they are in the cache. */
  readonly prepare: (context: PrepareContext) => Promise<void>
  readonly start: (context: StartContext) => Promise<StartedPart>
}
