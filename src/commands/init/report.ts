import { createTwoFilesPatch } from 'diff'
import type { Context } from '../../runner/context.ts'
import { formatCount } from '../../runner/count.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Answers } from './answers/answers.ts'
import type { FileChange } from './files/changes.ts'
import { recordFileName } from './files/record.ts'
import { listNextSteps } from './next-steps.ts'

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

/** What to do now: after the first run everything, later only to look at the changes. */
export function reportNextSteps(
  answers: Answers,
  { isFirst, version }: { readonly isFirst: boolean; readonly version: string },
  { log }: Context,
): void {
  log.line(`${recordFileName} has your answers: commit it with the other files`)
  if (!isFirst) {
    log.line('Next: review the changes (git diff) and open a pull request.')
    return
  }
  log.line('Next:')
  for (const [index, { title, commands }] of listNextSteps(answers, version).entries()) {
    log.line(`  ${index + 1}. ${title}:`)
    for (const command of commands) log.line(`       ${command}`)
  }
}
