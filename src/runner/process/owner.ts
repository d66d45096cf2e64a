import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { readProcessStartTime } from './identity.ts'

/** The process that uses a file, in a form that becomes part of the file's name: so no file is ever without its owner. */
interface ProcessOwner {
  readonly pid: number
  /** Empty where reading it costs another process. */
  readonly startTime: string
  readonly machine: string
}

const pattern = /^(\d+)-(\d*)-([0-9a-f]{16})$/

/** This process, for a file name. */
export function formatOwnOwner(): string {
  const startTime = process.platform === 'linux' ? (readProcessStartTime(process.pid) ?? '') : ''
  return `${String(process.pid)}-${startTime}-${identifyMachine()}`
}

/**
 * Whether the owner of a file still runs.
 * @param text as `formatOwnOwner` wrote it
 * @returns `unknown` for another machine or container, whose processes cannot be seen, and for any other text
 */
export function checkOwner(text: string): 'running' | 'gone' | 'unknown' {
  const [, pid = '', startTime = '', machine = ''] = pattern.exec(text) ?? []
  const owner: ProcessOwner = { pid: Number(pid), startTime, machine }
  if (owner.pid < 1 || machine !== identifyMachine()) return 'unknown'
  return isRunning(owner) ? 'running' : 'gone'
}

function isRunning({ pid, startTime }: ProcessOwner): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // A process of another user may not be signalled, but it exists.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
  return startTime === '' || readProcessStartTime(pid) === startTime
}

/** PIDs mean something only in one boot of one machine, and in one container of it. */
function identifyMachine(): string {
  const parts = [
    hostname(),
    tryRead(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    tryRead(() => readlinkSync('/proc/self/ns/pid')),
  ]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}

function tryRead(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
