/** A workflow run as GitHub shows it: the job graph, a timeline, and the job summaries. */

import path from 'node:path'
import type { LiveJob, LiveRun } from '../../stack/live/run.ts'
import type { StepRun } from '../../stack/parts/workflows/events.ts'
import { markup, trustMarkup, type Markup } from './html.ts'
import { renderIcon } from './icons.ts'
import { renderGitHubMarkdown } from './markdown.ts'
import { formatElapsed } from '../../src/runner/log.ts'

/** The file that a run was started from. */
interface ShownWorkflow {
  /** Anchor on the page. */
  readonly id: string
  readonly text: string
}

export function renderWorkflowRun(run: LiveRun, workflow: ShownWorkflow): Markup {
  const seconds = formatElapsed(run.milliseconds)
  const file = path.posix.basename(run.file)
  return markup`<section class="run" aria-label="Run of ${run.workflow}">
    <header><span class="workflow">${renderIcon(run.exitCode === 0 ? 'success' : 'failure', run.exitCode === 0 ? 'succeeded' : 'failed')}
      <b>${run.workflow}</b></span><span class="muted"><a href="#${workflow.id}" data-opens="${workflow.id}">${file}</a> · on ${run.event} · ${seconds}</span></header>
    ${renderGraph(run)}
    ${renderTimeline(run)}
    ${renderSummaries(run)}
    <details class="summary" id="${workflow.id}"><summary>The workflow behind this run: ${run.file}</summary><pre tabindex="0"><code>${workflow.text.trimEnd()}</code></pre></details>
  </section>`
}

/** Columns of jobs, each to the right of the jobs it needs. */
export function arrangeColumns(jobs: readonly LiveJob[]): readonly (readonly LiveJob[])[] {
  const measureDepth = (id: string, seen: ReadonlySet<string> = new Set()): number => {
    const needs = jobs.find((job) => job.id === id)?.needs ?? []
    const open = needs.filter((need) => !seen.has(need))
    return open.length === 0 ? 0 : 1 + Math.max(...open.map((need) => measureDepth(need, new Set([...seen, id]))))
  }
  const byDepth = Map.groupBy(jobs, ({ id }) => measureDepth(id))
  return [...byDepth.entries()].sort(([a], [b]) => a - b).map(([, column]) => column)
}

function renderGraph({ graph: jobs }: LiveRun): Markup {
  const all = arrangeColumns(jobs)
  return markup`<ol class="graph ${all.length === 1 && 'single'}" aria-label="Job graph">${all.map(
    (column) => markup`<li>${column.map(renderJobCard)}</li>`,
  )}</ol>`
}

function renderJobCard({ name, result, environment, run }: LiveJob): Markup {
  const time = run === undefined ? 'skipped' : formatElapsed((run.endedAt ?? 0) - (run.startedAt ?? 0))
  return markup`<div class="job ${result}">${renderIcon(result, result)}<span>${name}</span><small>${time}</small>
    ${environment !== undefined && markup`<small class="environment">environment ${environment}</small>`}</div>`
}

/** One bar per job on a common axis, divided into steps; the longest steps are named below. */
function renderTimeline(run: LiveRun): Markup {
  const ran = run.graph.filter((job) => job.run !== undefined)
  const end = Math.max(...ran.map(({ run: job }) => job?.endedAt ?? 0), run.startedAt + 1)
  const toPercent = (ms: number): string => ((100 * ms) / (end - run.startedAt)).toFixed(2)
  const renderBar = ({ name, result, run: job }: LiveJob): Markup => {
    const from = (job?.startedAt ?? run.startedAt) - run.startedAt
    const steps = listMainSteps(job?.steps)
    const total = steps.reduce((sum, step) => sum + (step.milliseconds ?? 0), 0)
    const width = (job?.endedAt ?? 0) - (job?.startedAt ?? 0)
    const parts = steps.map(
      (step) =>
        markup`<i style="flex:${(((step.milliseconds ?? 0) / Math.max(total, 1)) * 100).toFixed(2)}" title="${step.name}: ${formatElapsed(step.milliseconds ?? 0)}" class="${step.result ?? ''}"></i>`,
    )
    const longest = steps
      .filter(({ milliseconds = 0 }) => milliseconds > 100)
      .toSorted((a, b) => (b.milliseconds ?? 0) - (a.milliseconds ?? 0))
      .slice(0, 3)
    const words = longest
      .map(({ name: step, milliseconds }) => `${step} ${formatElapsed(milliseconds ?? 0)}`)
      .join(' · ')
    return markup`<li><span class="name">${name}</span><span class="track"><span class="bar ${result}" style="margin-left:${toPercent(from)}%;width:${toPercent(width)}%">${parts}</span></span><small>${words}</small></li>`
  }
  return markup`<ol class="timeline" aria-label="Job timeline">${ran.map(renderBar)}</ol>`
}

function listMainSteps(steps: readonly StepRun[] = []): readonly StepRun[] {
  return steps.filter(({ stage, milliseconds }) => stage === 'Main' && (milliseconds ?? 0) > 0)
}

function renderSummaries({ graph: jobs }: LiveRun): readonly Markup[] {
  return jobs.flatMap(({ name, result, run }) => {
    const text = (run?.steps ?? []).map(({ summary }) => summary).join('\n')
    if (text.trim() === '') return []
    const open = result === 'failure' ? ' open' : ''
    return [
      markup`<details class="summary"${trustMarkup(open)}><summary>Summary of ${name}</summary><div class="markdown">${renderGitHubMarkdown(text)}</div></details>`,
    ]
  })
}
