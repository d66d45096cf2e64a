/**
 * The pictures' Markdown, rendered again from the facts in it: what a table says of each root, what a failure says. So a change of
 * the product's words shows up here, without a run on the stack.
 */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { renderPipelineSummary } from '../../../src/actions/pipeline/report.ts'
import type { StageName, StageResult } from '../../../src/actions/pipeline/stages/stage.ts'
import { renderEvidence } from '../../../src/rollout/report.ts'
import { ActionError } from '../../../src/runner/errors/action-error.ts'
import type { FailureCode } from '../../../src/runner/errors/failure-reasons.ts'
import { type Block, commentLimit, renderDocument } from '../../../src/runner/markdown/document.ts'
import { renderFailure } from '../../../src/runner/report/failure.ts'
import { noChanges } from '../../../src/terraform/plan/changes.ts'
import { buildPlanComment, type ReportSubject } from '../../../src/terraform/report/markdown.ts'
import type { RootResult } from '../../../src/terraform/run/model.ts'
import { createTestResult } from '../../../src/terraform/testing/roots.ts'
import { repositoryRoot } from '../suite.ts'

const read = (file: string): string => readFileSync(path.join(repositoryRoot, 'docs/recorded', file), 'utf8')
const render = (blocks: readonly Block[]): string => renderDocument(blocks, commentLimit)
const match = (text: string, pattern: RegExp): readonly string[] => pattern.exec(text)?.slice(1) ?? []
/** As Markdown shows it. */
const unescape = (text: string): string => text.replaceAll(/\\(.)/g, '$1').replaceAll('\u200B', '')
const readRows = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/^\| (?!---|root|stage|release)(.*) \|$/gm)].map(([, row = '']) =>
    row.split(' | ').map((cell) => cell.trim()),
  )
/** `453ms`, `1.2s` */
const toMilliseconds = (time = ''): number => parseFloat(time || '0') * (time.endsWith('ms') ? 1 : 1000)

function readRoot(cells: readonly string[], comment: string): RootResult {
  const [name = '', result, add, change, destroy, time, note = ''] = cells
  const [text] = match(comment, new RegExp(`<summary>${name}: [^]*?\`\`\`diff\n([^]*?)\n\`\`\``))
  const counts = { ...noChanges.counts, add: Number(add), change: Number(change), destroy: Number(destroy) }
  return createTestResult(name, {
    status: result === 'deferred' ? 'deferred' : 'planned',
    changes: { ...noChanges, counts },
    text,
    note: unescape(note),
    startedAt: 0,
    endedAt: toMilliseconds(time),
  })
}

test('the plan comment is what the product makes of this plan', () => {
  const comment = read('plan-comment.md').replace(/^<!--.*-->\n/, '')
  const [environment = ''] = match(comment, /^### (\w+): /m)
  const [commit, runUrl] = match(comment, /^commit `(\w+)` · \[run and summary\]\((.*)\)$/m)
  const subject: ReportSubject = {
    ...{ environment, command: 'plan', edges: [], commit, runUrl },
    next: match(comment, /^(Next: .*)$/m),
  }
  const results = readRows(comment).map((cells) => readRoot(cells, comment))
  expect(results.length).toBeGreaterThan(3)
  expect(render(buildPlanComment(subject, new Map(results.map((one) => [one.task.root.name, one]))))).toBe(comment)
})

test('the failed release is what the product makes of this failure', () => {
  const summary = read('failed-release.md')
  const [message = '', details = ''] = match(summary, /^### ❌ helm-deploy: (.*)\n\n```text\n([^]*?)\n```/)
  const [hint = '', code, notes = ''] = match(summary, /^\*\*Next:\*\* (.*)\n\nfailure-reason: `([\w-]+)` · (.*)$/m)
  const error = new ActionError(code as FailureCode, message, {
    details: details.split('\n'),
    hint,
    notes: notes.split(' · '),
  })
  expect(summary.startsWith(render(renderFailure('helm-deploy', error)))).toBe(true)

  const logs = [...summary.matchAll(/<summary>Log of (.*)<\/summary>\n\n```text\n([^]*?)\n```/g)]
  const [events = ''] = match(summary, /<summary>Events<\/summary>\n\n```text\n([^]*?)\n```/)
  const evidence = {
    logs: logs.map(([, title = '', text = '']) => ({ title, text })),
    events: events.split('\n'),
  }
  expect(evidence.logs.length).toBeGreaterThan(0)
  expect(summary.endsWith(render(renderEvidence(evidence)))).toBe(true)
})

/** Bars of a timeline by their section, that of the whole stage first. */
function readSpans(summary: string, stage: string): readonly { label: string; startMs: number; endMs: number }[] {
  const [section = ''] = match(summary, new RegExp(`^ {2}section ${stage}\n((?: {2}(?!section).*\n)*)`, 'm'))
  return [...section.matchAll(/^ {2}(.*) :(\d+), (\d+)$/gm)].map(([, label = '', from, to]) => ({
    label,
    startMs: Number(from),
    endMs: Number(to),
  }))
}

function readStage([name = '', , , outcome = '']: readonly string[], summary: string): StageResult {
  const [whole, ...others] = readSpans(summary, name)
  const spans = others.map((span) => ({ ...span, section: name, state: 'succeeded' }) as const)
  return {
    ...{ name: name as StageName, status: 'succeeded', outcome, outputs: {} },
    ...{ startedAt: whole?.startMs ?? 0, endedAt: whole?.endMs ?? 0 },
    blocks: spans.length === 0 ? [] : [{ kind: 'timeline', spans }],
  }
}

test('the timeline is what the product makes of these stages', () => {
  const summary = read('pipeline-summary.md')
  const [environment] = match(summary, /^## (\w+): /m)
  const [table = ''] = match(summary, /^(\| stage .*\n(?:\|.*\n)*)/m)
  const stages = readRows(table).map((cells) => readStage(cells, summary))
  expect(stages.map(({ name }) => name)).toEqual(['setup', 'provision', 'build-push', 'helm-deploy'])
  expect(summary.startsWith(render(renderPipelineSummary(environment, stages)))).toBe(true)
})
