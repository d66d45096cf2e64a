/** Names a process beyond doubt: a PID alone is recycled by the system, a PID with its start time is not. */

import { readProcessStartTime } from '../../src/runner/process/identity.ts'

export interface ProcessIdentity {
  readonly pid: number
  /** Opaque; equal for as long as the same process runs. Clock ticks since boot on Linux, a date elsewhere. */
  readonly startedAt: string
}

/** The identity of a running process, or undefined when there is none (a zombie counts as none). */
export function identify(pid: number): ProcessIdentity | undefined {
  const startedAt = readProcessStartTime(pid)
  return startedAt === undefined ? undefined : { pid, startedAt }
}

/** True while exactly this process runs, not merely one with its PID. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startedAt === identity.startedAt
}
