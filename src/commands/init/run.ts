import path from 'node:path'
import { createGit } from '../../git/git.ts'
import type { Context } from '../../runner/context.ts'
import type { Outputs } from '../../runner/contract/action.ts'
import { suggestName } from '../../runner/contract/suggest-name.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { openInteractiveTerminal, type InteractiveTerminal } from '../../runner/host/terminal.ts'
import { formatPackageCommand } from '../../runner/package-command.ts'
import {
  completeAnswers,
  mergeAnswers,
  type Answers,
  type PartialAnswers,
  readGivenAnswers,
} from './answers/answers.ts'
import { addApplicationName, readOriginAnswers } from './answers/origin.ts'
import { readCheckout } from './checkout.ts'
import type { contract, InitInputs } from './contract.ts'
import { type ChangeRequest, type FileChange, planChanges, recordFiles } from './files/changes.ts'
import { readPresentFile } from './files/present.ts'
import { formatRecord, hashBlob, type InitRecord, parseRecord, recordFileName } from './files/record.ts'
import { type FileWrite, writeAll } from './files/write.ts'
import { readTemplates, type Templates, type TextFiles } from './render/templates.ts'
import { renderRepository } from './render/repository.ts'
import { createObstacleError, listAnswerWarnings, reportChanges, reportDryRun, reportNextSteps } from './report.ts'

/** Writes the repository, or updates it. */
export function run(inputs: InitInputs, context: Context): Promise<Outputs<typeof contract>> {
  return initialize(inputs, context, {
    packageRoot: path.dirname(context.distribution),
    terminal: openInteractiveTerminal(context.environment),
  })
}

export interface InitOptions {
  /** Folder of the package with its templates. */
  readonly packageRoot: string
  /** Undefined if nobody can answer. */
  readonly terminal: InteractiveTerminal | undefined
}

/**
 * @throws ActionError `invalid-input` with all missing answers, `files-differ` with every file that it would have to
 *   overwrite, `cancelled`
 */
export async function initialize(
  inputs: InitInputs,
  context: Context,
  { packageRoot, terminal }: InitOptions,
): Promise<Outputs<typeof contract>> {
  const root = inputs.directory.absolute
  const checkout = await readCheckout(root, context)
  const templates = readTemplates(packageRoot)
  const record = readRecord(root)
  const answers = await resolveAnswers(inputs, record, context, terminal)
  const rendered = renderRepository(answers, templates)
  assertKeptFiles(inputs.keep, rendered, record)
  const changes = await planChanges({
    rendered,
    record,
    keep: new Set(inputs.keep),
    readPresent: (file) => readPresentFile(root, file),
    findBase: createBaseFinder(root, record, templates, context),
  })
  const isFirst = record === undefined
  reportChanges(changes, { isFirst, isDryRun: inputs['dry-run'] }, context)
  const obstacles = changes.filter((change) => change.kind === 'obstacle')
  if (obstacles.length > 0) throw createObstacleError(obstacles)
  const writes = listWrites(root, changes, {
    version: templates.version,
    answers,
    files: recordFiles(changes, rendered, record),
  })
  const previous = readPreviousAnswers(record)
  for (const warning of listAnswerWarnings(answers, previous)) context.log.warning(warning)
  const outputs = { changed: writes.length > 0, files: changes.map(({ path: file, kind }) => ({ path: file, kind })) }
  if (inputs['dry-run'] && writes.length > 0) reportDryRun(changes, context)
  if (inputs['dry-run'] || writes.length === 0) return outputs
  if (terminal !== undefined) await confirmWrites(writes.length, terminal)
  writeAll(root, writes)
  const isUpdate = record?.version !== templates.version
  reportNextSteps(answers, { previous, isUpdate, checkout, version: templates.version }, context)
  return outputs
}

function readRecord(root: string): InitRecord | undefined {
  const present = readPresentFile(root, recordFileName)
  return present.kind === 'text' ? parseRecord(present.text) : undefined
}

/** Flags first, then what the previous run knew, then what the repository tells, then what a person answers. */
async function resolveAnswers(
  inputs: InitInputs,
  record: InitRecord | undefined,
  context: Context,
  terminal: InteractiveTerminal | undefined,
): Promise<Answers> {
  const given = readGivenAnswers(inputs)
  const known: PartialAnswers =
    record === undefined
      ? mergeAnswers(await readOriginAnswers(inputs.directory.absolute, context), given)
      : mergeAnswers(record.answers, given)
  if (terminal === undefined || record !== undefined) return completeAnswers(addApplicationName(known))
  const { askMissing } = await import('./answers/ask.ts')
  return completeAnswers(await askMissing(known, terminal))
}

function readPreviousAnswers(record: InitRecord | undefined): Answers | undefined {
  return record === undefined ? undefined : completeAnswers(record.answers)
}

/** A misspelled file would be overwritten. */
function assertKeptFiles(keep: readonly string[], rendered: TextFiles, record: InitRecord | undefined): void {
  const names = [...new Set([...Object.keys(rendered), ...Object.keys(record?.files ?? {})])]
  const unknown = keep.filter((file) => !names.includes(file))
  if (unknown.length === 0) return
  throw new ActionError('invalid-input', `keep: init writes no ${unknown.join(', no ')}`, {
    details: unknown.flatMap((file) => suggestName(file, names) ?? []),
    hint: `Nothing was written. Paths begin at the top of the repository; ${formatPackageCommand('init --dry-run')} lists them.`,
  })
}

async function confirmWrites(count: number, terminal: InteractiveTerminal): Promise<void> {
  const { confirmWrite } = await import('./answers/ask.ts')
  await confirmWrite(count, terminal)
}

/** What was written is in git once it was committed; and the same release renders the same files again. */
function createBaseFinder(
  root: string,
  record: InitRecord | undefined,
  templates: Templates,
  { processes }: Context,
): ChangeRequest['findBase'] {
  const git = createGit(processes, root)
  const previous = renderAgain(record, templates)
  return async (file, { blob }) => {
    const again = previous[file]
    if (again !== undefined && hashBlob(again) === blob) return again
    const text = await git.tryRead(['cat-file', 'blob', blob]).catch(() => undefined)
    return text !== undefined && hashBlob(text) === blob ? text : undefined
  }
}

function renderAgain(record: InitRecord | undefined, templates: Templates): TextFiles {
  const previous = readPreviousAnswers(record)
  return previous !== undefined && record?.version === templates.version ? renderRepository(previous, templates) : {}
}

/** The record comes last: if the machine stops before, the next run finds the written files equal to its own. */
function listWrites(root: string, changes: readonly FileChange[], record: InitRecord): readonly FileWrite[] {
  const files = changes.flatMap((change): readonly FileWrite[] => {
    if (change.kind === 'create') return [{ path: change.path, before: undefined, text: change.text }]
    if (change.kind === 'update' || change.kind === 'merge') return [change]
    return change.kind === 'delete' ? [{ path: change.path, before: change.before, text: undefined }] : []
  })
  const present = readPresentFile(root, recordFileName)
  const before = present.kind === 'text' ? present.text : undefined
  const text = formatRecord(record)
  return before === text ? files : [...files, { path: recordFileName, before, text }]
}
