/** Runs of workflows on the stack: how their jobs ended, and what the summaries of a job say. */

import { expect } from 'vitest'
import type { LiveRun } from '../../stack/live/run.ts'

/** Results of the jobs by name. */
export function readJobs({ graph }: LiveRun): Readonly<Record<string, string>> {
  return Object.fromEntries(graph.map(({ name, result }) => [name, result]))
}

/** Summaries of all steps of a job. */
export function readSummary({ graph }: LiveRun, job: string): string {
  return (graph.find(({ name }) => name === job)?.run?.steps ?? []).map(({ summary }) => summary).join('\n')
}

export function expectRunSuccess(run: LiveRun): LiveRun {
  expect(run.exitCode, run.log).toBe(0)
  return run
}
