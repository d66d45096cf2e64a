import path from 'node:path'
import type { Host } from '../host/host.ts'
import type { Log } from '../log.ts'
import { formatElapsed } from '../log.ts'
import type { Secrets } from '../secrets/secrets.ts'
import { pause } from '../retry.ts'
import { readProcessStartTime } from './identity.ts'
import { type ChildRecord, childrenState, parseChildRecords } from './record.ts'
import { readLastLines, toReadableLine } from './tail.ts'

export interface Survivor {
  readonly tool: string
  readonly pid: number
  /** `ended`: it finished. `running`: it was still running when time was up; the runner kills it with the job. */
  readonly outcome: 'ended' | 'running'
}

export interface SurvivorOptions {
  readonly host: Host
  readonly log: Log
  readonly secrets: Secrets
  readonly temporaryFolder: string
  /**
   * How long to wait for tools to finish. The runner gives a cancelled job five minutes in all (docs.github.com,
   * "Canceling a workflow"), so the default is four. Milliseconds.
   */
  readonly waitMs?: number
  /** When a tool that was never interrupted is interrupted, so that it can still save its state. Milliseconds. */
  readonly interruptAfterMs?: number
}

/**
 * Handles tools that outlived a killed main step: waits for them, shows how they ended, and interrupts a tool that was never
 * interrupted while it still has time to finish. A PID with a different start time is another process and is not touched.
 */
export async function awaitSurvivors(options: SurvivorOptions): Promise<readonly Survivor[]> {
  const records = parseChildRecords(options.host.state(childrenState), options.temporaryFolder)
  return Promise.all(records.map((record) => awaitSurvivor(record, options)))
}

async function awaitSurvivor(record: ChildRecord, options: SurvivorOptions): Promise<Survivor> {
  const { log } = options
  const { waitMs = 240_000, interruptAfterMs = 120_000 } = options
  const startedAt = performance.now()
  const progress = log.progress(record.tool)
  let signalled = record.signalled
  while (isSameProcess(record)) {
    const waited = performance.now() - startedAt
    if (waited > waitMs) {
      log.warning(
        `${record.tool} (PID ${String(record.pid)}) is still running and will be killed with the job; its work may be lost`,
      )
      return { tool: record.tool, pid: record.pid, outcome: 'running' }
    }
    if (!signalled && waited > interruptAfterMs && process.platform !== 'win32') {
      signalled = true
      interrupt(record.pid)
    }
    progress.update({ state: 'finishing', detail: `PID ${String(record.pid)} outlived the main step` })
    await pause(200)
  }
  await showEnd(record, formatElapsed(performance.now() - startedAt), options)
  return { tool: record.tool, pid: record.pid, outcome: 'ended' }
}

function interrupt(pid: number): void {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // It has just ended.
  }
}

function isSameProcess(record: ChildRecord): boolean {
  return readProcessStartTime(record.pid) === record.startTime
}

const shownLines = 40

async function showEnd(record: ChildRecord, waited: string, { host, log, secrets }: SurvivorOptions): Promise<void> {
  log.notice(`${record.tool} kept running after the main step was killed, and has finished (waited ${waited})`)
  const streams = record.outputIsData ? ['stderr'] : ['stdout', 'stderr']
  const text = streams.flatMap((stream) => readEnd(path.join(record.folder, stream)))
  if (text.length === 0) return
  await log.group(`Last lines of ${record.tool}`, () => {
    using shield = host.shield()
    shield.write(`${secrets.redact(text.join('\n'))}\n`)
    return Promise.resolve()
  })
}

function readEnd(file: string): string[] {
  try {
    return readLastLines(file, shownLines).map(toReadableLine)
  } catch {
    // The folder is gone: the main step ended normally.
    return []
  }
}
