/** Identifies a process: the system recycles PIDs, but not a PID together with its start time. */

import { readProcessStartTime } from '../../src/runner/process/identity.ts'

export interface ProcessIdentity {
  readonly pid: number
  /** Opaque, and constant while the process runs: clock ticks since boot on Linux, a date elsewhere. */
  readonly startedAt: string
}

/** Identity of a running process; undefined if there is none, or only a zombie. */
export function identify(pid: number): ProcessIdentity | undefined {
  const startedAt = readProcessStartTime(pid)
  return startedAt === undefined ? undefined : { pid, startedAt }
}

/** Whether this very process is running, not just one with the same PID. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startedAt === identity.startedAt
}
