import { ActionError, extendError } from '../../runner/errors/action-error.ts'
import { isDiskFull } from '../../runner/files/free-space.ts'
import type { Root } from '../model.ts'
import type { ChangeCounts } from './events.ts'
import type { PlanReport } from './plan-report.ts'
import { describeProgram } from './program.ts'

/** One finished call, as its caller sees it. */
export interface FinishedCall {
  readonly root: Pick<Root, 'name'>
  /** `plan` */
  readonly command: string
  /** The program that was started. */
  readonly file: string
  readonly exitCode: number
}

/**
 * Whether the plan's exit code says the same as its events. With `-detailed-exitcode`, 2 means that there is something to
 * apply; data sources that are read again count. A destroy plan of data sources alone has no events, but ends with 2.
 */
export function isPlanExitCode(
  exitCode: number,
  { changes, resources }: Pick<PlanReport, 'changes' | 'resources'>,
  mode: 'normal' | 'destroy',
): boolean {
  const applicable = changes || resources.length > 0
  return exitCode === 2 ? applicable || mode === 'destroy' : exitCode === 0 && !applicable
}

const hint =
  'Use Terraform itself: set terraform-path to it. hashicorp/setup-terraform installs it with terraform_wrapper: false.'

/** Exit code and output contradict each other: what was done is not known, so nothing may be built on it. */
export async function createContradictionError(call: FinishedCall, reported: string): Promise<ActionError> {
  const { root, command, exitCode, file } = call
  return new ActionError(
    'tool-failed',
    `${root.name}: terraform ${command} ended with exit code ${exitCode}, but reported ${reported}`,
    { details: [await describeProgram(file), 'A wrapper around Terraform changes its exit codes.'], hint },
  )
}

/**
 * The output is not Terraform's, or a full disk cut it off.
 * @param output the first lines that were printed, without secrets
 */
export async function createUnreadableError(
  { root, command, file, outputFolder }: Omit<FinishedCall, 'exitCode'> & { readonly outputFolder?: string },
  missing: string,
  output: readonly string[],
): Promise<ActionError> {
  if (outputFolder !== undefined && (await isDiskFull(outputFolder)))
    return createCutOffError(root, command, outputFolder)
  return new ActionError('tool-failed', `${root.name}: terraform ${command} printed ${missing}`, {
    details: [...(output.length === 0 ? ['it printed nothing'] : output), await describeProgram(file)],
    hint,
  })
}

/** Terraform does not notice that its output was cut off. */
export function createCutOffError({ name }: FinishedCall['root'], command: string, outputFolder: string): ActionError {
  return new ActionError('disk-full', `the disk is full: ${outputFolder}`, {
    details: [`the output of terraform ${command} ${name} was cut off`],
  })
}

/** A failure that the exit code does not show. */
export async function withContradiction(error: ActionError, { file, exitCode }: FinishedCall): Promise<ActionError> {
  return extendError(error, {
    details: [`it ended with exit code ${exitCode} all the same: ${await describeProgram(file)}`],
  })
}

/** `1 to add, 0 to change, 1 to destroy`; outputs and data sources have no numbers. */
export function formatReportedChanges({ changes, counts, resources }: PlanReport): string {
  if (!changes) return resources.length === 0 ? 'no changes' : 'data sources to read'
  const numbers = listCounts(counts).map(([number, word]) => `${number} to ${word}`)
  return numbers.length === 0 ? 'changes' : numbers.join(', ')
}

function listCounts(counts: ChangeCounts): readonly (readonly [number, string])[] {
  const all = Object.entries(counts) as readonly [keyof ChangeCounts, number][]
  return all.flatMap(([word, number]) => (number === 0 ? [] : [[number, word] as const]))
}
