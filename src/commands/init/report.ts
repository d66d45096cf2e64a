import { createTwoFilesPatch } from 'diff'
import { isListedRegion } from '../../aws/partition.ts'
import type { Context } from '../../runner/context.ts'
import { formatCount } from '../../runner/count.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Answers } from './answers/answers.ts'
import { listMovedEnvironments, needsBootstrap } from './answers/differences.ts'
import type { CheckoutState } from './checkout.ts'
import type { FileChange } from './files/changes.ts'
import { recordFileName } from './files/record.ts'
import { formatBootstrapCommand, listNextSteps } from './next-steps.ts'

const descriptions: Readonly<Record<FileChange['kind'], string>> = {
  create: 'new',
  update: 'updated',
  merge: 'merged into your edits',
  delete: 'deleted, as it was not edited',
  unchanged: 'unchanged',
  edited: 'edited by you, not changed by init',
  deleted: 'deleted by you',
  kept: 'kept as it is',
  abandoned: 'edited by you, no longer written by init',
  obstacle: 'in the way',
}

/** One line per file that matters. The first run writes many: unless they are asked for, they are counted by folder. */
export function reportChanges(
  changes: readonly FileChange[],
  { isFirst, isDryRun }: { readonly isFirst: boolean; readonly isDryRun: boolean },
  { log }: Context,
): void {
  const created = changes.filter(({ kind }) => kind === 'create')
  const others = changes.filter(({ kind }) => kind !== 'create' && kind !== 'unchanged')
  if (isFirst && !isDryRun) for (const line of countByFolder(created)) log.line(line)
  else for (const { path } of created) log.line(`${path}  ${descriptions.create}`)
  for (const change of others) {
    log.line(`${change.path}  ${descriptions[change.kind]}`)
    for (const line of renderDiff(change)) log.line(`  ${line}`)
  }
  const unchanged = changes.filter(({ kind }) => kind === 'unchanged').length
  if (unchanged > 0) log.line(`${formatCount(unchanged, 'file')} unchanged`)
}

function countByFolder(changes: readonly FileChange[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { path } of changes) {
    const folder = path.includes('/') ? `${path.split('/')[0]}/` : path
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts].map(([folder, count]) =>
    folder.endsWith('/') ? `${folder.padEnd(26)}${formatCount(count, 'file')}` : folder,
  )
}

function renderDiff(change: FileChange): readonly string[] {
  if (change.kind !== 'update' && change.kind !== 'merge') return []
  return createPatchLines(change.path, change.before, change.text)
}

/** Of a file that differs entirely, more would hide the others. */
const shownLines = 60

/** Without the two lines that only name the file. */
function createPatchLines(path: string, before: string, after: string): readonly string[] {
  const patch = createTwoFilesPatch(path, path, before, after, '', '', { context: 2 })
  const lines = patch.trimEnd().split('\n').slice(3)
  if (lines.length <= shownLines) return lines
  return [...lines.slice(0, shownLines), `… ${lines.length - shownLines} more lines`]
}

type Obstacle = Extract<FileChange, { readonly kind: 'obstacle' }>

/** Nothing is written if one file cannot be. */
export function createObstacleError(obstacles: readonly Obstacle[]): ActionError {
  const [first] = obstacles
  return new ActionError('files-differ', `init would overwrite ${formatCount(obstacles.length, 'file')}`, {
    details: obstacles.flatMap(({ path, why, before, text }) => [
      `${path}: ${why}`,
      ...(before === undefined || text === undefined
        ? []
        : createPatchLines(path, before, text).map((line) => `  ${line}`)),
    ]),
    hint: `Nothing was written. Move these files away, or take over what you want from the shown changes and run init again with ${obstacles.map(({ path }) => `--keep ${path}`).join(' ')}.`,
    ...(first === undefined ? {} : { location: { file: first.path } }),
  })
}

/** What a person should know about the answers before the files are written. */
export function listAnswerWarnings(answers: Answers, previous: Answers | undefined): readonly string[] {
  const { region } = answers
  const moved = previous === undefined ? [] : listMovedEnvironments(previous, answers)
  return [
    ...(isListedRegion(region)
      ? []
      : [`This release knows no region ${region}. Unless it is new, run init again with another --region.`]),
    ...(moved.length === 0
      ? []
      : [
          `${formatList(moved)}: another name, region or account means another state. What exists already is not moved: Terraform would create everything again beside it. Destroy these environments first, or run init with the previous answers.`,
        ]),
  ]
}

/** The list alone looks like that of files that were written. */
export function reportDryRun(changes: readonly FileChange[], { log }: Context): void {
  const isWritten = ({ kind }: FileChange): boolean => ['create', 'update', 'merge', 'delete'].includes(kind)
  const count = changes.filter(isWritten).length
  log.line(`Dry run: nothing was written. Without --dry-run, ${formatCount(count, 'file')} would change.`)
}

export interface NextStepsOptions {
  /** Undefined in the first run. */
  readonly previous: Answers | undefined
  /** Whether another release than this one has written the files. */
  readonly isUpdate: boolean
  readonly checkout: CheckoutState
  readonly version: string
}

/** What to do now: after the first run everything, later only what the changes need. */
export function reportNextSteps(
  answers: Answers,
  { previous, isUpdate, checkout, version }: NextStepsOptions,
  { log }: Context,
): void {
  log.line(`${recordFileName} has your answers: commit it with the other files`)
  if (previous === undefined) {
    log.line('Next:')
    const steps = listNextSteps(answers, version).filter(({ isFor }) => isFor === undefined || isFor.includes(checkout))
    for (const [index, { title, commands }] of steps.entries()) {
      log.line(`  ${index + 1}. ${title}:`)
      for (const command of commands) log.line(`       ${command}`)
    }
    return
  }
  if (!isUpdate && !needsBootstrap(previous, answers)) {
    log.line('Next: review the changes (git diff) and open a pull request.')
    return
  }
  log.line('Next: review the changes (git diff), prepare the accounts for them, and open a pull request:')
  log.line(`  ${formatBootstrapCommand(answers, version)}`)
}

function formatList(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')
}
