/** What an action shows: the beginning of its README, from output that was recorded in a run on the stack. */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { renderPictureElement } from './element.ts'

type Shown =
  /** A picture of a comment or summary. */
  | { readonly kind: 'picture'; readonly words: string; readonly name: string; readonly alt: string }
  /** A log, from one of its lines on, without those that are left out. */
  | {
      readonly kind: 'log'
      readonly words: string
      readonly file: string
      readonly from?: RegExp
      readonly leaveOut?: RegExp
    }
  /** Markdown of a summary, which GitHub renders in the README as well. Collapsed plans are left out. */
  | { readonly kind: 'summary'; readonly words: string; readonly file: string }

const shownByAction: Readonly<Record<string, readonly Shown[]>> = {
  setup: [
    { kind: 'log', words: 'The log has a line per tool:', file: 'setup-log.txt' },
    {
      kind: 'summary',
      words: 'The summary says who asked for which version, and what verified it:',
      file: 'setup-summary.md',
    },
  ],
  provision: [
    {
      kind: 'picture',
      words: 'A plan is one comment on the pull request, updated by every push and by the apply:',
      name: 'plan-comment',
      alt: 'Comment with the plan of staging: a table of roots, what is added in each and why two are deferred, and the collapsed plans',
    },
    {
      kind: 'log',
      words: 'The log of the apply after the merge:',
      file: 'provision-log.txt',
      leaveOut: /^(?: |Plan: |Changes to )/,
    },
    {
      kind: 'summary',
      words: 'Its summary, with the order of the roots and a timeline:',
      file: 'provision-summary.md',
    },
  ],
  'build-push': [
    { kind: 'log', words: 'The log:', file: 'build-push-log.txt' },
    {
      kind: 'summary',
      words: 'The summary, with what took how long and which layers are new:',
      file: 'build-push-summary.md',
    },
  ],
  'helm-deploy': [
    {
      kind: 'picture',
      words: 'When a release does not become ready, the summary begins with the cause and the next step:',
      name: 'failed-release',
      alt: 'Summary of a failed release: the container that keeps crashing, the next step, the rollback, the log of the container',
    },
    {
      kind: 'log',
      words: 'The log of the same run:',
      file: 'failed-release-log.txt',
      from: /^── shop$/,
      leaveOut: /^\d\d:\d\d:\d\d /,
    },
  ],
  cluster: [
    {
      kind: 'summary',
      words:
        'A plan is one comment on the pull request and the summary of the run. Here a new name would replace the cluster:',
      file: 'cluster-summary.md',
    },
    { kind: 'log', words: 'The log of an apply that creates it:', file: 'cluster-log.txt' },
  ],
  pipeline: [
    {
      kind: 'picture',
      words: 'The summary begins with one table and one timeline of all stages:',
      name: 'timeline',
      alt: 'Summary of the pipeline: a table of stages with result, time and outcome, and a timeline of setup, provision, build-push and helm-deploy',
    },
    { kind: 'log', words: 'The log:', file: 'pipeline-log.txt' },
  ],
}

/** @returns undefined for an action of which nothing was recorded */
export function renderOutputSection(root: string, action: string): string | undefined {
  const recorded = path.join(root, 'docs/recorded')
  const shown = shownByAction[action]
  if (shown === undefined || !existsSync(recorded)) return undefined
  const readRecorded = (file: string): string => readFileSync(path.join(recorded, file), 'utf8').trimEnd()
  return shown.map((one) => `${one.words}\n\n${renderShown(one, readRecorded)}`).join('\n\n')
}

function renderShown(shown: Shown, readRecorded: (file: string) => string): string {
  switch (shown.kind) {
    case 'picture':
      return renderPictureElement(shown, '../../docs/pictures')
    case 'log':
      return `\`\`\`\n${cutLog(readRecorded(shown.file), shown)}\n\`\`\``
    case 'summary':
      return quoteSummary(readRecorded(shown.file))
  }
}

const longestLog = 26

/** The wanted lines of a log, without their middle if they are still many. */
function cutLog(
  text: string,
  { from = /^/, leaveOut = /^$/ }: { readonly from?: RegExp; readonly leaveOut?: RegExp },
): string {
  const all = text.split('\n')
  const lines = all
    .slice(all.findIndex((line) => from.test(line)))
    .filter((line) => line.trim() !== '' && !leaveOut.test(line))
  if (lines.length <= longestLog) return lines.join('\n')
  return [...lines.slice(0, longestLog - 5), '…', ...lines.slice(-4)].join('\n')
}

/** As a quotation, so that it stands apart; headings become bold, because they are none of the README. */
function quoteSummary(text: string): string {
  const shortened = text
    .replaceAll(/<details>(?:(?!<\/details>)[^])*?```diff\n[^]*?<\/details>\n*/g, '')
    .replaceAll(/^#+ (.*)$/gm, '**$1**')
    .trimEnd()
  return shortened.replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>')
}
