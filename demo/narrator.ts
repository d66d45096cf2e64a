/** What the terminal shows while the demo runs: chapters, and jobs as they start and end. */

import type { LiveRun, RunIdentity } from '../stack/live/run.ts'
import type { ActEvent } from '../stack/parts/workflows/events.ts'
import { formatElapsed } from '../src/runner/log.ts'

export interface Narrator {
  readonly chapter: (title: string) => void
  readonly line: (text: string) => void
  readonly event: (event: ActEvent, run: RunIdentity) => void
  readonly ended: (run: LiveRun) => void
}

export interface NarratorOutput {
  readonly write: (text: string) => void
  /** Width of a terminal, whose last line can be overwritten; undefined for a file or a pipe. */
  readonly columns: number | undefined
}

/** Prints progress; on a terminal, the last line shows the steps that are running. */
export function createNarrator({ write, columns }: NarratorOutput, now: () => number = Date.now): Narrator {
  const began = now()
  const running = new Map<string, string>()
  const clear = (): void => {
    if (columns !== undefined) write('\r\u001b[K')
  }
  const printLine = (text: string): void => {
    clear()
    for (const line of text.split('\n')) write(`       ${line}`.trimEnd() + '\n')
  }
  const showStatus = (): void => {
    if (columns === undefined || running.size === 0) return
    clear()
    write(`       … ${[...running.values()].join(' · ')}`.slice(0, columns - 1))
  }
  return {
    line: printLine,
    chapter: (title) => {
      clear()
      write(`${formatElapsed(now() - began).padStart(6)} ${title}\n`)
    },
    event: ({ job, step, stage, stepResult, jobResult }, { id }) => {
      if (job === undefined) return
      const key = `${id} ${job}`
      const name = job.split('/').at(-1)?.trim().replace(/-\d+$/, '') ?? job
      if (jobResult !== undefined) running.delete(key)
      else if (stage === 'Main' && step !== undefined && stepResult === undefined) running.set(key, `${name}: ${step}`)
      showStatus()
    },
    ended: (run) => {
      for (const key of running.keys()) if (key.startsWith(`${run.id} `)) running.delete(key)
      for (const job of run.graph.filter(({ result }) => result !== 'skipped')) {
        const ms = (job.run?.endedAt ?? 0) - (job.run?.startedAt ?? 0)
        const sign = job.result === 'success' ? '✓' : '✗'
        printLine(
          `${sign} ${job.name.padEnd(26)} ${formatElapsed(ms).padStart(6)}   ${job.result === 'success' ? listHeadlines(job.run?.steps ?? []) : 'failed'}`,
        )
      }
      if (run.exitCode !== 0) printLine(describeFailure(run))
    },
  }
}

/** What each step's summary says first, except the table of tools. */
function listHeadlines(steps: readonly { readonly summary: string }[]): string {
  return steps
    .map(({ summary }) => findHeadline(summary))
    .filter((text) => text !== '' && text !== 'Tools')
    .join(' · ')
}

/** The first heading or sentence; for an image, whose heading says nothing, where it comes from. */
function findHeadline(summary: string): string {
  const [, origin] = /^\| Origin \| (.*) \|$/m.exec(summary) ?? []
  const heading = /^#+ (.*)$/m.exec(summary)?.[1] ?? summary.trim().split('\n')[0] ?? ''
  return heading === 'Image' && origin !== undefined ? `image ${origin}` : heading.trim()
}

function describeFailure(run: LiveRun): string {
  const errors = run.jobs.flatMap(({ steps }) => steps.flatMap(({ annotations }) => annotations))
  const first = errors.find(({ level }) => level === 'error')
  return first === undefined ? run.log.split('\n').slice(-20).join('\n') : first.message
}
